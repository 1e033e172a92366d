#!/usr/bin/env node
// The command line.
import { runCli } from "./command-line/main.ts";

process.exitCode = await runCli(process.argv.slice(2));

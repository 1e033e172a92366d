#!/usr/bin/env node
// The command line.
import { enableCompileCache } from "./compile-cache.ts";
import { guardProcess } from "./print.ts";

guardProcess();
enableCompileCache();
const { runCli } = await import("./command-line/main.ts");
process.exitCode = await runCli(process.argv.slice(2));

#!/usr/bin/env node
// The command line.
import { enableCompileCache } from "./process/compile-cache.ts";
import { guardProcess } from "./process/print.ts";

guardProcess();
enableCompileCache();
const { runCli } = await import("./command-line/main.ts");
process.exitCode = await runCli(process.argv.slice(2));

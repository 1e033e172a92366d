#!/usr/bin/env node
// The command line.
import module from "node:module";
import { guardProcess } from "./print.ts";

guardProcess();
// Node 22.8 and later keep the compiled code of what is imported from here on, in the folder for temporary files.
module.enableCompileCache?.();
const { runCli } = await import("./command-line/main.ts");
process.exitCode = await runCli(process.argv.slice(2));

#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import module from "node:module";

// src/cli.ts
module.enableCompileCache?.();
const { runCli } = await import("./chunks/main.js");
process.exitCode = await runCli(process.argv.slice(2));

export {  };
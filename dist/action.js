import "./chunks/rolldown-runtime.js";
import { a as onFault, n as guardProcess } from "./chunks/print.js";

// src/action.ts
guardProcess();
const { failWithFault, runAction, settleVerdict } = await import("./chunks/github-main.js");
onFault(failWithFault);
process.on("exit", () => settleVerdict(process.exitCode));
await runAction();

export {  };
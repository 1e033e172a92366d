import "./chunks/rolldown-runtime.js";
import { r as guardProcess, s as onFault } from "./chunks/print.js";

// src/action.ts
guardProcess();
const { failWithFault, runAction, settleVerdict } = await import("./chunks/github-main.js");
onFault(failWithFault);
process.on("exit", () => settleVerdict(process.exitCode));
await runAction();

export {  };
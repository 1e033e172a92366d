// The GitHub Action.
import { guardProcess, onFault } from "./process/print.ts";

guardProcess();
const { failWithFault, runAction, settleVerdict } = await import("./github/main.ts");
onFault(failWithFault);
// After that of the guard, which knows of output that was lost.
process.on("exit", () => settleVerdict(process.exitCode));
await runAction();

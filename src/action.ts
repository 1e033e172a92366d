// The GitHub Action.
import { guardProcess, onFault } from "./print.ts";

guardProcess();
const { failWithFault, runAction } = await import("./github/main.ts");
onFault(failWithFault);
await runAction();

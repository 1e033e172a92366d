// The GitHub Action.
import { runAction } from "./github/main.ts";

await runAction();

import { t as runFix } from "./engine-fix.js";

export { runFix };
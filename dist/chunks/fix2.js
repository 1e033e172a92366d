import { t as runFix } from "./fix.js";

export { runFix };
import { t as runCli } from "./command-line.js";

export { runCli };
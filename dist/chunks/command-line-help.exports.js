import { a as helpText, i as exitCodes, n as commandHelp, o as usageOf, r as describedOptions, t as allCommands } from "./command-line-help.js";

export { commandHelp, helpText };
import { getInput, getMultilineInput } from "@actions/core";
import { type Command } from "../report/workflow-commands.js";
export { getInput, getMultilineInput };
/** Annotates a place, or the run as a whole. */
export declare function annotate(command: Command): void;
export declare function notice(message: string): void;
/** Seen where debug logging is on. */
export declare function debug(message: string): void;
/** A line of the log. */
export declare function info(line: string): void;
/** 1 the gate is closed, 2 the user has to mend something first, 3 a fault of ours. The runner takes all for a failed step. */
export declare function failStep(message: string, code: 1 | 2 | 3): void;
/** Written in the heredoc form, between delimiters that nobody can foresee. */
export declare function writeOutput(name: string, value: string | number): void;
/** Adds Markdown to the job summary; its texts have been through report/markdown-text.ts. */
export declare function addToSummary(markdown: string): Promise<void>;

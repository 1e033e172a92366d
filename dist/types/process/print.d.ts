/** A report, a table or a page for standard output. Only our own colours are let through. */
export declare function print(text: string): void;
/** One line for standard error, about the run itself. What it names stays within the line. */
export declare function printNote(line: string): void;
/** Commands for GitHub's runner, as report/workflow-commands.ts makes them: everything in them is escaped. */
export declare function printCommands(commands: string): void;
/** What to say of a fault of ours: what happened, and where to report it. */
export declare function faultText(error: unknown): string;
/** Says it on standard error. */
export declare function printFault(error: unknown): void;
/** A line on a terminal's standard error that is written over; "" wipes it. Nothing where standard error is no terminal. */
export declare function printProgress(line: string): void;
export declare function isTerminal(channel: Channel): boolean;
type Channel = "stdout" | "stderr";
/** Whether something could not be printed: whatever the verdict is, nobody has seen it. */
export declare function hasPrintingFailed(): boolean;
/** Says differently what an error was that is caught nowhere. */
export declare function onFault(tell: (error: unknown) => void): void;
/**
 * Prepares the process, before anything else is done: no fault ends it with 1, which would look like a verdict, and output
 * that was lost ends it with 2.
 */
export declare function guardProcess(): void;
export {};

/** 0 no findings at or above the fail level, 1 there is, 2 wrong usage or nothing to lint, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;
/** Runs the command line. Writes to standard output and error; never throws. */
export declare function runCli(args: readonly string[]): Promise<ExitCode>;

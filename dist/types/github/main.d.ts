/** Runs the action. Whatever goes wrong fails the step, with a word on what to do. */
export declare function runAction(): Promise<void>;
/** However the step ends: what comes late must not leave a verdict behind that was written before. */
export declare function settleVerdict(exitCode: typeof process.exitCode): void;
export declare function failWithFault(error: unknown): void;

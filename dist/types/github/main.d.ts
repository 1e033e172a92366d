/** Runs the action. Whatever goes wrong fails the step, with a word on what to do. */
export declare function runAction(): Promise<void>;
export declare function failWithFault(error: unknown): void;

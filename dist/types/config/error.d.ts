export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** A fault in a configuration file. Line and column are 1-based. */
export declare class ConfigError extends UsageError {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    constructor(file: string, line: number, column: number, message: string);
}

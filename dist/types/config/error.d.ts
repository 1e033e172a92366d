export declare class UsageError extends Error {
    readonly name: string;
}
/** What is wrong at one place of a configuration file. Line and column are 1-based. */
export interface ConfigFault {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** The faults of a configuration file, sorted by place. */
export declare class ConfigError extends UsageError {
    readonly name = "ConfigError";
    readonly file: string;
    readonly faults: readonly ConfigFault[];
    /** A line each, as one can open it: `file:line:column: message`. */
    readonly lines: readonly string[];
    constructor(file: string, faults: readonly ConfigFault[], more?: number);
}

import { type Config } from "./config.js";
/** Where a configuration and the schemas that it names are read from. */
export interface ConfigSource {
    /** @throws an error with a `code` when there is no such file. */
    read(file: string): string;
    /** A file's name in messages. */
    show(file: string): string;
    /** Said behind the name of a file that can't be read; "" for nothing. */
    readonly of: string;
}
/**
 * Loads a configuration file.
 *
 * @throws ConfigError for a fault in it, UsageError when it can't be read.
 */
export declare function loadConfig(file: string, source?: ConfigSource): Promise<Config>;

import { type Config } from "./config.js";
/**
 * Loads a configuration file.
 *
 * @throws ConfigError for a fault in it, UsageError when it can't be read.
 */
export declare function loadConfig(file: string): Promise<Config>;

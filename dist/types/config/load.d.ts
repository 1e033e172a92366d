import { type Config } from "./config.js";
import { type ConfigSource } from "./source.js";
/**
 * Loads a configuration file.
 *
 * @param source where it and the schemas that it names come from. By default, they are files of this machine, which may not
 * lie outside of the configuration's repository.
 * @throws ConfigError for faults in it, UsageError when it can't be read.
 */
export declare function loadConfig(file: string, source?: ConfigSource): Promise<Config>;

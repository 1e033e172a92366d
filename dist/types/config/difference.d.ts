import type { Config } from "./config.js";
/**
 * Says how a configuration differs from the one before.
 *
 * @param dropped how many files the one before looks at, and this one doesn't.
 * @returns clauses, such as "`title` is off (was warning)"; none where nothing of this kind differs.
 */
export declare function describeDifference(before: Config, after: Config, dropped: number): string[];

import { type Sink } from "./sink.js";
/**
 * Since 2025-03-31, an Actions token may not change the status of a check run: it is created as completed, with its
 * conclusion and the first annotations; the others are added to its output. A run that fails is never `neutral`, which
 * would satisfy a required check.
 */
export declare const checkRun: Sink;

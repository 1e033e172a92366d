import type { Reference } from "../read/reference.js";
import type { Fix } from "./rule.js";
/** A reference in meaning: who carries it, and the path as written. */
export declare function referenceAnchor({ carrier, path }: Reference): string;
/** A fix that writes another path. */
export declare function rewritePath({ path }: Reference, to: string, safe: boolean): Fix;

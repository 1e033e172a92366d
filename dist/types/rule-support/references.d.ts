import type { Reference } from "../read/reference.js";
import type { Fix, Problem } from "./rule.js";
/** A reference in meaning: who carries it, and the path as written. */
export declare function referenceAnchor({ carrier, path }: Reference): string;
/** Where a finding about a reference is, and what it is about: how it is written. */
export declare function aboutReference(reference: Reference): Pick<Problem, "at" | "anchor" | "subject">;
/** The same: where it leads. */
export declare function aboutEdge(reference: Reference, broken?: boolean): Pick<Problem, "at" | "anchor" | "subject">;
/** A fix that writes another path. */
export declare function rewritePath({ path }: Reference, to: string, safe: boolean): Fix;

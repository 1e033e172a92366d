import type { Covered } from "../rule/rule.js";
import { type Finding } from "./finding.js";
/** A finding, and those that it is the cause of. */
export interface CoveringFinding {
    readonly finding: Finding;
    readonly covers: readonly Covered[] | undefined;
}
/** Leaves out what is covered, so that merging two findings never loosens the gate. */
export declare function cover(found: readonly CoveringFinding[]): Finding[];

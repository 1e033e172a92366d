import type { ModulePair } from "../change/pairs.js";
import type { Finding } from "./finding.js";
import type { Key } from "./identity.js";
import type { State } from "./lint-workspace.js";
/** By these, findings of a module may stand at the same place when they have one in common, and can't when they haven't. */
export interface Places {
    /** Its line; where that is gone, or new, what comes behind the line before it that is neither. */
    readonly behind: Key;
    /** Where its line is gone, or new, what comes before the next line that is neither. */
    readonly before: Key;
    /** The equal line before it, and the one behind it: lines between them may have been joined or broken. */
    readonly between: readonly [Key, Key];
    /** The line that it stands on at both sides. */
    readonly kept: Key;
    /** A line that is gone here and new there. */
    readonly moved: Key;
    /** The same, when it says enough to be the same one anywhere in the module. */
    readonly movedFar: Key;
    /** The lines that the head has and the base hasn't, of the module that a finding of the base is about; without indentation. */
    fresh(old: Finding): ReadonlySet<string>;
}
export declare function comparePlaces(before: State, after: State, pairs: readonly ModulePair[]): Places;

import type { Finding } from "./finding.js";
import type { State } from "./judge-catalog.js";
/** A line with those around it, without their indentation. */
export interface Line {
    readonly text: string;
    readonly previous: string;
    readonly next: string;
}
/** Half of the line is as it was, and so is a line next to it. */
export declare function isEdited(was: Line, is: Line): boolean;
/**
 * Whether a text has the line of a finding as its fix would have made it.
 *
 * @param now the text of the module at the head.
 */
export declare function isMended({ path, start, end, fix }: Finding, before: State, now: string): boolean;
/** The line that a finding begins on. */
export declare function lineOf({ path, start }: Finding, { load }: State): Line;

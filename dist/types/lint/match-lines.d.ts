import type { Finding } from "./finding.js";
import type { State } from "./lint-workspace.js";
import type { Places } from "./place.js";
/** A line with those around it, without their indentation. */
interface Place {
    readonly text: string;
    readonly previous: string;
    readonly next: string;
}
export interface Line extends Place {
    /** What it says in whatever quotes, spacing and order of attributes. */
    layoutless(): string;
}
export type Match = (old: Finding, now: Finding) => void;
/** Finds those of the one list again in the other; what it matches is to be in neither list of a later call. */
export type Compare = (olds: readonly Finding[], nows: readonly Finding[], match: Match) => void;
export interface LineComparison {
    /** The only one is what it was; of several, and in running text, those on equal lines belong together, in their order. */
    readonly equal: Compare;
    /** The same words stand around them, however they are laid out. */
    readonly amongWords: Compare;
    /** The same, where enough of these words are no tags: those of two modules are alike whatever they say. */
    readonly amongProse: Compare;
    /** They stand on one line of both sides, half of which is as it was, unless another one is it as the fix would have made it. */
    readonly inPlace: Compare;
    /** Their lines resemble one another. */
    readonly edited: Compare;
}
/** @param places which findings may stand at the same place. */
export declare function compareLines(before: State, after: State, places: Places): LineComparison;
/** Those that have a key in common, one by one in their order. */
export declare function joinBy(olds: readonly Finding[], nows: readonly Finding[], keyBefore: (old: Finding) => string | undefined, keyAfter: (now: Finding) => string | undefined, match: Match): void;
/** Half of the line is as it was, and so is a line next to it. */
export declare function isEdited(was: Place, is: Place): boolean;
/**
 * Whether a text has the line of a finding as its fix would have made it.
 *
 * @param old the text of the module at the base.
 * @param now the lines of the module at the head, without their indentation.
 */
export declare function isMended({ start, end, fix }: Finding, old: string, now: ReadonlySet<string>): boolean;
interface LinesOfFile {
    /** The line that an offset stands on. */
    at(offset: number): Line;
}
/** Each line is made once: thousands of findings may stand on one, and it may be all of the file. */
export declare function makeLines(text: string): LinesOfFile;
/** A line that a comment was added to, to suppress what is on it, is the same line. */
export declare function withoutDirectives(line: string): string;
/** What a line says in whatever quotes, spacing and order of attributes. */
export declare function withoutLayout(line: string): string;
export {};

import type { History } from "../change/history.js";
import type { ModulePair } from "../change/pairs.js";
import type { Finding } from "./finding.js";
import type { State } from "./lint-workspace.js";
export type SideName = "before" | "after";
/** Undefined for a finding that has no such key. */
export type Key = (finding: Finding, side: SideName) => string | undefined;
export interface Identity {
    /** The same place of a file that is the same on both sides. */
    readonly untouched: Key;
    /** The same thing of the same module: a reference or a phase whatever it is called, all else by its anchor. */
    readonly thing: Key;
    /** The same place in meaning: a reference by where it leads, text by what is wrong with it, wherever in the module. */
    readonly meaning: Key;
    /** The same reference that leads to no one file, or the same element that isn't closed, in whatever way. */
    readonly broken: Key;
    /** The same text or reference in another module, where one of both was added or removed: modules are split and merged. */
    readonly moved: Key;
    /** What a finding about several phases tells of each, whatever the phases are called; none of other findings. */
    readonly faults: (finding: Finding, side: SideName) => readonly string[];
    /** The module of a finding has no counterpart at the other side. */
    readonly isAlone: (finding: Finding, side: SideName) => boolean;
    /** The reference of a finding about where that leads, if it leads nowhere at the head. */
    readonly lost: (old: Finding) => boolean;
}
/** For each module whose phases changed, by its path at the head: the number that each phase had at the base. */
export type PhaseNumbers = ReadonlyMap<string, ReadonlyMap<number, number>>;
export declare function makeIdentity(before: State, after: State, pairs: readonly ModulePair[], history: History, phases: PhaseNumbers): Identity;

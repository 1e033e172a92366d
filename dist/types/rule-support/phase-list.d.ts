import { type PhaseList } from "../read/vocabulary.js";
import type { ModuleContext, Problem } from "./rule.js";
/** The pointer of a list in the module's document. */
export declare function listPointer(list: PhaseList): string;
/** Checks one list of every phase; `advice` says what belongs in it. */
export declare function checkPhaseList(list: PhaseList, { module, failures }: ModuleContext<unknown>, advice: string): Generator<Problem>;

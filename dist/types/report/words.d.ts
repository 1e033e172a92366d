import { type Severity } from "../rule/rule.js";
import type { Report } from "./report.js";
/** "1,200". Intl says the same, and takes ten milliseconds to wake up. */
export declare function grouped(number: number): string;
export declare function plural(number: number, noun: string): string;
/** "2 errors, 1 notice"; "nothing to report" when there is none. */
export declare function counted({ findings }: Report["summary"]): string;
/** "phases complete 41 of 42". */
export declare function coverage({ phases, completePhases }: Report["summary"]): string;
/** The first severity of the list is the gravest; whether `severity` counts at the level where a run fails. */
export declare function isAtLeast(severity: Severity, level: Severity): boolean;
/** A message's first sentence, which names the thing, and the rest, which says what to do. */
export declare function splitMessage(message: string): [string, string];

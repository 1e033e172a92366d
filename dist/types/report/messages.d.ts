import type { Comparison, Report } from "./report.js";
/** "2 errors, 1 notice"; "nothing to report" when there is none. */
export declare function counted({ findings }: Report["summary"]): string;
/** "phases complete 41 of 42"; with a base, "phases complete 41/44 → 40/44". */
export declare function coverage({ summary: { phases, completePhases }, comparison }: Report): string;
/** "1 error, 2 notices introduced · 3 fixed · 12 still there"; without a comparison, what there is. */
export declare function verdictWords({ summary, comparison, findings }: Report): string;
/** A message's first sentence, which names the thing, and the rest, which says what to do. */
export declare function splitMessage(message: string): [string, string];
/** "main (0123456)"; a commit that was asked for by its id goes by that alone. */
export declare function baseName({ name, commit }: Comparison["base"]): string;

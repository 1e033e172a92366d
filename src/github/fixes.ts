// What a step offers about safe fixes: the command that applies them, and a patch of them all, over however many files.
import type { RunOptions } from "../engine/lint.ts";
import type { View } from "../lint/narrow.ts";
import { countSafe } from "../report/edits.ts";
import { type Report, viewOf } from "../report/report.ts";
import { homepage } from "../report/version.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile } from "../source/read-file.ts";
import { MissingContents } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { RequestFailure } from "./failure.ts";
import { debug, notice } from "./runner.ts";

export interface OfferedFixes {
  /** In git's form, of what was checked out. */
  readonly patch: string;
  /** What it does: "settles 2 of 3 findings, in 2 files". */
  readonly words: string;
}

/**
 * Fixes in memory what is shown; nothing of the checkout is written.
 *
 * @param prefix the root as a path from the repository's root.
 * @returns undefined when there is nothing to fix, or it can't be done: the verdict stands without it, and a fault is told.
 */
export async function offerFixes(report: Report, options: RunOptions, show: View, prefix: string): Promise<OfferedFixes | undefined> {
  const shown = viewOf(report, show).findings;
  if (countSafe(shown) === 0) return undefined;
  try {
    const [{ runFix }, { formatPatches }] = await Promise.all([import("../engine/fix.ts"), import("../report/patch.ts")]);
    const { fixed, files } = await runFix({ ...options, show });
    if (files.length === 0) return undefined;
    // What a baseline accepts is fixed as well, and isn't among these.
    const these = new Set(shown.map(({ fingerprint }) => fingerprint));
    const settled = fixed.filter(({ fingerprint }) => these.has(fingerprint)).length;
    const words = `settles ${settled} of ${plural(shown.length, "finding")}, in ${plural(files.length, "file")}`;
    return { patch: formatPatches(files, prefix), words };
  } catch (error) {
    // What has to be read for it can't be had any more.
    if ([TooMuch, ChangedMeanwhile, MissingContents, RequestFailure].some((kind) => error instanceof kind)) return undefined;
    debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    notice(`The patch of all safe fixes was not made, by a bug in patternlint. Please report it: ${homepage}/issues`);
    return undefined;
  }
}

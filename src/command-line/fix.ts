// `patternlint --fix`: fixes, writes, and says what came of it. What is left is reported as by any other run.
import { type FixRun, runFix } from "../engine/fix.ts";
import { type Run, type RunOptions, runLint } from "../engine/lint.ts";
import { obstacleIn, writeFixes } from "../engine/write-fixes.ts";
import type { View } from "../lint/narrow.ts";
import { isFixable } from "../report/edits.ts";
import { formatPatches } from "../report/patch.ts";
import { viewOf } from "../report/report.ts";
import { prefixInRepository } from "../source/repository.ts";
import { plural } from "../text/numbers.ts";

export interface FixChoice {
  readonly unsafe: boolean;
  /** Changes nothing, and prints what would be changed. */
  readonly dryRun: boolean;
  /** Undefined for all. */
  readonly rules: readonly string[] | undefined;
}

export interface Linted {
  /** What is left. */
  readonly run: Run;
  /** What is printed in place of the report. */
  readonly patch?: string;
  /** The text that was handed in, fixed: printed as it is, and the report goes to standard error. */
  readonly text?: string;
  /** What was fixed. */
  readonly summary?: string;
  /** What could not be, and why. */
  readonly notes: readonly string[];
  /** A file that was to be fixed could not be. */
  readonly incomplete: boolean;
}

export async function fixFiles(options: RunOptions, { unsafe, dryRun, rules }: FixChoice, show: View): Promise<Linted> {
  const { root } = options;
  const fixes = await runFix({ ...options, unsafe, show, obstacleOf: obstacleIn(root), ...(rules && { rules }) });
  if (dryRun)
    return { run: fixes.run, patch: formatPatches(fixes.files, prefixInRepository(root)), ...describe(fixes, "Would fix", show, unsafe) };
  const failures = writeFixes(root, fixes.files, fixes.fixed);
  if (failures.length === 0) return { run: fixes.run, ...describe(fixes, "Fixed", show, unsafe) };
  // What could not be written is as it was: the report is about what is there.
  const { head: _, ...again } = options;
  const failed = new Set(failures.map(({ file }) => file));
  const written = fixes.files.filter(({ path }) => !failed.has(path));
  const fixed = fixes.fixed.filter(({ fix }) => fix?.edits.every(({ file }) => !failed.has(file)));
  const run = await runLint(again);
  return {
    run,
    ...describe({ ...fixes, run, fixed, files: written, leftAlone: [...fixes.leftAlone, ...failures] }, "Fixed", show, unsafe),
  };
}

/** Fixes one text that was handed in, and writes nothing. */
export async function fixGiven(
  options: RunOptions,
  { unsafe, dryRun, rules }: FixChoice,
  show: View,
  { path, text }: { readonly path: string; readonly text: string },
): Promise<Linted> {
  const fixes = await runFix({ ...options, unsafe, show, ...(rules && { rules }) });
  const said = describe(fixes, dryRun ? "Would fix" : "Fixed", show, unsafe);
  if (dryRun) return { run: fixes.run, patch: formatPatches(fixes.files, prefixInRepository(options.root)), ...said };
  return { run: fixes.run, text: fixes.files.find((file) => file.path === path)?.after ?? text, ...said };
}

function describe(
  { run, fixed, files, leftAlone, beyond, unsettled }: FixRun,
  done: string,
  show: View,
  unsafe: boolean,
): Pick<Linted, "summary" | "notes" | "incomplete"> {
  const others = viewOf(run.report, show).findings.filter((finding) => isFixable(finding) && !finding.fix.safe).length;
  const more =
    others > 0 && !unsafe ? ` ${plural(others, "finding")} ${others === 1 ? "has" : "have"} a fix that needs review: --fix-unsafe.` : "";
  const what = files.length > 0 ? `${done} ${plural(fixed.length, "finding")} in ${plural(files.length, "file")}.` : "Nothing to fix.";
  return {
    summary: what + more,
    notes: [
      ...leftAlone.map(({ file, reason }) => `${file} is left as it is: ${reason}.`),
      ...(beyond.findings > 0
        ? [
            `${plural(beyond.findings, "finding")} of the given paths ${beyond.findings === 1 ? "has a fix that also changes" : "have fixes that also change"} ${list(beyond.files)}, so nothing was done about ${beyond.findings === 1 ? "it" : "them"}. Name ${beyond.files.length === 1 ? "it" : "them"} too.`,
          ]
        : []),
      ...(unsettled.length > 0
        ? [`Fixes of ${list(unsettled)} came to no end, and were left out in the files where they did. Please report it.`]
        : []),
    ],
    incomplete: leftAlone.length > 0,
  };
}

const MOST_LISTED = 3;

function list(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return more > 0 ? `${names.slice(0, MOST_LISTED).join(", ")} and ${more} more` : names.join(", ");
}

// Fixes findings, pass by pass, until nothing is left to fix. Nothing is written here: write-fixes.ts does that.
import type { View } from "../lint/narrow.ts";
import { applyFixes, chooseTogether, type Fixable, isFixable } from "../report/edits.ts";
import { type ReportedFinding, viewOf } from "../report/report.ts";
import { digest } from "../source/digest.ts";
import { workingTree } from "../source/tree.ts";
import { configAt } from "./configuration.ts";
import { chooseFiles } from "./discover.ts";
import { type Run, type RunOptions, runLint } from "./lint.ts";
import { lintOnce, overlay } from "./overlay.ts";

export interface FixOptions extends RunOptions {
  /** Also fixes that somebody has to look at; safe ones alone when left out. */
  readonly unsafe?: boolean;
  /** Only fixes of these rules; of all when left out. */
  readonly rules?: readonly string[];
  /** With a base: fixes of what the change introduces, which is what is shown, or of all. */
  readonly show?: View;
  /** Why a file can't be changed; what has it as its text is asked. Nothing is in the way when left out. */
  readonly obstacleOf?: (path: string, text: string) => string | undefined;
}

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A file that fixes would have changed, and why they don't: what, as a sentence without its full stop, that may be followed by a remedy. */
export interface LeftAlone {
  readonly file: string;
  readonly reason: string;
}

export interface FixRun {
  /** The findings of the files as they would be: what is left. */
  readonly run: Run;
  /** The findings whose fixes were applied, as they stood in their pass. */
  readonly fixed: readonly ReportedFinding[];
  readonly files: readonly FixedFile[];
  readonly leftAlone: readonly LeftAlone[];
  /** Files that were not named and that fixes of findings elsewhere would have changed: they are not applied. */
  readonly beyond: { readonly findings: number; readonly files: readonly string[] };
  /** The rules whose fixes come to no end in a file, and were left out there; none when all is settled. */
  readonly unsettled: readonly string[];
}

/** More than any text needs: each pass has to settle something that the one before left behind. */
const MOST_PASSES = 30;

/**
 * Applies fixes to texts in memory until none is left. Each is applied as a whole, in all the files that it changes, or not at all;
 * one that gets into another's way waits for the next pass, in which it is made anew.
 *
 * @throws what `runLint` throws.
 */
export async function runFix(options: FixOptions): Promise<FixRun> {
  const endless = new Set<string>();
  const unsettled = new Set<string>();
  for (;;) {
    const run = await fixBut(endless, options);
    if (run.last.length === 0) return { ...run, unsettled: [...unsettled].sort() };
    // What comes to no end must not leave its traces: all is done again without it.
    for (const { rule, file } of run.last) {
      endless.add(keyOf(rule, file));
      unsettled.add(rule);
    }
  }
}

function keyOf(rule: string, file: string): string {
  return JSON.stringify([rule, file]);
}

/** @param endless the fixes that are left out, by rule and file. */
async function fixBut(
  endless: ReadonlySet<string>,
  { unsafe = false, rules, show = "introduced", obstacleOf, ...options }: FixOptions,
): Promise<Omit<FixRun, "unsettled"> & { readonly last: readonly Fixable[] }> {
  const config = options.config ?? (await configAt(options.root, undefined));
  const now = options.now ?? new Date();
  const { tree, set, whyNotText } = overlay(options.head ?? workingTree(options.root));
  const makeLinter = lintOnce();
  const { onProgress, baseline, ...rest } = options;
  // What is accepted can be fixed as well.
  const lint = (progress?: typeof onProgress, known: Pick<RunOptions, "baseline"> = { baseline: null }) =>
    runLint({ ...rest, ...known, config, now, head: tree, ...(progress && { onProgress: progress }) }, makeLinter);
  const { isSelected } = chooseFiles(config, options.paths ?? []);
  const obstacles = makeObstacles(obstacleOf, whyNotText);
  const texts = new Map<string, { readonly before: string; after: string }>();
  const fixed: ReportedFinding[] = [];
  const beyond = { findings: 0, files: new Set<string>() };
  const seen = new Set<string>();
  let last: readonly Fixable[] = [];
  let run = await lint(onProgress);
  for (let pass = 0; ; pass++) {
    const wanted = viewOf(run.report, show).findings.filter(
      (finding): finding is Fixable =>
        isFixable(finding) &&
        (unsafe || finding.fix.safe) &&
        (rules === undefined || rules.includes(finding.rule)) &&
        !endless.has(keyOf(finding.rule, finding.file)),
    );
    const inside = wanted.filter(({ fix }) => fix.edits.every(({ file }) => isSelected(file)));
    beyond.findings = wanted.length - inside.length;
    beyond.files = new Set(wanted.flatMap(({ fix }) => fix.edits.map(({ file }) => file)).filter((file) => !isSelected(file)));
    const textOf = (path: string) => texts.get(path)?.before ?? run.lines(path)?.text;
    const chosen = chooseTogether(inside.filter(({ fix }) => fix.edits.every(({ file }) => !obstacles.isAt(file, textOf(file)))));
    if (chosen.length === 0) {
      last = [];
      break;
    }
    last = chosen;
    const after = applyFixes(chosen, run.lines);
    for (const [path, text] of after) {
      texts.set(path, { before: textOf(path) ?? "", after: text });
      set(path, text);
    }
    for (const one of chosen) fixed.push(one);
    run = await lint();
    const state = digest(JSON.stringify([...texts].map(([path, { after }]) => [path, after])));
    if (seen.has(state) || pass === MOST_PASSES) break;
    seen.add(state);
  }
  return {
    run: baseline === null ? run : await lint(undefined, { baseline }),
    fixed,
    files: [...texts].flatMap(([path, { before, after }]) => (before === after ? [] : [{ path, before, after }])).sort(byPath),
    leftAlone: obstacles.met(),
    beyond: { findings: beyond.findings, files: [...beyond.files].sort() },
    last,
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** What is in the way of changing files, each asked about once. */
function makeObstacles(obstacleOf: FixOptions["obstacleOf"], whyNotText: (path: string) => string | undefined) {
  const known = new Map<string, string | undefined>();
  return {
    isAt: (path: string, text: string | undefined): boolean => {
      if (!known.has(path)) known.set(path, whyNotText(path) ?? (text === undefined ? "it can't be read" : obstacleOf?.(path, text)));
      return known.get(path) !== undefined;
    },
    met: (): LeftAlone[] =>
      [...known].flatMap(([file, reason]) => (reason === undefined ? [] : [{ file, reason }])).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

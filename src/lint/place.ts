// Where a finding stands by the text of both sides: on the same line, moved or edited, or between the same two lines.
import { type AlignedLine, type Alignment, alignLines, hasWords } from "../change/align.ts";
import type { ModulePair } from "../change/pairs.ts";
import { firstIndex } from "../text/search.ts";
import type { Finding } from "./finding.ts";
import { withoutDirectives, withoutLayout } from "./finding-lines.ts";
import type { Key, SideName } from "./identity.ts";
import type { State } from "./lint-workspace.ts";

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

export function comparePlaces(before: State, after: State, pairs: readonly ModulePair[]): Places {
  const byPath: Record<SideName, Map<string, () => Comparison | undefined>> = { before: new Map(), after: new Map() };
  for (const { before: old, after: now } of pairs) {
    if (!old || !now) continue;
    let made: { readonly comparison: Comparison | undefined } | undefined;
    const get = () => {
      made ??= { comparison: compareTexts(before.load(old.path)?.text, after.load(now.path)?.text) };
      return made.comparison;
    };
    byPath.before.set(old.path, get);
    byPath.after.set(now.path, get);
  }
  const keyBy =
    (of: (side: SideOfText, at: number) => string | undefined): Key =>
    (finding, side) => {
      const comparison = byPath[side].get(finding.path)?.();
      // Of texts that can't be had, nothing is known, and nothing is ruled out.
      if (!comparison) return "";
      return of(comparison[side], comparison[side].lineAt(finding));
    };
  return {
    behind: keyBy(({ ids, behind }, at) => ids[at] ?? behind[at]),
    before: keyBy(({ ids, before: next }, at) => (ids[at] === undefined ? next[at] : undefined)),
    between: [keyBy(({ equal }, at) => equal.behind[at]), keyBy(({ equal }, at) => equal.before[at])],
    kept: keyBy(({ ids }, at) => ids[at]),
    moved: keyBy(({ ids, lines }, at) => (ids[at] === undefined && saysSomething(lines[at]?.text ?? "") ? "moved" : undefined)),
    movedFar: keyBy(({ ids, lines }, at) => (ids[at] === undefined && hasWords(lines[at]?.text ?? "") ? "moved" : undefined)),
    fresh: ({ path }) => byPath.before.get(path)?.()?.fresh ?? new Set(),
  };
}

/** Whether a line has a word outside of its tags. */
function saysSomething(line: string): boolean {
  return /\w/.test(line.replaceAll(/<[^<>]*>?/g, ""));
}

interface Comparison {
  readonly before: SideOfText;
  readonly after: SideOfText;
  readonly fresh: ReadonlySet<string>;
}

interface SideOfText {
  readonly lines: readonly NumberedLine[];
  /** For each line, what both sides call it; undefined where only one has it. */
  readonly ids: readonly (string | undefined)[];
  /** For each line, what both sides call the place behind the known line before it. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
  /** The same, where a known line is one that is equal. */
  readonly equal: { readonly behind: readonly string[]; readonly before: readonly string[] };
  /** The line that a finding is about. */
  lineAt(finding: Finding): number;
}

interface NumberedLine extends AlignedLine {
  readonly start: number;
}

function compareTexts(before: string | undefined, after: string | undefined): Comparison | undefined {
  if (before === undefined || after === undefined) return undefined;
  // Most lines are the same on both sides.
  const known = new Map<string, string>();
  const [olds, nows] = [linesOf(before, known), linesOf(after, known)];
  const { partners, origins }: Alignment = alignLines(olds, nows);
  const fresh = nows.filter(({ text }, at) => olds[origins[at] as number]?.text !== text).map(({ text }) => text);
  const isEqual = (at: number) => olds[origins[at] as number]?.said === nows[at]?.said;
  return {
    before: sideOf(olds, (at) => partners[at] as number, isEqual),
    after: sideOf(nows, (at) => ((origins[at] as number) < 0 ? -1 : at), isEqual),
    fresh: new Set(fresh),
  };
}

/**
 * @param known the place at the head of a line that both sides have; -1 for others.
 * @param isEqual whether the line at that place is the same on both sides.
 */
function sideOf(lines: readonly NumberedLine[], known: (at: number) => number, isEqual: (place: number) => boolean): SideOfText {
  const ids = lines.map((_, at) => (known(at) < 0 ? undefined : `line ${known(at)}`));
  const equal = ids.map((id, at) => (isEqual(known(at)) ? id : undefined));
  const lineAt = ({ start, subject }: Finding) =>
    lineOf(lines, subject?.kind === "text" && subject.unbalanced ? subject.unbalanced.opened : start);
  return { lines, ids, ...neighbours(ids), equal: neighbours(equal), lineAt };
}

function neighbours(ids: readonly (string | undefined)[]): Pick<SideOfText, "behind" | "before"> {
  const behind: string[] = [];
  const before: string[] = [];
  let last = "the beginning";
  for (const [at, id] of ids.entries()) {
    last = id ?? last;
    behind[at] = `behind ${last}`;
  }
  last = "the end";
  for (let at = ids.length - 1; at >= 0; at--) {
    last = ids[at] ?? last;
    before[at] = `before ${last}`;
  }
  return { behind, before };
}

/** The last line that begins at an offset or before it. */
function lineOf(lines: readonly NumberedLine[], offset: number): number {
  return Math.max(0, firstIndex(lines.length, (at) => (lines[at] as NumberedLine).start > offset) - 1);
}

/**
 * The lines of a text that say anything.
 *
 * @param known what lines say, as far as that was asked before.
 */
function linesOf(text: string, known: Map<string, string>): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const own = withoutDirectives(line).trim();
    if (own !== "") {
      const said = known.get(own) ?? withoutLayout(own);
      known.set(own, said);
      lines.push({ text: own, said, start });
    }
    start += line.length + 1;
  }
  return lines;
}

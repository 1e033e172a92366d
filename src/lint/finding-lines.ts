// The lines that findings stand on, for telling whether one is the other, moved, laid out otherwise or edited.
import { isHalf } from "../change/similarity.ts";
import { groupBy } from "../text/group.ts";
import { indexLines, lineText, positionAt } from "../text/lines.ts";
import { applyEdits } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { SideName } from "./identity.ts";
import type { State } from "./lint-workspace.ts";
import type { Places } from "./place.ts";

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
export function compareLines(before: State, after: State, places: Places): LineComparison {
  const states: Readonly<Record<SideName, State>> = { before, after };
  const modules = { before: pathsOf(before), after: pathsOf(after) };
  const textOf = ({ path }: Finding, side: SideName) => (modules[side].has(path) ? states[side].snapshot.read(path) : undefined);
  const known = { before: new Map<string, LinesOfFile | undefined>(), after: new Map<string, LinesOfFile | undefined>() };
  // A text that can't be had has no lines, not empty ones: nothing is like it.
  const line = (finding: Finding, side: SideName): Line | undefined => {
    if (!known[side].has(finding.path)) {
      const text = textOf(finding, side);
      known[side].set(finding.path, text === undefined ? undefined : makeLines(text));
    }
    return known[side].get(finding.path)?.at(finding.start);
  };
  const words = (finding: Finding, side: SideName, leastProse = 0) => {
    const text = textOf(finding, side);
    return text === undefined ? undefined : wordsAround(finding, text, leastProse);
  };
  const isGone = (old: Finding) => {
    const text = textOf(old, "before");
    return text === undefined || isMended(old, text, places.fresh(old));
  };
  return {
    equal: (olds, nows, match) => {
      const [first, only] = [olds[0], nows[0]];
      if (first && only && olds.length === 1 && nows.length === 1 && first.subject?.kind !== "text") match(first, only);
      else
        joinBy(
          olds,
          nows,
          (old) => line(old, "before")?.layoutless(),
          (now) => line(now, "after")?.layoutless(),
          match,
        );
    },
    amongWords: (olds, nows, match) =>
      joinBy(
        olds,
        nows,
        (old) => words(old, "before"),
        (now) => words(now, "after"),
        match,
      ),
    amongProse: (olds, nows, match) =>
      joinBy(
        olds,
        nows,
        (old) => words(old, "before", LEAST_PROSE),
        (now) => words(now, "after", LEAST_PROSE),
        match,
      ),
    inPlace: (olds, nows, match) => {
      const [was, is] = [olds[0] && line(olds[0], "before"), nows[0] && line(nows[0], "after")];
      if (!was || !is || !(isHalf(was.text, is.text) || isSameTag(was.text, is.text))) return;
      joinBy(
        olds.filter((old) => !isGone(old)),
        nows,
        () => "",
        () => "",
        match,
      );
    },
    edited: (olds, nows, match) => {
      // Where very much was rewritten, it is new.
      if (olds.length * nows.length > MOST_COMPARISONS) return;
      const left = new Set(nows);
      for (const old of olds) {
        const was = line(old, "before");
        if (!was || isGone(old)) continue;
        const now = [...left].find((one) => {
          const is = line(one, "after");
          return is !== undefined && isEdited(was, is);
        });
        if (!now) continue;
        left.delete(now);
        match(old, now);
      }
    },
  };
}

function pathsOf({ modules }: State): ReadonlySet<string> {
  return new Set(modules.map(({ path }) => path));
}

/** Each takes the product of two lines' lengths. */
const MOST_COMPARISONS = 10_000;

/** Those that have a key in common, one by one in their order. */
export function joinBy(
  olds: readonly Finding[],
  nows: readonly Finding[],
  keyBefore: (old: Finding) => string | undefined,
  keyAfter: (now: Finding) => string | undefined,
  match: Match,
): void {
  if (olds.length === 0 || nows.length === 0) return;
  const groups = groupBy(nows, keyAfter);
  for (const [key, own] of groupBy(olds, keyBefore))
    for (const [at, now] of (groups.get(key) ?? []).slice(0, own.length).entries()) match(own[at] as Finding, now);
}

/** Half of the line is as it was, and so is a line next to it. */
export function isEdited(was: Place, is: Place): boolean {
  return (was.previous === is.previous || was.next === is.next) && isHalf(was.text, is.text);
}

/** An element's attributes are all that it has, and they may all be other ones. */
function isSameTag(was: string, is: string): boolean {
  const name = /^<[^\s<>/]+/;
  return name.test(was) && name.exec(was)?.[0] === name.exec(is)?.[0];
}

/** A longer line isn't mended for a look: each of the findings on it would do that. */
const LONGEST_MENDED = 10_000;

/**
 * Whether a text has the line of a finding as its fix would have made it.
 *
 * @param old the text of the module at the base.
 * @param now the lines of the module at the head, without their indentation.
 */
export function isMended({ start, end, fix }: Finding, old: string, now: ReadonlySet<string>): boolean {
  const from = old.lastIndexOf("\n", start - 1) + 1;
  const feed = old.indexOf("\n", end);
  const to = feed < 0 ? old.length : feed;
  if (to - from > LONGEST_MENDED) return false;
  const edits = (fix?.edits ?? []).filter((edit) => edit.path === undefined && edit.start >= from && edit.end <= to);
  if (edits.length === 0) return false;
  const moved = edits.map(({ start: at, end: until, text }) => ({ start: at - from, end: until - from, text }));
  return now.has(applyEdits(old.slice(from, to), moved).trim());
}

interface LinesOfFile {
  /** The line that an offset stands on. */
  at(offset: number): Line;
}

/** Each line is made once: thousands of findings may stand on one, and it may be all of the file. */
export function makeLines(text: string): LinesOfFile {
  const index = indexLines(text);
  const made = new Map<number, Line>();
  const trimmed = (line: number) => lineText(index, line).trim();
  return {
    at: (offset) => {
      const { line } = positionAt(index, offset);
      let found = made.get(line);
      if (!found) {
        const own = withoutDirectives(lineText(index, line)).trim();
        let bare: string | undefined;
        const layoutless = () => {
          bare ??= withoutLayout(own);
          return bare;
        };
        found = { text: own, previous: trimmed(line - 1), next: trimmed(line + 1), layoutless };
        made.set(line, found);
      }
      return found;
    },
  };
}

/** A line that a comment was added to, to suppress what is on it, is the same line. */
export function withoutDirectives(line: string): string {
  return line.includes("<!--") ? line.replaceAll(directive, "") : line;
}

// Bounded, so that many comments which never end cost no more than their length.
const directive = /[ \t]{0,40}<!--[ \t]{0,40}patternlint-(?:(?!-->)[\s\S]){0,1000}-->/g;

/** What a line says in whatever quotes, spacing and order of attributes. */
export function withoutLayout(line: string): string {
  return tokens(line).sort().join(" ");
}

/** How many words on either side distinguish one place from others. */
const NEIGHBOURS = 6;
/** They lie within this many characters. */
const NEAR = 200;
/** Fewer words than this in all say nothing. */
const FEWEST = 6;

/** So many of them are no part of a tag, where tags say nothing. */
const LEAST_PROSE = 4;

/** The words before and behind the start of a finding; undefined where there are too few. */
function wordsAround({ start }: Finding, text: string, leastProse: number): string | undefined {
  const before = tokens(text.slice(Math.max(0, start - NEAR), start)).slice(-NEIGHBOURS);
  const behind = tokens(text.slice(start, start + NEAR)).slice(0, NEIGHBOURS);
  if (leastProse > 0) {
    const window = text.slice(Math.max(0, start - NEAR), start + NEAR);
    const prose = new Set(tokens(window.replaceAll(/^[^<>]*>|<[^<>]*(?:>|$)/g, " ")));
    if ([...before, ...behind].filter((word) => prose.has(word)).length < leastProse) return undefined;
  }
  return before.length + behind.length < FEWEST ? undefined : JSON.stringify([before, behind]);
}

/** Words, names and values of attributes, and tags by their angle brackets; whichever quotes and list marks there are. */
function tokens(text: string): string[] {
  return (
    text
      .replaceAll("'", '"')
      // Only from the first of several blanks, or each of them would be a start.
      .replaceAll(/(?<!\s)\s*=\s*"/g, '="')
      .replaceAll(/<\/?|\/?>/g, (bracket) => ` ${bracket} `)
      .split(/\s+/)
      .filter((token) => token !== "" && !listMark.test(token))
  );
}

const listMark = /^(?:[-*+•]|\d+[.)])$/;

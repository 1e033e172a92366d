// Which lines of one text are which of another: equal ones, in order. In about linear time, whatever the texts are.
import { diffArrays } from "diff";

/**
 * @returns the 1-based numbers of lines of `from`, with those that they have in `to`. A line that `to` hasn't is missing; of
 * texts that have little in common, so may be others.
 */
export function matchLines(from: readonly string[], to: readonly string[]): ReadonlyMap<number, number> {
  const [left, right] = [sideOf(from), sideOf(to)];
  const [ofLeft, ofRight] = inBoth(from, to);
  let [leftEnd, rightEnd] = [0, 0];
  for (const [a, b] of [...anchors(ofLeft, ofRight), [ofLeft.length, ofRight.length] as const]) {
    matchGap(ofLeft.slice(leftEnd, a), ofRight.slice(rightEnd, b), left, right);
    if (a < ofLeft.length) pair(left, right, ofLeft[a] as Line, ofRight[b] as Line);
    [leftEnd, rightEnd] = [a + 1, b + 1];
  }
  slideRuns(left, right);
  slideRuns(right, left);
  return new Map(left.partners.flatMap((partner, at) => (partner < 0 ? [] : [[at + 1, partner + 1] as const])));
}

interface Side {
  readonly lines: readonly string[];
  /** The place of each line's partner on the other side; -1 for none. */
  readonly partners: number[];
}

function sideOf(lines: readonly string[]): Side {
  return { lines, partners: lines.map(() => -1) };
}

function pair(left: Side, right: Side, a: Line, b: Line): void {
  left.partners[a.at] = b.at;
  right.partners[b.at] = a.at;
}

interface Line {
  readonly text: string;
  readonly at: number;
}

/** Lines that the other side hasn't at all have no partner there. */
function inBoth(left: readonly string[], right: readonly string[]): [Line[], Line[]] {
  const linesIn = (lines: readonly string[], other: ReadonlySet<string>) =>
    lines.flatMap((text, at) => (other.has(text) ? [{ text, at }] : []));
  return [linesIn(left, new Set(right)), linesIn(right, new Set(left))];
}

/**
 * Lines that appear once on each side, as many as stand in the same order: the places, in the two lists, of patience
 * diff's anchors (Bram Cohen; `git diff --patience`). They cut the texts into small pieces.
 */
function anchors(left: readonly Line[], right: readonly Line[]): (readonly [number, number])[] {
  const places = placesOfUnique(right);
  const pairs = [...placesOfUnique(left)].flatMap(([text, a]) => {
    const b = places.get(text);
    return b === undefined ? [] : [[a, b] as const];
  });
  return longestRise(pairs);
}

function placesOfUnique(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    if (places.has(text)) repeated.add(text);
    else places.set(text, at);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The most pairs whose second numbers rise, of pairs whose first ones do (Schensted, 1961). */
export function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  /** For each length, the pair with the least second number that ends a rise of that length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, b]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as readonly [number, number])[1] < b) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  }
  const rise: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.push(pairs[at] as readonly [number, number]);
  return rise.reverse();
}

/** What a comparison costs grows with the square of this. */
const MOST_EDITS = 300;

function matchGap(ofLeft: readonly Line[], ofRight: readonly Line[], left: Side, right: Side): void {
  if (ofLeft.length === 0 || ofRight.length === 0) return;
  const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
  let [a, b] = [0, 0];
  for (const { added, removed, count } of diffArrays(texts(ofLeft), texts(ofRight), { maxEditLength: MOST_EDITS }) ?? []) {
    if (!added && !removed) for (let at = 0; at < count; at++) pair(left, right, ofLeft[a + at] as Line, ofRight[b + at] as Line);
    if (!added) a += count;
    if (!removed) b += count;
  }
}

/** A run is slid over so many lines at most. */
const FARTHEST = 200;

/**
 * Lines that only one side has, between two that are neighbours on the other, may as well be a run that begins some lines
 * earlier, where the lines around it repeat (`</phase>` before it and at its end). Of these, it is the one that
 * begins an element: the one with the least indentation (as git's indent heuristic has it), and no close tag.
 */
function slideRuns(side: Side, other: Side): void {
  const { partners } = side;
  for (let start = 0; start < partners.length; start++) {
    if (partners[start] !== -1) continue;
    let end = start + 1;
    while (partners[end] === -1) end++;
    const up = slideOf(side, start, end);
    for (let at = 1; at <= up; at++) repair(side, other, start - at, end - at);
    start = Math.max(start, end - up - 1);
  }
}

/** Gives the partner of a line to an equal one. */
function repair(side: Side, other: Side, from: number, to: number): void {
  const partner = side.partners[from] as number;
  side.partners[from] = -1;
  side.partners[to] = partner;
  other.partners[partner] = to;
}

/** By how many lines a run is best moved up. Never down: of equal lines, the comparison matches the first. */
function slideOf({ lines, partners }: Side, start: number, end: number): number {
  if (start === 0 || (end < partners.length && partners[end] !== (partners[start - 1] as number) + 1)) return 0;
  let [best, up] = [beginning(lines[start] as string), 0];
  for (let at = 1; at <= FARTHEST && (partners[start - at] as number) >= 0 && lines[start - at] === lines[end - at]; at++) {
    const value = beginning(lines[start - at] as string);
    if (value < best) [best, up] = [value, at];
  }
  return up;
}

/** The less, the more likely a line begins something. */
function beginning(line: string): number {
  const indent = line.search(/\S/);
  return indent < 0 ? Number.POSITIVE_INFINITY : 2 * indent + (line.startsWith("</", indent) ? 1 : 0);
}

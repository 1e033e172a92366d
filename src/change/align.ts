// Which lines of one text are which of another, also where they were edited, or moved past others. In about linear time.
import { diffArrays } from "diff";
import { longestRise } from "./match-lines.ts";
import { isHalf as isHalfLine, isLike } from "./similarity.ts";

export interface AlignedLine {
  readonly text: string;
  /** What it says, whatever its layout. */
  readonly said: string;
}

export interface Alignment {
  /** For each line of the first text, its place in the second; -1 where it is gone. */
  readonly partners: readonly number[];
  /** For each line of the second text, its place in the first; -1 where it is new. */
  readonly origins: readonly number[];
}

/**
 * As many lines in their order as there are, or, where some of these have changed places, by what is named and what stands
 * there once: whichever leaves more words where they were. Then lines beside known ones that are almost as they were, lines
 * that stand once on either side wherever they are now, and what is left alone between two that are known.
 */
export function alignLines(from: readonly AlignedLine[], to: readonly AlignedLine[]): Alignment {
  // Of several ways that are as good, it is the same one there and back.
  if (isFirst(from, to)) return align(from, to);
  const { partners, origins } = align(to, from);
  return { partners: origins, origins: partners };
}

function isFirst(from: readonly AlignedLine[], to: readonly AlignedLine[]): boolean {
  if (from.length !== to.length) return from.length < to.length;
  const at = from.findIndex(({ text }, place) => text !== to[place]?.text);
  return (from[at]?.text ?? "") <= (to[at]?.text ?? "");
}

function align(from: readonly AlignedLine[], to: readonly AlignedLine[]): Alignment {
  const inOrder = emptyPairing(from, to);
  const isWhole = matchEqual(inOrder, { start: 0, end: from.length, first: 0, last: to.length });
  // Where no line that is gone is among the new ones, none has changed its place.
  if (isWhole && !hasCommon(inOrder)) return finish(inOrder);
  const byName = emptyPairing(from, to);
  matchUnique(byName);
  const [one, other] = [finish(inOrder), finish(byName)];
  return weigh(one) >= weigh(other) ? one : other;
}

function emptyPairing(from: readonly AlignedLine[], to: readonly AlignedLine[]): Pairing {
  return { from, to, partners: from.map(() => -1), origins: to.map(() => -1) };
}

function hasCommon({ from, to, partners, origins }: Pairing): boolean {
  const gone = new Set(from.flatMap(({ said }, at) => (partners[at] === -1 ? [said] : [])));
  return to.some(({ said }, at) => origins[at] === -1 && gone.has(said));
}

/** How much of what the lines say stands in equal ones, and how many still stand behind the same one. */
function weigh({ from, to, partners }: Pairing): number {
  let total = 0;
  for (const [at, { said }] of from.entries()) {
    const partner = partners[at] as number;
    if (partner < 0) continue;
    // A bare tag is one word, and stands in many places.
    const words = to[partner]?.said === said ? countWords(said) : 0;
    total += words > 1 ? 1 + 2 * words : words;
    if (partners[at - 1] === partner - 1) total += 2;
  }
  return total;
}

function finish(pairing: Pairing): Pairing {
  extend(pairing, isEqual);
  matchMoved(pairing, isAmongOthers);
  extend(pairing, isEqual);
  for (const gap of gaps(pairing)) matchEqual(pairing, gap);
  extend(pairing, isAlmost);
  matchAlone(pairing, (a, b) => isHalf(a, b) || a.text.includes(b.text) || b.text.includes(a.text));
  matchMoved(pairing, () => true);
  extend(pairing, isEqual);
  extend(pairing, isAlmost);
  extend(pairing, isHalf);
  matchAlone(pairing, () => true);
  return pairing;
}

/** One line between two that are known is the one that stands there on the other side. */
function matchAlone(pairing: Pairing, isLike: Likeness): void {
  for (const { start, end, first, last } of gaps(pairing)) {
    if (end - start !== 1 || last - first !== 1) continue;
    if (isLike(pairing.from[start] as AlignedLine, pairing.to[first] as AlignedLine)) pair(pairing, start, first);
  }
}

/** What has a name, then what stands once between two of these; as many as are in one order. */
function matchUnique(pairing: Pairing): void {
  const { from, to, partners } = pairing;
  const whole = { start: 0, end: from.length, first: 0, last: to.length };
  matchRise(pairing, whole, ({ text }) => nameIn(text) !== undefined);
  let [start, first] = [0, 0];
  for (const [at, partner] of [...partners, to.length].entries()) {
    if (partner < 0) continue;
    matchRise(pairing, { start, end: at, first, last: partner }, () => true);
    [start, first] = [at + 1, partner + 1];
  }
}

function matchRise(pairing: Pairing, { start, end, first, last }: Gap, takesPart: (line: AlignedLine) => boolean): void {
  const olds = uniqueIn(pairing.from, start, end, takesPart);
  const nows = uniqueIn(pairing.to, first, last, takesPart);
  const pairs = [...olds].flatMap(([said, a]) => {
    const b = nows.get(said);
    return b === undefined ? [] : [[a, b] as const];
  });
  for (const [a, b] of longestRise(pairs)) pair(pairing, a, b);
}

/** The places of lines that stand there once. */
function uniqueIn(
  lines: readonly AlignedLine[],
  start: number,
  end: number,
  takesPart: (line: AlignedLine, at: number) => boolean,
): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const line = lines[at] as AlignedLine;
    if (takesPart(line, at)) places.set(line.said, places.has(line.said) ? -1 : at);
  }
  for (const [said, at] of places) if (at < 0) places.delete(said);
  return places;
}

interface Pairing {
  readonly from: readonly AlignedLine[];
  readonly to: readonly AlignedLine[];
  readonly partners: number[];
  readonly origins: number[];
}

function pair({ partners, origins }: Pairing, a: number, b: number): void {
  partners[a] = b;
  origins[b] = a;
}

type Likeness = (a: AlignedLine, b: AlignedLine) => boolean;

const isEqual: Likeness = (a, b) => a.said === b.said;
/** What goes by another name is another thing, until nothing else speaks for either. */
const isAlmost: Likeness = (a, b) => isEqual(a, b) || (nameIn(a.text) === nameIn(b.text) && isLike(a.text, b.text, 4));
const isHalf: Likeness = (a, b) => isEqual(a, b) || isHalfLine(a.text, b.text);

/** From each pair on, downwards and upwards, as long as the next lines are free and alike. Either end is the text's own. */
function extend(pairing: Pairing, isLike: Likeness): void {
  const { from, to, partners, origins } = pairing;
  const join = (a: number, b: number) => {
    if (partners[a] !== -1 || origins[b] !== -1 || !isLike(from[a] as AlignedLine, to[b] as AlignedLine)) return;
    pair(pairing, a, b);
  };
  for (let a = 0; a < from.length; a++) join(a, a === 0 ? 0 : (partners[a - 1] as number) < 0 ? -1 : (partners[a - 1] as number) + 1);
  for (let a = from.length - 1; a >= 0; a--) {
    const next = a === from.length - 1 ? to.length : (partners[a + 1] as number);
    join(a, next - 1);
  }
}

/** Lines that follow one another on either side, none of them known, between two that are, or an end. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

function gaps({ partners, origins }: Pairing): Gap[] {
  const found: Gap[] = [];
  for (let start = 0; start < partners.length; start++) {
    if (partners[start] !== -1) continue;
    let end = start + 1;
    while (partners[end] === -1) end++;
    const first = start === 0 ? 0 : (partners[start - 1] as number) + 1;
    let last = first;
    while (origins[last] === -1) last++;
    if (end === partners.length ? last === origins.length : partners[end] === last) found.push({ start, end, first, last });
    start = end;
  }
  return found;
}

/** What a comparison costs grows with the square of this. */
const MOST_EDITS = 300;

/** @returns whether it could be done. */
function matchEqual(pairing: Pairing, { start, end, first, last }: Gap): boolean {
  const said = (lines: readonly AlignedLine[]) => lines.map((line) => line.said);
  const [olds, nows] = [said(pairing.from.slice(start, end)), said(pairing.to.slice(first, last))];
  const changes = diffArrays(olds, nows, { maxEditLength: MOST_EDITS });
  let [a, b] = [start, first];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let at = 0; at < count; at++) pair(pairing, a + at, b + at);
    if (!added) a += count;
    if (!removed) b += count;
  }
  return changes !== undefined;
}

function nameIn(line: string): string | undefined {
  return /\bname="([^"]*)"/.exec(line)?.[1];
}

/** Fewer words than this stand anywhere by chance. */
const FEWEST_WORDS = 4;
const word = /[\p{L}\p{N}]+/gu;

/** Whether a line says so much that it is the same wherever it stands. */
export function hasWords(line: string): boolean {
  return countWords(line) >= FEWEST_WORDS;
}

function countWords(line: string): number {
  return line.match(word)?.length ?? 0;
}

type Move = readonly [from: number, to: number];

function matchMoved(pairing: Pairing, isMove: (move: Move, at: number, all: readonly Move[]) => boolean): void {
  const free = (lines: readonly AlignedLine[], known: readonly number[]) =>
    uniqueIn(lines, 0, lines.length, ({ said }, at) => known[at] === -1 && hasWords(said));
  const nows = free(pairing.to, pairing.origins);
  const moves = [...free(pairing.from, pairing.partners)].flatMap(([text, a]): Move[] => {
    const b = nows.get(text);
    return b === undefined ? [] : [[a, b]];
  });
  for (const [a, b] of moves.filter(isMove)) pair(pairing, a, b);
}

/** So many lines may stand between two that moved together: tags that say nothing of their own. */
const FARTHEST = 8;

/** A block was moved when more than one of its lines was. */
function isAmongOthers([a, b]: Move, at: number, all: readonly Move[]): boolean {
  return [all[at - 1], all[at + 1]].some((other) => {
    if (!other) return false;
    const [left, right] = [other[0] - a, other[1] - b];
    return Math.abs(left) <= FARTHEST && Math.abs(right) <= FARTHEST && left > 0 === right > 0;
  });
}

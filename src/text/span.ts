// Places in a text: the coin that reader, rules and reports all pay in.
import { firstIndex } from "./search.ts";

/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place it was read from. */
export interface Located<T = string> extends Span {
  readonly value: T;
}

/** A change to one text: the stretch `start`–`end` becomes `text`. An insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit that only adds. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/**
 * Applies edits to a text. They may come in any order and must not overlap; insertions at one offset keep their order.
 *
 * @throws RangeError when two edits overlap, because then one of them would be lost.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let out = "";
  let from = 0;
  for (const { edit } of ordered) {
    if (edit.start < from) throw new RangeError(`Two edits overlap at offset ${edit.start}.`);
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** Asks whether an offset lies in one of some stretches, which are in the order of the text and don't overlap. */
export function makeInside(stretches: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    const next = stretches[firstIndex(stretches.length, (at) => (stretches[at] as Span).end > offset)];
    return next !== undefined && next.start <= offset;
  };
}

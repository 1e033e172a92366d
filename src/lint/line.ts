// The lines that findings stand on, for telling whether one is the other, edited.
import { distance } from "fastest-levenshtein";
import { applyEdits } from "../read/span.ts";
import type { Finding } from "./finding.ts";
import type { State } from "./judge-catalog.ts";

/** A line with those around it, without their indentation. */
export interface Line {
  readonly text: string;
  readonly previous: string;
  readonly next: string;
}

/** Lines longer than this are compared by their beginning: the distance takes the product of both lengths. */
const LONGEST = 300;

/** Half of the line is as it was, and so is a line next to it. */
export function isEdited(was: Line, is: Line): boolean {
  const [left, right] = [was.text.slice(0, LONGEST), is.text.slice(0, LONGEST)];
  const between = was.previous === is.previous || was.next === is.next;
  return between && distance(left, right) * 2 <= Math.max(left.length, right.length);
}

/**
 * Whether a text has the line of a finding as its fix would have made it.
 *
 * @param now the text of the module at the head.
 */
export function isMended({ path, start, end, fix }: Finding, before: State, now: string): boolean {
  const old = before.load(path)?.text ?? "";
  const from = old.lastIndexOf("\n", start - 1) + 1;
  const feed = old.indexOf("\n", end);
  const to = feed < 0 ? old.length : feed;
  const edits = (fix?.edits ?? []).filter((edit) => edit.path === undefined && edit.start >= from && edit.end <= to);
  if (edits.length === 0) return false;
  const moved = edits.map(({ start: at, end: until, text }) => ({ start: at - from, end: until - from, text }));
  const mended = applyEdits(old.slice(from, to), moved).trim();
  return now.split("\n").some((line) => line.trim() === mended);
}

/** The line that a finding begins on. */
export function lineOf({ path, start }: Finding, { load }: State): Line {
  const text = load(path)?.text ?? "";
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start);
  const to = end < 0 ? text.length : end;
  const before = text.slice(0, Math.max(0, from - 1));
  const after = text.slice(to + 1);
  const feed = after.indexOf("\n");
  return {
    text: text.slice(from, to).trim(),
    previous: before.slice(before.lastIndexOf("\n") + 1).trim(),
    next: after.slice(0, feed < 0 ? after.length : feed).trim(),
  };
}

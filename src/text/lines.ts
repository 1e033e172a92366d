// Lines and columns of a text, computed once, at the edge, from offsets.

/** A place as people and editors count it. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors and GitHub's annotations count. */
  readonly column: number;
}

/** Where each line of a text starts. `\n` ends a line and belongs to it; `\r\n` is one end. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** The position of an offset. Offsets past the end are taken as the end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const { starts, text } = index;
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text of a 1-based line, without its line end; "" for a line that isn't there. */
export function lineText(index: LineIndex, line: number): string {
  const start = index.starts[line - 1];
  if (start === undefined) return "";
  const next = index.starts[line];
  const end = next === undefined ? index.text.length : next - 1;
  return index.text.slice(start, index.text[end - 1] === "\r" ? end - 1 : end);
}

/** The end of the line that holds `offset`, before its `\n` or `\r\n`, and never past `limit`. */
export function lineEnd(text: string, offset: number, limit = text.length): number {
  // Cut, so that no search goes on behind the limit.
  const feed = (limit < text.length ? text.slice(0, limit) : text).indexOf("\n", offset);
  if (feed < 0) return limit;
  return feed > offset && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

/** The offset of the line after the one that holds `offset`; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed < 0 ? text.length : feed + 1;
}

/** How lines end in a text, for those that are added to it. */
export function newlineOf(text: string): string {
  const feed = text.indexOf("\n");
  return feed > 0 && text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
}

const TAB_WIDTH = 4;

/**
 * How far the thing at `offset` is indented: the width of the white space before it on its line (a tab goes to the next
 * multiple of four), or -1 when something else stands before it.
 */
export function indentAt(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (start < 0) return -1;
  let width = 0;
  for (let at = start; at < offset; at++) width = text.charCodeAt(at) === 9 ? width - (width % TAB_WIDTH) + TAB_WIDTH : width + 1;
  return width;
}

/** The white space before `offset` on its line; "" when something else stands before it. */
export function indentText(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return start < 0 ? "" : text.slice(start, offset);
}

/** The line's start when only blanks lie between it and `offset`, else -1. Looks at those blanks only. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (code === 10) return at;
    if (code !== 32 && code !== 9) return -1;
    at--;
  }
  return 0;
}

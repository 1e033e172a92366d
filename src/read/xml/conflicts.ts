// Merge conflicts that were committed: what one side holds is read, the other side passed over.

import { lineEnd, nextLine } from "../../text/lines.ts";
import type { ConflictDefect } from "./defect.ts";

/** The conflicts of a block, in its order. */
export function findConflicts(text: string, start: number, end: number): ConflictDefect[] {
  const found: ConflictDefect[] = [];
  for (let at = nextMarker(text, "<", start, end); at >= 0; at = nextMarker(text, "<", at, end)) {
    const middle = nextMarker(text, "=", at, end);
    const close = middle < 0 ? -1 : nextMarker(text, ">", middle, end);
    if (close < 0) break;
    // With the style `diff3`, what both sides come from stands between them.
    const base = nextMarker(text, "|", at, middle);
    const [ours, theirs] = [at, base < 0 ? middle : base];
    found.push({
      kind: "conflict",
      theirs: { start: middle, end: lineEnd(text, close, end) },
      start: at,
      end: lineEnd(text, at, end),
      edits: [
        { start: ours, end: Math.min(end, nextLine(text, ours)), text: "" },
        { start: theirs, end: Math.min(end, nextLine(text, close)), text: "" },
      ],
      safe: false,
    });
    at = close;
  }
  return found;
}

/** The next line that begins with seven signs, and holds nothing else or a name behind a blank; -1 for none. */
function nextMarker(text: string, sign: string, from: number, end: number): number {
  const signs = sign.repeat(7);
  // Cut, so that no search goes on behind the end.
  const piece = text.slice(0, end);
  for (let at = piece.indexOf(signs, from); at >= 0; at = piece.indexOf(signs, at + 1)) {
    const before = at === 0 || text[at - 1] === "\n";
    const after = text.charAt(at + 7);
    if (before && (after === "" || after === " " || after === "\n" || after === "\r")) return at;
  }
  return -1;
}

// Offsets in a text and positions as the protocol has them: lines from 0, and columns in the units that client and server agreed on.
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span.ts";

/** What a column counts. Texts are UTF-16 here. */
export type Encoding = "utf-8" | "utf-16" | "utf-32";

/** Those that we speak. A client that names none counts in UTF-16 (LSP 3.17, `general.positionEncodings`). */
export function chooseEncoding(offered: readonly string[] = []): Encoding {
  return offered.find((one): one is Encoding => one === "utf-8" || one === "utf-16" || one === "utf-32") ?? "utf-16";
}

export interface Places {
  readonly text: string;
  position(offset: number): Position;
  range(span: Span): Range;
  /** A position past the end of its line, or of the text, is taken as that end. */
  offset(position: Position): number;
}

/** Lines end with `\n`, `\r\n` and `\r`, as the protocol wants it, which makes more of them than a report counts. */
export function placesIn(text: string, encoding: Encoding): Places {
  const document = TextDocument.create("", "", 0, text);
  const lineStart = (line: number) => document.offsetAt({ line, character: 0 });
  const position = (offset: number): Position => {
    const place = document.positionAt(offset);
    if (encoding === "utf-16") return place;
    const start = lineStart(place.line);
    return { line: place.line, character: countUnits(text.slice(start, start + place.character), encoding) };
  };
  return {
    text,
    position,
    range: ({ start, end }) => ({ start: position(start), end: position(Math.max(start, end)) }),
    offset: ({ line, character }) => {
      if (encoding === "utf-16" || line >= document.lineCount) return document.offsetAt({ line, character });
      const start = lineStart(line);
      const end = line + 1 < document.lineCount ? lineStart(line + 1) : text.length;
      return document.offsetAt({ line, character: utf16Units(text.slice(start, end), character, encoding) });
    },
  };
}

function countUnits(text: string, encoding: "utf-8" | "utf-32"): number {
  return encoding === "utf-8" ? Buffer.byteLength(text) : [...text].length;
}

/** How many UTF-16 units stand in so many of other ones; inside a character, up to its beginning. */
function utf16Units(line: string, units: number, encoding: "utf-8" | "utf-32"): number {
  let left = units;
  let at = 0;
  for (const character of line) {
    left -= countUnits(character, encoding);
    if (left < 0) break;
    at += character.length;
  }
  return at;
}

/** A change as a client sends it: without a range, the whole text. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** The text after changes, each of which stands on those before it. */
export function applyChanges(text: string, changes: readonly Change[], encoding: Encoding): string {
  return changes.reduce((before, change) => {
    if (!change.range) return change.text;
    const places = placesIn(before, encoding);
    const [start, end] = [places.offset(change.range.start), places.offset(change.range.end)];
    return before.slice(0, Math.min(start, end)) + change.text + before.slice(Math.max(start, end));
  }, text);
}

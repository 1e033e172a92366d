// A fix as whole lines, for whoever offers it with one click.
import { lineText } from "../read/lines.ts";
import type { LineSource, ReportedFinding } from "./report.ts";

export interface Suggestion {
  /** The lines that it replaces: 1-based, both inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** What comes in their place. */
  readonly lines: readonly string[];
}

/** Longer ones are no suggestions any more but rewrites. */
const MOST_LINES = 30;

/**
 * The safe fix of a finding as the lines that it changes; undefined when it has none, when it also changes another file, or
 * when it could not be offered as it is: in a file with CRLF, of which GitHub would make LF, and with an `@` before a name,
 * which would mention somebody.
 */
export function suggestionFor({ file, fix }: ReportedFinding, source: LineSource): Suggestion | undefined {
  const index = source(file);
  if (!fix?.safe || !index || fix.edits.length === 0 || fix.edits.some((edit) => edit.file !== file)) return undefined;
  const line = Math.min(...fix.edits.map((edit) => edit.line));
  const last = Math.max(...fix.edits.map((edit) => edit.endLine));
  // Behind the last line feed, there is a place but no line.
  const endLine = index.starts[last - 1] === index.text.length ? last - 1 : last;
  if (endLine < line || endLine - line >= MOST_LINES) return undefined;
  const from = index.starts[line - 1] as number;
  const to = index.starts[endLine] ?? index.text.length;
  const old = index.text.slice(from, to);
  const offset = (at: number, column: number) => (index.starts[at - 1] as number) + column - 1 - from;
  let text = old;
  for (const edit of [...fix.edits].sort((a, b) => b.line - a.line || b.column - a.column))
    text = text.slice(0, offset(edit.line, edit.column)) + edit.text + text.slice(offset(edit.endLine, edit.endColumn));
  if (text === old || /\r|@\w/.test(text) || text.includes("\r")) return undefined;
  // The last line of a file may have no end, and then none is to be taken away; nor can one be.
  const ended = old.endsWith("\n");
  if (ended && text !== "" && !text.endsWith("\n")) return undefined;
  const lines = (ended ? text.replace(/\n$/, "") : text).split("\n");
  return { line, endLine, lines: ended && text === "" ? [] : lines };
}

/** The lines that a suggestion replaces, as they are. */
export function replacedLines({ file }: ReportedFinding, { line, endLine }: Suggestion, source: LineSource): string[] {
  const index = source(file);
  return index ? Array.from({ length: endLine - line + 1 }, (_, at) => lineText(index, line + at)) : [];
}

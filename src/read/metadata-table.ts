// The table above a module that says its version, date and status, by GitHub's rules for tables (GFM 4.10).

import { lineEnd, nextLine } from "../text/lines.ts";
import type { Located, Span } from "../text/span.ts";
import { readFence } from "./fence.ts";
import { type Column, foldHeading, type Lexicon, lexiconOf, type Vocabulary } from "./vocabulary.ts";

/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
  readonly columns: readonly Located[];
  readonly cells: readonly Located[];
}

const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The metadata table whose header row is `header`; undefined where no table begins there, or another one. */
export function readTable(text: string, header: string, start: number, lexicon: Lexicon): Table | undefined {
  const second = nextLine(text, start + header.length);
  const secondEnd = lineEnd(text, second);
  const delimiters = text.slice(second, secondEnd);
  if (!delimiterRow.test(delimiters)) return undefined;
  const columns = splitRow(header, start);
  if (splitRow(delimiters, second).length !== columns.length) return undefined;
  if (!columns.some(({ value }) => lexicon.columns.has(foldHeading(value)))) return undefined;
  const below = nextLine(text, secondEnd);
  // Of a merge conflict, the first side is read.
  const rowStart = text.startsWith("<<<<<<< ", below) ? nextLine(text, below) : below;
  const rowEnd = lineEnd(text, rowStart);
  const row = text.slice(rowStart, rowEnd);
  const isRow = row.trim() !== "" && !readFence(row, rowStart, rowEnd);
  return { columns, cells: isRow ? splitRow(row, rowStart) : [], start, end: isRow ? rowEnd : secondEnd };
}

/** Whether a table has at least two of the columns that a module's has: a version alone is many a table's. */
export function isMetadata({ columns }: Table, lexicon: Lexicon): boolean {
  return new Set(columns.flatMap(({ value }) => lexicon.columns.get(foldHeading(value)) ?? [])).size > 1;
}

/** The cells of a table row: split at bars that no backslash escapes, the outer ones aside. */
function splitRow(line: string, start: number): Located[] {
  const cells: Located[] = [];
  let from = line.search(/\S/);
  if (line[from] === "|") from++;
  for (let at = from; at <= line.length; at++) {
    if (at < line.length && (line[at] !== "|" || line[at - 1] === "\\")) continue;
    const raw = line.slice(from, at);
    if (at === line.length && raw.trim() === "") break;
    const begin = from + (raw.length - raw.trimStart().length);
    const value = raw.trim();
    cells.push({ value, start: start + (value === "" ? from : begin), end: start + (value === "" ? at : begin + value.length) });
    from = at + 1;
  }
  return cells;
}

/** The place of a column in a table; -1 for none. */
export function findColumn({ columns }: Table, column: Column, vocabulary: Vocabulary): number {
  const kinds = lexiconOf(vocabulary).columns;
  return columns.findIndex(({ value }) => kinds.get(foldHeading(value)) === column);
}

// The table above a module that says its version, date and status, by GitHub's rules for tables (GFM 4.10).

import { lineEnd, nextLine } from "../text/lines.ts";
import type { Located, Span } from "../text/span.ts";
import { readFence } from "./fence.ts";
import { type Column, foldHeading, type Lexicon, lexiconOf, type Vocabulary } from "./vocabulary.ts";

/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
  readonly columns: readonly Located[];
  readonly cells: readonly Located[];
  /** What is wrong with its second line, so that it isn't rendered as a table. */
  readonly slip?: TableSlip;
}

/** The line of `---` is missing, and belongs at the place; or it stands there, and isn't one that makes a table. */
export interface TableSlip extends Span {
  readonly kind: "missing" | "malformed";
}

/** The signs of a line that makes a table of the one above it. What stands between the bars is asked cell by cell: in one
 *  expression, the blanks of a cell could be divided in as many ways as there are. */
const delimiterSigns = /^ {0,3}[|:-][ \t|:-]*$/;

function isDelimiterRow(line: string, count: number): boolean {
  if (!delimiterSigns.test(line)) return false;
  const cells = splitRow(line, 0);
  return cells.length === count && cells.every(({ value }) => /^:?-+:?$/.test(value));
}

/** The metadata table whose header row is `header`; undefined where no table begins there, or another one. */
export function readTable(text: string, header: string, start: number, lexicon: Lexicon): Table | undefined {
  const columns = splitRow(header, start);
  if (!columns.some(({ value }) => lexicon.columns.has(foldHeading(value)))) return undefined;
  const headerEnd = start + header.length;
  const second = nextLine(text, headerEnd);
  const secondEnd = lineEnd(text, second);
  const delimiters = text.slice(second, secondEnd);
  if (second > headerEnd && isDelimiterRow(delimiters, columns.length)) {
    const row = readRow(text, secondEnd);
    return { columns, cells: row.cells, start, end: row.end };
  }
  // Where two of its columns are there, it was meant to be the table.
  if (!/^ {0,3}\|/.test(header) || !isMetadata({ columns }, lexicon)) return undefined;
  const isMalformed = second > headerEnd && nearDelimiters.test(delimiters);
  const row = readRow(text, isMalformed ? secondEnd : headerEnd, columns.length);
  const slip: TableSlip = isMalformed
    ? { kind: "malformed", start: second, end: secondEnd }
    : { kind: "missing", start: headerEnd, end: headerEnd };
  return { columns, cells: row.cells, start, end: row.end, slip };
}

/** A line of signs with one of those among them that a delimiter row is made of, or is thought to be. */
const nearDelimiters = /^(?=.*[-=_–—])[ \t|:+*=_–—-]+$/;

/**
 * The row of values below a line.
 *
 * @param count how many cells it must have to be one.
 */
function readRow(text: string, above: number, count?: number): { readonly cells: readonly Located[]; readonly end: number } {
  const below = nextLine(text, above);
  // Of a merge conflict, the first side is read.
  const start = text.startsWith("<<<<<<< ", below) ? nextLine(text, below) : below;
  const end = lineEnd(text, start);
  const row = text.slice(start, end);
  if (start === above || row.trim() === "" || readFence(row, start, end)) return { cells: [], end: above };
  const cells = splitRow(row, start);
  return count === undefined || cells.length === count ? { cells, end } : { cells: [], end: above };
}

/** Where a row of values stands below a table that has none, parted from it by blank lines. */
export function partedRow(text: string, { columns, end }: Table): Span | undefined {
  const first = nextLine(text, end);
  let at = first;
  while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === "") at = nextLine(text, lineEnd(text, at));
  const row = text.slice(at, lineEnd(text, at));
  return at > first && row.includes("|") && splitRow(row, at).length === columns.length ? { start: first, end: at } : undefined;
}

/** Whether a table has at least two of the columns that a module's has: a version alone is many a table's. */
export function isMetadata({ columns }: Pick<Table, "columns">, lexicon: Lexicon): boolean {
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

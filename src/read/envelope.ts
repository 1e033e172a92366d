// The Markdown around a module: metadata table, title, and the fenced block, found by CommonMark's rules for fences and
// headings (sections 4.2, 4.3, 4.5) and GitHub's for tables (GFM 4.10). A scanner of lines, not a Markdown parser: it
// reads the few constructs that make a module, in one pass, and is held against micromark in the tests.
import { type Block, bareBlock, bareRoot, fencedBlock, findRoot, isXml, type RootTag } from "./block.ts";
import { type Fence, readFence, skipFenced } from "./fence.ts";
import { lineEnd, nextLine } from "./lines.ts";
import type { Span, Value } from "./span.ts";
import { type Column, foldHeading, type Lexicon, lexiconOf, type Vocabulary } from "./vocabulary.ts";
import { withoutTrailing } from "./xml/characters.ts";

/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
  readonly columns: readonly Value[];
  readonly cells: readonly Value[];
}

export interface Envelope {
  readonly table: Table | undefined;
  readonly title: Value | undefined;
  readonly block: Block;
  /** The root's name as written. */
  readonly rootName: string;
  /** The root and what the fence is called are as they should be. */
  readonly certain: boolean;
  /** Headings of the second level or deeper before the block. */
  readonly headingsBefore: number;
  /** Other fenced blocks before this one. */
  readonly fencesBefore: number;
}

const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * The blocks that may be the file's module, in its order, each with what stands before it. Where the fence is called xml, or
 * nothing, and the root is called as it should be, that is certain; otherwise it takes a look at the block.
 */
export function readEnvelopes(text: string, vocabulary: Vocabulary): Iterable<Envelope> {
  const lexicon = lexiconOf(vocabulary);
  return mayHoldModule(text, lexicon) ? new EnvelopeReader(text, lexicon).read() : [];
}

/** The first block that is certain. */
export function readEnvelope(text: string, vocabulary: Vocabulary): Envelope | undefined {
  for (const envelope of readEnvelopes(text, vocabulary)) if (envelope.certain) return envelope;
  return undefined;
}

/** Most files are no modules: a few plain searches find that out. */
function mayHoldModule(text: string, { hints }: Lexicon): boolean {
  return hints.some((hint) => text.includes(hint));
}

/** A block, and what stood before it. */
interface Candidate {
  readonly block: Block;
  readonly root: RootTag;
  readonly certain: boolean;
  readonly headings: number;
  readonly fences: number;
}

/** Each block that isn't certain is read as a whole to find out, and may reach to the end of the file. */
const MOST_UNCERTAIN = 8;

class EnvelopeReader {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #at: number;
  #table: Table | undefined;
  #title: Value | undefined;
  #headings = 0;
  #fences = 0;
  #paragraph: Value | undefined;
  #uncertain = 0;
  #later: { readonly title: Value | undefined } | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  *read(): Generator<Envelope> {
    this.#skipFrontMatter();
    while (this.#at < this.#text.length) {
      const found = this.#line();
      if (found) yield this.#envelope(found);
    }
  }

  #envelope({ block, root, certain, headings, fences }: Candidate): Envelope {
    // A title may also follow the block.
    const title = this.#title ?? this.#titleAfter(block.end);
    return { table: this.#table, title, block, rootName: root.name, certain, headingsBefore: headings, fencesBefore: fences };
  }

  #skipFrontMatter(): void {
    if (!/^---[ \t]*\r?\n/.test(this.#text.slice(this.#at, this.#at + 16))) return;
    const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
    close.lastIndex = this.#at;
    if (close.test(this.#text)) this.#at = close.lastIndex;
  }

  /** Takes one line (or one fenced block, or one table); returns the block when it may be the module's. */
  #line(): Candidate | undefined {
    const start = this.#at;
    const end = lineEnd(this.#text, start);
    const line = this.#text.slice(start, end);
    this.#at = nextLine(this.#text, end);
    const fence = readFence(line, start, end);
    if (fence) return this.#fenced(fence);
    const root = bareRoot(this.#text, line, start, this.#lexicon);
    if (root) return this.#candidate(root, root.name === this.#lexicon.root, () => bareBlock(this.#text, root, this.#lexicon));
    this.#heading(line, start);
    if (!this.#table && line.includes("|")) this.#readTable(line, start);
    return undefined;
  }

  #heading(line: string, start: number): void {
    const atx = readAtxHeading(line);
    if (atx) {
      if (atx.level > 1) this.#headings++;
      else this.#title ??= trimmedValue(line, atx.words, start);
    } else if (this.#paragraph && setextUnderline.test(line)) {
      if (line.includes("=")) this.#title ??= this.#paragraph;
      else this.#headings++;
    }
    const words = line.trim();
    const continues = !atx && words !== "" && !words.includes("|") && !setextUnderline.test(line);
    this.#paragraph = continues ? trimmedValue(line, words, start) : undefined;
  }

  #readTable(header: string, start: number): void {
    const text = this.#text;
    const secondEnd = lineEnd(text, this.#at);
    const second = text.slice(this.#at, secondEnd);
    if (!delimiterRow.test(second)) return;
    const columns = splitRow(header, start);
    if (splitRow(second, this.#at).length !== columns.length) return;
    const rowStart = nextLine(text, secondEnd);
    const rowEnd = lineEnd(text, rowStart);
    const row = text.slice(rowStart, rowEnd);
    if (!columns.some(({ value }) => this.#lexicon.columns.has(foldHeading(value)))) return;
    const isRow = row.trim() !== "" && !readFence(row, rowStart, rowEnd);
    this.#table = { columns, cells: isRow ? splitRow(row, rowStart) : [], start, end: isRow ? rowEnd : secondEnd };
    this.#at = isRow ? nextLine(text, rowEnd) : rowStart;
  }

  /** A fenced block: one that may be the module's, or one to step over. */
  #fenced(fence: Fence): Candidate | undefined {
    const text = this.#text;
    const from = this.#at;
    this.#at = skipFenced(text, fence);
    const lexicon = this.#lexicon;
    const root = findRoot(text, from, this.#at, lexicon);
    const certain = root?.name === lexicon.root && isXml(fence.info);
    const found =
      root && (certain || root.first) ? this.#candidate(root, certain, () => fencedBlock(text, fence, root, lexicon)) : undefined;
    this.#fences++;
    return found;
  }

  #candidate(root: RootTag, certain: boolean, block: () => Block): Candidate | undefined {
    if (!certain && this.#uncertain++ >= MOST_UNCERTAIN) return undefined;
    return { block: block(), root, certain, headings: this.#headings, fences: this.#fences };
  }

  /** The first title behind an offset; looked for once, however many blocks ask. */
  #titleAfter(from: number): Value | undefined {
    if (!this.#later || (this.#later.title && this.#later.title.start < from)) this.#later = { title: this.#findTitle(from) };
    return this.#later.title;
  }

  #findTitle(from: number): Value | undefined {
    let at = from;
    while (at < this.#text.length) {
      const end = lineEnd(this.#text, at);
      const line = this.#text.slice(at, end);
      const fence = readFence(line, at, end);
      const atx = readAtxHeading(line);
      if (atx?.level === 1) return trimmedValue(line, atx.words, at);
      at = fence ? skipFenced(this.#text, fence) : nextLine(this.#text, end);
    }
    return undefined;
  }
}

/** CommonMark 4.2: signs at the end close a heading when a blank stands before them. */
function readAtxHeading(line: string): { level: number; words: string } | undefined {
  const match = atxOpening.exec(line);
  if (!match) return undefined;
  const rest = line.slice(match[0].length).trim();
  const open = withoutTrailing(rest, "#");
  const closes = open.length < rest.length && (open === "" || /[ \t]$/.test(open));
  return { level: (match[1] as string).length, words: closes ? open.trim() : rest };
}

/** The cells of a table row: split at bars that no backslash escapes, the outer ones aside. */
function splitRow(line: string, start: number): Value[] {
  const cells: Value[] = [];
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

function trimmedValue(line: string, value: string, start: number): Value {
  const at = start + Math.max(0, line.indexOf(value));
  return { value, start: at, end: at + value.length };
}

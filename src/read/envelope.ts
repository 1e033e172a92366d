// The Markdown around a module: metadata table, title, and the fenced block, found by CommonMark's rules for fences and
// headings (sections 4.2, 4.3, 4.5) and GitHub's for tables (GFM 4.10). A scanner of lines, not a Markdown parser: it
// reads the few constructs that make a module, in one pass, and is held against micromark in the tests.
import { lineEnd } from "./lines.ts";
import type { Span, Value } from "./span.ts";
import { vocabulary } from "./vocabulary.ts";
import { withoutTrailing } from "./xml/characters.ts";

/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
  readonly columns: readonly Value[];
  readonly cells: readonly Value[];
}

/** The fenced (or bare) block that holds the module. */
export interface Block extends Span {
  /** The whole line that opens the fence; empty for a block that stands in no fence. */
  readonly fence: Span | undefined;
  /** What is between the fences, or all of a bare block. */
  readonly content: Span;
  /** No closing fence comes before the end of the file. */
  readonly open: boolean;
  /** The first line inside the block that ends it when rendered. */
  readonly endedEarly: Span | undefined;
}

export interface Envelope {
  readonly table: Table | undefined;
  readonly title: Value | undefined;
  readonly block: Block;
  /** Headings of the second level or deeper before the block. */
  readonly headingsBefore: number;
  /** Other fenced blocks before this one. */
  readonly fencesBefore: number;
}

const opener = /^ {0,3}(`{3,}|~{3,})/;
const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Finds the block whose root is the module's, and what stands before it; undefined when the text has none. */
export function readEnvelope(text: string): Envelope | undefined {
  if (!text.includes(`<${vocabulary.root}`)) return undefined;
  return new EnvelopeReader(text).read();
}

interface Fence {
  readonly line: Span;
  readonly sign: string;
  readonly info: string;
}

class EnvelopeReader {
  readonly #text: string;
  #at: number;
  #table: Table | undefined;
  #title: Value | undefined;
  #headings = 0;
  #fences = 0;
  #paragraph: Value | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): Envelope | undefined {
    this.#skipFrontMatter();
    while (this.#at < this.#text.length) {
      const block = this.#line();
      if (block) {
        // A title may also follow the block.
        if (!this.#title) this.#findTitleAfter(block.end);
        return { table: this.#table, title: this.#title, block, headingsBefore: this.#headings, fencesBefore: this.#fences };
      }
    }
    return undefined;
  }

  #skipFrontMatter(): void {
    if (!/^---[ \t]*\r?\n/.test(this.#text.slice(this.#at, this.#at + 16))) return;
    const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
    close.lastIndex = this.#at;
    if (close.test(this.#text)) this.#at = close.lastIndex;
  }

  /** Takes one line (or one fenced block, or one table); returns the module's block when it is that. */
  #line(): Block | undefined {
    const start = this.#at;
    const end = lineEnd(this.#text, start);
    const line = this.#text.slice(start, end);
    this.#at = nextLine(this.#text, end);
    const fence = readFence(line, start, end);
    if (fence) return this.#fenced(fence);
    if (isBareModule(line)) return this.#bare(start);
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
    const names: readonly string[] = Object.values(vocabulary.metadata);
    if (!columns.some(({ value }) => names.includes(columnName(value)))) return;
    const isRow = row.trim() !== "" && !readFence(row, rowStart, rowEnd);
    this.#table = { columns, cells: isRow ? splitRow(row, rowStart) : [], start, end: isRow ? rowEnd : secondEnd };
    this.#at = isRow ? nextLine(text, rowEnd) : rowStart;
  }

  /** A fenced block: the module's, or one to step over. */
  #fenced(fence: Fence): Block | undefined {
    const text = this.#text;
    const from = this.#at;
    const language = (/^[^\s{]*/.exec(fence.info)?.[0] ?? "").toLowerCase();
    const closers = new Closers(text, from, fence.sign);
    if ((language === "xml" || language === "") && startsWithModule(text, from)) return moduleBlock(text, fence, from, closers);
    const close = closers.next();
    this.#fences++;
    this.#at = close ? nextLine(text, close.end) : text.length;
    return undefined;
  }

  #bare(start: number): Block {
    const text = this.#text;
    const close = text.lastIndexOf(`</${vocabulary.root}`);
    const greater = close > start ? text.indexOf(">", close) : -1;
    const end = greater < 0 ? text.length : greater + 1;
    return { fence: undefined, content: { start, end }, open: false, endedEarly: undefined, start, end };
  }

  #findTitleAfter(from: number): void {
    let at = from;
    while (at < this.#text.length && !this.#title) {
      const end = lineEnd(this.#text, at);
      const line = this.#text.slice(at, end);
      const fence = readFence(line, at, end);
      const close = fence ? new Closers(this.#text, nextLine(this.#text, end), fence.sign).next() : undefined;
      const atx = readAtxHeading(line);
      if (atx?.level === 1) this.#title = trimmedValue(line, atx.words, at);
      at = fence ? (close ? nextLine(this.#text, close.end) : this.#text.length) : nextLine(this.#text, end);
    }
  }
}

/** The lines that close a fence, in order: nothing but at least as many of its signs, indented by three at most. */
class Closers {
  readonly #text: string;
  #at: number;
  readonly #sign: string;

  constructor(text: string, from: number, sign: string) {
    this.#text = text;
    this.#at = from;
    this.#sign = sign;
  }

  next(): Span | undefined {
    const text = this.#text;
    for (let at = text.indexOf(this.#sign, this.#at); at >= 0; at = text.indexOf(this.#sign, this.#at)) {
      const end = lineEnd(text, at);
      this.#at = nextLine(text, end);
      if (this.#at === end) this.#at = text.length;
      const start = text.lastIndexOf("\n", at) + 1;
      if (at - start > 3 || text.slice(start, at).trim() !== "" || text.slice(start, at).includes("\t")) continue;
      let stop = at;
      while (text[stop] === this.#sign[0]) stop++;
      if (text.slice(stop, end).trim() === "") return { start, end };
    }
    return undefined;
  }
}

const rootTag = new RegExp(`<(/?)${vocabulary.root}(?=[\\s>/])`, "g");
const innerOpener = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/gm;

/**
 * The module's block: it ends at the first closing fence behind the root's end. A closing fence before that ends the block
 * when rendered, though the writer didn't mean it to. When the root is never closed, the fences that open inside the
 * block are paired with the closing ones, and the first that is left over ends it.
 */
function moduleBlock(text: string, fence: Fence, from: number, closers: Closers): Block {
  const close = (end: number, shut: Span | undefined, endedEarly: Span | undefined): Block => ({
    fence: fence.line,
    content: { start: from, end },
    open: shut === undefined,
    endedEarly,
    start: fence.line.start,
    end: shut?.end ?? end,
  });
  let first: Span | undefined;
  let unpaired: Span | undefined;
  let scanned = from;
  let depth = 0;
  let inner = 0;
  let rootEnd = -1;
  const closesLater = makeClosesLater(text);
  for (let closer = closers.next(); closer; closer = closers.next()) {
    for (const tag of text.slice(scanned, closer.start).matchAll(rootTag)) {
      depth += tag[1] ? -1 : 1;
      if (depth <= 0) rootEnd = scanned + tag.index;
    }
    inner += countOpeners(text, scanned, closer.start);
    scanned = closer.end;
    if (depth <= 0 && rootEnd >= 0) {
      const end = tagEnd(text, rootEnd, closer.start);
      // A fence that opens behind the root's end takes this closer for its own: ours is missing.
      if (countOpeners(text, end, closer.start) > 0) return close(end, undefined, first);
      return close(closer.start, closer, first);
    }
    first ??= closer;
    if (inner > 0) inner--;
    else unpaired ??= closer;
    if (unpaired && !closesLater(closer.end)) break;
  }
  if (unpaired) return close(unpaired.start, unpaired, first === unpaired ? undefined : first);
  const last = lastRootClose(text, from);
  return close(last < 0 ? text.length : tagEnd(text, last, text.length), undefined, first);
}

/** How many lines between two offsets open a fence with a word behind its signs. */
function countOpeners(text: string, from: number, to: number): number {
  // Most blocks hold no fence at all, which a plain search finds out many times faster than the expression.
  const piece = text.slice(from, to);
  if (!piece.includes("```") && !piece.includes("~~~")) return 0;
  return [...piece.matchAll(innerOpener)].length;
}

/** Asks whether the root's end comes after an offset and before another root; offsets have to ascend. */
function makeClosesLater(text: string): (from: number) => boolean {
  // A copy, because an expression remembers where it last was.
  const tag = new RegExp(rootTag);
  let next: RegExpExecArray | null | undefined;
  return (from) => {
    if (next === undefined || (next && next.index < from)) {
      tag.lastIndex = from;
      next = tag.exec(text);
    }
    return next?.[1] === "/";
  };
}

function lastRootClose(text: string, from: number): number {
  const at = text.lastIndexOf(`</${vocabulary.root}`);
  return at >= from ? at : -1;
}

function tagEnd(text: string, at: number, limit: number): number {
  const greater = text.indexOf(">", at);
  return greater < 0 || greater >= limit ? limit : greater + 1;
}

/** Whether the first tag from `from` on, comments and declarations aside, is the root's. */
function startsWithModule(text: string, from: number): boolean {
  let at = from;
  for (;;) {
    const less = text.indexOf("<", at);
    if (less < 0) return false;
    if (text.startsWith("<!--", less)) at = text.indexOf("-->", less) + 1 || text.length;
    else if (text[less + 1] === "?" || text[less + 1] === "!") at = less + 1;
    else {
      const after = text.charCodeAt(less + 1 + vocabulary.root.length);
      return text.startsWith(vocabulary.root, less + 1) && !(after === 95 || after === 45 || (after >= 97 && after <= 122));
    }
  }
}

/** A root that stands in the Markdown without a fence: at a line's start, with a name or a category. */
function isBareModule(line: string): boolean {
  if (!line.startsWith(`<${vocabulary.root} `)) return false;
  return line.includes(` ${vocabulary.name}=`) || line.includes(` ${vocabulary.category}=`);
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

function readFence(line: string, start: number, end: number): Fence | undefined {
  const match = opener.exec(line);
  if (!match) return undefined;
  const sign = match[1] as string;
  const info = line.slice(match[0].length).trim();
  return sign[0] === "`" && info.includes("`") ? undefined : { line: { start, end }, sign, info };
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

/** A column's heading as the vocabulary writes it. */
export function columnName(heading: string): string {
  return heading.toLowerCase().replaceAll(/[ -]/g, "_");
}

function trimmedValue(line: string, value: string, start: number): Value {
  const at = start + Math.max(0, line.indexOf(value));
  return { value, start: at, end: at + value.length };
}

function nextLine(text: string, end: number): number {
  const feed = text.indexOf("\n", end);
  return feed < 0 ? text.length : feed + 1;
}

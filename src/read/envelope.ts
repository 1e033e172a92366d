// The Markdown around a module: metadata table, title, and the fenced block, found by CommonMark's rules for fences and
// headings (sections 4.2, 4.3, 4.5) and GitHub's for tables (GFM 4.10). A scanner of lines, not a Markdown parser: it
// reads the few constructs that make a module, in one pass, and is held against micromark in the tests.

import { lineEnd, nextLine } from "../text/lines.ts";
import type { Located, Span } from "../text/span.ts";
import { type Block, bareBlock, bareRoot, fencedBlock, findRoot, isXml, type RootTag } from "./block.ts";
import { type Fence, readFence, skipFenced } from "./fence.ts";
import { CommentLines, frontMatterEnd } from "./markdown.ts";
import { isMetadata, readTable, type Table } from "./metadata-table.ts";
import { type Lexicon, lexiconOf, type Vocabulary } from "./vocabulary.ts";
import { inPattern, withoutTrailing } from "./xml/characters.ts";
import type { LostRoot } from "./xml/reader.ts";

/**
 * The root's opening tag is not there, or not a tag; the block stands in a quote, a list or an indented line; lines end by
 * carriage returns only.
 */
export type Obstacle = "no-root" | "nested" | "carriage-returns";

export interface Envelope {
  readonly table: Table | undefined;
  readonly title: Located | undefined;
  readonly block: Block;
  /** The root's name as written. */
  readonly rootName: string;
  /** What hides the module from everybody who goes by the rules of Markdown and XML. */
  readonly hidden?: Obstacle;
  /** The root and what the fence is called are as they should be. */
  readonly certain: boolean;
  /** Headings of the second level or deeper before the block. */
  readonly headingsBefore: number;
  /** Other fenced blocks before this one. */
  readonly fencesBefore: number;
}

const atxOpening = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;

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

/**
 * The block of a file that lacks the beginning of one and is a module for all that: its metadata table is there, and
 * behind it at least two of the sections that hardly any other kind of file has, or a root that is indented.
 */
export function readHiddenEnvelope(
  text: string,
  vocabulary: Vocabulary,
): (Envelope & { readonly lostRoot: LostRoot | undefined }) | undefined {
  const lexicon = lexiconOf(vocabulary);
  return new EnvelopeReader(text, lexicon).readHidden();
}

/** Most files are no modules: a few plain searches find that out. */
export function mayHoldModule(text: string, { hints }: Pick<Lexicon, "hints">): boolean {
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
  readonly #comments: CommentLines;
  #at: number;
  #table: Table | undefined;
  #title: Located | undefined;
  #headings = 0;
  #fences = 0;
  #paragraph: Located | undefined;
  #uncertain = 0;
  #seeksHidden = false;
  #hiddenStart: RegExp | undefined;
  #hidden: (Span & Pick<Block, "fence" | "info"> & Pick<Candidate, "headings" | "fences">) | undefined;
  #later: { readonly title: Located | undefined } | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#comments = new CommentLines(text);
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  *read(): Generator<Envelope> {
    this.#at = frontMatterEnd(this.#text, this.#at);
    while (this.#at < this.#text.length) {
      const found = this.#line();
      if (found) yield this.#envelope(found);
    }
  }

  /** Goes through the whole file first. */
  readHidden(): (Envelope & { readonly lostRoot: LostRoot | undefined }) | undefined {
    this.#seeksHidden = true;
    for (const _ of this.read());
    const [text, { root, mainSections }] = [this.#text, this.#lexicon];
    const first = this.#hidden;
    const table = this.#table;
    if (!first || !table || table.start > first.start) return undefined;
    if (!isMetadata(table, this.#lexicon)) return undefined;
    const close = text.lastIndexOf(`</${root}>`);
    const end = close > first.start ? close + root.length + 3 : first.end;
    // Without either of its tags, what stands behind headings or other blocks is an example in a page.
    if (close <= first.start && (first.headings > 0 || first.fences > 0)) return undefined;
    const content = { start: first.start, end };
    const words = text.slice(content.start, end);
    if (mainSections.filter((section) => words.includes(`<${section}>`)).length < 2) return undefined;
    const begin = new RegExp(`^\\s*(&lt;|<)?${inPattern(root)}(?=\\s+[\\w.:-]+\\s*=)`).exec(words);
    const nameAt = begin ? first.start + begin[0].length - root.length : undefined;
    const lostRoot = begin?.[1] === "<" ? undefined : { at: first.start + (/\S/.exec(words)?.index ?? 0), nameAt };
    const { fence, info, headings, fences } = first;
    const block: Block = { fence, info, content, open: false, endedEarly: undefined, start: first.start, end: Math.max(end, first.end) };
    const hidden = lostRoot ? "no-root" : "nested";
    return {
      ...this.#envelope({ block, root: { name: root, start: first.start, first: true }, certain: false, headings, fences }),
      hidden,
      lostRoot,
    };
  }

  /** Where a module may begin whose root isn't there, or not at the beginning of its line. */
  #noteHidden(from: number, to: number, fence: Fence | undefined): void {
    if (this.#hidden || !this.#seeksHidden) return;
    const words = this.#text.slice(from, to);
    const { root, mainSections } = this.#lexicon;
    const sections = mainSections.map(inPattern).join("|");
    this.#hiddenStart ??= new RegExp(`^\\s*(?:(?:&lt;|<)?${inPattern(root)}(?=\\s+[\\w.:-]+\\s*=)|<(?:${sections})>)`);
    if (!this.#hiddenStart.test(words)) return;
    const end = fence ? to : this.#text.length;
    this.#hidden = { start: from, end, fence: fence?.line, info: fence?.info, headings: this.#headings, fences: this.#fences };
  }

  #envelope({ block, root, certain, headings, fences }: Candidate): Envelope {
    // A title may also follow the block.
    const title = this.#title ?? this.#titleAfter(block.end);
    return { table: this.#table, title, block, rootName: root.name, certain, headingsBefore: headings, fencesBefore: fences };
  }

  /** Takes one line (or one fenced block, or one table); returns the block when it may be the module's. */
  #line(): Candidate | undefined {
    const start = this.#at;
    const end = lineEnd(this.#text, start);
    const line = this.#text.slice(start, end);
    this.#at = this.#comments.skip(line, start);
    if (this.#at >= 0) {
      this.#paragraph = undefined;
      return undefined;
    }
    this.#at = nextLine(this.#text, end);
    const fence = readFence(line, start, end);
    if (fence) return this.#fenced(fence);
    const described = this.#table !== undefined && isMetadata(this.#table, this.#lexicon);
    const root = bareRoot(this.#text, line, start, this.#lexicon, described);
    if (root) return this.#candidate(root, root.name === this.#lexicon.root, () => bareBlock(this.#text, root, this.#lexicon));
    if (this.#table && /^\s*[<&\w]/.test(line)) this.#noteHidden(start, end, undefined);
    this.#heading(line, start);
    if (!this.#table && line.includes("|")) {
      this.#table = readTable(this.#text, line, start, this.#lexicon);
      if (this.#table) this.#at = nextLine(this.#text, this.#table.end);
    }
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
    // Code that is indented begins no paragraph (4.4).
    const begins = this.#paragraph !== undefined || !/^(?: {4}| {0,3}\t)/.test(line);
    const continues = begins && !atx && words !== "" && !words.includes("|") && !setextUnderline.test(line);
    this.#paragraph = continues ? trimmedValue(line, words, start) : undefined;
  }

  /** A fenced block: one that may be the module's, or one to step over. */
  #fenced(fence: Fence): Candidate | undefined {
    const text = this.#text;
    const from = this.#at;
    this.#at = skipFenced(text, fence);
    const lexicon = this.#lexicon;
    if (this.#table) this.#noteHidden(from, this.#closerBefore(fence, from), fence);
    const root = findRoot(text, from, this.#at, lexicon);
    const certain = root?.name === lexicon.root && isXml(fence.info);
    const found =
      root && (certain || root.first) ? this.#candidate(root, certain, () => fencedBlock(text, fence, root, lexicon)) : undefined;
    this.#fences++;
    return found;
  }

  /** Where the content of the fenced block ends that has just been taken. */
  #closerBefore({ sign }: Fence, from: number): number {
    const end = this.#text.lastIndexOf(sign, this.#at);
    // Without a closing fence, the last one is that which opens the block.
    return end < from ? this.#at : end;
  }

  #candidate(root: RootTag, certain: boolean, block: () => Block): Candidate | undefined {
    // Whoever looks for a hidden module has had all blocks already.
    if (this.#seeksHidden || (!certain && this.#uncertain++ >= MOST_UNCERTAIN)) return undefined;
    return { block: block(), root, certain, headings: this.#headings, fences: this.#fences };
  }

  /** The first title behind an offset; looked for once, however many blocks ask. */
  #titleAfter(from: number): Located | undefined {
    if (!this.#later || (this.#later.title && this.#later.title.start < from)) this.#later = { title: this.#findTitle(from) };
    return this.#later.title;
  }

  #findTitle(from: number): Located | undefined {
    let at = from;
    while (at < this.#text.length) {
      const end = lineEnd(this.#text, at);
      const line = this.#text.slice(at, end);
      const behind = this.#comments.skip(line, at);
      const fence = readFence(line, at, end);
      const atx = readAtxHeading(line);
      if (atx?.level === 1) return trimmedValue(line, atx.words, at);
      if (behind >= 0) at = behind;
      else at = fence ? skipFenced(this.#text, fence) : nextLine(this.#text, end);
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

function trimmedValue(line: string, value: string, start: number): Located {
  const at = start + Math.max(0, line.indexOf(value));
  return { value, start: at, end: at + value.length };
}

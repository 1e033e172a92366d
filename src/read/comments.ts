// The comments of a file, where they are comments: in the module's block by the reader's tree, around it by CommonMark
// (sections 4.4 to 4.6, 6.1 and 6.6). One that is only shown, in code, in CDATA or in a value, is text.

import { groupBy } from "../text/group.ts";
import { indentAt, lineEnd, nextLine } from "../text/lines.ts";
import { firstAtLeast } from "../text/search.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { readFence, skipFenced } from "./fence.ts";
import { frontMatterEnd } from "./markdown.ts";
import type { Element, Node } from "./xml/tree.ts";

/** What a file's module is read from. */
export interface ModuleBlock {
  readonly block: Block;
  readonly root: Element;
}

/** The comments of a text that end, in order, each from `<!--` to `-->`. */
export function readComments(text: string, module?: ModuleBlock): Span[] {
  if (!text.includes("<!--")) return [];
  if (!module) return new MarkdownComments(text, 0, text.length).read();
  const { block, root } = module;
  return [
    ...new MarkdownComments(text, 0, block.start).read(),
    ...xmlComments(text, block.content.start, root.start),
    ...treeComments(text, root),
    ...xmlComments(text, root.end, block.content.end),
    ...new MarkdownComments(text, block.end, text.length).read(),
  ];
}

/** Before and behind the root, there is nothing but comments and what should not be there. */
function xmlComments(text: string, from: number, to: number): Span[] {
  const piece = text.slice(from, to);
  const found: Span[] = [];
  for (let at = piece.indexOf("<!--"); at >= 0; ) {
    const close = piece.indexOf("-->", at + 4);
    if (close < 0) break;
    found.push({ start: from + at, end: from + close + 3 });
    at = piece.indexOf("<!--", close + 3);
  }
  return found;
}

function treeComments(text: string, root: Element): Span[] {
  const found: Span[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "element") for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at] as Node);
    // One that never ends is closed by the reader, and says nothing until its writer has closed it.
    else if (node.kind === "comment" && text.startsWith("-->", node.end - 3)) found.push({ start: node.start, end: node.end });
  }
  return found;
}

const blank = /^[ \t]*\r?$/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** Headings and breaks are lines by themselves (4.1 to 4.3), in which code spans begin and end. */
const ownLine = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|(?:-[ \t]*)+$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;
const CODE_INDENT = 4;

/** Goes through Markdown line by line, and through its paragraphs from mark to mark. */
class MarkdownComments {
  readonly #text: string;
  readonly #end: number;
  readonly #found: Span[] = [];
  #at: number;
  /** Where the paragraph begins that the lines before belong to; -1 for none. */
  #paragraph = -1;
  /** What is indented may belong to an item of a list. */
  #inList = false;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#at = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
    this.#end = to;
  }

  read(): Span[] {
    // Nothing to find, as in most files.
    const first = this.#text.indexOf("<!--", this.#at);
    if (first < 0 || first >= this.#end) return this.#found;
    const content = this.#at <= 1 ? frontMatterEnd(this.#text, this.#at) : this.#at;
    if (content <= this.#end) this.#at = content;
    while (this.#at < this.#end) this.#line();
    this.#endParagraph(this.#end);
    return this.#found;
  }

  #line(): void {
    const text = this.#text;
    const start = this.#at;
    const end = lineEnd(text, start, this.#end);
    const line = text.slice(start, end);
    this.#at = Math.min(nextLine(text, end), this.#end);
    if (blank.test(line)) {
      this.#endParagraph(start);
      return;
    }
    const fence = readFence(line, start, end);
    if (fence) {
      this.#endParagraph(start);
      this.#at = Math.min(skipFenced(text, fence), this.#end);
      return;
    }
    const indent = indentAt(text, start + (line.length - line.trimStart().length));
    if (listItem.test(line) && !ownLine.test(line)) {
      this.#endParagraph(start);
      this.#inList = true;
    } else if (indent === 0 && this.#paragraph < 0) this.#inList = false;
    // Indented code doesn't interrupt a paragraph (4.4).
    if (indent >= CODE_INDENT && this.#paragraph < 0 && !this.#inList) return;
    // A line that begins with a comment is raw up to the end of the line on which that ends (4.6, 2).
    if (indent < CODE_INDENT && text.startsWith("<!--", start + indent)) {
      this.#endParagraph(start);
      this.#html(start + indent);
    } else if (ownLine.test(line)) {
      this.#endParagraph(start);
      this.#paragraph = start;
      this.#endParagraph(end);
    } else if (this.#paragraph < 0) this.#paragraph = start;
  }

  #html(from: number): void {
    const text = this.#text;
    let end = -1;
    for (let at = from; at >= 0; ) {
      const close = this.#close(at);
      if (close < 0) {
        this.#at = this.#end;
        return;
      }
      this.#found.push({ start: at, end: close });
      if (close > end) {
        end = lineEnd(text, close, this.#end);
        this.#at = Math.min(nextLine(text, end), this.#end);
      }
      const next = text.indexOf("<!--", close);
      at = next < end ? next : -1;
    }
  }

  /** The offset behind a comment; -1 when it doesn't end. */
  #close(start: number): number {
    const close = this.#text.indexOf("-->", start + 4);
    return close < 0 || close + 3 > this.#end ? -1 : close + 3;
  }

  /** Looks through a paragraph: whichever begins first, code or comment, holds what is in it (6.1). */
  #endParagraph(end: number): void {
    const from = this.#paragraph;
    this.#paragraph = -1;
    if (from < 0) return;
    const text = this.#text.slice(from, end);
    const mark = /\\[\s\S]|`+|<!--/g;
    let runs: ReadonlyMap<number, readonly number[]> | undefined;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const [found] = match;
      if (found[0] === "\\") continue;
      if (found === "<!--") {
        const close = text.indexOf("-->", mark.lastIndex);
        if (close < 0) return;
        mark.lastIndex = close + 3;
        this.#found.push({ start: from + match.index, end: from + close + 3 });
      } else {
        runs ??= backtickRuns(text);
        const next = firstAfter(runs.get(found.length) ?? [], match.index);
        if (next !== undefined) mark.lastIndex = next + found.length;
      }
    }
  }
}

/** Where the runs of backticks stand, by their length. */
function backtickRuns(text: string): ReadonlyMap<number, readonly number[]> {
  const runs = groupBy(text.matchAll(/`+/g), ([run]) => run.length);
  return new Map([...runs].map(([length, matches]) => [length, matches.map(({ index }) => index)]));
}

/** The first of some ascending offsets that is greater than another. */
function firstAfter(offsets: readonly number[], offset: number): number | undefined {
  return offsets[firstAtLeast(offsets, offset + 1)];
}

// The recovering reader: any text in, a tree and a list of defects out. It never throws, never backtracks over more than
// one tag, and takes time linear in the text.
import { distance } from "fastest-levenshtein";
import { indentAt, indentText, lineEnd } from "../lines.ts";
import type { Edit, Span } from "../span.ts";
import { depthOf } from "../vocabulary.ts";
import { illegalCharacters, nameEnd, numericReference, readAmpersand, skipBlanks, trimEnd } from "./characters.ts";
import type { Defect, TagProblem } from "./defect.ts";
import { readBrokenTag, readStrictTag } from "./tag.ts";
import type { Attribute, Element, Node } from "./tree.ts";

export interface XmlDocument {
  /** Undefined when the block holds no element at all. */
  readonly root: Element | undefined;
  /** In the order of their places. */
  readonly defects: readonly Defect[];
}

/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export function readXml(text: string, start = 0, end = text.length): XmlDocument {
  return new XmlReader(text, start, end).read();
}

/** An element while it is read. */
interface Open {
  kind: "element";
  name: string;
  start: number;
  end: number;
  attributes: readonly Attribute[];
  children: Node[];
  contentStart: number;
  contentEnd: number;
  cutOff: boolean;
}

/** Content found behind the root's close tag: the root was opened again for it. */
interface Reopening {
  readonly early: Span;
  readonly content: Span;
  readonly element: string | undefined;
  again: Span | undefined;
}

const BANG = 33;
const SLASH = 47;
const QUESTION = 63;
const GREATER = 62;
/** How far back a close tag looks for the opening tag of its own line. */
const SAME_LINE = 400;
/** Parents to which the children of an unclosed element are handed up at most, so that the work stays linear. */
const HANDED_UP = 64;
const LONGEST_SLIP = 64;

class XmlReader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #defects: Defect[] = [];
  readonly #stack: Open[] = [];
  #root: Open | undefined;
  #prologue: { start: number; end: number } | undefined;
  readonly #reopenings: Reopening[] = [];
  #lastClosed: Span | undefined;
  #nextAmpersand = -1;
  #nextCdataEnd = -1;
  #closeTags: Map<string, number> | undefined;
  #openNames: Map<string, number> | undefined;
  readonly #prefixes = new Map<string, number>();
  /** What is wrong with the close tag at hand, and with the one that closed the root. */
  #closeDefects: Defect[] = [];
  #rootCloseDefects: Defect[] = [];
  readonly #forgotten = new Set<Defect>();

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  read(): XmlDocument {
    const text = this.#text;
    let at = this.#start;
    while (at < this.#end) {
      let less = text.indexOf("<", at);
      if (less < 0 || less > this.#end) less = this.#end;
      if (less > at) this.#characters(at, less);
      if (less === this.#end) break;
      at = this.#markup(less);
    }
    this.#finish();
    this.#illegal();
    const defects = this.#forgotten.size > 0 ? this.#defects.filter((defect) => !this.#forgotten.has(defect)) : this.#defects;
    defects.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root: this.#root, defects };
  }

  // ---- text -------------------------------------------------------------------------------------------------------

  #characters(from: number, to: number): void {
    if (this.#stack.length === 0) this.#outside(from, to);
    this.#ampersands(from, to);
    this.#cdataEnds(from, to);
  }

  #ampersands(from: number, to: number): void {
    const text = this.#text;
    if (this.#nextAmpersand < from) this.#nextAmpersand = indexOrEnd(text, "&", from, this.#end);
    while (this.#nextAmpersand < to) {
      const at = this.#nextAmpersand;
      const found = readAmpersand(text, at);
      let end = at + 1;
      if (found.kind === "reference" && found.end <= to) end = found.end;
      else if (found.kind === "unknown-entity" && found.end <= to) {
        end = found.end;
        const replacement = numericReference(found.name);
        const edit = replacement === undefined ? insert(at + 1, "amp;") : { start: at, end, text: replacement };
        this.#defects.push({
          kind: "unknown-entity",
          name: found.name,
          replacement: replacement ?? `&amp;${found.name};`,
          start: at,
          end,
          edits: [edit],
          safe: replacement !== undefined,
        });
      } else if (found.kind === "bad-number" && found.end <= to) {
        end = found.end;
        this.#defects.push({
          kind: "bad-number",
          found: text.slice(at, end),
          start: at,
          end,
          edits: [insert(at + 1, "amp;")],
          safe: false,
        });
      } else {
        while (end < to && text.charCodeAt(end) === 38 && readAmpersand(text, end).kind === "bare") end++;
        this.#strayCharacters(at, end);
      }
      this.#nextAmpersand = indexOrEnd(text, "&", end, this.#end);
    }
  }

  #cdataEnds(from: number, to: number): void {
    if (this.#nextCdataEnd < from) this.#nextCdataEnd = indexOrEnd(this.#text, "]]>", from, this.#end);
    while (this.#nextCdataEnd < to) {
      const at = this.#nextCdataEnd;
      this.#defects.push({ kind: "cdata-end", start: at, end: at + 3, edits: [{ start: at + 2, end: at + 3, text: "&gt;" }], safe: true });
      this.#nextCdataEnd = indexOrEnd(this.#text, "]]>", at + 3, this.#end);
    }
  }

  /** `<` or `&` that is text; neighbours of one kind are one finding. */
  #strayCharacters(start: number, end: number): void {
    const found = this.#text.slice(start, end);
    const replacement = found.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    this.#defects.push({ kind: "stray-character", found, replacement, start, end, edits: [{ start, end, text: replacement }], safe: true });
  }

  /** Neighbours are one finding; what another defect's edit takes away or rewrites is no finding of its own. */
  #illegal(): void {
    const offsets = illegalCharacters(this.#text, this.#start, this.#end);
    if (offsets.length === 0) return;
    const kept = this.#defects.filter((defect) => !this.#forgotten.has(defect));
    const rewritten = kept.flatMap(({ edits }) => edits.filter((edit) => edit.end > edit.start)).sort((a, b) => a.start - b.start);
    let next = 0;
    for (let at = 0; at < offsets.length; at++) {
      const start = this.#start + (offsets[at] as number);
      while (next < rewritten.length && (rewritten[next] as Edit).end <= start) next++;
      const edit = rewritten[next];
      if (edit && edit.start <= start) continue;
      let end = start + 1;
      while (this.#start + (offsets[at + 1] ?? -1) === end && !(edit && edit.start <= end)) {
        end++;
        at++;
      }
      const code = this.#text.charCodeAt(start);
      this.#defects.push({ kind: "illegal-character", code, start, end, edits: [{ start, end, text: " " }], safe: true });
    }
  }

  // ---- outside the root -------------------------------------------------------------------------------------------

  /** Text at the top level: blanks are fine; anything else is a prologue, or content behind the end of the root. */
  #outside(from: number, to: number): void {
    const start = skipBlanks(this.#text, from, to);
    if (start === to) return;
    const end = trimEnd(this.#text, start, to);
    if (this.#root) this.#reopen({ start, end: lineEnd(this.#text, start, end) }, undefined);
    else if (this.#prologue) this.#prologue.end = end;
    else this.#prologue = { start, end };
  }

  #reopen(content: Span, element: string | undefined): void {
    const root = this.#root as Open;
    const selfClosed = root.contentStart === root.end;
    const early = selfClosed ? { start: root.end - 2, end: root.end - 1 } : { start: root.contentEnd, end: root.end };
    // Whatever else is wrong with a close tag that has to go is gone with it.
    for (const defect of this.#rootCloseDefects) this.#forgotten.add(defect);
    this.#reopenings.push({ early, content, element, again: undefined });
    this.#stack.push(root);
  }

  // ---- markup -----------------------------------------------------------------------------------------------------

  #markup(less: number): number {
    switch (this.#text.charCodeAt(less + 1)) {
      case SLASH:
        return this.#closeTag(less);
      case BANG:
        return this.#declaration(less);
      case QUESTION:
        return this.#instruction(less);
      default:
        return this.#openTag(less);
    }
  }

  #strayLess(less: number): number {
    const text = this.#text;
    let end = less + 1;
    while (
      end < this.#end &&
      text.charCodeAt(end) === 60 &&
      nameEnd(text, end + 1) === end + 1 &&
      text.charCodeAt(end + 1) !== SLASH &&
      text.charCodeAt(end + 1) !== BANG
    )
      end++;
    if (this.#stack.length === 0) this.#outside(less, end);
    this.#strayCharacters(less, end);
    return end;
  }

  #openTag(less: number): number {
    const text = this.#text;
    const stop = nameEnd(text, less + 1);
    if (stop === less + 1 || stop > this.#end) return this.#spacedTag(less);
    const attributes: Attribute[] = [];
    const end = readStrictTag(text, stop, this.#end, attributes);
    if (end < 0) return this.#brokenTag(less, stop);
    for (const { value } of attributes) this.#ampersands(value.start, value.end);
    this.#open(text.slice(less + 1, stop), less, end, attributes, text.charCodeAt(end - 2) === SLASH);
    return end;
  }

  /** `< phase name="x">`: a tag only when something speaks for it; otherwise a `<` in text. */
  #spacedTag(less: number): number {
    const text = this.#text;
    let from = less + 1;
    while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
    const stop = nameEnd(text, from);
    if (from === less + 1 || stop === from || stop > this.#end) return this.#strayLess(less);
    const name = text.slice(from, stop);
    const attributes: Attribute[] = [];
    const end = readStrictTag(text, stop, this.#end, attributes);
    if (end < 0 || !this.#closesLater(name, less)) return this.#strayLess(less);
    this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 1, end: from, text: "" }], true);
    for (const { value } of attributes) this.#ampersands(value.start, value.end);
    this.#open(name, less, end, attributes, text.charCodeAt(end - 2) === SLASH);
    return end;
  }

  #brokenTag(less: number, stop: number): number {
    const name = this.#text.slice(less + 1, stop);
    const tag = readBrokenTag(this.#text, less, stop, this.#end);
    const known = depthOf.has(name);
    const closes = this.#closesLater(name, less);
    const described = tag.attributes.some(({ value }) => value.value !== "");
    const meant = tag.wordy ? closes || (known && tag.terminated && described) : tag.terminated || known || closes;
    if (!meant) return this.#strayLess(less);
    this.#defects.push(...tag.problems);
    for (const attribute of tag.attributes) {
      const rewritten = tag.problems.some((problem) =>
        problem.edits.some((edit) => edit.start <= attribute.value.start && edit.end >= attribute.value.end && edit.end > edit.start),
      );
      if (!rewritten) this.#ampersands(attribute.value.start, attribute.value.end);
    }
    this.#open(name, less, tag.end, tag.attributes, tag.selfClosing);
    return tag.end;
  }

  #open(name: string, start: number, end: number, attributes: readonly Attribute[], selfClosing: boolean): void {
    const element: Open = {
      kind: "element",
      name,
      start,
      end,
      attributes,
      children: [],
      contentStart: end,
      contentEnd: end,
      cutOff: false,
    };
    if (this.#root === undefined) this.#root = element;
    else {
      if (this.#stack.length === 0) this.#reopen({ start, end }, name);
      (this.#stack.at(-1) as Open).children.push(element);
    }
    if (attributes.length > 0 || name.includes(":")) this.#namespaces(element);
    if (selfClosing) {
      this.#declare(attributes, -1);
      return;
    }
    this.#stack.push(element);
    if (this.#openNames) count(this.#openNames, name, 1);
  }

  /** A prefix must be declared (Namespaces in XML 1.0, 5); each one that isn't is told once, where it is first used. */
  #namespaces({ name, start, attributes }: Open): void {
    this.#declare(attributes, 1);
    this.#prefix(name, start + 1, start + 1 + name.length);
    for (const attribute of attributes) this.#prefix(attribute.name, attribute.start, start + 1 + name.length);
  }

  #prefix(name: string, start: number, insertAt: number): void {
    const colon = name.indexOf(":");
    if (colon < 0) return;
    const prefix = name.slice(0, colon);
    if (prefix === "xml" || prefix === "xmlns" || (this.#prefixes.get(prefix) ?? 0) > 0) return;
    const edit = insert(insertAt, ` xmlns:${prefix}="${prefix}"`);
    this.#defects.push({ kind: "prefix", prefix, start, end: start + name.length, edits: [edit], safe: false });
  }

  #declare(attributes: readonly Attribute[], by: number): void {
    for (const { name } of attributes) if (name.startsWith("xmlns:")) count(this.#prefixes, name.slice("xmlns:".length), by);
  }

  /** Closes the innermost open element: its content ends at `contentEnd`, all of it at `end`. */
  #pop(contentEnd: number, end: number): void {
    const element = this.#stack.pop() as Open;
    this.#declare(element.attributes, -1);
    element.contentEnd = contentEnd;
    element.end = end;
    if (this.#openNames) count(this.#openNames, element.name, -1);
  }

  #closeTag(less: number): number {
    const text = this.#text;
    this.#closeDefects = [];
    const from = skipBlanks(text, less + 2, this.#end);
    const stop = nameEnd(text, from);
    if (stop === from || stop > this.#end) return this.#namelessClose(less, from);
    const name = text.slice(from, stop);
    if (from > less + 2)
      this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 2, end: from, text: "" }], true, true);
    const end = this.#closeTagEnd(less, name, stop);
    if (this.#stack.at(-1)?.name === name) this.#closeTop(less, end);
    else this.#mismatch(name, less, end, { start: from, end: stop });
    return end;
  }

  #closeTop(start: number, end: number): void {
    if (this.#stack.length === 1) {
      this.#rootCloseDefects = this.#closeDefects;
      const reopening = this.#reopenings.at(-1);
      if (reopening && !reopening.again) reopening.again = { start, end };
    }
    this.#lastClosed = { start: (this.#stack.at(-1) as Open).start, end };
    this.#pop(start, end);
  }

  #closeTagEnd(less: number, name: string, stop: number): number {
    const text = this.#text;
    const after = skipBlanks(text, stop, this.#end);
    if (after < this.#end && text.charCodeAt(after) === GREATER) return after + 1;
    const limit = Math.min(lineEnd(text, stop, this.#end), indexOrEnd(text, "<", stop, this.#end));
    const greater = indexOrEnd(text, ">", stop, limit);
    if (greater < limit) {
      const found = text.slice(stop, greater);
      const problem = /^["']+$/.test(found) ? "stray-quote" : "junk";
      this.#tagDefect(
        problem,
        name,
        { start: stop, end: greater },
        [{ start: stop, end: greater, text: "" }],
        problem === "stray-quote",
        true,
      );
      return greater + 1;
    }
    this.#tagDefect("no-end", name, { start: less, end: stop }, [insert(stop, ">")], true, true);
    return stop;
  }

  #namelessClose(less: number, from: number): number {
    const top = this.#stack.at(-1);
    if (this.#text.charCodeAt(from) !== GREATER || from >= this.#end || !top) return this.#strayLess(less);
    this.#tagDefect("no-name", top.name, { start: less, end: from + 1 }, [{ start: less + 2, end: from, text: top.name }], true, true);
    this.#closeTop(less, from + 1);
    return from + 1;
  }

  #tagDefect(problem: TagProblem, element: string, span: Span, edits: Edit[], safe: boolean, closing = false): void {
    const found = this.#text.slice(span.start, span.end);
    const defect: Defect = { kind: "tag", problem, element, found, closing, start: span.start, end: span.end, edits, safe };
    this.#defects.push(defect);
    if (closing) this.#closeDefects.push(defect);
  }

  // ---- balance ----------------------------------------------------------------------------------------------------

  /** A close tag that isn't the innermost element's. */
  #mismatch(name: string, start: number, end: number, nameSpan: Span): void {
    const top = this.#stack.at(-1);
    const open = this.#isOpen(name);
    if (top && (open ? this.#closesTopInstead(name, top, start) : this.#misnames(name, top, start))) {
      this.#misnamed(top, name, start, end, nameSpan);
      return;
    }
    // The root's close tag comes again: this one is too early, and what is open here goes on.
    const early = open && name === this.#root?.name && this.#stack.length > 1 && this.#lastClose(name) > start;
    if (open && !early) {
      for (let handed = 0; (this.#stack.at(-1) as Open).name !== name; handed++) this.#unclosed(start, handed < HANDED_UP);
      this.#closeTop(start, end);
      return;
    }
    for (const defect of this.#closeDefects) this.#forgotten.add(defect);
    this.#defects.push({
      kind: "unopened",
      element: name,
      previous: this.#previousClosed(name),
      start,
      end,
      edits: [this.#remove({ start, end })],
      safe: !early,
    });
  }

  /** An ancestor has this name, but the tag stands where the innermost element's belongs, and the ancestor's is still to come. */
  #closesTopInstead(name: string, top: Open, at: number): boolean {
    const indent = indentAt(this.#text, at);
    if (indent < 0 || indent !== indentAt(this.#text, top.start) || this.#lastClose(name) <= at) return false;
    const owner = this.#stack.findLast((element) => element.name === name) as Open;
    return indentAt(this.#text, owner.start) !== indent;
  }

  #misnames(name: string, top: Open, at: number): boolean {
    if (isSlip(name, top.name)) return true;
    if (top === this.#root) return false;
    const sameLine = at - top.contentStart <= SAME_LINE && !this.#text.slice(top.contentStart, at).includes("\n");
    if (sameLine && top.children.length === 0) return true;
    const indent = indentAt(this.#text, at);
    return indent >= 0 && indent === indentAt(this.#text, top.start) && this.#lastClose(top.name) < at;
  }

  #misnamed(top: Open, found: string, start: number, end: number, nameSpan: Span): void {
    const openerWrong = depthOf.has(found) && !depthOf.has(top.name);
    const opener = { start: top.start, end: top.contentStart };
    const nameStart = this.#text.indexOf(top.name, top.start + 1);
    const edit = openerWrong ? { start: nameStart, end: nameStart + top.name.length, text: found } : { ...nameSpan, text: top.name };
    const at = openerWrong ? opener : { start, end };
    const defect: Defect = {
      kind: "misnamed",
      element: top.name,
      found,
      opener: openerWrong ? { start, end } : opener,
      openerWrong,
      ...at,
      edits: [edit],
      safe: isSlip(found, top.name),
    };
    this.#defects.push(defect);
    if (!openerWrong) this.#closeDefects.push(defect);
    this.#closeTop(start, end);
    if (openerWrong) top.name = found;
  }

  #previousClosed(name: string): Span | undefined {
    const last = this.#lastClosed;
    return last && this.#text.startsWith(`<${name}`, last.start) ? last : undefined;
  }

  /** Takes a tag away; without it, `]]` and `>` must not meet. */
  #remove({ start, end }: Span): Edit {
    return { start, end, text: this.#text.charCodeAt(start - 1) === 93 ? " " : "" };
  }

  /** Ends the innermost element where its close tag was due, at the latest at `limit`. */
  #unclosed(limit: number, handUp: boolean): void {
    const element = this.#stack.at(-1) as Open;
    const parent = this.#stack.at(-2);
    const span = { start: element.start, end: element.contentStart };
    if (parent && this.#isInline(element)) {
      // Its tag is most likely text: the tree goes on as if it were.
      this.#pop(element.contentStart, element.contentStart);
      parent.children.pop();
      parent.children.push(...element.children);
      this.#defects.push({
        kind: "unclosed",
        element: element.name,
        due: element.contentStart,
        inline: true,
        ...span,
        edits: [{ start: element.start, end: element.start + 1, text: "&lt;" }],
        safe: false,
      });
      return;
    }
    const split = handUp && parent ? this.#split(element) : -1;
    const moved = split < 0 ? [] : element.children.splice(split);
    const due = trimEnd(this.#text, Math.max(element.contentStart, element.children.at(-1)?.end ?? 0), moved[0]?.start ?? limit);
    this.#pop(due, due);
    parent?.children.push(...moved);
    this.#defects.push({
      kind: "unclosed",
      element: element.name,
      due,
      inline: false,
      ...span,
      edits: [this.#insertClose(element, due)],
      safe: moved.length > 0 || this.#isOneLine(element, due),
    });
  }

  #isOneLine(element: Open, due: number): boolean {
    return due <= lineEnd(this.#text, element.contentStart, this.#end);
  }

  #insertClose(element: Open, due: number): Edit {
    if (this.#isOneLine(element, due)) return insert(due, `</${element.name}>`);
    const feed = this.#text.indexOf("\n", element.contentStart);
    const newline = this.#text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
    return insert(due, `${newline}${indentText(this.#text, element.start)}</${element.name}>`);
  }

  /** Where, among its children, an unclosed element ends: at the first that stands no deeper, by indentation or by name. */
  #split(element: Open): number {
    const indent = indentAt(this.#text, element.start);
    const depth = depthOf.get(element.name) ?? Number.POSITIVE_INFINITY;
    return element.children.findIndex((child) => {
      if (child.kind !== "element") return false;
      const childIndent = indentAt(this.#text, child.start);
      if (indent >= 0 && childIndent >= 0) return childIndent <= indent;
      return depth < Number.POSITIVE_INFINITY && (depthOf.get(child.name) ?? Number.POSITIVE_INFINITY) <= depth;
    });
  }

  /** Words stand before the tag on its line. */
  #isInline(element: Open): boolean {
    if (indentAt(this.#text, element.start) >= 0 || depthOf.has(element.name)) return false;
    // What declares a prefix for others is no text.
    if (element.attributes.some(({ name }) => name.startsWith("xmlns:"))) return false;
    let at = element.start - 1;
    while (at >= this.#start && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at--;
    return at >= this.#start && this.#text.charCodeAt(at) !== GREATER;
  }

  #isOpen(name: string): boolean {
    if (!this.#openNames) {
      this.#openNames = new Map();
      for (const element of this.#stack) count(this.#openNames, element.name, 1);
    }
    return (this.#openNames.get(name) ?? 0) > 0;
  }

  /** The offset of the last close tag of this name in the block, -1 when there is none. */
  #lastClose(name: string): number {
    if (!this.#closeTags) {
      this.#closeTags = new Map();
      const tags = /<\/[ \t]*([^\s<>/]+)/g;
      tags.lastIndex = this.#start;
      for (let match = tags.exec(this.#text); match && match.index < this.#end; match = tags.exec(this.#text))
        this.#closeTags.set((match[1] as string).replace(/["']+$/, ""), match.index);
    }
    return this.#closeTags.get(name) ?? -1;
  }

  #closesLater(name: string, at: number): boolean {
    return this.#lastClose(name) > at;
  }

  // ---- declarations, comments, instructions -----------------------------------------------------------------------

  #declaration(less: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", less)) return this.#comment(less);
    if (text.startsWith("<![CDATA[", less)) return this.#cdata(less);
    if (/^<!doctype\b/i.test(text.slice(less, less + 10))) return this.#doctype(less);
    return this.#strayLess(less);
  }

  #comment(less: number): number {
    const text = this.#text;
    const from = less + 4;
    const found = indexOrEnd(text, "-->", from, this.#end);
    const closed = found < this.#end && found + 3 <= this.#end;
    const stop = closed ? found : trimEnd(text, from, lineEnd(text, from, this.#end));
    const end = closed ? found + 3 : stop;
    const body = text.slice(from, stop);
    const hyphens = [...body.matchAll(/-(?=-)|-$/g)].map((match) => insert(from + match.index + 1, " "));
    if (!closed) this.#defects.push({ kind: "comment-open", start: less, end: from, edits: [...hyphens, insert(end, "-->")], safe: false });
    else if (hyphens.length > 0) {
      const first = (hyphens[0] as Edit).start - 1;
      this.#defects.push({ kind: "comment-hyphens", start: first, end: first + 2, edits: hyphens, safe: true });
    }
    this.#addOpaque("comment", less, end);
    return end;
  }

  #cdata(less: number): number {
    const from = less + "<![CDATA[".length;
    if (from > this.#end) return this.#strayLess(less);
    if (this.#stack.length === 0) {
      if (!this.#root) return this.#strayLess(less);
      this.#reopen({ start: less, end: from }, undefined);
    }
    const found = indexOrEnd(this.#text, "]]>", from, this.#end);
    const closed = found + 3 <= this.#end && found < this.#end;
    const stop = closed ? found + 3 : lineEnd(this.#text, from, this.#end);
    if (!closed) {
      this.#defects.push({
        kind: "cdata-open",
        start: less,
        end: from,
        edits: [{ start: less, end: less + 1, text: "&lt;" }],
        safe: false,
      });
      return from;
    }
    this.#addOpaque("cdata", less, stop);
    return stop;
  }

  #doctype(less: number): number {
    const text = this.#text;
    if (this.#stack.length > 0 || this.#root) return this.#strayLess(less);
    // An internal subset may hold `>`; it ends with `]`.
    const limit = indexOrEnd(text, ">", less, this.#end);
    const bracket = indexOrEnd(text, "[", less, limit);
    const greater = bracket < limit ? indexOrEnd(text, ">", indexOrEnd(text, "]", bracket, this.#end), this.#end) : limit;
    if (greater >= this.#end) return this.#strayLess(less);
    const end = greater + 1;
    this.#defects.push({ kind: "doctype", start: less, end, edits: [this.#remove({ start: less, end })], safe: false });
    return end;
  }

  #instruction(less: number): number {
    const text = this.#text;
    const stop = nameEnd(text, less + 2);
    const close = indexOrEnd(text, "?>", less + 2, this.#end);
    if (stop === less + 2 || close >= this.#end || close + 2 > this.#end || stop > close) return this.#strayLess(less);
    const target = text.slice(less + 2, stop);
    const end = close + 2;
    if (target === "xml" && less === this.#start) {
      if (!declaration.test(text.slice(less, end)))
        this.#defects.push({ kind: "declaration", start: less, end, edits: [{ start: less, end, text: "" }], safe: true });
      return end;
    }
    const parted = stop === close || skipBlanks(text, stop, close) > stop;
    const wellFormed = target.toLowerCase() !== "xml" && parted;
    this.#defects.push({
      kind: "instruction",
      target,
      wellFormed,
      start: less,
      end,
      edits: wellFormed ? [] : [this.#remove({ start: less, end })],
      safe: false,
    });
    this.#addOpaque("instruction", less, end);
    return end;
  }

  #addOpaque(kind: "comment" | "cdata" | "instruction", start: number, end: number): void {
    this.#stack.at(-1)?.children.push({ kind, start, end });
  }

  // ---- the end ----------------------------------------------------------------------------------------------------

  #finish(): void {
    const root = this.#root;
    if (!root) {
      const start = declarationEnd(this.#text, this.#start, this.#end);
      this.#defects.push({
        kind: "no-root",
        start,
        end: start,
        edits: [insert(start, "<module>"), insert(this.#end, "</module>")],
        safe: false,
      });
      return;
    }
    if (this.#prologue) this.#beforeRoot(this.#prologue);
    const reopened = this.#reopenings.at(-1);
    const unresolved = this.#stack.length > 0 && reopened !== undefined && !reopened.again;
    if (this.#stack.length > 0) this.#cutOff(unresolved);
    for (const reopening of this.#reopenings) this.#afterRoot(reopening, root);
  }

  /** What stands before the root counts as one thing, whatever is wrong inside it. */
  #beforeRoot({ start, end }: Span): void {
    for (let at = this.#defects.length - 1; at >= 0; at--) {
      const defect = this.#defects[at] as Defect;
      if (defect.start >= start && defect.start < end) this.#defects.splice(at, 1);
    }
    const words = this.#text.slice(start, end);
    const illegal = new Set(illegalCharacters(words));
    const clean = [...words.split("").entries()].map(([at, unit]) => (illegal.has(at) ? " " : unit)).join("");
    const commented = `<!-- ${clean.replaceAll(/-(?=-)/g, "- ")} -->`;
    this.#defects.push({
      kind: "before-root",
      start,
      end: lineEnd(this.#text, start, end),
      edits: [{ start, end, text: commented }],
      safe: false,
    });
  }

  /** Elements still open at the end of the block. */
  #cutOff(unresolved: boolean): void {
    const due = trimEnd(this.#text, (this.#root as Open).contentStart, this.#end);
    const open: Open[] = [];
    for (let handed = 0; this.#stack.length > 0; handed++) {
      const element = this.#stack.at(-1) as Open;
      const isRoot = this.#stack.length === 1;
      if (!isRoot && handed < HANDED_UP && (this.#isInline(element) || this.#split(element) >= 0)) this.#unclosed(due, true);
      else {
        open.push(element);
        const end = Math.max(due, element.contentStart);
        this.#pop(end, end);
      }
    }
    if (unresolved && open.length === 1) return;
    for (const element of open) element.cutOff = true;
    const first = open[0] as Open;
    const places = open.map(({ name, start, contentStart }) => ({ element: name, start, end: contentStart }));
    const closers = (unresolved ? open.slice(0, -1) : open).map((element) =>
      this.#insertClose(element, Math.max(due, element.contentStart)),
    );
    this.#defects.push({
      kind: "cut-off",
      open: places,
      due,
      start: first.start,
      end: first.contentStart,
      edits: closers,
      safe: open.length === 1,
    });
  }

  #afterRoot(reopening: Reopening, root: Open): void {
    const { early, content, element, again } = reopening;
    const remove = this.#remove(early);
    if (again) this.#defects.push({ kind: "closed-early", element: root.name, again, ...early, edits: [remove], safe: false });
    else {
      const close = insert(trimEnd(this.#text, content.end, this.#end), `\n</${root.name}>`);
      this.#defects.push({
        kind: "after-root",
        element,
        root: root.name,
        secondRoot: element === root.name,
        ...content,
        edits: [remove, close],
        safe: false,
      });
    }
  }
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

function declarationEnd(text: string, start: number, end: number): number {
  if (!text.startsWith("<?xml", start)) return start;
  const close = indexOrEnd(text, "?>", start, end);
  return close < end ? close + 2 : start;
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function indexOrEnd(text: string, search: string, from: number, end: number): number {
  const at = text.indexOf(search, from);
  return at < 0 || at > end ? end : at;
}

function count(names: Map<string, number>, name: string, by: number): void {
  names.set(name, (names.get(name) ?? 0) + by);
}

/** Whether two names are so near that one is most likely a slip of the other. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a.length > LONGEST_SLIP || b.length > LONGEST_SLIP) return false;
  return distance(a, b) <= Math.min(3, Math.max(1, Math.floor(Math.min(a.length, b.length) / 3)));
}

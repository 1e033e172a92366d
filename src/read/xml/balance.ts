// The balance of a block: which elements are open, where one that was never closed has to end, and what a close tag that
// is not the innermost element's was meant to be.

import { indentAt, indentText, lineEnd } from "../lines.ts";
import { nearest } from "../nearest.ts";
import { type Edit, insertion, type Span } from "../span.ts";
import { trimEnd, withoutTrailing } from "./characters.ts";
import type { Defect } from "./defect.ts";
import { type Declaration, Namespaces } from "./namespaces.ts";
import type { Attribute, Node } from "./tree.ts";

/** An element while it is read. */
export interface Open {
  kind: "element";
  name: string;
  start: number;
  end: number;
  attributes: readonly Attribute[];
  children: Node[];
  contentStart: number;
  contentEnd: number;
  cutOff: boolean;
  /** The prefixes that it declares. */
  declares: readonly Declaration[];
}

/** Content found behind the root's close tag: the root was opened again for it. */
interface Reopening {
  readonly early: Span;
  readonly content: Span;
  readonly element: string | undefined;
  again: Span | undefined;
}

const GREATER = 62;
/** How far back a close tag looks for the opening tag of its own line. */
const SAME_LINE = 400;
/** Parents to which the children of an unclosed element are handed up at most, so that the work stays linear. */
const HANDED_UP = 64;

export class Balance {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #defects: Defect[];
  readonly #depthOf: ReadonlyMap<string, number>;
  readonly #stack: Open[] = [];
  #root: Open | undefined;
  readonly #reopenings: Reopening[] = [];
  #lastClosed: Span | undefined;
  #closeTags: Map<string, number> | undefined;
  #openNames: Map<string, number> | undefined;
  readonly #namespaces = new Namespaces();
  /** What is wrong with the close tag at hand, and with the one that closed the root. */
  closeDefects: Defect[] = [];
  #rootCloseDefects: Defect[] = [];
  /** Defects of close tags that go as a whole. */
  readonly forgotten = new Set<Defect>();

  /**
   * @param defects where defects are added, in no order.
   * @param depthOf how deep an element of a known name belongs.
   */
  constructor(text: string, start: number, end: number, defects: Defect[], depthOf: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#defects = defects;
    this.#depthOf = depthOf;
  }

  get root(): Open | undefined {
    return this.#root;
  }

  /** The innermost open element. */
  get top(): Open | undefined {
    return this.#stack.at(-1);
  }

  /** Nothing is open: the root hasn't begun, or has ended. */
  get isOutside(): boolean {
    return this.#stack.length === 0;
  }

  open(name: string, start: number, end: number, attributes: readonly Attribute[], selfClosing: boolean): void {
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
      declares: [],
    };
    if (this.#root === undefined) this.#root = element;
    else {
      if (this.#stack.length === 0) this.reopen({ start, end }, name);
      (this.#stack.at(-1) as Open).children.push(element);
    }
    element.declares = this.#namespaces.enter(element, this.#defects);
    if (selfClosing) {
      this.#namespaces.leave(element.declares);
      return;
    }
    this.#stack.push(element);
    if (this.#openNames) count(this.#openNames, name, 1);
  }

  addOpaque(kind: "comment" | "cdata" | "instruction", start: number, end: number): void {
    this.#stack.at(-1)?.children.push({ kind, start, end });
  }

  reopen(content: Span, element: string | undefined): void {
    const root = this.#root as Open;
    const selfClosed = root.contentStart === root.end;
    const early = selfClosed ? { start: root.end - 2, end: root.end - 1 } : { start: root.contentEnd, end: root.end };
    // Whatever else is wrong with a close tag that has to go is gone with it.
    for (const defect of this.#rootCloseDefects) this.forgotten.add(defect);
    this.#reopenings.push({ early, content, element, again: undefined });
    this.#stack.push(root);
    this.#namespaces.reenter(root.declares);
  }

  /** Closes the innermost open element: its content ends at `contentEnd`, all of it at `end`. */
  #pop(contentEnd: number, end: number): void {
    const element = this.#stack.pop() as Open;
    this.#namespaces.leave(element.declares);
    element.contentEnd = contentEnd;
    element.end = end;
    if (this.#openNames) count(this.#openNames, element.name, -1);
  }

  closeTop(start: number, end: number): void {
    if (this.#stack.length === 1) {
      this.#rootCloseDefects = this.closeDefects;
      const reopening = this.#reopenings.at(-1);
      if (reopening && !reopening.again) reopening.again = { start, end };
    }
    this.#lastClosed = { start: (this.#stack.at(-1) as Open).start, end };
    this.#pop(start, end);
  }

  /** A close tag that isn't the innermost element's. */
  mismatch(name: string, start: number, end: number, nameSpan: Span): void {
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
      this.closeTop(start, end);
      return;
    }
    for (const defect of this.closeDefects) this.forgotten.add(defect);
    this.#defects.push({
      kind: "unopened",
      element: name,
      previous: this.#previousClosed(name),
      start,
      end,
      edits: [this.remove({ start, end })],
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
    const openerWrong = this.#depthOf.has(found) && !this.#depthOf.has(top.name);
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
    if (!openerWrong) this.closeDefects.push(defect);
    this.closeTop(start, end);
    if (openerWrong) top.name = found;
  }

  #previousClosed(name: string): Span | undefined {
    const last = this.#lastClosed;
    return last && this.#text.startsWith(`<${name}`, last.start) ? last : undefined;
  }

  /** Takes a tag away; without it, `]]` and `>` must not meet. */
  remove({ start, end }: Span): Edit {
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
      for (const child of element.children) parent.children.push(child);
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
    for (const child of moved) parent?.children.push(child);
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
    if (this.#isOneLine(element, due)) return insertion(due, `</${element.name}>`);
    const feed = this.#text.indexOf("\n", element.contentStart);
    const newline = this.#text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
    return insertion(due, `${newline}${indentText(this.#text, element.start)}</${element.name}>`);
  }

  /** Where, among its children, an unclosed element ends: at the first that stands no deeper, by indentation or by name. */
  #split(element: Open): number {
    // Its children may need the prefixes that it declares.
    if (element.declares.length > 0) return -1;
    const indent = indentAt(this.#text, element.start);
    const depthOf = this.#depthOf;
    const depth = depthOf.get(element.name) ?? Number.POSITIVE_INFINITY;
    return element.children.findIndex((child) => {
      if (child.kind !== "element") return false;
      const childIndent = indentAt(this.#text, child.start);
      // Known siblings never stand in one another, wherever a lost line end has put them.
      if (depthOf.get(child.name) === depth) return true;
      if (indent >= 0 && childIndent >= 0) return childIndent <= indent;
      return depth < Number.POSITIVE_INFINITY && (depthOf.get(child.name) ?? Number.POSITIVE_INFINITY) <= depth;
    });
  }

  /** Words stand before the tag on its line. */
  #isInline(element: Open): boolean {
    if (indentAt(this.#text, element.start) >= 0 || this.#depthOf.has(element.name)) return false;
    // What declares a prefix for others is no text, and what holds `]]>` may not be one.
    if (element.declares.length > 0 || element.attributes.some(({ value }) => value.value.includes("]]>"))) return false;
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

  closesLater(name: string, at: number): boolean {
    return this.#lastClose(name) > at;
  }

  /** The offset of the last close tag of this name in the block, -1 when there is none. */
  #lastClose(name: string): number {
    if (!this.#closeTags) {
      this.#closeTags = new Map();
      const tags = /<\/[ \t]*([^\s<>/]+)/g;
      tags.lastIndex = this.#start;
      for (let match = tags.exec(this.#text); match && match.index < this.#end; match = tags.exec(this.#text))
        this.#closeTags.set(withoutTrailing(match[1] as string, "\"'"), match.index);
    }
    return this.#closeTags.get(name) ?? -1;
  }

  /** The end of the block: ends what is still open, and tells what was found behind the root's end. */
  finish(): void {
    const root = this.#root;
    if (!root) return;
    const reopened = this.#reopenings.at(-1);
    const unresolved = this.#stack.length > 0 && reopened !== undefined && !reopened.again;
    if (this.#stack.length > 0) this.#cutOff(unresolved);
    for (const reopening of this.#reopenings) this.#afterRoot(reopening, root);
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
    const remove = this.remove(early);
    if (again) this.#defects.push({ kind: "closed-early", element: root.name, again, ...early, edits: [remove], safe: false });
    else {
      const close = insertion(trimEnd(this.#text, content.end, this.#end), `\n</${root.name}>`);
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

function count(names: Map<string, number>, name: string, by: number): void {
  names.set(name, (names.get(name) ?? 0) + by);
}

/** Whether two names are so near that one is most likely a slip of the other. */
function isSlip(a: string, b: string): boolean {
  return a !== b && nearest(a, [b]).length > 0;
}

// Tags that were meant to open or close an element and have a slip that shows only where the balance is lost.

import { indentAt } from "../../text/lines.ts";
import { nearest } from "../../text/nearest.ts";
import { type Edit, insertion } from "../../text/span.ts";
import { inPattern, skipBlanks, trimEnd } from "./characters.ts";
import { removal } from "./defect.ts";
import { type ElementStack, ROOT } from "./element-stack.ts";
import { ATTRIBUTE_COUNT, CONTENT_END, CONTENT_START, END, FIRST, NAME, NEXT, START } from "./table.ts";

const LESS = 60;
/** How far back a close tag looks for the opening tag of its own line. */
const SAME_LINE = 400;

/** The tag closes an element that has closed itself: what lies between is its content. */
export function closesSelfClosed(stack: ElementStack, name: string, start: number, end: number): boolean {
  if (stack.selfClosed.size === 0) return false;
  const table = stack.table;
  const id = table.names.of(name);
  const found = stack.selfClosed.get(id);
  // What it holds may need the prefixes that it declares.
  if (!found || found.parent !== stack.top || stack.declares(found.row)) return false;
  const { row, parent } = found;
  const slash = table.get(row, END) - 2;
  stack.selfClosed.delete(id);
  table.moveChildren(parent, table.get(row, NEXT), row);
  table.set(row, CONTENT_END, start);
  table.set(row, END, end);
  stack.lastClosed = { start: table.get(row, START), end };
  stack.defects.push({
    kind: "self-closed",
    element: name,
    closer: { start, end },
    start: slash,
    end: slash + 1,
    edits: [withoutSlash(stack.text, slash)],
    safe: true,
  });
  return true;
}

/** Takes the `/` away by which a tag closes itself, and the blanks before it. */
export function withoutSlash(text: string, slash: number): Edit {
  return { start: trimEnd(text, 0, slash), end: slash + 1, text: "" };
}

/** The innermost element was never meant to be one: its opening tag lacks the `/` that makes it close the one around it. */
export function closedByOpener(stack: ElementStack): boolean {
  const table = stack.table;
  const [outer, parent, row] = [stack.grandparent, stack.parent, stack.top as number];
  if (parent === undefined || table.get(row, NAME) !== table.get(parent, NAME) || !isMeantToClose(stack, row, parent, outer)) return false;
  const span = stack.openTag(row);
  const first = table.get(row, FIRST);
  stack.drop();
  const element = table.nameOf(parent);
  table.dissolveLast(parent);
  if (outer !== undefined) table.moveChildren(parent, first, outer);
  const opener = stack.openTag(parent);
  stack.defects.push({ kind: "unslashed", element, opener, ...span, edits: [insertion(span.start + 1, "/")], safe: true });
  stack.closeAside(span.start, span.end);
  return true;
}

function isMeantToClose(stack: ElementStack, row: number, parent: number, outer: number | undefined): boolean {
  const table = stack.table;
  const contentStart = table.get(row, CONTENT_START);
  // The edit of a tag with a prefix may declare it there, which a closing tag can't.
  if (table.names.isNamespaced(table.get(row, NAME))) return false;
  if (table.get(row, ATTRIBUTE_COUNT) > 0 || contentStart === table.get(row, START) || stack.declares(parent)) return false;
  const next = skipBlanks(stack.text, contentStart, stack.end);
  if (next < stack.end && stack.text.charCodeAt(next) !== LESS) return false;
  const child = table.get(row, FIRST);
  if (outer === undefined) return child < 0 && next >= stack.end;
  const depth = stack.depthOf.get(table.nameOf(row));
  const indent = indentAt(stack.text, table.get(parent, START));
  const own = indentAt(stack.text, table.get(row, START));
  if (depth === undefined && own >= 0 && own !== indent) return false;
  if (child < 0) return true;
  if (table.get(child, NAME) < 0) return false;
  const childDepth = stack.depthOf.get(table.nameOf(child));
  if (depth !== undefined && childDepth !== undefined) return childDepth <= depth;
  const childIndent = indentAt(stack.text, table.get(child, START));
  return childIndent >= 0 && childIndent <= indent;
}

/** `<x/>` stands where the innermost element's closing tag belongs. */
export function closedBySelfClosing(stack: ElementStack): boolean {
  const table = stack.table;
  const [parent, row] = [stack.parent, stack.top as number];
  const name = table.get(row, NAME);
  if (stack.declares(row) || table.names.isNamespaced(name)) return false;
  let child = table.get(row, FIRST);
  while (child >= 0 && !(table.get(child, NAME) === name && isBareAndClosed(stack, child))) child = table.get(child, NEXT);
  if (child < 0 || (!stack.depthOf.has(table.nameOf(row)) && indentAt(stack.text, table.get(child, START)) < 0)) return false;
  const [start, end] = [table.get(child, START), table.get(child, END)];
  if (parent === undefined && skipBlanks(stack.text, end, stack.end) < stack.end) return false;
  if (parent !== undefined) table.moveChildren(row, table.get(child, NEXT), parent);
  table.dissolveLast(row);
  const opener = stack.openTag(row);
  const edits = [insertion(start + 1, "/"), { start: end - 2, end: end - 1, text: "" }];
  stack.defects.push({ kind: "unslashed", element: table.nameOf(row), opener, start, end, edits, safe: true });
  stack.closeAside(start, end);
  return true;
}

/** A tag without attributes that closes itself. */
function isBareAndClosed(stack: ElementStack, row: number): boolean {
  const table = stack.table;
  const end = table.get(row, END);
  return table.get(row, CONTENT_START) === end && table.get(row, ATTRIBUTE_COUNT) === 0 && stack.text.endsWith("/>", end);
}

/** The innermost element's opening tag appears twice, and only one of them is closed. */
export function openedTwice(stack: ElementStack): boolean {
  const table = stack.table;
  const [parent, row] = [stack.parent, stack.top as number];
  const child = table.get(row, FIRST);
  if (parent === undefined || child < 0 || table.get(child, NAME) !== table.get(row, NAME)) return false;
  const span = stack.openTag(row);
  const again = stack.openTag(child);
  if (again.end - again.start !== span.end - span.start || skipBlanks(stack.text, span.end, again.start) < again.start) return false;
  const tag = stack.text.slice(span.start, span.end);
  if (
    !plainTag.test(tag) ||
    table.get(row, ATTRIBUTE_COUNT) !== tag.split('="').length - 1 ||
    tag !== stack.text.slice(again.start, again.end)
  )
    return false;
  const element = table.nameOf(row);
  stack.pop(span.end, span.end);
  table.dissolveLast(parent);
  stack.defects.push({ kind: "opened-twice", element, again, ...span, edits: [removal(stack.text, span)], safe: true });
  return true;
}

/** Ends the innermost element where its closing tag stands without its `<`. */
export function closedByText(stack: ElementStack, row: number, contentStart: number, limit: number): boolean {
  // A tag that has been passed over is no text.
  const from = Math.max(contentStart, stack.unopenedEnd);
  if (from >= limit) return false;
  const element = stack.table.nameOf(row);
  // Escaped, or without its `<`; with that, it is a tag that has been passed over.
  const [found] = [...stack.text.slice(from, limit).matchAll(new RegExp(`(&lt;|(?<!<))/${inPattern(element)}(>|&gt;)`, "g"))].slice(-1);
  if (!found) return false;
  const [words, less = "", greater = ""] = found;
  const start = from + found.index;
  const end = start + words.length;
  // Nothing may come behind the end of the root.
  if (stack.depth === 1 && skipBlanks(stack.text, end, stack.end) < stack.end) return false;
  stack.defects.push({
    kind: "tag",
    problem: "no-start",
    element,
    attributes: [],
    found: words,
    closing: true,
    start,
    end,
    edits: [{ start, end: start + less.length, text: "<" }, ...(greater === ">" ? [] : [{ start: end - greater.length, end, text: ">" }])],
    safe: less === "",
  });
  stack.closeAside(start, end);
  return true;
}

/** An ancestor has this name, but the tag stands where the innermost element's belongs, and the ancestor's is still to come. */
export function closesTopInstead(stack: ElementStack, name: string, top: number, at: number): boolean {
  const indent = indentAt(stack.text, at);
  if (indent < 0 || indent !== indentAt(stack.text, stack.table.get(top, START)) || stack.lastClose(name) <= at) return false;
  const owner = stack.ownerOf(name);
  return indentAt(stack.text, stack.table.get(owner, START)) !== indent;
}

export function misnames(stack: ElementStack, name: string, top: number, at: number): boolean {
  const table = stack.table;
  if (isSlip(name, table.nameOf(top))) return true;
  if (top === ROOT) return false;
  const contentStart = table.get(top, CONTENT_START);
  const sameLine = at - contentStart <= SAME_LINE && !stack.text.slice(contentStart, at).includes("\n");
  if (sameLine && table.get(top, FIRST) < 0) return true;
  const indent = indentAt(stack.text, at);
  return indent >= 0 && indent === indentAt(stack.text, table.get(top, START)) && stack.lastClose(table.nameOf(top)) < at;
}

/** The tag stands right behind the end of an element of its name; anywhere else, an opening tag may be what was lost. */
export function isDoubled(stack: ElementStack, name: string, start: number): boolean {
  const last = stack.previousClosed(name);
  return last !== undefined && stack.text.slice(last.end, start).trim() === "";
}

/** A tag that nothing is wrong with. */
const plainTag = /^<[\w-]+(?: (?!xmlns)[\w-]+="[^"<>&:]*")*>$/;

/** Whether two names are so near that one is most likely a slip of the other. */
export function isSlip(a: string, b: string): boolean {
  return a !== b && nearest(a, [b]).length > 0;
}

// Where a tag belongs that is missing: by indentation, and by how deep the known names belong.

import { indentAt, indentText, lineEnd, nextLine } from "../../text/lines.ts";
import { type Edit, insertion } from "../../text/span.ts";
import { inPattern, isBlank, skipBlanks, trimEnd } from "./characters.ts";
import type { ElementStack, LostOpening } from "./element-stack.ts";
import { CONTENT_START, END, FIRST, LAST, NAME, NEXT, PREVIOUS, START } from "./table.ts";
import { closedByText } from "./tag-slips.ts";

const GREATER = 62;
/** What begins with a name and is longer is no tag; looked through from each such name, it would take the square of the text. */
const LONGEST_TAG = 400;
/** Parents to which the children of an unclosed element are handed up at most, so that the work stays linear. */
export const HANDED_UP = 64;

/** Ends the innermost element where its close tag was due, at the latest at `limit`. */
export function unclosed(stack: ElementStack, limit: number, handUp: boolean): void {
  const table = stack.table;
  const row = stack.top as number;
  const parent = stack.parent;
  const element = table.nameOf(row);
  const contentStart = table.get(row, CONTENT_START);
  const span = stack.openTag(row);
  if (parent !== undefined && isInline(stack, row)) {
    // Its tag is most likely text: the tree goes on as if it were.
    stack.pop(contentStart, contentStart);
    table.dissolveLast(parent);
    stack.defects.push({
      kind: "unclosed",
      element,
      due: contentStart,
      inline: true,
      ...span,
      edits: [{ start: span.start, end: span.start + 1, text: "&lt;" }],
      safe: false,
    });
    return;
  }
  const split = handUp && parent !== undefined ? endingChild(stack, row) : -1;
  const last = split < 0 ? table.get(row, LAST) : table.get(split, PREVIOUS);
  const from = Math.max(contentStart, last < 0 ? 0 : table.get(last, END));
  if (handUp && closedByText(stack, row, from, split < 0 ? limit : table.get(split, START))) {
    if (parent !== undefined) table.moveChildren(row, split, parent);
    return;
  }
  const due = trimEnd(stack.text, from, split < 0 ? limit : table.get(split, START));
  stack.pop(due, due);
  if (parent !== undefined) table.moveChildren(row, split, parent);
  stack.defects.push({
    kind: "unclosed",
    element,
    due,
    inline: false,
    ...span,
    edits: [insertClose(stack, row, due)],
    safe: split >= 0 || isOneLine(stack, row, due) || (handUp && isBelow(stack, row, due, limit)),
  });
}

/** The child at which an unclosed element ends: the first that stands no deeper, by indentation or by name; -1 for none. */
export function endingChild(stack: ElementStack, row: number): number {
  // Its children may need the prefixes that it declares.
  if (stack.declares(row)) return -1;
  const table = stack.table;
  const indent = indentAt(stack.text, table.get(row, START));
  const depth = stack.depthOf.get(table.nameOf(row)) ?? Number.POSITIVE_INFINITY;
  let child = table.get(row, FIRST);
  while (child >= 0 && !(table.get(child, NAME) >= 0 && endsParent(stack, child, indent, depth))) child = table.get(child, NEXT);
  return child;
}

function endsParent(stack: ElementStack, child: number, indent: number, depth: number): boolean {
  const childDepth = stack.depthOf.get(stack.table.nameOf(child));
  // Known siblings never stand in one another, wherever a lost line end has put them.
  if (childDepth === depth) return true;
  const childIndent = indentAt(stack.text, stack.table.get(child, START));
  if (indent >= 0 && childIndent >= 0 && (childIndent !== indent || childDepth === undefined || depth === Number.POSITIVE_INFINITY))
    return childIndent <= indent;
  // Where all stands at one column, only the names tell.
  return depth < Number.POSITIVE_INFINITY && (childDepth ?? Number.POSITIVE_INFINITY) <= depth;
}

/** Words stand before the tag on its line. */
export function isInline(stack: ElementStack, row: number): boolean {
  const start = stack.table.get(row, START);
  if (indentAt(stack.text, start) >= 0 || stack.depthOf.has(stack.table.nameOf(row))) return false;
  // What declares a prefix for others is no text, and what holds `]]>` may not be one.
  if (stack.declares(row) || stack.attributesOf(row).some(({ value }) => value.value.includes("]]>"))) return false;
  let at = start - 1;
  while (at >= stack.start && (stack.text.charCodeAt(at) === 32 || stack.text.charCodeAt(at) === 9)) at--;
  return at >= stack.start && stack.text.charCodeAt(at) !== GREATER;
}

function isOneLine(stack: ElementStack, row: number, due: number): boolean {
  return due <= lineEnd(stack.text, stack.table.get(row, CONTENT_START), stack.end);
}

/**
 * All that stands between an opening tag and where the element around it ends is indented below that tag, and the end isn't:
 * the content is what it looks like.
 */
function isBelow(stack: ElementStack, row: number, due: number, limit: number): boolean {
  const { text, table } = stack;
  const indent = indentAt(text, table.get(row, START));
  const contentStart = table.get(row, CONTENT_START);
  const first = nextLine(text, contentStart);
  if (indent < 0 || text.slice(contentStart, first).trim() !== "" || first >= due) return false;
  const closer = indentAt(text, limit);
  if (closer < 0 || closer >= indent) return false;
  for (let at = skipBlanks(text, first, due); at < due; at = skipBlanks(text, nextLine(text, at), due))
    if (indentAt(text, at) <= indent) return false;
  return true;
}

export function insertClose(stack: ElementStack, row: number, due: number): Edit {
  const name = stack.table.nameOf(row);
  if (isOneLine(stack, row, due)) return insertion(due, `</${name}>`);
  const feed = stack.text.indexOf("\n", stack.table.get(row, CONTENT_START));
  const newline = stack.text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
  return insertion(due, `${newline}${indentText(stack.text, stack.table.get(row, START))}</${name}>`);
}

/** Where the opening tag of a known element belongs whose closing tag stands at `start`. */
export function lostOpening(stack: ElementStack, name: string, start: number): Pick<LostOpening, "at" | "nameAt"> | undefined {
  const table = stack.table;
  const top = stack.top;
  const depth = stack.depthOf.get(name);
  if (top === undefined) return undefined;
  if (depth === undefined || stack.depthOf.get(table.nameOf(top)) !== depth - 1) return lostByIndent(stack, top, name, start);
  // Its content are the elements before that belong deeper, and the text in front of them.
  let child = table.get(top, LAST);
  let limit = start;
  for (let steps = 0; child >= 0 && !isAtMost(stack, child, depth); steps++) {
    if (steps === HANDED_UP) return undefined;
    limit = table.get(child, START);
    child = table.get(child, PREVIOUS);
  }
  const from = Math.max(child < 0 ? table.get(top, CONTENT_START) : table.get(child, END), stack.unopenedEnd);
  if (from > limit) return undefined;
  const words = stack.text.slice(from, limit);
  const written = new RegExp(`(?<![^\\s>])(&lt;)?${inPattern(name)}(?:(?:[ \\t][^<>]{0,${LONGEST_TAG}})?>|&gt;)`).exec(words);
  if (written) return { at: from + written.index, nameAt: from + written.index + (written[1]?.length ?? 0) };
  const at = skipBlanks(stack.text, from, limit);
  return at < start && isBlank(stack.text.charCodeAt(at - 1)) ? { at, nameAt: undefined } : undefined;
}

/** The same by indentation: its content are the lines before the closing tag that stand deeper, of what is in the element around it. */
function lostByIndent(stack: ElementStack, top: number, name: string, start: number): Pick<LostOpening, "at" | "nameAt"> | undefined {
  const { text, table } = stack;
  const indent = indentAt(text, start);
  const outer = indentAt(text, table.get(top, START));
  if (outer < 0 || indent <= outer) return undefined;
  let child = table.get(top, LAST);
  let limit = start;
  for (let steps = 0; child >= 0 && indentAt(text, table.get(child, START)) > indent; steps++) {
    if (steps === HANDED_UP) return undefined;
    limit = table.get(child, START);
    child = table.get(child, PREVIOUS);
  }
  // Where one of its name ends before it, either of the two close tags may be the one too many.
  if (child >= 0 && (table.get(child, NAME) < 0 || table.nameOf(child) === name)) return undefined;
  const from = Math.max(child < 0 ? table.get(top, CONTENT_START) : table.get(child, END), stack.unopenedEnd);
  // A close tag that was passed over ends whatever stands before it: that is not this one's content.
  if (from > limit) return undefined;
  let at = -1;
  for (let word = skipBlanks(text, nextLine(text, from), limit); word < limit; word = skipBlanks(text, nextLine(text, word), limit)) {
    if (indentAt(text, word) <= indent) at = -1;
    else if (at < 0) at = word;
  }
  if (at < 0 && limit < start) at = limit;
  return at >= 0 ? { at, nameAt: undefined } : undefined;
}

function isAtMost(stack: ElementStack, child: number, depth: number): boolean {
  return stack.table.get(child, NAME) >= 0 && (stack.depthOf.get(stack.table.nameOf(child)) ?? Number.POSITIVE_INFINITY) <= depth;
}

// The balance of a block: what a close tag that is not the innermost element's was meant to be, and what is still open or
// left over where the block ends.

import { newlineOf } from "../../text/lines.ts";
import { insertion, type Span } from "../../text/span.ts";
import { trimEnd } from "./characters.ts";
import { type Defect, removal } from "./defect.ts";
import { type ElementStack, type Reopening, ROOT } from "./element-stack.ts";
import { endingChild, HANDED_UP, insertClose, isInline, lostOpening, unclosed } from "./missing-tags.ts";
import { CONTENT_START, CUT_OFF, END, LAST, NAME } from "./table.ts";
import {
  closedByOpener,
  closedBySelfClosing,
  closedByText,
  closesSelfClosed,
  closesTopInstead,
  isDoubled,
  isSlip,
  misnames,
  openedTwice,
  withoutSlash,
} from "./tag-slips.ts";

/** A close tag that isn't the innermost element's. */
export function closeMismatched(stack: ElementStack, name: string, start: number, end: number, nameSpan: Span): void {
  const top = stack.top;
  const open = stack.isOpen(name);
  if (!open && closesSelfClosed(stack, name, start, end)) return;
  if (top !== undefined && (open ? closesTopInstead(stack, name, top, start) : misnames(stack, name, top, start))) {
    misnamed(stack, top, name, start, end, nameSpan, open);
    return;
  }
  // The root's close tag comes again: this one is too early, and what is open here goes on.
  const early = open && name === stack.table.nameOf(ROOT) && stack.depth > 1 && stack.lastClose(name) > start;
  if (open && !early) {
    for (let handed = 0; stack.topName !== name; handed++)
      if (!closedByOpener(stack) && !(handed < HANDED_UP && (closedBySelfClosing(stack) || openedTwice(stack))))
        unclosed(stack, start, handed < HANDED_UP);
    stack.closeTop(start, end);
    return;
  }
  // What stands behind the root's end is junk, and tells of nothing that was lost.
  const opening = early || stack.reopenings.length > 0 ? undefined : lostOpening(stack, name, start);
  if (opening) stack.lostOpenings.push({ name, ...opening, closer: { start, end } });
  stack.unopenedEnd = end;
  for (const defect of stack.closeDefects) stack.forgotten.add(defect);
  stack.defects.push({
    kind: "unopened",
    element: name,
    previous: stack.previousClosed(name),
    opening: undefined,
    start,
    end,
    edits: [removal(stack.text, { start, end })],
    safe: !early && isDoubled(stack, name, start),
  });
}

/** @param elsewhere an element around it has the name, and is closed further down: the tag can only be this element's. */
function misnamed(stack: ElementStack, top: number, found: string, start: number, end: number, nameSpan: Span, elsewhere: boolean): void {
  const table = stack.table;
  const name = table.nameOf(top);
  const openerWrong = stack.depthOf.has(found) && !stack.depthOf.has(name);
  const opener = stack.openTag(top);
  const nameStart = stack.text.indexOf(name, opener.start + 1);
  const edit = openerWrong ? { start: nameStart, end: nameStart + name.length, text: found } : { ...nameSpan, text: name };
  const at = openerWrong ? opener : { start, end };
  const defect: Defect = {
    kind: "misnamed",
    element: name,
    found,
    opener: openerWrong ? { start, end } : opener,
    openerWrong,
    ...at,
    edits: [edit],
    safe: elsewhere || isSlip(found, name),
  };
  stack.defects.push(defect);
  if (!openerWrong) stack.closeDefects.push(defect);
  stack.closeTop(start, end);
  if (openerWrong) table.set(top, NAME, table.names.of(found));
}

/** The end of the block: ends what is still open, and reports what was found behind the root's end. */
export function finish(stack: ElementStack): void {
  if (!stack.hasRoot) return;
  const reopened = stack.reopenings.at(-1);
  const unresolved = stack.depth > 0 && reopened !== undefined && !reopened.again;
  if (stack.depth > 0) cutOff(stack, unresolved);
  for (const reopening of stack.reopenings) afterRoot(stack, reopening);
}

/** Elements still open at the end of the block. */
function cutOff(stack: ElementStack, unresolved: boolean): void {
  const table = stack.table;
  const due = trimEnd(stack.text, table.get(ROOT, CONTENT_START), stack.end);
  const open: number[] = [];
  for (let handed = 0; stack.depth > 0; handed++) {
    const row = stack.top as number;
    const isRoot = stack.depth === 1;
    if (handed < HANDED_UP && (closedByOpener(stack) || closedBySelfClosing(stack) || openedTwice(stack) || closedAtEnd(stack, row)))
      continue;
    if (!isRoot && handed < HANDED_UP && (isInline(stack, row) || endingChild(stack, row) >= 0)) unclosed(stack, due, true);
    else {
      open.push(row);
      const end = Math.max(due, table.get(row, CONTENT_START));
      stack.pop(end, end);
    }
  }
  if (open.length === 0 || (unresolved && open.length === 1)) return;
  for (const row of open) table.set(row, CUT_OFF, 1);
  const places = open.map((row) => ({ element: table.nameOf(row), ...stack.openTag(row) }));
  const closers = (unresolved ? open.slice(0, -1) : open).map((row) =>
    insertClose(stack, row, Math.max(due, table.get(row, CONTENT_START))),
  );
  const first = places[0] as Span;
  stack.defects.push({
    kind: "cut-off",
    open: places,
    due,
    start: first.start,
    end: first.end,
    edits: closers,
    safe: open.length === 1,
  });
}

function afterRoot(stack: ElementStack, { early, selfClosed, content, element, again }: Reopening): void {
  const root = stack.table.nameOf(ROOT);
  const remove = removal(stack.text, early);
  // Whatever else stands behind a root that closes itself: its content does.
  if (selfClosed && element !== root) {
    const close = again ? [] : [insertion(trimEnd(stack.text, content.end, stack.end), `${newlineOf(stack.text)}</${root}>`)];
    stack.defects.push({
      kind: "self-closed",
      element: root,
      closer: again,
      ...early,
      edits: [withoutSlash(stack.text, early.start), ...close],
      safe: true,
    });
  } else if (again) stack.defects.push({ kind: "closed-early", element: root, again, ...early, edits: [remove], safe: false });
  else {
    const close = insertion(trimEnd(stack.text, content.end, stack.end), `${newlineOf(stack.text)}</${root}>`);
    stack.defects.push({
      kind: "after-root",
      element,
      root,
      secondRoot: element === root,
      ...content,
      edits: [remove, close],
      safe: false,
    });
  }
}

/** What ends at the end of the block may do so by a tag without its `<`. */
function closedAtEnd(stack: ElementStack, row: number): boolean {
  const last = stack.table.get(row, LAST);
  const from = Math.max(stack.table.get(row, CONTENT_START), last < 0 ? 0 : stack.table.get(last, END));
  return endingChild(stack, row) < 0 && closedByText(stack, row, from, stack.end);
}

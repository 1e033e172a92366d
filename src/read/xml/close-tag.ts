// Closing tags, and what was meant to be one.

import { lineEnd } from "../../text/lines.ts";
import { insertion } from "../../text/span.ts";
import { closeMismatched } from "./balance.ts";
import { elementNameEnd, skipBlanks } from "./characters.ts";
import type { Defect } from "./defect.ts";
import type { ElementStack } from "./element-stack.ts";
import { indexOrEnd } from "./search.ts";
import { readSpacedName } from "./spaced-name.ts";
import { isSlip } from "./tag-slips.ts";

const GREATER = 62;

/**
 * Reads what begins with `</`.
 *
 * @returns the offset behind it; undefined when it is no tag.
 */
export function readCloseTag(stack: ElementStack, less: number): number | undefined {
  const text = stack.text;
  // Nearly every close tag is the innermost element's, and nothing is wrong with it.
  const right = stack.endOfTopName(less + 2);
  if (right >= 0 && right < stack.end && text.charCodeAt(right) === GREATER) {
    stack.closeDefects = noDefects;
    stack.closeTop(less, right + 1);
    return right + 1;
  }
  stack.closeDefects = [];
  const from = skipBlanks(text, less + 2, stack.end);
  const stop = elementNameEnd(text, from);
  if (stop === from || stop > stack.end) return readSlippedClose(stack, less) ?? namelessClose(stack, less, from);
  const spaced = spacedClose(stack, less, from, stop);
  if (spaced !== undefined) return spaced;
  const name = text.slice(from, stop);
  if (from > less + 2)
    stack.tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 2, end: from, text: "" }], true, true);
  const end = closeTagEnd(stack, less, name, stop);
  if (stack.topName === name) stack.closeTop(less, end);
  else closeMismatched(stack, name, less, end, { start: from, end: stop });
  return end;
}

/** `</trigger conditions>`: one finding with the opening tag's, where that has the same slip. */
function spacedClose(stack: ElementStack, less: number, from: number, firstStop: number): number | undefined {
  const text = stack.text;
  const spaced = readSpacedName(text, from, firstStop, stack.end);
  if (!spaced || stack.topName === text.slice(from, firstStop)) return undefined;
  const { name, stop, edits } = spaced;
  if (!stack.isOpen(name) && !stack.depthOf.has(name) && !isSlip(name, stack.topName ?? "")) return undefined;
  const after = skipBlanks(text, stop, stack.end);
  if (after >= stack.end || text.charCodeAt(after) !== GREATER) return undefined;
  stack.spacedClose = { start: less, name };
  const opened = stack.topName === name ? stack.spacedNames.get(stack.top as number) : undefined;
  if (opened) for (const edit of edits) opened.push(edit);
  else stack.tagDefect("spaced-name", name, { start: from, end: stop }, edits, true, true);
  if (stack.topName === name) stack.closeTop(less, after + 1);
  else {
    const own = stack.closeDefects.at(-1);
    closeMismatched(stack, name, less, after + 1, { start: from, end: stop });
    // Another name is written there, which leaves nothing to join.
    if (own && stack.closeDefects.some(({ kind }) => kind === "misnamed")) stack.forgotten.add(own);
  }
  return after + 1;
}

function closeTagEnd(stack: ElementStack, less: number, name: string, stop: number): number {
  const text = stack.text;
  const after = skipBlanks(text, stop, stack.end);
  if (after < stack.end && text.charCodeAt(after) === GREATER) return after + 1;
  const limit = Math.min(lineEnd(text, stop, stack.end), indexOrEnd(text, "<", stop, stack.end));
  const greater = indexOrEnd(text, ">", stop, limit);
  if (greater < limit) {
    const found = text.slice(stop, greater);
    const problem = /^["']+$/.test(found) ? "stray-quote" : "junk";
    stack.tagDefect(
      problem,
      name,
      { start: stop, end: greater },
      [{ start: stop, end: greater, text: "" }],
      problem === "stray-quote",
      true,
    );
    return greater + 1;
  }
  stack.tagDefect("no-end", name, { start: less, end: stop }, [insertion(stop, ">")], true, true);
  return stop;
}

/** `<//x>`, `<\\x>`, `< /x>`: a closing tag where the element is open; undefined for anything else. */
export function readSlippedClose(stack: ElementStack, less: number): number | undefined {
  const text = stack.text;
  slipped.lastIndex = less;
  const from = slipped.test(text) ? slipped.lastIndex : stack.end;
  const stop = elementNameEnd(text, from);
  if (stop === from || stop >= stack.end || text.charCodeAt(stop) !== GREATER) return undefined;
  const name = text.slice(from, stop);
  if (!stack.isOpen(name)) return undefined;
  stack.closeDefects = [];
  stack.tagDefect("bad-slash", name, { start: less, end: from }, [{ start: less, end: from, text: "</" }], true, true);
  if (stack.topName === name) stack.closeTop(less, stop + 1);
  else closeMismatched(stack, name, less, stop + 1, { start: from, end: stop });
  return stop + 1;
}

function namelessClose(stack: ElementStack, less: number, from: number): number | undefined {
  const name = stack.topName;
  if (stack.text.charCodeAt(from) !== GREATER || from >= stack.end || name === undefined) return undefined;
  stack.tagDefect("no-name", name, { start: less, end: from + 1 }, [{ start: less + 2, end: from, text: name }], true, true);
  stack.closeTop(less, from + 1);
  return from + 1;
}

/** The name that a close tag has, however it is written; undefined for what only looks like one: `</50>`. */
export function closedName(text: string, less: number): string | undefined {
  slipped.lastIndex = less;
  const from = slipped.test(text) ? slipped.lastIndex : less;
  const stop = elementNameEnd(text, from);
  return stop > from ? text.slice(from, stop) : undefined;
}

/** The offset behind what looks like a close tag and has no name; -1 for anything else. */
export function junkTagEnd(text: string, less: number): number {
  junk.lastIndex = less;
  return junk.test(text) ? junk.lastIndex : -1;
}

/** `</50>`, `</100%>`, `</3s>`. */
const junk = /<\/[\d%$#+.~*-][^\s<>]{0,40}>/y;

const slipped = /<[ \t]{0,3}(?:\/{1,3}|\\{1,3})[ \t]{0,3}/y;

/** Shared by the tags that nothing is wrong with: nobody adds to it. */
const noDefects: Defect[] = [];

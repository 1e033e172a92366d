// The block that holds a module: how it begins, with the slips that people make there, and where it ends.

import { lineEnd, nextLine } from "../text/lines.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import { Closers, countOpeners, type Fence, type Info, readFence, skipFenced } from "./fence.ts";
import { CommentLines } from "./markdown.ts";
import type { Lexicon, Vocabulary } from "./vocabulary.ts";
import { inPattern, nameEnd } from "./xml/characters.ts";

/** The fenced (or bare) block that holds the module. */
export interface Block extends Span {
  /** The whole line that opens the fence; empty for a block that stands in no fence. */
  readonly fence: Span | undefined;
  /** What the fence is called; undefined for a block that stands in no fence. */
  readonly info: Info | undefined;
  /** What is between the fences, or all of a bare block. */
  readonly content: Span;
  /** No closing fence comes before the end of the file. */
  readonly open: boolean;
  /** The first line inside the block that ends it when rendered. */
  readonly endedEarly: Span | undefined;
}

/** The languages that a module's fence may be called by. */
export function isXml({ language }: Info): boolean {
  return language === "xml" || language === "";
}

/** The tag that a block begins with, when it is the root's or a slip of it. */
export interface RootTag {
  /** The name as written. */
  readonly name: string;
  readonly start: number;
  /** Nothing but comments and a declaration stand before it. */
  readonly first: boolean;
}

/** The first tag between two offsets, comments and declarations aside, when it is the root's or looks like it. */
export function findRoot(text: string, from: number, to: number, lexicon: Lexicon): RootTag | undefined {
  // Cut, so that no search goes on behind the end.
  const piece = text.slice(0, to);
  let first = true;
  let at = from;
  /** Where the next comment ends; -1 when none does any more. */
  let close = -2;
  for (;;) {
    const less = piece.indexOf("<", at);
    if (less < 0) return undefined;
    first &&= piece.slice(at, less).trim() === "";
    // One that is never closed hides what stands behind it from others, not from us.
    if (piece.startsWith("<!--", less)) {
      if (close !== -1 && close < less) close = piece.indexOf("-->", less);
      at = close < 0 ? less + 4 : close + 3;
    } else if (piece[less + 1] === "?" || piece[less + 1] === "!") at = piece.indexOf(">", less) + 1;
    else if (piece[less + 1] === "<") at = less + 1;
    else return rootAt(piece, less, first, lexicon);
    if (at <= less) return undefined;
  }
}

function rootAt(text: string, less: number, first: boolean, lexicon: Lexicon): RootTag | undefined {
  let start = less + 1;
  while (text[start] === " " && start - less < 4) start++;
  const name = text.slice(start, nameEnd(text, start));
  if (name === lexicon.root || isGlued(name, lexicon) || isNearRoot(name, lexicon)) return { name, start: less, first };
  return undefined;
}

/** `<modulename="x">`: only the space is missing. */
function isGlued(written: string, { root, name, category }: Lexicon): boolean {
  return written === root + name || written === root + category;
}

/** Whether a name is most likely a slip of the root's. */
function isNearRoot(name: string, { root }: Lexicon): boolean {
  return name !== root && nearest(name, [root]).length > 0;
}

/** The opening and closing tags of the root, as written here or as they should be. */
function rootTags(name: string, lexicon: Lexicon): RegExp {
  const { root } = lexicon;
  const known = name === root ? rightTags.get(lexicon) : undefined;
  if (known) return known;
  const names = name === root ? inPattern(name) : `(?:${inPattern(root)}|${inPattern(name)})`;
  const tags = new RegExp(`<(/?)${names}(?=[\\s>/])`, "g");
  if (name === root) rightTags.set(lexicon, tags);
  return tags;
}

/** Where the root has no slip, which is nearly everywhere. */
const rightTags = new WeakMap<Lexicon, RegExp>();

/** Whether a root with attributes stands anywhere in a text. */
export function mayShowModule(text: string, { root }: Vocabulary): boolean {
  return new RegExp(`<${inPattern(root)}\\s`).test(text);
}

/**
 * The module's block: it ends at the first closing fence behind the root's end. A closing fence before that ends the block
 * when rendered, though the writer didn't mean it to. When the root is never closed, the fences that open inside the
 * block are paired with the closing ones, and the first that is left over ends it.
 */
export function fencedBlock(text: string, fence: Fence, { name }: RootTag, lexicon: Lexicon): Block {
  const from = nextLine(text, fence.line.end);
  const closers = new Closers(text, from, fence.sign);
  const tags = rootTags(name, lexicon);
  const close = (end: number, shut: Span | undefined, endedEarly: Span | undefined): Block => ({
    fence: fence.line,
    info: fence.info,
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
  const closesLater = makeClosesLater(text, tags);
  const goesOn = makeGoesOn(text, from, name, lexicon);
  for (let closer = closers.next(); closer; closer = closers.next()) {
    const roots = followRoots(text, scanned, closer.start, tags, depth);
    depth = roots.depth;
    if (roots.end >= 0) rootEnd = roots.end;
    inner += countOpeners(text, scanned, closer.start);
    scanned = closer.end;
    if (depth <= 0 && rootEnd >= 0) {
      const end = tagEnd(text, rootEnd, closer.start);
      const opens = countOpeners(text, end, closer.start) > 0;
      // The root's end comes again, and more of the module before it: this one is too early.
      const isEarly = closesLater(closer.end) && (opens || goesOn(closer.end));
      // A fence that opens behind the root's end takes this closer for its own: ours is missing.
      if (!isEarly) return opens ? close(end, undefined, first) : close(closer.start, closer, first);
      rootEnd = -1;
    }
    first ??= closer;
    if (inner > 0) inner--;
    else unpaired ??= closer;
    if (unpaired && !closesLater(closer.end)) break;
  }
  if (unpaired) return close(unpaired.start, unpaired, first === unpaired ? undefined : first);
  const lastClose = lastRootClose(text, from, name, lexicon);
  return close(lastClose < 0 ? text.length : tagEnd(text, lastClose, text.length), undefined, first);
}

/** How many roots are open at `to`, and where the last tag stands that left none open. */
function followRoots(text: string, from: number, to: number, tags: RegExp, open: number): { depth: number; end: number } {
  let depth = open;
  let end = -1;
  for (const tag of text.slice(from, to).matchAll(tags)) {
    depth += tag[1] ? -1 : 1;
    if (depth <= 0) end = from + tag.index;
  }
  return { depth, end };
}

/** Asks whether tags of a module begin lines between an offset and the last end of a root. */
function makeGoesOn(text: string, from: number, name: string, lexicon: Lexicon): (at: number) => boolean {
  let last: number | undefined;
  return (at) => {
    last ??= lastOwnTag(text, from, lastRootClose(text, from, name, lexicon), lexicon);
    return last > at;
  };
}

function lastOwnTag(text: string, from: number, to: number, { depthOf, root }: Lexicon): number {
  let last = -1;
  for (const { 1: found, index } of text.slice(from, to).matchAll(/^[ \t]*<\/?([A-Za-z_][\w.-]*)/gm))
    if (found !== root && depthOf.has(found as string)) last = from + index;
  return last;
}

/** Asks whether the root's end comes after an offset and before another root; offsets have to ascend. */
function makeClosesLater(text: string, tags: RegExp): (from: number) => boolean {
  // A copy, because an expression remembers where it last was.
  const tag = new RegExp(tags);
  let next: RegExpExecArray | null | undefined;
  return (from) => {
    if (next === undefined || (next && next.index < from)) {
      tag.lastIndex = from;
      next = tag.exec(text);
    }
    return next?.[1] === "/";
  };
}

/** The offset of the last close tag of the root, -1 when there is none from `from` on. */
function lastRootClose(text: string, from: number, name: string, { root }: Lexicon): number {
  const at = Math.max(text.lastIndexOf(`</${root}`), text.lastIndexOf(`</${name}`));
  return at >= from ? at : -1;
}

function tagEnd(text: string, at: number, limit: number): number {
  const greater = text.slice(at, limit).indexOf(">");
  return greater < 0 ? limit : at + greater + 1;
}

/** A block that stands in no fence, from its first tag on. */
export function bareBlock(text: string, { start, name }: RootTag, lexicon: Lexicon): Block {
  const close = lastRootClose(text, start + 1, name, lexicon);
  const end = close < 0 ? text.length : tagEnd(text, close, text.length);
  return { fence: undefined, info: undefined, content: { start, end }, open: false, endedEarly: undefined, start, end };
}

/**
 * The root that stands in the Markdown without a fence, at a line's start: with a name or a category, a slip of one with
 * both; below the metadata table, whatever its attributes, where nothing else stands on its line.
 *
 * @param described a metadata table stands before it.
 */
export function bareRoot(text: string, line: string, start: number, lexicon: Lexicon, described = false): RootTag | undefined {
  if (!line.startsWith("<")) return undefined;
  const root = findRoot(text, start, start + line.length, lexicon);
  if (!root) return undefined;
  const [named, sorted] = [line.includes(` ${lexicon.name}=`), line.includes(` ${lexicon.category}=`)];
  if (root.name !== lexicon.root) return named && sorted ? root : undefined;
  return named || sorted || (described && /^<[^<>]*>\s*$/.test(line)) ? root : undefined;
}

/** The module blocks that begin behind an offset, each by the line with its first tag. */
export function otherModules(text: string, from: number, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  const comments = new CommentLines(text);
  // Few files have anything like it behind their block, which one search finds out.
  for (let at = text.indexOf(lexicon.name, from) < 0 ? text.length : from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const behind = comments.skip(line, at);
    if (behind >= 0) {
      at = behind;
      continue;
    }
    const fence = readFence(line, at, end);
    const next = fence ? skipFenced(text, fence) : nextLine(text, end);
    const root = fence ? findRoot(text, nextLine(text, end), next, lexicon) : bareRoot(text, line, at, lexicon);
    if (root && isOther(text, root, next, lexicon)) found.push({ start: root.start, end: tagEnd(text, root.start, next) });
    at = next;
  }
  return found;
}

/** `<module>` is also a word of Maven, Checkstyle and others: ours has a name and a category, or a section that we know. */
function isOther(text: string, { start, name }: RootTag, end: number, lexicon: Lexicon): boolean {
  const tag = text.slice(start, tagEnd(text, start, end));
  const has = (attribute: string) => new RegExp(`\\s${inPattern(attribute)}\\s*=`).test(tag);
  if (has(lexicon.name) && has(lexicon.category)) return true;
  return name === lexicon.root && lexicon.mainSections.some((section) => text.slice(start, end).includes(`<${section}>`));
}

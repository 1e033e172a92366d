// What stands before the cursor: what may come there. Only the text before it is looked at, and little of it, because what is
// being typed is rarely sound.
import { findColumn } from "../read/metadata-table.ts";
import type { Module } from "../read/module.ts";
import { readModule } from "../read/read-module.ts";
import { type Carrier, kindOf, type Vocabulary } from "../read/vocabulary.ts";
import type { Element } from "../read/xml/tree.ts";
import type { Span } from "../text/span.ts";
import { touches } from "./session.ts";

/** `typed` is what would be replaced: it ends at the cursor. */
export type CompletionContext =
  /** A path of a reference. */
  | { readonly kind: "path"; readonly typed: Span; readonly carrier: Carrier }
  /** The name of an element, behind its `<`. */
  | { readonly kind: "element"; readonly typed: Span; readonly parent: Element; readonly module: Module }
  | { readonly kind: "trigger-type"; readonly typed: Span }
  | { readonly kind: "status"; readonly typed: Span }
  | { readonly kind: "directive"; readonly typed: Span }
  /** A rule in a suppression, and those that it names already. */
  | { readonly kind: "rule"; readonly typed: Span; readonly named: readonly string[] };

/** In characters: no line that people write and no tag is longer. */
const FARTHEST = 2000;

export function contextAt(module: Module, offset: number): CompletionContext | undefined {
  const { text, vocabulary } = module;
  const before = text.slice(Math.max(0, offset - FARTHEST), offset);
  return (
    inComment(before, offset) ?? inTag(module, before, offset, vocabulary) ?? inTable(module, offset) ?? inList(module, before, offset)
  );
}

function inComment(before: string, offset: number): CompletionContext | undefined {
  const opened = before.lastIndexOf("<!--");
  if (opened < 0 || before.indexOf("-->", opened) >= 0) return undefined;
  const said = before.slice(opened + 4);
  const word = /^\s*([\w-]*)$/.exec(said)?.[1];
  if (word !== undefined) return { kind: "directive", typed: { start: offset - word.length, end: offset } };
  const names = /^\s*patternlint-[a-z-]+\s([^:]*)$/.exec(said)?.[1];
  if (names === undefined) return undefined;
  const last = /[^\s,]*$/.exec(names)?.[0] ?? "";
  const named = names.slice(0, names.length - last.length).split(/[\s,]+/);
  return { kind: "rule", typed: { start: offset - last.length, end: offset }, named: named.filter((name) => name !== "") };
}

function inTag(module: Module, before: string, offset: number, vocabulary: Vocabulary): CompletionContext | undefined {
  const opened = before.lastIndexOf("<");
  if (opened < 0 || offset < module.envelope.block.start) return undefined;
  const tag = before.slice(opened + 1);
  if (/^[\w:.-]*$/.test(tag)) {
    const typed = { start: offset - tag.length, end: offset };
    const found = innermostWithout(module, { start: typed.start - 1, end: offset });
    return found && { kind: "element", typed, ...found };
  }
  // The last value that is opened: everything before it in the tag is closed, or it would not be the last.
  const value = /^([\w:.-]+)\s[^<>]*?([\w:.-]+)\s*=\s*["']([^"'<>]*)$/.exec(tag);
  if (!value || tag.includes(">")) return undefined;
  const [, element, attribute, typed = ""] = value;
  const span = { start: offset - typed.length, end: offset };
  const { trigger, carriers, usesPatternFrom } = vocabulary;
  if (element === trigger.element && attribute === trigger.type) return { kind: "trigger-type", typed: span };
  if (element === carriers.uses_pattern && attribute === usesPatternFrom) return { kind: "path", typed: span, carrier: "uses_pattern" };
  return undefined;
}

/** The element around a stretch that isn't whole yet, in a text without it. */
function innermostWithout({ path, text, vocabulary }: Module, stretch: Span): { parent: Element; module: Module } | undefined {
  const blank = text.slice(0, stretch.start) + " ".repeat(stretch.end - stretch.start) + text.slice(stretch.end);
  const reading = readModule(path, blank, { vocabulary, declared: true });
  if (reading.kind !== "module") return undefined;
  const parent = innermost(reading.module.root, stretch.start);
  return parent && { parent, module: reading.module };
}

/** The innermost element whose content an offset stands in. */
function innermost(root: Element, offset: number): Element | undefined {
  if (offset < root.contentStart || offset > root.contentEnd) return undefined;
  let found = root;
  for (;;) {
    const inner = found.children.find((node) => node.kind === "element" && node.contentStart <= offset && offset <= node.contentEnd);
    if (inner?.kind !== "element") return found;
    found = inner;
  }
}

function inTable({ envelope: { table }, vocabulary }: Module, offset: number): CompletionContext | undefined {
  if (!table || !touches(table, offset)) return undefined;
  const cell = table.cells[findColumn(table, "status", vocabulary)];
  if (!cell || !touches(cell, offset)) return undefined;
  return { kind: "status", typed: cell.value === "" ? { start: offset, end: offset } : cell };
}

function inList(module: Module, before: string, offset: number): CompletionContext | undefined {
  const { carriers } = module.vocabulary;
  const around = ancestorsAt(module.root, offset).findLast(({ name }) => kindOf(carriers, name) !== undefined);
  const carrier = around && kindOf(carriers, around.name);
  if (!carrier || carrier === "uses_pattern") return undefined;
  const line = before.slice(before.lastIndexOf("\n") + 1).slice(before.slice(before.lastIndexOf("\n") + 1).lastIndexOf(">") + 1);
  const words = line.replace(/^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+/, "").split(/[ \t]+/);
  const typed = (words.at(-1) ?? "").replace(/^[`'"“([]+/, "");
  const last = words.slice(0, -1).findLast((word) => word !== "");
  // A second path of a line follows a word that joins it to the first; anything else is the reason.
  if (last !== undefined && !/^(?:or|and|\|)$|,$/i.test(last)) return undefined;
  return { kind: "path", typed: { start: offset - typed.length, end: offset }, carrier };
}

function ancestorsAt(root: Element, offset: number): Element[] {
  const found: Element[] = [];
  for (let at: Element | undefined = root; at && at.contentStart <= offset && offset <= at.contentEnd; ) {
    found.push(at);
    const inner: Element | undefined = at.children.find(
      (node): node is Element => node.kind === "element" && node.contentStart <= offset && offset <= node.contentEnd,
    );
    at = inner;
  }
  return found;
}

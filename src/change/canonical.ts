// What a block says, in one form for all ways to write it: as Canonical XML has it, and beyond that without regard to
// spacing, comments and list marks. https://www.w3.org/TR/xml-c14n11/
import type { Module } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { type ElementKind, lexiconOf } from "../read/vocabulary.ts";
import { decodeReferences } from "../read/xml/characters.ts";
import type { Element } from "../read/xml/tree.ts";
import type { Located } from "../text/span.ts";

/** Each is made when it is asked for, once: most modules are told apart by the first. */
export interface CanonicalForms {
  /** In the order of the file. */
  readonly ordered: string;
  /**
   * Where the order says nothing, it is the same whatever that is: sections, conditions, edges, requirements, validations. It
   * has the same tokens as `ordered`, and so the same length.
   */
  readonly sorted: string;
  /** The words and values alone, without the elements that hold them. */
  readonly words: string;
}

/** @param nameOf what a reference means, in place of its path as written. */
export function canonicalForms(module: Module, nameOf: (reference: Reference) => string): CanonicalForms {
  const names = namesIn(module, nameOf);
  const made = new Map<keyof CanonicalForms, string>();
  const form = (name: keyof CanonicalForms) => {
    const known = made.get(name) ?? write(module, names, name);
    made.set(name, known);
    return known;
  };
  return {
    get ordered() {
      return form("ordered");
    },
    get sorted() {
      return form("sorted");
    },
    get words() {
      return form("words");
    },
  };
}

/**
 * How long the ordered form is without some elements of the block, each with all that is in it. What is left of two blocks
 * says something else when it isn't as long, whatever the order.
 */
export function canonicalLength(module: Module, nameOf: (reference: Reference) => string, without: ReadonlySet<Element>): number {
  return write(module, namesIn(module, nameOf), "ordered", without).length;
}

function namesIn({ references }: Module, nameOf: (reference: Reference) => string): Names {
  const named = new Map(references.map((reference) => [reference.path.start, { end: reference.path.end, name: nameOf(reference) }]));
  return { named, starts: [...named.keys()].sort((a, b) => a - b) };
}

interface Names {
  /** By the offset of the path. */
  readonly named: ReadonlyMap<number, { readonly end: number; readonly name: string }>;
  /** Those offsets, from the first to the last. */
  readonly starts: readonly number[];
}

/** Of actions, and of phases, the order is what they say. */
const unorderedLists: ReadonlySet<ElementKind | undefined> = new Set<ElementKind>([
  "depends_on",
  "provides_to",
  "requirements",
  "validation",
]);
const lists: ReadonlySet<ElementKind | undefined> = new Set<ElementKind | undefined>([...unorderedLists, "actions"]);
const unorderedParents: ReadonlySet<ElementKind | undefined> = new Set<ElementKind>(["module", "trigger_conditions", "integration_points"]);

/** Sorted stretches within sorted stretches are copied at each level, and depth is the writer's to choose. */
const MOST_LEVELS = 6;

/** Where tokens go. The lines or children of one that is sorted are its items. */
interface Sink {
  readonly element: Element;
  readonly by: "line" | "child";
  readonly items: string[][];
}

const noElements: ReadonlySet<Element> = new Set();

function write({ text, root, vocabulary }: Module, names: Names, form: keyof CanonicalForms, without = noElements): string {
  const { kinds } = lexiconOf(vocabulary);
  const out: string[] = [];
  const sinks: Sink[] = [];
  const open = (element: Element) => {
    const kind = kinds.get(element.name);
    const by = unorderedLists.has(kind) ? "line" : unorderedParents.has(kind) ? "child" : undefined;
    if (form === "sorted" && by && sinks.length < MOST_LEVELS) sinks.push({ element, by, items: [[]] });
  };
  const add = (token: string) => (sinks.at(-1)?.items.at(-1) ?? out).push(token);
  const next = (by: Sink["by"], element: Element) => {
    const sink = sinks.at(-1);
    if (sink?.by === by && sink.element === element) sink.items.push([]);
  };
  const close = (element: Element) => {
    const sink = sinks.at(-1);
    if (sink?.element !== element) return;
    sinks.pop();
    for (const item of sink.items.map((tokens) => tokens.join(" ")).sort()) if (item !== "") add(item);
  };
  const said = { words: "", element: root };
  const flush = () => {
    const isList = lists.has(kinds.get(said.element.name));
    let first = true;
    for (const line of said.words.split("\n")) {
      if (!first) next("line", said.element);
      first = false;
      const words = singleSpaced(line);
      const own = isList ? words.replace(listMark, "") : words;
      if (own !== "") add(own);
    }
    said.words = "";
  };
  const pending: { element: Element; child: number; at: number }[] = [];
  const enter = (element: Element) => {
    flush();
    add(form === "words" ? values(element, names) : openTag(element, names));
    open(element);
    pending.push({ element, child: 0, at: element.contentStart });
    said.element = element;
  };
  enter(root);
  for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
    const { element } = frame;
    const node = element.children[frame.child++];
    said.words += plainText(text, frame.at, node ? node.start : element.contentEnd, names);
    if (node) frame.at = node.end;
    if (node?.kind === "cdata") said.words += text.slice(node.start + "<![CDATA[".length, node.end - "]]>".length);
    // Words on either side of an element don't become one where it is left out.
    if (node?.kind === "element") without.has(node) ? flush() : enter(node);
    if (node) continue;
    flush();
    close(element);
    if (form !== "words") add(`</${element.name}>`);
    pending.pop();
    const parent = pending.at(-1)?.element;
    if (parent) {
      next("child", parent);
      said.element = parent;
    }
  }
  return out.filter((token) => token !== "").join(" ");
}

/** Tokens are joined by blanks in the end, so a line may be added as one. */
function singleSpaced(line: string): string {
  const words = line.trim();
  return oddSpace.test(words) ? words.replaceAll(/\s+/g, " ") : words;
}

const oddSpace = /\s\s|[^\S ]/;
const listMark = /^(?:[-*+•]|\d+[.)])(?: |$)/;

/** The attributes in the order of their names, each with its value and whatever quotes. */
function openTag({ name, attributes }: Element, names: Names): string {
  const written = attributes.map((one) => `${one.name}=${JSON.stringify(attributeText(one.value, names))}`);
  return `<${[name, ...written.sort()].join(" ")}>`;
}

function values({ attributes }: Element, names: Names): string {
  return attributes
    .map(({ value }) => attributeText(value, names))
    .sort()
    .join(" ");
}

function attributeText({ start, value }: Located, { named }: Names): string {
  return named.get(start)?.name ?? value.replaceAll(/\s+/g, " ").trim();
}

/** A stretch of character data, with the names of references in place of their paths. */
function plainText(text: string, from: number, to: number, { starts, named }: Names): string {
  let said = "";
  let at = from;
  for (let index = firstFrom(starts, from); (starts[index] ?? to) < to; index++) {
    const start = starts[index] as number;
    const found = named.get(start);
    // Two references never overlap; should they, the first one counts.
    if (!found || start < at || found.end > to) continue;
    said += decodeReferences(text.slice(at, start)) + found.name;
    at = found.end;
  }
  return said + decodeReferences(text.slice(at, to));
}

/** Where the numbers from `least` up begin. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

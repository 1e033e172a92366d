// Where a failure of a section's schema is in the section's text.
import { readWords } from "../read/items.ts";
import { childElements, type Element, openTag } from "../read/xml/tree.ts";
import { groupBy } from "../text/group.ts";
import type { Span } from "../text/span.ts";
import { attributePrefix, textName } from "./section-json.ts";

export interface Place {
  readonly at: Span;
  /** What stands there, as a person would call it. */
  readonly thing: string;
  readonly value: string | undefined;
  /** Of a list of elements: what holds them, what they are called, and how many there are. */
  readonly list?: { readonly owner: string; readonly name: string; readonly count: number };
}

export type ChildrenOf = (element: Element, name: string) => readonly Element[];

/** Looks up children by name, in one walk over them: each failure is led to its place from the section down. */
export function childIndex(): ChildrenOf {
  const known = new Map<Element, Map<string, Element[]>>();
  return (element, name) => {
    let children = known.get(element);
    if (!children) {
      children = groupBy(childElements(element), ({ name: own }) => own);
      known.set(element, children);
    }
    return children.get(name) ?? [];
  };
}

/** Follows a failure's path from the section down its elements, as far as they go. */
export function locate(text: string, section: Element, parts: readonly string[], childrenOf: ChildrenOf): Place {
  let element = section;
  let thing = `<${section.name}>`;
  let list: Place["list"];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (part === textName)
      return { at: readWords(text, element) ?? openTag(element), thing: `The text of ${thing}`, value: readWords(text, element)?.value };
    if (part.startsWith(attributePrefix)) {
      const name = part.slice(attributePrefix.length);
      const found = element.attribute(name);
      return { at: found?.value ?? openTag(element), thing: `Attribute \`${name}\` of ${thing}`, value: found?.value.value };
    }
    const siblings = childrenOf(element, part);
    list = index === parts.length - 1 ? { owner: thing, name: part, count: siblings.length } : undefined;
    const nth = /^\d+$/.test(parts[index + 1] ?? "") ? Number(parts[++index]) : 0;
    const child = siblings[nth];
    if (!child) break;
    element = child;
    thing = siblings.length > 1 ? `<${part}> (${nth + 1} of ${siblings.length})` : `<${part}>`;
  }
  const isLeaf = element !== section && element.children.every(({ kind }) => kind !== "element");
  return { at: openTag(element), thing, value: isLeaf ? readWords(text, element)?.value : undefined, ...(list && { list }) };
}

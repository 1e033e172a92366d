// Two independent judges: libxml2 of well-formedness, fast-xml-parser of the tree.
import { XMLParser } from "fast-xml-parser";
import { ParseOption, XmlDocument } from "libxml2-wasm";

/** Whether libxml2 accepts a text as a document. A lone surrogate can't be handed over as UTF-8, and is not XML. */
export function isWellFormed(text: string): boolean {
  if (!text.isWellFormed()) return false;
  try {
    XmlDocument.fromBuffer(new TextEncoder().encode(text), { option: ParseOption.XML_PARSE_HUGE }).dispose();
    return true;
  } catch {
    return false;
  }
}

export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly PlainElement[];
}

type Ordered = { readonly ":@"?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

/** The tree as fast-xml-parser reads it: names, attributes, text (its own, joined) and child elements. */
export function parseTree(text: string): PlainElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    htmlEntities: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = (parser.parse(text) as Ordered[]).filter((node) => !("#text" in node));
  return toPlain(root as Ordered);
}

function toPlain(node: Ordered): PlainElement {
  const name = Object.keys(node).find((key) => key !== ":@") as string;
  const content = node[name] as Ordered[];
  return {
    name,
    attributes: { ...node[":@"] },
    text: content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
    children: content.filter((child) => !("#text" in child)).map(toPlain),
  };
}

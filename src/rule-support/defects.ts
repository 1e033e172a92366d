// From the reader's defects to the rules that report them.
import type { Module } from "../read/module.ts";
import { type Lexicon, lexiconOf } from "../read/vocabulary.ts";
import type { Defect } from "../read/xml/defect.ts";
import type { Element } from "../read/xml/tree.ts";
import { quote } from "../text/quote.ts";
import type { Fix, Problem } from "./rule.ts";

export type XmlRule = "xml-character" | "xml-tag" | "xml-balance" | "xml-document";

/** Which rule reports which kind of defect; the type makes sure that every kind has its rule. */
const ruleOfKind = {
  "stray-character": "xml-character",
  code: "xml-character",
  "unknown-entity": "xml-character",
  "bad-number": "xml-character",
  "illegal-character": "xml-character",
  "not-utf8": "xml-character",
  "cdata-end": "xml-character",
  tag: "xml-tag",
  unclosed: "xml-balance",
  "cut-off": "xml-balance",
  misnamed: "xml-balance",
  unopened: "xml-balance",
  surplus: "xml-balance",
  conflict: "xml-balance",
  unslashed: "xml-balance",
  "opened-twice": "xml-balance",
  "self-closed": "xml-tag",
  "closed-early": "xml-balance",
  "after-root": "xml-document",
  "before-root": "xml-document",
  "no-root": "xml-document",
  doctype: "xml-document",
  instruction: "xml-document",
  declaration: "xml-document",
  prefix: "xml-document",
  namespace: "xml-document",
  "comment-hyphens": "xml-document",
  "comment-open": "xml-document",
  "cdata-open": "xml-document",
} as const satisfies Record<Defect["kind"], XmlRule>;

type KindOf<R extends XmlRule> = { [K in Defect["kind"]]: (typeof ruleOfKind)[K] extends R ? K : never }[Defect["kind"]];
export type DefectOf<R extends XmlRule> = Extract<Defect, { kind: KindOf<R> }>;

/** What is said of a defect, and what its fix is called. */
export type DefectWords = Pick<Problem, "message" | "related" | "supersedes"> & { readonly anchor?: string; readonly fix?: string };

/** The reports of one XML rule: `words` says what a defect is and what to do, and how its fix is called. */
export function* defectReports<R extends XmlRule>(
  module: Module,
  rule: R,
  words: (defect: DefectOf<R>, module: Module) => DefectWords,
): Generator<Problem> {
  const lexicon = lexiconOf(module.vocabulary);
  for (const defect of module.defects) {
    if (ruleOfKind[defect.kind] !== rule) continue;
    const { fix, ...said } = words(defect as DefectOf<R>, module);
    const proposal: Fix | undefined =
      fix === undefined || defect.edits.length === 0 ? undefined : { title: fix, safe: defect.safe, edits: defect.edits };
    yield {
      at: { start: defect.start, end: defect.end },
      anchor: anchorAt(module, defect.start),
      detail: `${defect.kind}:${subject(defect, lexicon)}`,
      subject: {
        kind: "text",
        ...(isUnbalanced(defect) && {
          unbalanced: { element: canonicalName(defect.element, lexicon), opened: openedAt(defect, module) },
        }),
      },
      ...slipHint(defect),
      ...said,
      ...(proposal && { fix: proposal }),
    };
  }
}

/** Defects that a hand or a script repeats in a file, whatever elements they hit. Elements that aren't closed are each their own. */
function slipHint(defect: Defect): Pick<Problem, "cause"> {
  const slip = slipOf(defect);
  return slip === undefined ? {} : { cause: { kind: "slip", slip } };
}

function slipOf(defect: Defect): string | undefined {
  switch (defect.kind) {
    case "tag":
      return `tag:${defect.problem}`;
    case "namespace":
      return `namespace:${defect.problem}`;
    case "stray-character":
      return `stray:${defect.found.charAt(0)}`;
    case "misnamed":
      return `misnamed:${defect.element}:${defect.found}`;
    case "unclosed":
      return defect.inline ? "unclosed:inline" : undefined;
    case "unopened":
      return defect.opening === undefined ? "unopened" : undefined;
    case "cut-off":
    case "closed-early":
    case "unslashed":
      return undefined;
    default:
      return defect.kind;
  }
}

type Unbalanced = Extract<Defect, { kind: "unclosed" | "misnamed" | "closed-early" }>;

/** An element that isn't closed where and as it should be, in whichever way. */
function isUnbalanced(defect: Defect): defect is Unbalanced {
  return defect.kind === "unclosed" || defect.kind === "misnamed" || defect.kind === "closed-early";
}

/** Where the element begins. */
function openedAt(defect: Unbalanced, { root }: Module): number {
  if (defect.kind === "closed-early") return root.start;
  return defect.kind === "misnamed" && !defect.openerWrong ? defect.opener.start : defect.start;
}

function subject(defect: Defect, lexicon: Lexicon): string {
  if ("element" in defect) return defect.element === undefined ? "" : canonicalName(defect.element, lexicon);
  if ("name" in defect) return defect.name;
  if ("found" in defect) return defect.found;
  return "attribute" in defect ? defect.attribute : "";
}

/** What an element is; one of the writer's own is what it is called. */
function canonicalName(name: string, { kinds }: Lexicon): string {
  return kinds.get(name) ?? name;
}

/** Deep enough to distinguish places, bounded because depth is the writer's to choose. */
const ANCHOR_DEPTH = 6;
/** An element with more attributes goes by its own name: each of its defects would look through all of them. */
const MOST_ATTRIBUTES = 64;

/** Of what is wrong with the root itself, where `fence` reports on the root as well. */
export const rootAnchor = "xml:root";

/** The elements around an offset, by what they are and, where they have one, by the name they are given. */
export function anchorAt(module: Module, offset: number): string {
  const lexicon = lexiconOf(module.vocabulary);
  const names: string[] = [];
  let element: Element | undefined = module.root;
  while (names.length < ANCHOR_DEPTH) {
    element = childAround(element, offset);
    if (!element) break;
    const kind = canonicalName(element.name, lexicon);
    const naming = kind === "phase" ? lexicon.phase.name : kind === "module" ? lexicon.name : "name";
    const given: string | undefined = element.attributes.length <= MOST_ATTRIBUTES ? element.attribute(naming)?.value.value : undefined;
    names.push(given ? `${kind}:${given}` : kind);
  }
  return `xml:${names.join("/")}`;
}

function childAround({ children }: Element, offset: number): Element | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle] as Element["children"][number];
    if (offset < child.start) high = middle - 1;
    else if (offset >= child.end) low = middle + 1;
    else return child.kind === "element" ? child : undefined;
  }
  return undefined;
}

/** The word that begins at an offset, for showing what was meant. */
export function wordAt(text: string, offset: number): string {
  return quote(/^<*\/?[^\s<]{0,24}/.exec(text.slice(offset, offset + 24))?.[0] ?? "");
}

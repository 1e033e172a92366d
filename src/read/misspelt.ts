// Elements below the sections whose names are slips of known ones. A near name alone is no slip, since writers have elements
// of their own: it is one where the known element belongs and is missing, and where the content is what that one holds.
import { distance } from "fastest-levenshtein";
import { groupBy } from "../text/group.ts";
import { nearest } from "../text/nearest.ts";
import { readItems } from "./items.ts";
import type { Misspelt } from "./module.ts";
import { readReferences } from "./reference.ts";
import { type ElementKind, type Lexicon, type PhaseList, phaseLists } from "./vocabulary.ts";
import { childElements, type Element } from "./xml/tree.ts";

/** Sections by what they are, their own names misspelt or not. */
export interface MainSections {
  readonly triggers: Element | undefined;
  readonly implementation: Element | undefined;
  readonly integration: Element | undefined;
}

/** What is known of an unknown name: the known ones that it may be a slip of. */
interface NearNames {
  readonly phase: boolean;
  readonly lists: readonly PhaseList[];
  readonly condition: boolean;
  readonly carriers: readonly ("depends_on" | "provides_to" | "uses_pattern")[];
}

/** The misspelt elements of a module, for those who ask by what they are or by where they stand. */
export interface MisspeltElements {
  /** In document order. */
  readonly all: readonly Misspelt[];
  /** Where the elements begin that are meant to be of a kind. */
  readonly starts: (kind: ElementKind) => ReadonlySet<number>;
  readonly inside: (parent: Element) => readonly Misspelt[];
}

/** Finds the misspelt elements of a module. */
export function findMisspelt(text: string, root: Element, sections: MainSections, lexicon: Lexicon): MisspeltElements {
  const near = root.otherNames().filter((name) => nearNames(name, lexicon) !== unlike);
  if (near.length === 0) return none;
  const candidates = new Set(root.named(near).map(({ start }) => start));
  const all = new MisspeltFinder(text, candidates, sections, lexicon).find(root);
  const byKind = groupBy(all, ({ kind }) => kind);
  const byParent = groupBy(all, ({ parent }) => parent);
  return {
    all,
    starts: (kind) => new Set(byKind.get(kind)?.map(({ element }) => element.start)),
    inside: (parent) => byParent.get(parent) ?? [],
  };
}

const none: MisspeltElements = { all: [], starts: () => new Set(), inside: () => [] };

class MisspeltFinder {
  readonly #text: string;
  /** Where elements of near names begin. */
  readonly #candidates: ReadonlySet<number>;
  readonly #sections: MainSections;
  readonly #lexicon: Lexicon;
  /** How many children of each name an element has: asked for each of them that may be a slip. */
  readonly #childNames = new Map<Element, ReadonlyMap<string, number>>();

  constructor(text: string, candidates: ReadonlySet<number>, sections: MainSections, lexicon: Lexicon) {
    this.#text = text;
    this.#candidates = candidates;
    this.#sections = sections;
    this.#lexicon = lexicon;
  }

  /** Iterative: depth is the writer's to choose. A phase is found before its lists are looked at. */
  find(root: Element): readonly Misspelt[] {
    const found: Misspelt[] = [];
    const phases = new Set<number>();
    const pending: { readonly element: Element; readonly parent: Element }[] = [{ element: root, parent: root }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { element, parent } = next;
      const misspelt = this.#candidates.has(element.start) ? this.#slip(element, parent, phases) : undefined;
      if (misspelt) found.push(misspelt);
      if (misspelt?.kind === "phase" || this.#isRightPhase(element, parent)) phases.add(element.start);
      for (const child of childElements(element).toReversed()) pending.push({ element: child, parent: element });
    }
    return found;
  }

  #slip(element: Element, parent: Element, phases: ReadonlySet<number>): Misspelt | undefined {
    const { phase, trigger, carriers } = this.#lexicon;
    const near = nearNames(element.name, this.#lexicon);
    const { triggers, integration } = this.#sections;
    if (near.condition && parent === triggers && this.#isLeaf(element))
      return { element, parent, kind: "condition", meant: trigger.element };
    const list = phases.has(parent.start) ? this.#list(element, parent, near.lists) : undefined;
    if (list) return { element, parent, kind: list, meant: phase[list] };
    if (near.phase && this.#isPhase(element, parent)) return { element, parent, kind: "phase", meant: phase.element };
    const carrier = near.carriers.find((one) => this.#isCarrier(element, parent, one, parent === integration));
    return carrier && { element, parent, kind: carrier, meant: carriers[carrier] };
  }

  /** A list that the phase lacks. Several of the name are items without their list. */
  #list({ name }: Element, phase: Element, near: readonly PhaseList[]): PhaseList | undefined {
    const names = this.#namesIn(phase);
    if (names.get(name) !== 1) return undefined;
    return near.find((list) => !names.has(this.#lexicon.phase[list]));
  }

  #namesIn(element: Element): ReadonlyMap<string, number> {
    const known = this.#childNames.get(element);
    if (known) return known;
    const names = new Map<string, number>();
    for (const { name } of childElements(element)) names.set(name, (names.get(name) ?? 0) + 1);
    this.#childNames.set(element, names);
    return names;
  }

  /** Outside of the implementation, a phase has one of the lists. */
  #isRightPhase(element: Element, parent: Element): boolean {
    if (element.name !== this.#lexicon.phase.element) return false;
    return parent === this.#sections.implementation || childElements(element).some(({ name }) => this.#isList(name));
  }

  /** It holds lists of a phase. One whose name is further off has two of them at least, and stands where phases do. */
  #isPhase(element: Element, parent: Element): boolean {
    const { phase } = this.#lexicon;
    const names = new Set(childElements(element).map(({ name }) => name));
    if (names.has(phase.element)) return false;
    const lists = [...names].filter((name) => this.#isList(name)).length;
    if (parent !== this.#sections.implementation) return lists > 0 && nearest(element.name, [phase.element]).length > 0;
    const nearLists = [...names].filter((name) => nearNames(name, this.#lexicon).lists.length > 0).length;
    if (nearest(element.name, [phase.element]).length === 0) return lists + nearLists > 1;
    return lists + nearLists > 0 || element.attribute(phase.order) !== undefined;
  }

  #isList(name: string): boolean {
    return phaseLists.some((list) => this.#lexicon.phase[list] === name);
  }

  /** A list of references stands in the integration points, or holds paths; what refers to an element says to which file's. */
  #isCarrier(element: Element, parent: Element, carrier: NearNames["carriers"][number], isOwn: boolean): boolean {
    const { carriers, usesPatternFrom } = this.#lexicon;
    if (carrier === "uses_pattern") return element.attribute(usesPatternFrom) !== undefined;
    if (this.#namesIn(parent).has(carriers[carrier])) return false;
    return isOwn || readItems(this.#text, element).some((item) => readReferences(this.#text, item, carrier).length > 0);
  }

  #isLeaf(element: Element): boolean {
    return childElements(element).every(({ name }) => name !== this.#lexicon.trigger.element);
  }
}

const unlike: NearNames = { phase: false, lists: [], condition: false, carriers: [] };

const known = new WeakMap<Lexicon, Map<string, NearNames>>();
/** Names are remembered from file to file, but not without end in a process that stays. */
const MOST_REMEMBERED = 4096;

/** Which known names an unknown one may be a slip of; `unlike` for none. */
function nearNames(name: string, lexicon: Lexicon): NearNames {
  let names = known.get(lexicon);
  if (!names || names.size > MOST_REMEMBERED) {
    names = new Map();
    known.set(lexicon, names);
  }
  let found = names.get(name);
  if (!found) {
    found = compare(name, lexicon);
    names.set(name, found);
  }
  return found;
}

/** How far the name of an element may be from that of a phase, when all else says that it is one: `<fase>`. */
const FARTHEST_PHASE = 2;

function compare(name: string, lexicon: Lexicon): NearNames {
  const { kinds, phase, trigger, carriers } = lexicon;
  if (kinds.has(name)) return unlike;
  const isNear = (word: string) => nearest(name, [word]).length > 0;
  const [list] = nearest(
    name,
    phaseLists.map((one) => phase[one]),
  );
  const near: NearNames = {
    phase: isNear(phase.element) || (name.length > 3 && name.length < 9 && distance(name.toLowerCase(), phase.element) <= FARTHEST_PHASE),
    lists: phaseLists.filter((one) => phase[one] === list),
    condition: isNear(trigger.element),
    carriers: (["depends_on", "provides_to", "uses_pattern"] as const).filter((one) => isNear(carriers[one])),
  };
  return near.phase || near.condition || near.lists.length > 0 || near.carriers.length > 0 ? near : unlike;
}

// What the three lists of a phase have in common: there, not empty, no empty item, no item twice.

import { DEEPEST, withoutMark } from "../read/items.ts";
import type { Phase } from "../read/module.ts";
import { type PhaseList, phaseLists, type Vocabulary } from "../read/vocabulary.ts";
import { childElements, openTag, textSpans } from "../read/xml/tree.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import type { Located } from "../text/span.ts";
import { lowerFirst } from "../text/words.ts";
import { aboutPhase, phaseAnchor, phaseTitle } from "./messages.ts";
import type { ModuleContext, Problem, Related } from "./rule.ts";

/** The pointer of a list in the module's document. */
export function listPointer(list: PhaseList): string {
  return `/implementation/phases/*/${list}`;
}

/** Checks one list of every phase; `advice` says what belongs in it. */
export function* checkPhaseList(list: PhaseList, { module, failures }: ModuleContext<unknown>, advice: string): Generator<Problem> {
  const { vocabulary } = module;
  const element = vocabulary.phase[list];
  for (const { keyword, indexes } of failures) {
    const index = indexes[0] ?? -1;
    const phase = module.phases[index];
    if (!phase || phase.element.cutOff) continue;
    const about = { anchor: `${phaseAnchor(phase, module)}/${list}`, ...aboutPhase(index, list) };
    const found = phase.lists[list];
    if (keyword === "required" || !found) {
      const { remedy, related } = meantInstead(list, phase, vocabulary);
      yield {
        at: openTag(phase.element),
        cause: { kind: "slip", slip: "missing" },
        message: `${phaseTitle(phase, module)} has no <${element}>. ${remedy ?? advice}`,
        ...about,
        ...(related && { related: [related] }),
      };
    } else if (!found.element.cutOff)
      yield {
        at: openTag(found.element),
        cause: { kind: "slip", slip: "empty" },
        message: `<${element}> of ${lowerFirst(phaseTitle(phase, module))} is empty. ${advice}`,
        ...about,
      };
  }
  for (const [index, phase] of module.phases.entries()) {
    const found = phase.lists[list];
    // Of most lists there is nothing to say.
    if (!found || (found.element.children.length === 0 && !mayHaveFaults(found.items))) continue;
    const about = { anchor: `${phaseAnchor(phase, module)}/${list}`, ...aboutPhase(index, list) };
    yield* checkItems(found.items, about, element);
    for (const child of childElements(found.element))
      if (textSpans(child, (_, depth) => depth <= DEEPEST).every(({ start, end }) => module.text.slice(start, end).trim() === ""))
        yield {
          at: { start: child.start, end: child.end },
          message: `<${child.name}> in <${element}> is empty. Fill it in, or remove it.`,
          ...about,
          detail: "empty",
          cause: { kind: "slip", slip: "empty item" },
          maxSeverity: "warning",
        };
  }
}

function* checkItems(items: readonly Located[], about: Pick<Problem, "anchor" | "subject">, element: string): Generator<Problem> {
  const seen = new Map<string, Located>();
  for (const item of items) {
    const words = withoutMark(item.value);
    if (words === "") {
      yield {
        at: item,
        message: `<${element}> has an empty item. Fill it in, or remove it.`,
        ...about,
        detail: "empty",
        cause: { kind: "slip", slip: "empty item" },
        maxSeverity: "warning",
      };
      continue;
    }
    const twin = seen.get(fold(words));
    if (!twin) seen.set(fold(words), item);
    // Lines of signs only (a closing bracket, a rule) repeat in code and drawings.
    else if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}/u.test(words))
      yield {
        at: item,
        message: `${quote(words)} appears twice in this <${element}>. Remove one.`,
        ...about,
        detail: `twice:${fold(words)}`,
        cause: { kind: "slip", slip: "twice" },
        related: [{ at: twin, note: "first here" }],
        maxSeverity: "warning",
      };
  }
}

const SHORT = 24;

/** Most lists are short, and hold neither twins nor empty items: numbers show that without making a string of every item. */
function mayHaveFaults(items: readonly Located[]): boolean {
  if (items.length > SHORT) return true;
  const signatures: number[] = [];
  for (const { value } of items) {
    const words = withoutMark(value);
    const one = signature(words);
    if (words === "" || one === undefined || signatures.includes(one)) return true;
    signatures.push(one);
  }
  return false;
}

/**
 * Equal for items that say the same but for upper and lower case: the length, and both ends and the middle without their case
 * bit. Undefined where one of these is no sign of ASCII, in which alone a bit is the case.
 */
function signature(words: string): number | undefined {
  const last = words.length - 1;
  const [first, middle, end] = [words.charCodeAt(0), words.charCodeAt(last >> 1), words.charCodeAt(last)];
  if ((first | middle | end) > 0x7f) return undefined;
  return (words.length << 15) | ((first & 0x1f) << 10) | ((middle & 0x1f) << 5) | (end & 0x1f);
}

function fold(words: string): string {
  return words.toLowerCase();
}

/** What stands in a phase in place of a list: one under a name that is a slip, or its items without it (`<action>`, `<action>`). */
function meantInstead(list: PhaseList, phase: Phase, { phase: words }: Vocabulary): { remedy?: string; related?: Related } {
  const slip = phase.lists[list];
  if (slip) return { remedy: `Is <${slip.element.name}> meant to be it?`, related: { at: openTag(slip.element), note: "this may be it" } };
  const known = new Set(phaseLists.map((one) => words[one]));
  const items = childElements(phase.element).filter(({ name }) => !known.has(name) && nearest(name, [words[list]]).length > 0);
  const [first] = items;
  if (!first) return {};
  return { remedy: `Put one around its ${items.length} <${first.name}>.`, related: { at: openTag(first), note: "the first of them" } };
}

import type { Catalog } from "../catalog/catalog.ts";
import type { EdgeChange } from "../change/edges.ts";
import type { PhaseChange } from "../change/phases.ts";
import { withoutMark } from "../read/items.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { type Carrier, type PhaseList, phaseLists } from "../read/vocabulary.ts";
import { decodeReferences, inPattern } from "../read/xml/characters.ts";
import { childElement, descendants, type Element, openTag } from "../read/xml/tree.ts";
import { exampleChange } from "../rule-support/example.ts";
import { phaseAnchor, phaseTitle, sectionAnchor } from "../rule-support/messages.ts";
import { changeRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";
import { firstIndex } from "../text/search.ts";
import type { Located, Span } from "../text/span.ts";

const phase = (...validation: string[]) =>
  `<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n${validation.map((item) => `      ${item}\n`).join("")}    </validation>\n  </phase>\n</implementation>`;
const file = "patterns/design-review.md";
const table = "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-08-01 | stable |";
const base = { [file]: { implementation: phase("Every remark is answered", "Two people have signed") } };

export const changeCheckRemoved = changeRule({
  id: "change-check-removed",
  group: "Change",
  summary: "No check goes unnoticed",
  rationale:
    "A requirement, a validation, a phase or an edge that is gone makes a module ask for less. That may be what is wanted, and somebody should say so: in a review, or with a comment that suppresses this finding. A line that says the same in other words is not gone, nor one that now stands elsewhere in the module; nor is an edge that another replaces, or one to a file that this change deletes.",
  limits:
    "A line is the same in other words when half of its words, or most of its letters, are there again. An edge is replaced by one on its line, with its reason, or to a file whose name is almost the same. Actions may go: they are the way, not the check.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  bad: exampleChange(
    { [file]: { table, implementation: phase("Every remark is answered") } },
    base,
    "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n</validation>",
  ),
  good: exampleChange(
    { [file]: { table, implementation: phase("Every remark is answered", "Two other people have signed") } },
    base,
    "<!-- before -->\n<validation>\n  Every remark is answered\n  Two people have signed\n</validation>\n\n<!-- after -->\n<validation>\n  Every remark is answered\n  Two other people have signed\n</validation>",
  ),

  *check({ change: { pair, before, after, phases, edges }, head }) {
    // Where the block breaks off, what should follow has most likely not been taken away on purpose, and is reported as just that.
    if (!before || !after || !pair.after || after.root.cutOff) return;
    const hidden = findHidden(before, after);
    yield* gonePhases(phases, before, after, hidden);
    for (const phase of phases) {
      if (phase.kind !== "kept") continue;
      for (const { list, lost } of phase.lists) {
        const gone = lost.filter(({ value }) => !hidden.item(value));
        if (list !== "actions" && gone.length > 0) yield lostItems(list, gone, phase, after);
      }
    }
    yield* goneEdges(edges, head, pair.after, after);
  },
});

/** What is still in a block whose XML is broken, though in no list or phase any more: that is reported elsewhere. */
interface Hidden {
  item(words: string): boolean;
  phase(name: string): boolean;
}

function findHidden(before: Module, after: Module): Hidden {
  if (after.defects.length === 0) return { item: () => false, phase: () => false };
  // As often as before, or something was taken away after all.
  const [olds, nows] = [countLines(before), countLines(after)];
  const [named, names] = [makeCountNamed(before), makeCountNamed(after)];
  return {
    item: (words) => (nows.get(plain(words)) ?? 0) >= (olds.get(plain(words)) ?? 1),
    phase: (name) => name !== "" && names(name) >= Math.max(1, named(name)),
  };
}

/** Counts the values that begin with a name, of attributes that name phases, however they are quoted. Looked through once for all names. */
function makeCountNamed({ text, envelope, vocabulary }: Module): (name: string) => number {
  const { start, end } = envelope.block.content;
  const begin = new RegExp(`${inPattern(vocabulary.phase.name)}[\\s"'“”‘’=:]{1,40}`, "g");
  const values = Array.from(text.slice(start, end).matchAll(begin), ({ 0: { length }, index }) => {
    const at = start + index + length;
    return text.slice(at, Math.min(end, at + LONGEST_NAME));
  }).sort();
  return (whole) => {
    const name = whole.slice(0, LONGEST_NAME);
    const from = firstIndex(values.length, (at) => (values[at] as string) >= name);
    return firstIndex(values.length, (at) => !(values[at] as string).startsWith(name), from) - from;
  };
}

/** In characters; a longer name is known by its beginning. */
const LONGEST_NAME = 100;

/** How often each line of a block stands in it, tags and what is left of them aside. */
function countLines({ text, envelope }: Module): ReadonlyMap<string, number> {
  const { start, end } = envelope.block.content;
  const counts = new Map<string, number>();
  for (const line of text.slice(start, end).split("\n")) {
    const words = plain(decodeReferences(line.replaceAll(/<[^<>]*>/g, " ").replace(/<\/?[\w:-]*\s*$/, "")));
    if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function plain(words: string): string {
  return withoutMark(words.replaceAll(/\s+/g, " ").trim());
}

type GonePhase = Extract<PhaseChange, { readonly kind: "removed" }>;

/** A phase whose checks all stand elsewhere was split, or merged with another; one without any goes with its last action. */
function isLoss({ before: { lists }, lost }: GonePhase): boolean {
  const hasChecks = (lists.requirements?.items.length ?? 0) + (lists.validation?.items.length ?? 0) > 0;
  const isEmpty = !hasChecks && !lists.actions?.items.length;
  return isEmpty || lost.some(({ list }) => !hasChecks || list !== "actions");
}

/** One finding for all that went from one place. */
function* gonePhases(phases: readonly PhaseChange[], before: Module, after: Module, hidden: Hidden): Generator<Problem> {
  const implementation = childElement(after.root, after.vocabulary.sections.implementation);
  const kept = new Map(phases.flatMap((phase) => (phase.kind === "kept" ? [[phase.before, phase.after] as const] : [])));
  const gone = new Map(phases.flatMap((phase) => (phase.kind === "removed" ? [[phase.before, phase] as const] : [])));
  let at = implementation ? openTag(implementation) : after.openTag;
  let group: GonePhase[] = [];
  for (const phase of before.phases) {
    const one = gone.get(phase);
    if (one && isLoss(one) && !hidden.phase(phase.name?.value ?? "")) group.push(one);
    const end = closeTag(kept.get(phase)?.element);
    if (!end) continue;
    if (group.length > 0) yield { at, ...describeGone(group, before, after) };
    [at, group] = [end, []];
  }
  if (group.length > 0) yield { at, ...describeGone(group, before, after) };
}

function describeGone(
  group: readonly GonePhase[],
  before: Module,
  after: Module,
): Pick<Problem, "message" | "anchor" | "detail" | "supersedes"> {
  const checks = group.flatMap(({ lost }) => lost.filter(({ list }) => list !== "actions").flatMap((list) => list.lost));
  const had = group.reduce(
    (sum, { before: { lists } }) => sum + (lists.requirements?.items.length ?? 0) + (lists.validation?.items.length ?? 0),
    0,
  );
  const partly = checks.length > 0 && checks.length < had;
  const one = group.length === 1;
  const titles = group.slice(0, MOST_QUOTED).map(({ before: phase }) => phaseTitle(phase, before));
  const more = group.length > MOST_QUOTED ? ` and ${group.length - MOST_QUOTED} more` : "";
  const who = one ? titles.join("") : titles.map((title, at) => (at > 0 ? title.replace("Phase", "phase") : title)).join(", ") + more;
  const anchors = group.slice(0, MOST_QUOTED).map(({ before: phase }) => phaseAnchor(phase, before));
  return {
    message: `${who} ${one ? "is" : "are"} gone${partly ? `, and with ${one ? "it" : "them"} ${quoteSome(checks.map(({ value }) => value))}` : ""}. ${bringBack(one)}`,
    anchor: `${anchors[0]}/gone`,
    ...(!one && { detail: anchors.join(" ") }),
    // That nothing is left follows from it.
    ...(after.phases.length === 0 && { supersedes: [{ rule: "implementation", anchor: sectionAnchor("implementation") }] }),
  };
}

function bringBack(one: boolean): string {
  return one ? "Restore it, or suppress this finding with a reason." : "Restore them, or suppress this finding with a reason.";
}

function lostItems(list: PhaseList, lost: readonly Located[], { before: old, after: now }: KeptPhase, after: Module): Problem {
  const element = after.vocabulary.phase[list];
  const found = now.lists[list];
  const kept = phaseLists.flatMap((name) => {
    const [was, is] = [old.lists[name]?.element, now.lists[name]?.element];
    return was && is ? [{ was, is }] : [];
  });
  const place = found?.element ? openTag(found.element) : behind(old.lists[list]?.element, kept);
  return {
    at: place ?? openTag(now.element),
    message: `${phaseTitle(now, after)} lost ${quoteSome(lost.map(({ value }) => value))} from <${element}>. ${bringBack(lost.length === 1)}`,
    anchor: `${phaseAnchor(now, after)}/${list}/lost`,
    // That the list is empty or missing follows from it.
    ...(!found?.items.length && { supersedes: [{ rule: `phase-${list}`, anchor: `${phaseAnchor(now, after)}/${list}` }] }),
  };
}

const MOST_QUOTED = 3;

function quoteSome(items: readonly string[]): string {
  const more = items.length > MOST_QUOTED ? ` and ${items.length - MOST_QUOTED} more` : "";
  return items.slice(0, MOST_QUOTED).map(quote).join(", ") + more;
}

type KeptPhase = Extract<PhaseChange, { readonly kind: "kept" }>;

/** Where something that is gone stood: behind the closing tag of what stood before it. There, the diff shows its absence. */
function behind(gone: Element | undefined, kept: readonly { readonly was: Element; readonly is: Element }[]): Span | undefined {
  return closeTag(kept.filter(({ was }) => gone && was.start < gone.start).sort((a, b) => b.was.start - a.was.start)[0]?.is);
}

function closeTag(element: Element | undefined): Span | undefined {
  return element && element.contentEnd < element.end ? { start: element.contentEnd, end: element.end } : undefined;
}

const edgeCarriers: readonly Carrier[] = ["depends_on", "provides_to"];

/** One finding for each list. */
function* goneEdges(edges: readonly EdgeChange[], head: Catalog, from: ModuleSummary, after: Module): Generator<Problem> {
  const { sections, carriers } = after.vocabulary;
  const integration = childElement(after.root, sections.integration_points);
  const lists = new Map([...descendants(after.root)].reverse().map((element) => [element.name, element]));
  for (const carrier of edgeCarriers) {
    const targets = edges.filter((edge) => edge.carrier === carrier && isLostEdge(edge, head, from)).map(({ target }) => target);
    if (targets.length === 0) continue;
    const list = lists.get(carriers[carrier]) ?? integration;
    const one = targets.length === 1;
    yield {
      at: list ? openTag(list) : after.openTag,
      message: `${quoteSome(targets)} ${one ? "is" : "are"} gone from <${carriers[carrier]}>. ${bringBack(one)}`,
      anchor: one ? `${carrier}:${targets[0]}/gone` : `${carrier}/gone`,
      ...(!one && { detail: targets.join(" ") }),
      ...(!after.references.some((reference) => edgeCarriers.includes(reference.carrier)) && {
        supersedes: [{ rule: "integration-points", anchor: sectionAnchor("integration_points") }],
      }),
    };
  }
}

/** An edge that led nowhere is no loss, nor is one to what is gone itself, nor one with another in its stead. */
function isLostEdge({ carrier, target, state, broken, replaced }: EdgeChange, head: Catalog, from: ModuleSummary): boolean {
  if (state !== "removed" || broken || replaced || !head.files.has(target)) return false;
  // A path with a slip in it that can only mean that file is reported as just that.
  return !head.mayLink(from, carrier, target);
}

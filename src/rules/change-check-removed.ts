import type { Catalog } from "../catalog/catalog.ts";
import type { EdgeChange } from "../change/edges.ts";
import type { PhaseChange } from "../change/phases.ts";
import type { Module, ModuleSummary, Phase } from "../read/module.ts";
import { quote } from "../read/quote.ts";
import type { Span, Value } from "../read/span.ts";
import { type PhaseList, phaseLists, vocabulary } from "../read/vocabulary.ts";
import { childElement, descendants, type Element, openTag } from "../read/xml/tree.ts";
import { exampleChange } from "../rule/example.ts";
import { changeRule, type Report } from "../rule/rule.ts";
import { phaseAnchor, phaseTitle } from "../rule/words.ts";

const { dependsOn, providesTo, sections } = vocabulary;

const phase = (...validation: string[]) =>
  `<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n${validation.map((item) => `      ${item}\n`).join("")}    </validation>\n  </phase>\n</implementation>`;
const file = "patterns/design-review.md";
const table = "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-08-01 | stable |";
const base = { [file]: { implementation: phase("Every remark is answered", "Two people have signed") } };

export const changeCheckRemoved = changeRule({
  id: "change-check-removed",
  group: "Change",
  summary: "No check goes unnoticed",
  why: "A requirement, a validation, a phase or an edge that is gone makes a module ask for less. That may be what is wanted, and somebody should say so: in a review, or with a comment that silences this finding. A line that says the same in other words is not gone, nor is an edge to a file that this change deletes.",
  limits:
    "A line is the same in other words when half of its words, or most of its letters, are there again. Actions may go: they are the way, not the check.",
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
    // Where the block breaks off, what should follow has most likely not been taken away on purpose, and is told as just that.
    if (!before || !after || !pair.after || after.root.cutOff) return;
    const isHidden = hiddenWords(after);
    for (const phase of phases) {
      if (phase.kind === "removed" && !isHidden(phase.before.name?.value ?? "")) yield gonePhase(phase.before, phases, before, after);
      if (phase.kind !== "kept") continue;
      for (const { list, lost } of phase.lists) {
        const gone = lost.filter(({ value }) => !isHidden(value));
        if (list !== "actions" && gone.length > 0) yield lostItems(list, gone, phase, after);
      }
    }
    yield* goneEdges(edges, head, pair.after, after);
  },
});

/** Words that are still in a block whose XML is broken are most likely in the wrong element, which is told elsewhere. */
function hiddenWords({ text, envelope, defects }: Module): (words: string) => boolean {
  if (defects.length === 0) return () => false;
  const { start, end } = envelope.block.content;
  const plain = (words: string) => words.replaceAll(/\s+/g, " ").trim();
  const all = plain(text.slice(start, end));
  return (words) => all.includes(plain(words));
}

function gonePhase(gone: Phase, phases: readonly PhaseChange[], before: Module, after: Module): Report {
  const implementation = childElement(after.root, sections.implementation);
  const kept = phases.flatMap((phase) => (phase.kind === "kept" ? [{ was: phase.before.element, is: phase.after.element }] : []));
  return {
    at: behind(gone.element, kept) ?? (implementation ? openTag(implementation) : after.openTag),
    message: `${phaseTitle(gone, before)} is gone. Bring it back, or say why it is no longer needed.`,
    anchor: `${phaseAnchor(gone, before)}/gone`,
  };
}

function lostItems(list: PhaseList, lost: readonly Value[], { before: old, after: now }: KeptPhase, after: Module): Report {
  const element = vocabulary.phase[list];
  const found = now.lists[list];
  const kept = phaseLists.flatMap((name) => {
    const [was, is] = [old.lists[name]?.element, now.lists[name]?.element];
    return was && is ? [{ was, is }] : [];
  });
  const place = found?.element ? openTag(found.element) : behind(old.lists[list]?.element, kept);
  const items = lost.slice(0, MOST_QUOTED).map(({ value }) => quote(value));
  const more = lost.length > MOST_QUOTED ? ` and ${lost.length - MOST_QUOTED} more` : "";
  const them = lost.length === 1 ? "it" : "them";
  return {
    at: place ?? openTag(now.element),
    message: `${phaseTitle(now, after)} lost ${items.join(", ")}${more} from <${element}>. Bring ${them} back, or say why ${lost.length === 1 ? "it is" : "they are"} no longer needed.`,
    anchor: `${phaseAnchor(now, after)}/${list}/lost`,
    // That the list is empty or missing follows from it.
    ...(!found?.items.length && { supersedes: [{ rule: `phase-${list}`, anchor: `${phaseAnchor(now, after)}/${list}` }] }),
  };
}

const MOST_QUOTED = 3;

type KeptPhase = Extract<PhaseChange, { readonly kind: "kept" }>;

/** Where something that is gone stood: behind the closing tag of what stood before it. There, the diff shows its absence. */
function behind(gone: Element | undefined, kept: readonly { readonly was: Element; readonly is: Element }[]): Span | undefined {
  const earlier = kept.filter(({ was }) => gone && was.start < gone.start).sort((a, b) => b.was.start - a.was.start)[0]?.is;
  return earlier && earlier.contentEnd < earlier.end ? { start: earlier.contentEnd, end: earlier.end } : undefined;
}

function* goneEdges(edges: readonly EdgeChange[], head: Catalog, from: ModuleSummary, after: Module): Generator<Report> {
  const integration = childElement(after.root, sections.integration);
  const lists = [...descendants(after.root)];
  for (const { carrier, target, state, broken, replaced } of edges) {
    // An edge that led nowhere is no loss, nor is one to what is gone itself, nor one with another in its stead.
    if (state !== "removed" || broken || replaced || (carrier !== dependsOn && carrier !== providesTo) || !head.files.has(target)) continue;
    // A path with a slip in it that can only mean that file is told as just that.
    const to = head.modules.find(({ path }) => path === target);
    if (to && head.hasLink(from, carrier, to)) continue;
    const list = lists.find(({ name }) => name === carrier) ?? integration;
    yield {
      at: list ? openTag(list) : after.openTag,
      message: `${quote(target)} is gone from <${carrier}>. Bring it back, or say why it is no longer needed.`,
      anchor: `${carrier}:${target}/gone`,
    };
  }
}

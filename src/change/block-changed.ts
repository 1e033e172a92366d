// Whether a change says anything. Spacing, quotes, comments and the order of what has none don't, nor does a path that was
// rewritten, when it leads where it led or a rule about references reports that it leads nowhere, nor broken XML.
import { type Catalog, linkTarget } from "../catalog/catalog.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { readModule } from "../read/read-module.ts";
import type { Reference } from "../read/reference.ts";
import { repairXml } from "../read/xml/repair.ts";
import { childElements, type Element } from "../read/xml/tree.ts";
import { firstAtLeast } from "../text/search.ts";
import { applyEdits, type Edit } from "../text/span.ts";
import { canonicalForms, canonicalLength } from "./canonical.ts";
import type { History } from "./history.ts";

/** A module in full, as it is listed in the catalog of its state. */
export interface Written {
  readonly module: Module;
  readonly summary: ModuleSummary;
  readonly catalog: Catalog;
}

/** Whether the block says something else than before. The metadata and the Markdown around it are no part of it. */
export function blockChanged(before: Written, after: Written, history: History): boolean {
  if (blockOf(before.module) === blockOf(after.module)) return false;
  const names = nameReferences(before, after, history);
  if (differsSurely(before.module, after.module, names)) return true;
  const [was, is] = [formsOf(before.module, names.before), formsOf(after.module, names.after)];
  if (was.ordered === is.ordered) return false;
  // What is sorted is as long as what is not.
  if (was.ordered.length === is.ordered.length && was.sorted === is.sorted) return false;
  // Where a tag was lost, elements end elsewhere than they were meant to, and the rules about XML say so.
  return defectsOf(before.module) === defectsOf(after.module) || was.words !== is.words;
}

/**
 * Whether two sound blocks differ even without what is written alike in both, which is most of them; unless it is true, it
 * says nothing. What is left out on one side is left out on the other, so its order has no say.
 */
function differsSurely(before: Module, after: Module, names: { before: NameOf; after: NameOf }): boolean {
  if (before.defects.length > 0 || after.defects.length > 0) return false;
  const holds = { before: makeHoldsReference(before), after: makeHoldsReference(after) };
  const alike = { before: new Set<Element>(), after: new Set<Element>() };
  const isAlike = (old: Element, now: Element) =>
    old.end - old.start === now.end - now.start &&
    !holds.before(old) &&
    !holds.after(now) &&
    before.text.slice(old.start, old.end) === after.text.slice(now.start, now.end);
  const leaveOut = (olds: readonly Element[], nows: readonly Element[], step: 1 | -1) => {
    const [from, other] = step === 1 ? [0, 0] : [olds.length - 1, nows.length - 1];
    for (let at = 0; ; at += step) {
      const [old, now] = [olds[from + at], nows[other + at]];
      if (!old || !now || alike.before.has(old) || !isAlike(old, now)) break;
      alike.before.add(old);
      alike.after.add(now);
    }
  };
  const leaveOutEnds = (olds: readonly Element[], nows: readonly Element[]) => {
    leaveOut(olds, nows, 1);
    leaveOut(olds, nows, -1);
    return [olds.filter((old) => !alike.before.has(old)), nows.filter((now) => !alike.after.has(now))] as const;
  };
  const [olds, nows] = leaveOutEnds(childElements(before.root), childElements(after.root));
  for (const [at, old] of olds.entries()) if (nows[at]) leaveOutEnds(childElements(old), childElements(nows[at]));
  return canonicalLength(before, names.before, alike.before) !== canonicalLength(after, names.after, alike.after);
}

/** What a reference means may have changed though nothing was written. */
function makeHoldsReference({ references }: Module): (element: Element) => boolean {
  const starts = Int32Array.from(references, ({ path }) => path.start).sort();
  return ({ start, end }) => {
    const next = starts[firstAtLeast(starts, start)];
    return next !== undefined && next < end;
  };
}

function blockOf({ text, envelope }: Module): string {
  return text.slice(envelope.block.content.start, envelope.block.content.end);
}

function defectsOf({ defects }: Module): string {
  return defects
    .map(({ kind }) => kind)
    .sort()
    .join();
}

type NameOf = (reference: Reference) => string;

/** What references mean: the file that they lead to, as a path at the head; one that leads to no one file on either side, itself. */
function nameReferences(before: Written, after: Written, history: History): { before: NameOf; after: NameOf } {
  const olds = new Map<string, string>();
  const nows = new Map<string, string>();
  const targets = new Map(before.catalog.links(before.summary).map((link) => [link.reference, linkTarget(link)]));
  for (const [reference, target] of targets) if (target !== undefined) olds.set(idOf(reference), `→${history.successor(target) ?? target}`);
  for (const link of after.catalog.links(after.summary)) {
    const { reference } = link;
    const target = linkTarget(link);
    const was = history.was(after.summary, reference);
    if (target !== undefined) nows.set(idOf(reference), `→${target}`);
    if (!was || (target !== undefined && targets.get(was) !== undefined)) continue;
    const same = `→?${was.path.start}`;
    olds.set(idOf(was), same);
    nows.set(idOf(reference), same);
  }
  return {
    before: (reference) => olds.get(idOf(reference)) ?? reference.path.value,
    after: (reference) => nows.get(idOf(reference)) ?? reference.path.value,
  };
}

/** As it is written, because repairing a text moves it. */
function idOf({ carrier, path }: Reference): string {
  return `${carrier}\n${path.value}`;
}

/** Broken XML is repaired first, so that only what it says is compared. */
function formsOf(module: Module, nameOf: NameOf): ReturnType<typeof canonicalForms> {
  return canonicalForms(module.defects.length > 0 ? repaired(module) : module, nameOf);
}

function repaired(module: Module): Module {
  const { start, end } = module.envelope.block.content;
  const text = module.text.slice(0, start) + repairXml(withoutLeftovers(module), module.vocabulary) + module.text.slice(end);
  const reading = readModule(module.path, text, { vocabulary: module.vocabulary, declared: true });
  return reading.kind === "module" ? reading.module : module;
}

/** Leftovers such as `</100ms>` close nothing, as stray close tags do, but can't be tags: repaired, they would be words. */
function withoutLeftovers(module: Module): string {
  const { start } = module.envelope.block.content;
  const block = blockOf(module);
  const edits = module.defects.flatMap((defect): Edit[] => {
    leftover.lastIndex = defect.start - start;
    const found = defect.kind === "stray-character" ? leftover.exec(block) : null;
    return found ? [{ start: found.index, end: leftover.lastIndex, text: "" }] : [];
  });
  return edits.length === 0 ? block : applyEdits(block, edits);
}

const leftover = /<\/[^<>\n]{0,100}>/y;

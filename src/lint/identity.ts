// By what a finding of one state is found again in another: keys, from the strictest to the loosest.
import { linkTarget } from "../catalog/catalog.ts";
import type { Resolution } from "../catalog/resolve.ts";
import type { History } from "../change/history.ts";
import type { ModulePair } from "../change/pairs.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Subject } from "../rule-support/rule.ts";
import type { Finding } from "./finding.ts";
import type { State } from "./lint-workspace.ts";

export type SideName = "before" | "after";

/** Undefined for a finding that has no such key. */
export type Key = (finding: Finding, side: SideName) => string | undefined;

export interface Identity {
  /** The same place of a file that is the same on both sides. */
  readonly untouched: Key;
  /** The same thing of the same module: a reference or a phase whatever it is called, all else by its anchor. */
  readonly thing: Key;
  /** The same place in meaning: a reference by where it leads, text by what is wrong with it, wherever in the module. */
  readonly meaning: Key;
  /** The same reference that leads to no one file, or the same element that isn't closed, in whatever way. */
  readonly broken: Key;
  /** The same text or reference in another module, where one of both was added or removed: modules are split and merged. */
  readonly moved: Key;
  /** What a finding about several phases says of each, whatever the phases are called; none of other findings. */
  readonly faults: (finding: Finding, side: SideName) => readonly string[];
  /** The module of a finding has no counterpart at the other side. */
  readonly isAlone: (finding: Finding, side: SideName) => boolean;
  /** The reference of a finding about where that leads, if it leads nowhere at the head. */
  readonly lost: (old: Finding) => boolean;
}

/** For each module whose phases changed, by its path at the head: the number that each phase had at the base. */
export type PhaseNumbers = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function makeIdentity(before: State, after: State, pairs: readonly ModulePair[], history: History, phases: PhaseNumbers): Identity {
  const headPath = new Map(pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.path, pair.after.path] as const] : [])));
  const alone = {
    before: new Set(pairs.flatMap((pair) => (pair.after ? [] : [pair.before.path]))),
    after: new Set(pairs.flatMap((pair) => (pair.before ? [] : [pair.after.path]))),
  };
  const links = { before: linksOf(before), after: linksOf(after) };
  const file = (path: string, side: SideName) => (side === "before" ? (headPath.get(path) ?? `base:${path}`) : path);
  const referenceId = (path: string, reference: Reference, side: SideName): string => {
    if (side === "before") return String(reference.path.start);
    const module = links.after.module(path);
    const was = module && history.was(module, reference);
    return was ? String(was.path.start) : `new ${reference.path.start}`;
  };
  const phaseId = (path: string, phase: number, side: SideName): string => {
    const known = side === "after" ? phases.get(path) : undefined;
    return known ? String(known.get(phase) ?? `new ${phase}`) : String(phase);
  };
  const lead = (path: string, reference: Reference, side: SideName): string => {
    const target = linkTarget({ resolution: links[side].resolution(path, reference) ?? { kind: "outside" } });
    if (target === undefined) return reference.path.value;
    return `→ ${side === "before" ? (history.successor(target) ?? target) : target}`;
  };
  const lostReferences = new Set<string>();
  for (const module of after.catalog.modules)
    for (const { reference, resolution } of after.catalog.links(module))
      if (linkTarget({ resolution }) === undefined) lostReferences.add(key(module.path, referenceId(module.path, reference, "after")));
  /** Whether the files that a broken reference may have meant at the base are all gone. */
  const isDeleted = (path: string, reference: Reference) => {
    const meant = meantFiles(links.before.resolution(path, reference));
    return meant.length > 0 && meant.every((one) => history.successor(one) === undefined);
  };
  const about = (path: string, subject: Subject | undefined, side: SideName): readonly string[] | undefined => {
    if (subject?.kind === "reference" || subject?.kind === "edge") return ["reference", referenceId(path, subject.reference, side)];
    return subject?.kind === "phase" ? ["phase", phaseId(path, subject.phase, side), subject.part] : undefined;
  };
  const same = new Set(pairs.flatMap(({ before: old, after: now }) => (old && old === now ? [now.path] : [])));
  return {
    untouched: ({ rule, path, start, end, anchor, detail }) =>
      same.has(path) ? key(rule, path, String(start), String(end), anchor, detail) : undefined,
    thing: ({ rule, path, anchor, detail, subject }, side) =>
      isSet(subject) ? undefined : key(rule, file(path, side), ...(about(path, subject, side) ?? [anchor]), detail),
    meaning: ({ rule, path, anchor, detail, subject }, side) => {
      if (isSet(subject)) return undefined;
      if (subject?.kind === "text") return key(rule, file(path, side), detail);
      const place = referenceOf(subject)
        ? [referenceOf(subject)?.carrier ?? "", lead(path, referenceOf(subject) as Reference, side)]
        : [anchor];
      return key(rule, file(path, side), ...place, detail);
    },
    broken: ({ path, subject }, side) => {
      if (subject?.kind === "text" && subject.unbalanced !== undefined) return key(file(path, side), "element", subject.unbalanced.element);
      if (subject?.kind !== "edge" || !subject.broken || (side === "before" && isDeleted(path, subject.reference))) return undefined;
      return key(file(path, side), referenceId(path, subject.reference, side));
    },
    moved: ({ rule, path, detail, subject }, side) => {
      if (subject?.kind === "text") return key(rule, detail);
      const reference = referenceOf(subject);
      return reference?.reason && key(rule, reference.carrier, lead(path, reference, side), reference.reason.value, detail);
    },
    faults: ({ rule, path, subject }, side) =>
      subject?.kind === "phases"
        ? subject.faults.map(({ phase, what }) => key(rule, file(path, side), phaseId(path, phase, side), what))
        : [],
    isAlone: ({ path }, side) => alone[side].has(path),
    lost: ({ path, subject }) =>
      subject?.kind === "edge" && lostReferences.has(key(file(path, "before"), referenceId(path, subject.reference, "before"))),
  };
}

/** Findings about several things at once are compared by these. */
function isSet(subject: Subject | undefined): boolean {
  return subject?.kind === "cycle" || subject?.kind === "phases";
}

function referenceOf(subject: Subject | undefined): Reference | undefined {
  return subject?.kind === "reference" || subject?.kind === "edge" ? subject.reference : undefined;
}

/** The files that a reference may mean, one of which it leads to, or could if it were written rightly. */
function meantFiles(resolution: Resolution | undefined): readonly string[] {
  if (resolution?.kind === "ambiguous") return resolution.paths;
  return resolution?.kind === "case" ? [resolution.path] : [];
}

interface Links {
  module(path: string): ModuleSummary | undefined;
  resolution(path: string, reference: Reference): Resolution | undefined;
}

function linksOf({ catalog }: State): Links {
  const modules = new Map(catalog.modules.map((module) => [module.path, module]));
  const known = new Map<string, ReadonlyMap<number, Resolution>>();
  return {
    module: (path) => modules.get(path),
    resolution: (path, reference) => {
      let own = known.get(path);
      if (!own) {
        const module = modules.get(path);
        own = new Map((module ? catalog.links(module) : []).map((link) => [link.reference.path.start, link.resolution]));
        known.set(path, own);
      }
      return own.get(reference.path.start);
    },
  };
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

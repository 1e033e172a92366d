// What stands behind many findings at once: a slip that a file repeats, a file that many references lost, a folder that was
// copied, a convention that most modules don't hold. People read each once; machines get every finding with its cause.
import type { ModuleSummary } from "../read/module.ts";
import type { CauseHint } from "../rule-support/rule.ts";
import { digest } from "../source/digest.ts";
import { groupBy } from "../text/group.ts";
import { extendEndings } from "./endings.ts";
import type { MarkedFinding } from "./finding.ts";

/** What a cause is about, by its kind. */
export type CauseSubject =
  /** The same slip, again and again in one file. */
  | { readonly kind: "slip"; readonly file: string }
  /** A path that references lead to; `which` says what is wrong with it: "which does not exist". */
  | { readonly kind: "target"; readonly path: string; readonly which: string }
  /** A folder that repeats another one, findings and all. */
  | { readonly kind: "copy"; readonly folder: string; readonly original: string }
  /** What half of so many modules, or more, do in one way. */
  | { readonly kind: "convention"; readonly modules: number };

export interface Cause {
  /** Stays the same when lines move and when the file is renamed, as a fingerprint does. */
  readonly id: string;
  /** The rule that sees it. */
  readonly rule: string;
  readonly subject: CauseSubject;
  /** At least two, in the order of the report. No finding has two causes. */
  readonly findings: readonly MarkedFinding[];
}

/** Once is a slip and twice may be chance. */
const FEWEST_SLIPS = 3;
const FEWEST_COPIES = 3;
/** Half of a handful of modules is no convention. */
const FEWEST_BREAKING = 5;

/**
 * Groups findings by their causes, in linear time. One that could have several has the widest: a copied folder, then a
 * target, then a convention, then a slip.
 *
 * @param findings settled, in the order of the report.
 * @param modules those that were reported on.
 */
export function findCauses(findings: readonly MarkedFinding[], modules: readonly ModuleSummary[]): readonly Cause[] {
  const names = new Map(modules.map(({ path, name }) => [path, name?.value || path]));
  const found: Draft[] = [];
  let left = findings;
  for (const find of [findCopies, findTargets, findConventions, findSlips]) {
    if (left.length < 2) break;
    const drafts = find(left, names);
    const taken = new Set(drafts.flatMap((draft) => draft.findings));
    for (const draft of drafts) found.push(draft);
    if (taken.size > 0) left = left.filter((finding) => !taken.has(finding));
  }
  return withIds(inOrder(found, findings));
}

interface Draft extends Omit<Cause, "id"> {
  /** What it is in meaning, whatever moves. */
  readonly identity: readonly string[];
}

/** Module names by path: all modules that were reported on. */
type Names = ReadonlyMap<string, string>;
type Find = (findings: readonly MarkedFinding[], names: Names) => Draft[];

/** A copied folder, with what is found in its files just as in those that they were copied from. */
const findCopies: Find = (findings) => {
  const hinted = groupBy(findings, ({ cause }) => (cause?.kind === "copy" ? keyOf(cause.folder, cause.original) : undefined));
  const drafts: Draft[] = [];
  /** Where a copied file was copied from. */
  const originals = new Map<string, { readonly path: string; readonly copied: MarkedFinding[] }>();
  for (const own of hinted.values()) {
    const { rule, cause } = own[0] as MarkedFinding;
    if (own.length < FEWEST_COPIES || cause?.kind !== "copy") continue;
    const { folder, original } = cause;
    const copied = [...own];
    drafts.push({ rule, subject: { kind: "copy", folder, original }, findings: copied, identity: ["copy", rule, folder, original] });
    for (const { path } of own) originals.set(path, { path: original + path.slice(folder.length), copied });
  }
  if (drafts.length === 0) return drafts;
  const there = new Set(findings.map((finding) => keyOf(finding.path, finding.rule, finding.anchor, finding.detail)));
  for (const finding of findings) {
    const from = originals.get(finding.path);
    if (!from || finding.cause?.kind === "copy") continue;
    if (there.has(keyOf(from.path, finding.rule, finding.anchor, finding.detail))) from.copied.push(finding);
  }
  return drafts;
};

/** References that lead to one path, however much of it they write. */
const findTargets: Find = (findings) => {
  const byRule = groupBy(findings, ({ rule, cause }) => (cause?.kind === "target" ? rule : undefined));
  return [...byRule].flatMap(([rule, own]) => {
    const whole = extendEndings(own.map((finding) => targetOf(finding).path));
    const byPath = groupBy(own, (finding) => whole.get(targetOf(finding).path));
    return several(byPath, 2).map(([path, group]) => ({
      rule,
      subject: { kind: "target" as const, path, which: targetOf(group[0] as MarkedFinding).which },
      findings: group,
      identity: ["target", rule, path],
    }));
  });
};

function targetOf({ cause }: MarkedFinding): Extract<CauseHint, { kind: "target" }> {
  return cause as Extract<CauseHint, { kind: "target" }>;
}

/** What one rule finds in one way in half of the modules or more. */
const findConventions: Find = (findings, names) => {
  const ways = groupBy(findings, (finding) => (names.has(finding.path) ? wayOf(finding) : undefined));
  return several(ways, FEWEST_BREAKING).flatMap(([way, group]) => {
    const breaking = new Set(group.map(({ path }) => path)).size;
    if (breaking < FEWEST_BREAKING || 2 * breaking < names.size) return [];
    const { rule } = group[0] as MarkedFinding;
    return [{ rule, subject: { kind: "convention", modules: names.size }, findings: group, identity: ["convention", way] }];
  });
};

/** What one rule finds again and again in one file: in its own words for it, or else when it says the very same. */
const findSlips: Find = (findings, names) => {
  const slips = groupBy(findings, (finding) => {
    const way = wayOf(finding);
    return way === undefined ? undefined : keyOf(finding.path, way);
  });
  return several(slips, FEWEST_SLIPS).map(([, group]) => {
    const [first] = group as [MarkedFinding];
    const { rule, path } = first;
    return {
      rule,
      subject: { kind: "slip", file: path },
      findings: group,
      identity: ["slip", names.get(path) ?? path, wayOf(first) ?? ""],
    };
  });
};

/** In which way a rule is broken: as the rule names it, or else what it says, which is the same for the same. */
function wayOf({ rule, cause, message }: MarkedFinding): string | undefined {
  if (cause !== undefined && cause.kind !== "slip") return undefined;
  return keyOf(rule, cause ? cause.slip : message);
}

function several<K>(groups: ReadonlyMap<K, MarkedFinding[]>, least: number): [K, MarkedFinding[]][] {
  return [...groups].filter(([, group]) => group.length >= least);
}

/** By their first findings; the findings of each in the order of the report. */
function inOrder(drafts: readonly Draft[], findings: readonly MarkedFinding[]): Draft[] {
  if (drafts.length === 0) return [];
  const places = new Map(findings.map((finding, at) => [finding, at]));
  const placeOf = (finding: MarkedFinding | undefined) => (finding && places.get(finding)) ?? 0;
  return drafts
    .map((draft) => ({ ...draft, findings: [...draft.findings].sort((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => placeOf(a.findings[0]) - placeOf(b.findings[0]));
}

/** In hexadecimal digits, as long as fingerprints. */
const ID_LENGTH = 32;

/** Two causes are the same in meaning when their modules have one name; they get a number then, as fingerprints do. */
function withIds(drafts: readonly Draft[]): Cause[] {
  const occurrences = new Map<string, number>();
  return drafts.map(({ identity, ...cause }) => {
    const key = keyOf(...identity);
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    let known: string | undefined;
    return {
      // Made when it is asked for: what people read has none.
      get id() {
        known ??= digest(`cause:${key}#${occurrence}`).slice(0, ID_LENGTH);
        return known;
      },
      ...cause,
    };
  });
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

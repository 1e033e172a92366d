// The entries of a baseline: what was accepted, by what it is.
import { comparePaths } from "../catalog/catalog.ts";
import { rules } from "../rules/index.ts";
import type { BaselineMatch } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { type KnownFinding, makeDescribe } from "./known-finding.ts";
import type { State } from "./lint-workspace.ts";

/** A finding that was accepted, or several that are alike. */
export interface BaselineEntry extends KnownFinding {
  readonly count: number;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  /** The last day on which it is accepted: YYYY-MM-DD. */
  readonly until?: string | undefined;
}

/** Findings that a change brings are for its review, and no state of a repository has them. */
export function isForBaseline(rule: string): boolean {
  return !changeRules.has(rule);
}

const changeRules: ReadonlySet<string> = new Set(rules.flatMap(({ id, scope }) => (scope === "change" ? [id] : [])));

/**
 * The entries for findings, sorted; those that are alike in all become one.
 *
 * @param match the baseline as it was: what a person wrote into it stays, and so does what nobody can know to be fixed.
 */
export function makeEntries(findings: readonly Finding[], state: State, match?: BaselineMatch): readonly BaselineEntry[] {
  const describe = makeDescribe(state);
  const entries = new Map<string, BaselineEntry>();
  const add = (own: KnownFinding, count: number, { reason, owner, until }: Partial<BaselineEntry> = {}) => {
    const before = entries.get(entryKey(own));
    entries.set(entryKey(own), {
      ...own,
      count: (before?.count ?? 0) + count,
      reason: before?.reason ?? reason,
      owner: before?.owner ?? owner,
      until: before?.until ?? until,
    });
  };
  const known = new Map<Finding, BaselineEntry>([...(match?.accepted ?? []), ...(match?.expired ?? [])]);
  for (const finding of findings) if (isForBaseline(finding.rule)) add(describe(finding), 1, known.get(finding));
  for (const [entry, count] of match?.kept ?? []) add(entry, count, entry);
  return sortEntries([...entries.values()]);
}

export function sortEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const keys = new Map(entries.map((entry) => [entry, entryKey(entry)]));
  return [...entries].sort(
    (a, b) =>
      comparePaths(a.file, b.file) ||
      comparePaths(a.rule, b.rule) ||
      comparePaths(a.anchor, b.anchor) ||
      comparePaths(keys.get(a) as string, keys.get(b) as string),
  );
}

/** What two entries must not have in common. */
export function entryKey({ file, module, rule, anchor, detail, text, target, parts }: KnownFinding): string {
  return JSON.stringify([file, module ?? "", rule, anchor, detail ?? "", text ?? "", target ?? "", parts ?? []]);
}

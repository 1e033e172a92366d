// Known findings: which of those that are found today a baseline has accepted, and which of its entries are fixed.
import { rulesOf } from "./all-rules.ts";
import type { BaselineEntry } from "./baseline-entries.ts";
import { findCauses } from "./causes.ts";
import type { MarkedFinding } from "./finding.ts";
import { makeDescribe } from "./known-finding.ts";
import type { LintResult, State } from "./lint-workspace.ts";
import { makeMatcher } from "./match-entries.ts";
import { type Settings, selectRules } from "./settings.ts";

export interface BaselineMatch {
  /** What is accepted, each with its entry; in the order of the report. */
  readonly accepted: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** The result without it. */
  readonly rest: LintResult;
  /** What was, until a day that is over. */
  readonly expired: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** Entries of which less is found than they accept, with how many are gone. */
  readonly fixed: ReadonlyMap<BaselineEntry, number>;
  /** What was not matched and may still be there: of files and rules that weren't asked, or hidden by others. */
  readonly kept: ReadonlyMap<BaselineEntry, number>;
}

export interface BaselineParts {
  readonly entries: readonly BaselineEntry[];
  readonly state: State;
  readonly result: LintResult;
  readonly settings: Settings;
  /** Files that were judged; of others, nobody knows what is fixed in them. */
  readonly isJudged: (path: string) => boolean;
  /** The earliest date that it is anywhere: YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Matches findings with a baseline: what has a name (a reference, a phase, a section) by that, text by its line, from what is the
 * same to what was edited. Modules are the same by path or name, or by what is found in them.
 */
export function matchBaseline({ entries, state, result, settings, isJudged, day }: BaselineParts): BaselineMatch {
  const describe = makeDescribe(state);
  const matcher = makeMatcher(entries, state, result, describe);
  const matched = matcher.match(result.findings, textOf(state));
  // What stands behind another finding, or is suppressed in place, isn't fixed.
  matcher.match([...result.suppressed, ...result.superseded]);
  const isAsked = askedBy(settings, state);
  const fixed = new Map(
    [...matcher.left].filter(([entry]) => {
      const path = matcher.placeOf(entry);
      return isJudged(path) && isAsked(entry.rule, path);
    }),
  );
  const found = countBy(matched.values());
  const isOver = ({ until }: BaselineEntry) => until !== undefined && until < day;
  const known = result.findings.flatMap((finding) => {
    const entry = matched.get(finding);
    return entry ? [[finding, entry] as const] : [];
  });
  const accepted = new Map(known.filter(([, entry]) => !isOver(entry)));
  return {
    accepted,
    rest: withoutAccepted(result, accepted),
    expired: new Map(known.filter(([, entry]) => isOver(entry))),
    fixed,
    kept: new Map(
      entries.flatMap((entry) => {
        const rest = entry.count - (found.get(entry) ?? 0) - (fixed.get(entry) ?? 0);
        return rest > 0 ? [[entry, rest] as const] : [];
      }),
    ),
  };
}

/** Causes are those of what counts: a cause of which one finding is left is none. */
function withoutAccepted(result: LintResult, accepted: ReadonlyMap<MarkedFinding, unknown>): LintResult {
  if (accepted.size === 0) return result;
  const findings = result.findings.filter((finding) => !accepted.has(finding));
  return { ...result, findings, causes: findCauses(findings, result.modules) };
}

function countBy<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether a rule is on for a file, and so has something to say of it. */
function askedBy(settings: Settings, { catalog }: State): (rule: string, path: string) => boolean {
  const select = selectRules(rulesOf(settings), settings);
  const known = new WeakMap<object, ReadonlySet<string>>();
  return (rule, path) => {
    const active = select(path, catalog.at(path)?.category?.value);
    let ids = known.get(active);
    if (!ids) {
      ids = new Set(active.map((entry) => entry.rule.id));
      known.set(active, ids);
    }
    return ids.has(rule);
  };
}

function textOf({ snapshot }: State): (path: string) => string {
  return (path) => snapshot.read(path) ?? "";
}

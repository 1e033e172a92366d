// Which comments suppress nothing: asked when all that they could suppress is known, and of no rule that had no say in this run.
import type { UnusedDirective } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import type { Edit } from "../text/span.ts";
import { rulesOf } from "./all-rules.ts";
import type { SuppressedFinding } from "./finding.ts";
import type { FileResult } from "./lint-file.ts";
import { type Settings, selectRules } from "./settings.ts";
import { type RawFinding, toRaw } from "./settle.ts";
import { findSuppressionsByOthers, type RemovableDirective, type Suppression, type Suppressions } from "./suppression.ts";

/** The suppressions that have suppressed something, by file. */
export class SuppressionUse {
  readonly #used = new Map<string, Set<string>>();

  add(path: string, suppression: Pick<Suppression, "directive" | "rule">): void {
    const own = this.#used.get(path);
    if (own) own.add(keyOf(suppression));
    else this.#used.set(path, new Set([keyOf(suppression)]));
  }

  has(path: string, suppression: Pick<Suppression, "directive" | "rule">): boolean {
    return this.#used.get(path)?.has(keyOf(suppression)) ?? false;
  }
}

function keyOf({ directive, rule }: Pick<Suppression, "directive" | "rule">): string {
  return `${directive} ${rule ?? ""}`;
}

/** What is found of unused comments, and what of that other comments suppress. */
export interface UnusedFindings {
  readonly reported: readonly RawFinding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export type UnusedFinder = (use: SuppressionUse) => UnusedFindings;

/** The rule that reports on them. */
const UNUSED = "suppression-unused";

/**
 * Prepares the search for comments that suppress nothing. A name is judged when its rule is on and was asked; a comment that
 * names none, when all rules that are on were.
 *
 * @param isSelected whether the rules about modules among others were asked about a file.
 * @param isChanged whether the rules about changes were.
 */
export function makeUnusedFinder(
  results: readonly FileResult[],
  settings: Settings,
  isSelected: (path: string) => boolean,
  isChanged: (path: string) => boolean,
): UnusedFinder {
  const rules = rulesOf(settings);
  const select = selectRules(rules, settings);
  const ids = new Set(rules.map(({ id }) => id));
  return (use) => {
    const reported: RawFinding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const result of results) {
      const { path, suppressions } = result;
      if (result.kind !== "module" || suppressions.directives.length === 0 || !isSelected(path)) continue;
      const active = select(path, result.summary.category?.value);
      const entry = active.find(({ rule }) => rule.id === UNUSED);
      if (entry?.rule.scope !== "suppression") continue;
      const { check } = entry.rule;
      const asked = new Set(active.flatMap(({ rule }) => (rule.scope === "change" && !isChanged(path) ? [] : [rule.id])));
      const toFindings = (unused: UnusedDirective) => [...check({ unused, options: entry.options })].map((one) => toRaw(one, path, entry));
      const { unused, hidden } = judge(path, suppressions, use, { asked, all: asked.size === active.length, ids });
      for (const one of unused) for (const finding of toFindings(one)) reported.push(finding);
      for (const { unused: one, by } of hidden)
        for (const { finding } of toFindings(one)) suppressed.push({ ...finding, justification: by.reason });
    }
    return { reported, suppressed };
  };
}

interface AskedRules {
  readonly asked: ReadonlySet<string>;
  /** Whether all rules that are on were. */
  readonly all: boolean;
  /** Of all rules that there are. */
  readonly ids: ReadonlySet<string>;
}

interface Judged {
  readonly unused: readonly UnusedDirective[];
  readonly hidden: readonly { readonly unused: UnusedDirective; readonly by: Suppression }[];
}

/**
 * Goes by what all other rules have found first. What is found of that may be suppressed by comments that name this rule, or
 * that suppress all rules and are used: so no two comments suppress one another, and none itself.
 */
function judge(path: string, all: Suppressions, use: SuppressionUse, { asked, all: allAsked, ids }: AskedRules): Judged {
  const isUsed = (suppression: Pick<Suppression, "directive" | "rule">) => use.has(path, suppression);
  const first = findUnused(all, ids, isUsed, (rule) => (rule === undefined ? allAsked : rule !== UNUSED && asked.has(rule)));
  const others = all.stretches.filter((one) => one.rule === UNUSED || (one.rule === undefined && isUsed(one)));
  const suppress = findSuppressionsByOthers(UNUSED, all.directives, others);
  const hidden = first.flatMap((unused) => {
    const by = suppress(UNUSED, unused.directive.start);
    return by ? [{ unused, by }] : [];
  });
  for (const { by } of hidden) use.add(path, by);
  const taken = new Set(hidden.map(({ unused }) => unused.directive));
  const second = findUnused(all, ids, isUsed, (rule) => (rule === undefined ? allAsked : asked.has(rule)));
  return { unused: second.filter(({ directive }) => !taken.has(directive)), hidden };
}

/** What a comment names in vain; "whole" for a comment that is of no use at all. */
type UnusedNames = ReadonlySet<string> | "whole";

/** @param isJudged whether a rule was asked; of undefined, whether all were. */
function findUnused(
  { directives, ends }: Suppressions,
  ids: ReadonlySet<string>,
  isUsed: (suppression: Pick<Suppression, "directive" | "rule">) => boolean,
  isJudged: (rule: string | undefined) => boolean,
): UnusedDirective[] {
  const endsBy = groupBy(ends, (end) => end.directive);
  const endsOf = groupBy(ends, ({ of }) => of.directive);
  // Of a slip, nobody knows what it was to begin, so whatever ends something stays.
  const isClear = directives.every(({ kind, rules: names }) => kind !== "unknown" && names.every(({ value }) => ids.has(value)));
  const idle = directives.map(({ kind, rules: names }, at): UnusedNames => {
    if (kind === "unknown" || (kind === "enable" && !isClear)) return nothing;
    const ended = new Set(endsBy.get(at)?.map(({ rule }) => rule));
    const isIdle = (rule: string | undefined) =>
      kind === "enable" ? !ended.has(rule) : isJudged(rule) && !isUsed({ directive: at, rule });
    // An `-enable` without a name ends ranges of any.
    if (names.length === 0) return (kind === "enable" ? ended.size === 0 : isIdle(undefined)) ? "whole" : nothing;
    const unused = names.filter(({ value }) => isIdle(value));
    return unused.length === names.length ? "whole" : new Set(unused.map(({ value }) => value));
  });
  const isIdle = ({ directive, rule }: Pick<Suppression, "directive" | "rule">) => {
    const own = idle[directive];
    return own === "whole" || (rule !== undefined && own?.has(rule) === true);
  };
  /** Takes out of an `-enable` what ends nothing any more when a comment is gone. */
  const release = (by: number, at: number): Edit[] => {
    const useful = (endsBy.get(by) ?? []).filter(({ of, shared }) => shared || of.directive !== at || !isIdle(of));
    const enable = directives[by] as RemovableDirective;
    if (useful.length === 0) return [enable.removal];
    const kept = new Set(useful.map(({ rule }) => rule));
    const names = new Set(enable.rules.flatMap(({ value }) => (kept.has(value) ? [] : [value])));
    return names.size === 0 || names.size === enable.rules.length ? [] : [removal(enable, names)];
  };
  return directives.flatMap((directive, at) => {
    const own = idle[at] ?? nothing;
    if (own !== "whole" && own.size === 0) return [];
    const ended = new Set((endsOf.get(at) ?? []).filter(({ of }) => isIdle(of)).map((end) => end.directive));
    const names = own === "whole" ? directive.rules : directive.rules.filter(({ value }) => own.has(value));
    return [
      { directive, names, whole: own === "whole", edits: apart([removal(directive, own), ...[...ended].flatMap((by) => release(by, at))]) },
    ];
  });
}

const nothing: ReadonlySet<string> = new Set();

/** Takes names out of a comment, or the comment. */
function removal(directive: RemovableDirective, names: UnusedNames): Edit {
  const kept = directive.rules.filter(({ value }) => names !== "whole" && !names.has(value));
  const [first, last] = [directive.rules[0], directive.rules.at(-1)];
  if (kept.length === 0 || !first || !last) return directive.removal;
  return { start: first.start, end: last.end, text: kept.map(({ value }) => value).join(", ") };
}

/** Two comments on one line both take the blanks between them. */
function apart(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return sorted.map((edit, at) => {
    const before = sorted[at - 1];
    return before && before.end > edit.start ? { ...edit, start: before.end } : edit;
  });
}

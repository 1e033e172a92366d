// How a rule's finding is suppressed where it stands: tried out on the rule's own example, since a comment on the line before
// ends a table, and a file that is gone has no place for one.
import type { Finding } from "../lint/finding.ts";
import { lintChange } from "../lint/lint-change.ts";
import { lintWorkspace } from "../lint/lint-workspace.ts";
import type { Settings } from "../lint/settings.ts";
import { waysToSuppress } from "../lint/ways-to-suppress.ts";
import type { Example } from "../rule-support/example.ts";
import type { Rule } from "../rule-support/rule.ts";
import { stateMaker, strict, TODAY } from "./example-states.ts";

export interface InPlace {
  /** Where the comment belongs. */
  readonly where: string;
  readonly comment: string;
}

/** Undefined when no comment can do it. */
export function suppressInPlace(rule: Rule): InPlace | undefined {
  const { files, base } = rule.bad;
  const before = findingsOf(files, base);
  const found = before.find(({ rule: id }) => id === rule.id);
  const text = found && files[found.path];
  if (found === undefined || text === undefined) return undefined;
  // Suppressing a finding ends like switching its rule off, and what it was the cause of is found then.
  const expected = new Set([...before, ...findingsOf(files, base, rule.id)].map(({ message }) => message));
  return waysToSuppress(rule.id, text, found.start, "why").find(({ text: suppressed }) => {
    const after = findingsOf({ ...files, [found.path]: suppressed }, base);
    const left = (findings: readonly Finding[]) => findings.filter(({ rule: id }) => id === rule.id).length;
    return left(after) < left(before) && after.every(({ message }) => expected.has(message));
  });
}

/** What is found in the files of an example; of a change, what it introduces. */
function findingsOf(files: Example["files"], base: Example["base"], off?: string): readonly Finding[] {
  const settings: Settings = { ...strict, rules: new Map(off === undefined ? [] : [[off, { level: "off" }]]) };
  const state = stateMaker(settings);
  if (base === undefined) return lintWorkspace(state(files), settings).findings;
  const day = () => ({ day: TODAY, earliest: TODAY });
  const none = () => undefined;
  return [...lintChange(state(files), state(base), settings, day, none).introduced];
}

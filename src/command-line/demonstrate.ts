// What a rule says of its own bad example, and what its fix makes of it: run, not written down.
import { lintChange } from "../lint/lint-change.ts";
import { lintWorkspace } from "../lint/lint-workspace.ts";
import type { Settings } from "../lint/settings.ts";
import { reportChange } from "../report/changes.ts";
import { applyFixes, isFixable } from "../report/edits.ts";
import { formatPatches } from "../report/patch.ts";
import { formatPretty } from "../report/pretty.ts";
import { makeLineSource, makeReport, type Report } from "../report/report.ts";
import type { Example } from "../rule-support/example.ts";
import type { Rule } from "../rule-support/rule.ts";
import { stateMaker, strict, TODAY } from "./example-states.ts";

export interface Demonstration {
  /** What a terminal shows of the finding. */
  readonly printed: string;
  /** What the fix changes, as a patch without its header; undefined for none. */
  readonly patch: string | undefined;
  readonly safe: boolean;
}

export function demonstrate(rule: Rule): Demonstration {
  const report = lintExample(rule);
  const lines = makeLineSource((path) => rule.bad.files[path]);
  const own = report.findings.filter((finding) => finding.rule === rule.id && finding.status !== "unchanged");
  const shown = own.slice(0, 1).map((finding) => ({ ...finding, status: null }));
  const { comparison: _, ...state } = report;
  const [fixable] = own.filter(isFixable);
  return {
    printed: formatPretty({ ...state, findings: shown }, lines, { color: false, quiet: true }).trimEnd(),
    patch: fixable && hunksOf(applyFixes([fixable], lines), rule.bad.files),
    safe: fixable?.fix.safe ?? false,
  };
}

function hunksOf(after: ReadonlyMap<string, string>, files: Example["files"]): string {
  const changed = [...after].map(([path, text]) => ({ path, before: files[path] ?? "", after: text }));
  return formatPatches(changed, "")
    .replaceAll(/^diff --git .*\n/gm, "")
    .trimEnd();
}

/** The report on a rule's bad example, with the severity that the rule has unless it is set. */
function lintExample({ id, severity, bad: { files, base } }: Rule): Report {
  const level = severity.recommended === "off" ? severity.strict : severity.recommended;
  const settings: Settings = { ...strict, rules: new Map([[id, { level }]]) };
  const state = stateMaker(settings);
  const about = { files: 0, unreadable: [], lines: makeLineSource((path) => files[path]) };
  if (base === undefined) return makeReport({ result: lintWorkspace(state(files), settings), ...about });
  const change = lintChange(state(files), state(base), settings, () => ({ day: TODAY, earliest: TODAY }), reportChange);
  const lines = makeLineSource((path) => base[path]);
  return makeReport({ result: change.head, ...about, comparison: { change, base: { name: "main", commit: "0".repeat(40) }, lines } });
}

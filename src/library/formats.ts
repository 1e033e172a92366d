// Every format as a function of the report, and of nothing else that has to be kept.
import type { View } from "../lint/narrow.ts";
import { formatCompact as compact } from "../report/compact.ts";
import { baselineFails, gateFails, gateOf } from "../report/gate.ts";
import { formatGitlab as gitlab } from "../report/gitlab.ts";
import { formatJunit as junit } from "../report/junit.ts";
import { formatMarkdown as markdown } from "../report/markdown.ts";
import { missingRules } from "../report/messages.ts";
import { formatPretty as pretty } from "../report/pretty.ts";
import { linesOf, type Report, viewOf } from "../report/report.ts";
import { formatSarif as sarif } from "../report/sarif.ts";
import { formatGithub as github } from "../report/workflow-commands.ts";
import type { Severity } from "../rule-support/rule.ts";

export { formatJson } from "../report/json.ts";

export interface ViewOptions {
  /** Of a comparison, what the change introduces, which is the default, or all. */
  readonly show?: View;
}

export interface GateOptions extends ViewOptions {
  /** The least severity that fails: `error` when left out, `never` for none. */
  readonly failOn?: Severity | "never";
  /** Of a comparison, what can fail: what the change introduces, which is the default, or all. */
  readonly gate?: View;
  /** A baseline that accepts what is fixed fails as well. */
  readonly strictBaseline?: boolean;
}

export interface PrettyOptions extends ViewOptions {
  readonly color?: boolean;
  /** Findings only, without the verdict. */
  readonly quiet?: boolean;
  /** Shows some of what is alike. */
  readonly brief?: boolean;
}

export interface PathOptions {
  /** The root as a path from the repository's root; "" for that, which is the default. */
  readonly prefix?: string;
}

/** For people, with frames of the code where the report was made in this process. */
export function formatPretty(report: Report, { color = false, quiet = false, brief = false, show }: PrettyOptions = {}): string {
  return pretty(seen(report, show), linesOf(report), { color, quiet, brief });
}

/** A line a finding: `file:line:column: severity: message [rule]`. */
export function formatCompact(report: Report, { show }: ViewOptions = {}): string {
  return compact(seen(report, show));
}

export function formatMarkdown(report: Report, options: GateOptions = {}): string {
  return markdown(seen(report, options.show), { failed: fails(report, options) });
}

/** Commands to GitHub's runner, which make annotations of them. */
export function formatGithub(report: Report, { show }: ViewOptions = {}): string {
  return github(seen(report, show));
}

/** SARIF 2.1.0, with everything that was found, whatever is introduced. */
export function formatSarif(report: Report, { prefix = "" }: PathOptions = {}): string {
  return sarif(report, { prefix });
}

export function formatJunit(report: Report, { show, gate, failOn }: GateOptions = {}): string {
  return junit(seen(report, show), gateOf(report, gate ?? "introduced", levelOf(failOn)));
}

/** GitLab's Code Quality. */
export function formatGitlab(report: Report, { prefix = "" }: PathOptions = {}): string {
  return gitlab(report, prefix);
}

/**
 * Whether a report is to fail a build, as the command line's exit code has it: for a finding that counts, a file that can't be
 * read, or custom rules that were not run.
 */
export function fails(report: Report, { gate = "introduced", failOn, strictBaseline }: GateOptions = {}): boolean {
  const incomplete = report.unreadable.length > 0 || missingRules(report).length > 0;
  return incomplete || gateFails(report, gate, levelOf(failOn)) || baselineFails(report, strictBaseline);
}

function levelOf(failOn: GateOptions["failOn"] = "error"): Severity | undefined {
  return failOn === "never" ? undefined : failOn;
}

function seen(report: Report, show: View = "introduced"): Report {
  return viewOf(report, show);
}

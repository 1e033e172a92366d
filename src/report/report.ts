// What a run reports, in the terms of its reader: files, lines and columns. Every format is made from this.

import type { BaselineMatch } from "../lint/baseline.ts";
import type { BaselineEntry } from "../lint/baseline-entries.ts";
import type { Cause } from "../lint/causes.ts";
import type { MarkedFinding } from "../lint/finding.ts";
import type { ChangeResult } from "../lint/lint-change.ts";
import type { LintResult } from "../lint/lint-workspace.ts";
import type { View } from "../lint/narrow.ts";
import type { Settings } from "../lint/settings.ts";
import type { Level, Preset, Rule, Severity } from "../rule-support/rule.ts";
import { indexLines, type LineIndex, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { countCauses, narrowCauses, type ReportedCause } from "./causes.ts";
import type { ReportedChange } from "./changes.ts";
import { version } from "./version.ts";

/** A stretch of a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive. */
export interface Region {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /**
   * The place is one of the merge with the target, and the pull request's own file has no such line. Only in what GitHub is
   * given, never in a report.
   */
  readonly mergeOnly?: true;
}

export interface ReportedEdit extends Region {
  readonly text: string;
}

/** What a finding is to the change; null when nothing was compared. */
export type Status = "introduced" | "unchanged";

export interface ReportedFinding extends Region {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly status: Status | null;
  readonly anchor: string;
  readonly fingerprint: string;
  readonly related: readonly (Region & { readonly note: string })[];
  readonly fix: { readonly title: string; readonly safe: boolean; readonly edits: readonly ReportedEdit[] } | null;
  /** The id of the cause that it has in common with others; null for none, and for findings that are fixed or suppressed. */
  readonly cause: string | null;
}

export interface SuppressedReport extends ReportedFinding {
  /** The reason that the comment gives; "" for none. */
  readonly justification: string;
}

/** A finding that the baseline accepts. */
export interface BaselinedReport extends Omit<ReportedFinding, "status"> {
  readonly status: "baselined";
  /** What a person has written into its entry; null for nothing. */
  readonly reason: string | null;
  readonly owner: string | null;
  readonly until: string | null;
}

export interface Comparison {
  readonly base: {
    /** As it was asked for. */
    readonly name: string;
    /** The full id of the commit. */
    readonly commit: string;
  };
  readonly introduced: number;
  readonly unchanged: number;
  /** Findings of the base that are gone; their places are in the files of the base. */
  readonly fixed: readonly ReportedFinding[];
  /** At the base. */
  readonly phases: number;
  readonly completePhases: number;
  /** The modules whose files changed, by path. */
  readonly changes: readonly ReportedChange[];
  /** What the change does to what is looked for, a sentence or two each: its configuration, its suppressions. */
  readonly notes: readonly string[];
}

/** As schemas/report.schema.json describes it, but for the root. */
export interface Report {
  /** What the team calls a module's root element. Formats for people say it; the JSON hasn't it. */
  readonly root: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: {
    /** Files that were looked at. */
    readonly files: number;
    readonly modules: number;
    readonly findings: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    readonly baselined: number;
    readonly phases: number;
    readonly completePhases: number;
  };
  /** Undefined when there is no baseline. */
  readonly baseline?: {
    /** Its file, from the root where it lies in there. */
    readonly file: string;
    /** How many of its findings are gone. */
    readonly fixed: number;
    /** How many count again, because their day is over. */
    readonly expired: number;
  };
  /** Undefined when the configuration names no rules of its own. */
  readonly customRules?: {
    readonly loaded: readonly CustomRuleReport[];
    /** Files that were not run, each with a clause that follows "because". A run without them is no pass. */
    readonly missing: readonly { readonly file: string; readonly reason: string }[];
  };
  /** Undefined when there was no base to compare with. */
  readonly comparison?: Comparison;
  readonly findings: readonly ReportedFinding[];
  /** What stands behind several of them, by their first findings. */
  readonly causes: readonly ReportedCause[];
  /** Findings that a comment in place has suppressed. */
  readonly suppressed: readonly SuppressedReport[];
  /** Findings that the baseline accepts. */
  readonly baselined: readonly BaselinedReport[];
  readonly modules: readonly { readonly file: string; readonly name: string | null }[];
  /** Files with a block of that root that are no pattern modules. */
  readonly skipped: readonly { readonly file: string; readonly reason: "guide" | "foreign-root" }[];
  /** Files that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** A custom rule, for readers that know only ours. */
export interface CustomRuleReport {
  readonly id: string;
  readonly summary: string;
  readonly rationale: string;
  readonly limits: string | null;
  readonly severity: Readonly<Record<Preset, Level>>;
  readonly fixable: boolean;
}

/** The report with the findings that a view takes in, and no others counted; without a comparison, it is what it was. */
export function viewOf(report: Report, view: View): Report {
  if (view === "all" || !report.comparison) return report;
  const findings = report.findings.filter(({ status }) => status === "introduced");
  const summary = { ...report.summary, findings: countBySeverity(findings) };
  return { ...report, summary, findings, causes: narrowCauses(report, findings) };
}

function countBySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The lines of a file, for positions and code frames; undefined when the file can't be had any more. */
export type LineSource = (path: string) => LineIndex | undefined;

/** Makes a source of lines that reads each file once. */
export function makeLineSource(read: (path: string) => string | undefined): LineSource {
  const known = new Map<string, LineIndex | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const text = read(path);
      known.set(path, text === undefined ? undefined : indexLines(text));
    }
    return known.get(path);
  };
}

/** The lines of the files of a report that was made in this process: none of the report itself, since it is data. */
const known = new WeakMap<Report, LineSource>();

/** The lines for code frames; of a report that was read from JSON, none. */
export function linesOf(report: Report): LineSource {
  return known.get(report) ?? (() => undefined);
}

export interface ReportParts {
  readonly settings?: Pick<Settings, "customRules" | "missingRules">;
  readonly result: LintResult;
  readonly files: number;
  readonly unreadable: Report["unreadable"];
  readonly lines: LineSource;
  /** What it accepts is not among the findings of the result any more. */
  readonly baseline?: BaselineMatch & { readonly file: string };
  readonly comparison?: {
    readonly change: ChangeResult<ReportedChange>;
    readonly base: Comparison["base"];
    /** The lines of the files of the base. */
    readonly lines: LineSource;
    readonly notes?: readonly string[];
  };
}

export function makeReport({ result, settings = {}, files, unreadable, lines, baseline, comparison }: ReportParts): Report {
  const { customRules = [], missingRules = [] } = settings;
  const introduced = comparison?.change.introduced;
  const statusOf = (finding: MarkedFinding) => (introduced ? (introduced.has(finding) ? "introduced" : "unchanged") : null);
  const causeOf = findCauseOf(result);
  const accepted = [...(baseline?.accepted ?? [])];
  const findings = result.findings.map((finding) => toReported(finding, lines, statusOf(finding), causeOf(finding)));
  const report: Report = {
    root: result.vocabulary.root,
    tool: { name: "patternlint", version },
    summary: {
      files,
      modules: result.modules.length,
      findings: countBySeverity(findings),
      suppressed: result.suppressed.length,
      baselined: accepted.length,
      phases: result.phases,
      completePhases: result.completePhases,
    },
    ...(baseline && { baseline: { file: baseline.file, fixed: sum(baseline.fixed.values()), expired: baseline.expired.size } }),
    ...(customRules.length + missingRules.length > 0 && { customRules: { loaded: customRules.map(toCustomRule), missing: missingRules } }),
    ...(comparison && { comparison: toComparison(comparison, findings) }),
    findings,
    causes: reportCauses(result, findings),
    suppressed: result.suppressed.map((finding) => ({ ...toReported(finding, lines, null), justification: finding.justification })),
    baselined: accepted.map(([finding, entry]) => toBaselined(finding, entry, lines)),
    modules: result.modules.map(({ path, name }) => ({ file: path, name: name?.value ?? null })),
    skipped: result.skipped.map(({ path, reason }) => ({ file: path, reason })),
    unreadable,
  };
  known.set(report, lines);
  return report;
}

function toCustomRule({ id, summary, rationale, limits, severity, fixable }: Rule): CustomRuleReport {
  return { id, summary, rationale, limits: limits ?? null, severity, fixable };
}

function toBaselined(finding: MarkedFinding, { reason, owner, until }: BaselineEntry, lines: LineSource): BaselinedReport {
  return { ...toReported(finding, lines, null), status: "baselined", reason: reason ?? null, owner: owner ?? null, until: until ?? null };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

function toComparison(
  { change, base, lines, notes = [] }: NonNullable<ReportParts["comparison"]>,
  findings: readonly ReportedFinding[],
): Comparison {
  const introduced = findings.filter(({ status }) => status === "introduced").length;
  return {
    base,
    introduced,
    unchanged: findings.length - introduced,
    fixed: change.fixed.map((finding) => toReported(finding, lines, null)),
    phases: change.base.phases,
    completePhases: change.base.completePhases,
    changes: change.modules,
    notes: [...notes],
  };
}

/** What a finding's cause is. */
export function findCauseOf({ causes }: LintResult): (finding: MarkedFinding) => Cause | undefined {
  const known = new Map(causes.flatMap((cause) => cause.findings.map((finding) => [finding, cause] as const)));
  return (finding) => known.get(finding);
}

function reportCauses({ causes, findings }: LintResult, reported: readonly ReportedFinding[]): ReportedCause[] {
  const places = new Map(findings.map((finding, at) => [finding, at]));
  const seeds = causes.map((cause) => ({
    get id() {
      return cause.id;
    },
    rule: cause.rule,
    subject: cause.subject,
    findings: cause.findings.map((finding) => places.get(finding) as number),
  }));
  return countCauses(seeds, reported);
}

/** A finding in its reader's terms. */
export function toReported(finding: MarkedFinding, lines: LineSource, status: Status | null, cause?: Cause): ReportedFinding {
  const region = (path: string, span: Span) => regionOf(path, span, lines);
  const { rule, severity, message, anchor, related, fix } = finding;
  return {
    rule,
    severity,
    message,
    status,
    ...region(finding.path, finding),
    anchor,
    get fingerprint() {
      return finding.fingerprint;
    },
    related: related.map((place) => ({ ...region(place.path, place), note: place.note })),
    fix: fix
      ? {
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map((edit) => ({ ...region(edit.path ?? finding.path, edit), text: edit.text })),
        }
      : null,
    get cause() {
      return cause?.id ?? null;
    },
  };
}

function regionOf(file: string, { start, end }: Span, lines: LineSource): Region {
  const index = lines(file);
  if (!index) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const from = positionAt(index, start);
  const to = positionAt(index, Math.max(start, end));
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

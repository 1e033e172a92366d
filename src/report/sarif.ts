// SARIF 2.1.0 as GitHub's code scanning takes it (docs.github.com, "SARIF support for code scanning").
import type { ArtifactChange, Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import { type Rule, type Severity, severities } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { escapeControls, toJson } from "./escape.ts";
import { missingRules } from "./messages.ts";
import type { BaselinedReport, CustomRuleReport, Region, Report, ReportedEdit, ReportedFinding, SuppressedReport } from "./report.ts";
import { homepage, rulePage, version } from "./version.ts";

export interface SarifOptions {
  /** The folder that the report's paths count from, as a path from the repository's root; "" for that. */
  readonly prefix: string;
}

const levels: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", notice: "note" };
const problems: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "recommendation" };

/** GitHub refuses a run with more results, and shows the 5,000 most severe. */
const MOST_RESULTS = 25_000;
/** GitHub cuts descriptions here. */
const LONGEST_DESCRIPTION = 1024;

/**
 * The whole report as SARIF, suppressed findings included and marked as such. What was there before is in it too, whatever
 * is shown elsewhere: GitHub closes the alerts that an upload doesn't name.
 */
export function formatSarif(report: Report, { prefix }: SarifOptions = { prefix: "" }): string {
  const { loaded: custom = [], missing = [] } = report.customRules ?? {};
  const indexes = new Map([...rules, ...custom].map(({ id }, at) => [id, at]));
  const ranked = [...report.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const all: readonly AnyFinding[] = [...ranked, ...report.suppressed, ...report.baselined];
  const left = Math.max(0, all.length - MOST_RESULTS);
  const base = prefix === "" ? "" : `${encodePath(prefix)}/`;
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "patternlint",
            fullName: `patternlint ${version}`,
            organization: "patternlint",
            semanticVersion: version,
            version,
            informationUri: homepage,
            rules: [...rules.map(toDescriptor), ...custom.map(toCustomDescriptor)],
          },
        },
        automationDetails: { id: `patternlint/${base}` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.unreadable.length === 0 && missing.length === 0,
            toolExecutionNotifications: [
              ...report.unreadable.map(
                ({ file, reason }): Notification => ({
                  level: "error",
                  message: { text: plain(`${file} could not be read: ${reason}.`) },
                }),
              ),
              ...missingRules(report).map((text): Notification => ({ level: "error", message: { text: plain(text) } })),
              ...(left > 0
                ? [
                    {
                      level: "warning" as const,
                      message: { text: `${left} results were left out to stay below GitHub's limit of ${MOST_RESULTS}.` },
                    },
                  ]
                : []),
            ],
          },
        ],
        ...(report.causes.length > 0 && {
          properties: { causes: report.causes.map(({ id, kind, title, count }) => ({ id, kind, title: plain(title), count })) },
        }),
        results: all.slice(0, MOST_RESULTS).map((finding) => toResult(finding, base, indexes)),
      },
    ],
  };
  return toJson(log);
}

function toDescriptor(rule: Rule): ReportingDescriptor {
  const page = rulePage(rule.id);
  const example = (text: string) => `\`\`\`\`xml\n${text}\n\`\`\`\``;
  const more = `\n\nA finding:\n\n${example(rule.bad.snippet)}\n\nNo finding:\n\n${example(rule.good.snippet)}\n\n[More about \`${rule.id}\`](${page})`;
  return { ...describe({ ...rule, limits: rule.limits ?? null }, rule.group.toLowerCase(), more), helpUri: page };
}

/** It has no page of ours. */
function toCustomDescriptor(rule: CustomRuleReport): ReportingDescriptor {
  const [summary, rationale] = [plain(rule.summary), plain(rule.rationale)];
  return describe({ ...rule, summary, rationale, limits: rule.limits && plain(rule.limits) }, "custom", "");
}

function describe(rule: CustomRuleReport, group: string, more: string): ReportingDescriptor {
  const { recommended, strict } = rule.severity;
  const severity = recommended === "off" ? strict : recommended;
  const limits = rule.limits ? `\n\nWhat it can't see: ${rule.limits}` : "";
  return {
    id: rule.id,
    shortDescription: { text: `${rule.summary}.` },
    fullDescription: { text: rule.rationale.slice(0, LONGEST_DESCRIPTION) },
    help: { text: `${rule.summary}. ${rule.rationale}${limits}`, markdown: `${rule.rationale}${limits}${more}` },
    defaultConfiguration: { enabled: recommended !== "off", level: severity === "off" ? "none" : levels[severity] },
    properties: {
      tags: ["pattern-modules", group],
      precision: "very-high",
      "problem.severity": severity === "off" ? "recommendation" : problems[severity],
    },
  };
}

type AnyFinding = ReportedFinding | SuppressedReport | BaselinedReport;

function toResult(finding: AnyFinding, base: string, indexes: ReadonlyMap<string, number>): Result {
  const { rule, severity, message, fingerprint, related, fix, status, cause } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: levels[severity],
    message: { text: plain(message) },
    locations: [{ physicalLocation: place(finding, base) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(cause && { properties: { cause } }),
    ...(status && { baselineState: status === "introduced" ? "new" : "unchanged" }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other, at) => ({
        id: at,
        message: { text: plain(other.note) },
        physicalLocation: place(other, base),
      })),
    }),
    ...(fix &&
      fix.edits.length > 0 && { fixes: [{ description: { text: plain(fix.title) }, artifactChanges: toChanges(fix.edits, base) }] }),
    ...suppressionsOf(finding),
  };
}

/** Those of comments stand in the source (section 3.35.3); those of a baseline don't. */
function suppressionsOf(finding: AnyFinding): Pick<Result, "suppressions"> {
  const [kind, justification] =
    "justification" in finding
      ? (["inSource", finding.justification] as const)
      : finding.status === "baselined"
        ? (["external", finding.reason] as const)
        : [];
  return kind === undefined ? {} : { suppressions: [{ kind, ...(justification && { justification: plain(justification) }) }] };
}

function place(region: Region, base: string): PhysicalLocation {
  return { artifactLocation: artifact(region.file, base), region: toRegion(region) };
}

function artifact(file: string, base: string) {
  return { uri: base + encodePath(file), uriBaseId: "%SRCROOT%" };
}

function toRegion({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toChanges(edits: readonly ReportedEdit[], base: string): ArtifactChange[] {
  return [...new Set(edits.map(({ file }) => file))].map((file) => ({
    artifactLocation: artifact(file, base),
    replacements: edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: toRegion(edit), insertedContent: { text: edit.text } })),
  }));
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** `[text](1)` is a link in a SARIF message (section 3.11.6); a zero-width space parts its brackets. */
function plain(text: string): string {
  return escapeControls(text).replaceAll("](", "]\u200b(");
}

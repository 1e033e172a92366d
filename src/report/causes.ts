// Causes in their reader's terms: how many findings each has, where, and what is said of it. Who reads is told each cause once.
import type { CauseSubject } from "../lint/causes.ts";
import { type Severity, severities } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";
import { splitMessage } from "./messages.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** A cause and its findings among those of the report. */
export type ReportedCause = CauseSubject & {
  /** The same as long as the cause is. Findings name it. */
  readonly id: string;
  readonly rule: string;
  /** The highest of its findings. */
  readonly severity: Severity;
  /** In plain words, with how many and where. Between backticks stands text from the file. */
  readonly title: string;
  readonly count: number;
  /** In so many files. */
  readonly files: number;
  /** How many of them the change introduces; null when nothing was compared. */
  readonly introduced: number | null;
  /** Whether fixes settle all of it; safe when all of them are. */
  readonly fix: "safe" | "unsafe" | null;
  /** Its findings, by their places in the report's list. */
  readonly findings: readonly number[];
};

/** A cause before it is counted. */
export interface CauseSeed {
  readonly id: string;
  readonly rule: string;
  readonly subject: CauseSubject;
  readonly findings: readonly number[];
}

/** Counts causes; those of which no finding is left are left out. */
export function countCauses(seeds: readonly CauseSeed[], findings: readonly ReportedFinding[]): ReportedCause[] {
  return seeds.flatMap((seed) => {
    const own = seed.findings.map((at) => findings[at] as ReportedFinding);
    const [first] = own;
    if (!first) return [];
    return [
      {
        get id() {
          return seed.id;
        },
        rule: seed.rule,
        ...seed.subject,
        severity: highest(own),
        title: titleOf(seed.subject, own),
        count: own.length,
        files: countFiles(own),
        introduced: first.status === null ? null : own.filter(({ status }) => status === "introduced").length,
        fix: fixOf(own),
        findings: seed.findings,
      },
    ];
  });
}

/** The causes of a part of the findings. */
export function narrowCauses({ causes, findings }: Report, shown: readonly ReportedFinding[]): ReportedCause[] {
  const places = new Map(shown.map((finding, at) => [finding, at]));
  const seeds = causes.map((cause) => ({
    get id() {
      return cause.id;
    },
    rule: cause.rule,
    subject: subjectOf(cause),
    findings: cause.findings.flatMap((at) => places.get(findings[at] as ReportedFinding) ?? []),
  }));
  return countCauses(seeds, shown);
}

function subjectOf(cause: ReportedCause): CauseSubject {
  switch (cause.kind) {
    case "slip":
      return { kind: cause.kind, file: cause.file };
    case "target":
      return { kind: cause.kind, path: cause.path, which: cause.which };
    case "copy":
      return { kind: cause.kind, folder: cause.folder, original: cause.original };
    case "convention":
      return { kind: cause.kind, modules: cause.modules };
  }
}

/** What people are told at once: a finding, or a cause by its most severe finding. Old and new findings are told apart. */
export interface ReportItem {
  readonly lead: ReportedFinding;
  /** The others of its cause that are as new or as old, in the order of the report. */
  readonly others: readonly ReportedFinding[];
  /** What is said of all of them; undefined for a finding by itself. */
  readonly title: string | undefined;
  /** What to do about it, when that isn't what the finding says. */
  readonly advice: string | undefined;
  readonly fix: ReportedCause["fix"];
  /** The files that they are in. */
  readonly files: number;
}

/** Everything that a report tells, each cause once, in the order of its findings. */
export function reportItems({ findings, causes }: Pick<Report, "findings" | "causes">): ReportItem[] {
  return tellGroups(
    findings,
    causes.map((cause) => ({ cause, own: cause.findings.map((at) => findings[at] as ReportedFinding) })),
  );
}

/** The same for some of the findings of a report, in an order of their own. */
export function itemsOf(findings: readonly ReportedFinding[], causes: readonly ReportedCause[]): ReportItem[] {
  if (causes.length === 0) return tellGroups(findings, []);
  const byCause = groupBy(findings, ({ cause }) => cause ?? undefined);
  return tellGroups(
    findings,
    causes.map((cause) => ({ cause, own: byCause.get(cause.id) ?? [] })),
  );
}

function tellGroups(
  findings: readonly ReportedFinding[],
  groups: readonly { readonly cause: ReportedCause; readonly own: readonly ReportedFinding[] }[],
): ReportItem[] {
  const taken = new Set<ReportedFinding>();
  const byLead = new Map<ReportedFinding, ReportItem>();
  for (const { cause, own } of groups) {
    for (const group of groupBy(own, ({ status }) => status ?? "").values()) {
      if (group.length === 1) continue;
      const reportItem = toItem(cause, group);
      byLead.set(reportItem.lead, reportItem);
      for (const finding of group) taken.add(finding);
    }
  }
  return findings.flatMap((finding): ReportItem[] => {
    const reportItem = byLead.get(finding);
    if (reportItem) return [reportItem];
    return taken.has(finding) ? [] : [{ lead: finding, others: [], title: undefined, advice: undefined, fix: fixOf([finding]), files: 1 }];
  });
}

/** The most severe first; of one severity, each cause once before any has a second finding: for places that hold only so many. */
export function inTurn(report: Pick<Report, "findings" | "causes">): ReportedFinding[] {
  const leads = new Set(reportItems(report).map(({ lead }) => lead));
  const turn = (finding: ReportedFinding) => 2 * severities.indexOf(finding.severity) + (leads.has(finding) ? 0 : 1);
  return [...report.findings].sort((a, b) => turn(a) - turn(b));
}

/** Of a copied folder, the finding that says so leads. */
function toItem(cause: ReportedCause, group: readonly ReportedFinding[]): ReportItem {
  const severity = highest(group);
  const lead =
    (cause.kind === "copy" ? group.find(({ rule }) => rule === cause.rule) : undefined) ??
    (group.find((finding) => finding.severity === severity) as ReportedFinding);
  const others = group.filter((finding) => finding !== lead);
  return {
    lead,
    others,
    title: titleOf(subjectOf(cause), [lead, ...others]),
    advice: cause.kind === "copy" ? copyAdvice(cause) : cause.kind === "convention" ? splitMessage(mostCommonMessage(group))[1] : undefined,
    fix: fixOf(group),
    files: countFiles(group),
  };
}

function copyAdvice({ folder, original }: { readonly folder: string; readonly original: string }): string {
  return `Leave one out (\`exclude: ["${folder}/**"]\`), or name the one that references mean (\`roots: ["${original}"]\`).`;
}

function titleOf(subject: CauseSubject, own: readonly ReportedFinding[]): string {
  const [first] = own as [ReportedFinding];
  const message = subject.kind === "convention" ? mostCommonMessage(own) : first.message;
  const what = splitMessage(message)[0].replace(/\.$/, "");
  const files = countFiles(own);
  switch (subject.kind) {
    case "slip":
      return own.length === 1 ? what : `${what}, and ${own.length - 1} more like this in ${quote(first.file)}`;
    case "target": {
      const where = files === 1 ? quote(first.file) : plural(files, "file");
      return `${plural(own.length, "reference")} in ${where} ${own.length === 1 ? "leads" : "lead"} to ${quote(subject.path)}, ${subject.which}`;
    }
    case "copy":
      return `${quote(subject.folder)} repeats ${quote(subject.original)}: ${plural(own.length, "finding")} in ${plural(files, "file")}`;
    case "convention":
      return `${files} of ${plural(subject.modules, "module")}: ${what}`;
  }
}

/** What is missing may be said in several ways. */
function mostCommonMessage(findings: readonly ReportedFinding[]): string {
  const groups = [...groupBy(findings, ({ message }) => message)];
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most))[0];
}

function highest(findings: readonly ReportedFinding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "notice";
}

function countFiles(findings: readonly ReportedFinding[]): number {
  return new Set(findings.map(({ file }) => file)).size;
}

function fixOf(findings: readonly ReportedFinding[]): ReportedCause["fix"] {
  if (findings.some(({ fix }) => fix === null)) return null;
  return findings.every(({ fix }) => fix?.safe) ? "safe" : "unsafe";
}

// What a run tells, in the terms of its reader: files, lines and columns. Every format is made from this.
import type { LintResult } from "../lint/judge.ts";
import { indexLines, type LineIndex, positionAt } from "../read/lines.ts";
import type { Span } from "../read/span.ts";
import type { Severity } from "../rule/rule.ts";
import { version } from "./version.ts";

/** A stretch of a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive. */
export interface Region {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedEdit extends Region {
  readonly text: string;
}

export interface ReportedFinding extends Region {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly anchor: string;
  readonly fingerprint: string;
  readonly related: readonly (Region & { readonly note: string })[];
  readonly fix: { readonly title: string; readonly safe: boolean; readonly edits: readonly ReportedEdit[] } | null;
}

/** As schemas/report.schema.json describes it. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: {
    /** Files that were looked at. */
    readonly files: number;
    readonly modules: number;
    readonly findings: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    readonly phases: number;
    readonly completePhases: number;
  };
  readonly findings: readonly ReportedFinding[];
  /** Files with a `<module>` block that are no pattern modules. */
  readonly passedOver: readonly { readonly file: string; readonly reason: "guide" | "foreign-root" }[];
  /** Files that could not be read. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
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

export function makeReport(result: LintResult, files: number, unread: Report["unread"], lines: LineSource): Report {
  const findings = result.findings.map((finding): ReportedFinding => {
    const region = (path: string, span: Span) => regionOf(path, span, lines);
    const { rule, severity, message, anchor, fingerprint, related, fix } = finding;
    return {
      rule,
      severity,
      message,
      ...region(finding.path, finding),
      anchor,
      fingerprint,
      related: related.map((place) => ({ ...region(place.path, place), note: place.note })),
      fix: fix
        ? {
            title: fix.title,
            safe: fix.safe,
            edits: fix.edits.map((edit) => ({ ...region(edit.path ?? finding.path, edit), text: edit.text })),
          }
        : null,
    };
  });
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: { name: "patternlint", version },
    summary: {
      files,
      modules: result.modules.length,
      findings: { error: count("error"), warning: count("warning"), notice: count("notice") },
      suppressed: result.suppressed,
      phases: result.phases,
      completePhases: result.completePhases,
    },
    findings,
    passedOver: result.passedOver.map(({ path, reason }) => ({ file: path, reason })),
    unread,
  };
}

function regionOf(file: string, { start, end }: Span, lines: LineSource): Region {
  const index = lines(file);
  if (!index) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const from = positionAt(index, start);
  const to = positionAt(index, Math.max(start, end));
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

// What a lint run has found, and how findings are told apart from one run to the next.
import { comparePaths } from "../catalog/catalog.ts";
import { type CauseHint, type Fix, type Problem, type Severity, type Subject, severities } from "../rule-support/rule.ts";
import { digest } from "../source/digest.ts";
import type { Span } from "../text/span.ts";
import type { ActiveRule } from "./settings.ts";

export interface RelatedPlace extends Span {
  readonly path: string;
  readonly note: string;
}

/** A report with its file and severity. Offsets are UTF-16, into the file's text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly anchor: string;
  readonly detail: string;
  readonly subject: Subject | undefined;
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | undefined;
  readonly cause: CauseHint | undefined;
}

/** A finding that can be recognized again. */
export interface MarkedFinding extends Finding {
  /** Stays the same when lines move and when the file is renamed. */
  readonly fingerprint: string;
}

/** A finding that a comment in place has suppressed. */
export interface SuppressedFinding extends Finding {
  /** What the comment gives as its reason; "" for none. */
  readonly justification: string;
}

export function toFinding(report: Problem, path: string, { rule, severity, chosen }: ActiveRule): Finding {
  return {
    rule: rule.id,
    severity: bound(severity, report, chosen),
    message: report.message,
    path,
    start: report.at.start,
    end: report.at.end,
    anchor: report.anchor,
    detail: report.detail ?? "",
    subject: report.subject,
    related: (report.related ?? []).map(({ at, path: other, note }) => ({ path: other ?? path, start: at.start, end: at.end, note })),
    fix: report.fix,
    cause: report.cause,
  };
}

function bound(severity: Severity, { minSeverity, maxSeverity }: Problem, chosen: boolean): Severity {
  const raised = minSeverity && !chosen ? higher(severity, minSeverity) : severity;
  return maxSeverity && rank(raised) < rank(maxSeverity) ? maxSeverity : raised;
}

/** 0 for the most severe. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

export function higher(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}

/** By path, place and rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePaths(a.path, b.path) || a.start - b.start || a.end - b.end || comparePaths(a.rule, b.rule) || comparePaths(a.detail, b.detail)
  );
}

/**
 * Gives each finding its fingerprint: rule, module, anchor and detail, and a number when several have all these in common.
 *
 * @param names the module's name by path; a file without one goes by its path.
 */
export function markFindings<F extends Finding>(
  findings: readonly F[],
  names: ReadonlyMap<string, string>,
  fingerprint: (identity: string) => string = makeFingerprint,
): (F & MarkedFinding)[] {
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([finding.rule, names.get(finding.path) ?? finding.path, finding.anchor, finding.detail]);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    let known: string | undefined;
    return {
      ...finding,
      // Made when it is asked for: what people read has none.
      get fingerprint() {
        known ??= fingerprint(`${identity}#${occurrence}`);
        return known;
      },
    };
  });
}

/** So many are kept at most, some 20 MB of them. */
const MOST_KEPT = 100_000;

/** Makes fingerprints for a state that is judged again and again, each once. */
export function keepFingerprints(): (identity: string) => string {
  const known = new Map<string, string>();
  return (identity) => {
    let fingerprint = known.get(identity);
    if (fingerprint === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      fingerprint = makeFingerprint(identity);
      known.set(identity, fingerprint);
    }
    return fingerprint;
  };
}

/** In hexadecimal digits: the first 128 bits. */
const FINGERPRINT_LENGTH = 32;

function makeFingerprint(identity: string): string {
  return digest(identity).slice(0, FINGERPRINT_LENGTH);
}

// Findings as an editor shows them.
import type { Diagnostic, DiagnosticRelatedInformation } from "vscode-languageserver";
import type { MarkedFinding } from "../lint/finding.ts";
import { escapeControls } from "../report/escape.ts";
import { rulePageOf } from "../report/version.ts";
import type { Severity } from "../rule-support/rule.ts";
import { digest } from "../source/digest.ts";
import type { Fault, Folder } from "./folder.ts";
import { placesIn } from "./positions.ts";
import { documentAt, locationAt, type Place, placesAt, type Session } from "./session.ts";

/** Everything that is wrong with a file: its findings, or the faults of a configuration. */
export function diagnosticsOf(session: Session, folder: Folder, path: string): Diagnostic[] {
  const faults = folder.faults().flatMap((fault) => (fault.path === path ? [faultDiagnostic(session, folder, fault)] : []));
  const project = folder.project();
  if (!project) return faults;
  const place = { folder, project, path };
  return [...faults, ...folder.findings(path).map((finding) => findingDiagnostic(session, place, finding))];
}

/** The files of a folder that anything is wrong with, by their paths. */
export function filesWithDiagnostics(folder: Folder): string[] {
  const found = [...folder.findingsByFile().keys()].filter((path) => path !== undefined);
  return [...new Set([...found, ...folder.faults().map(({ path }) => path)])].sort();
}

/** The same diagnostics have the same name, whenever they were made. */
export function nameOf(diagnostics: readonly Diagnostic[]): string {
  return digest(JSON.stringify(diagnostics)).slice(0, 32);
}

/** By the protocol's numbers. */
const severities: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, notice: 3 };

/** What can be taken away without loss: editors show it faded. By the protocol's numbers. */
const UNNECESSARY = 1;
const unnecessary: ReadonlySet<string> = new Set(["suppression-unused"]);

export function findingDiagnostic(session: Session, place: Place, finding: MarkedFinding): Diagnostic {
  const { client } = session;
  const page = rulePageOf(finding.rule);
  const tags = unnecessary.has(finding.rule) && client.diagnosticTags.includes(UNNECESSARY) ? [UNNECESSARY as 1] : [];
  return {
    range: placesAt(session, place).range(finding),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(client.codeDescription && page !== undefined && { codeDescription: { href: page } }),
    source: "patternlint",
    message: escapeControls(finding.message),
    ...(tags.length > 0 && { tags }),
    ...(client.relatedInformation && finding.related.length > 0 && { relatedInformation: relatedOf(session, place, finding) }),
  };
}

function relatedOf(session: Session, place: Place, { related }: MarkedFinding): DiagnosticRelatedInformation[] {
  return related.map(({ path, note, ...span }) => ({
    location: locationAt(session, { ...place, path }, span),
    message: escapeControls(note),
  }));
}

function faultDiagnostic(session: Session, folder: Folder, { path, line, column, message }: Fault): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const text = documentAt(session, folder, path)?.text;
  const end = { line: start.line, character: start.character + 1 };
  return {
    range: text === undefined ? { start, end } : restOfLine(session, text, start),
    severity: 1,
    source: "patternlint",
    message: escapeControls(message),
  };
}

/** From a place, counted in UTF-16, to the end of what stands on its line. */
function restOfLine({ client }: Session, text: string, start: { readonly line: number; readonly character: number }): Diagnostic["range"] {
  const from = placesIn(text, "utf-16").offset(start);
  const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0].trimEnd() ?? "";
  return placesIn(text, client.encoding).range({ start: from, end: from + rest.length });
}

// GitLab's Code Quality report (docs.gitlab.com, "Code Quality", "Code Quality report format").
import type { Severity } from "../rule-support/rule.ts";
import { escapeControls, toJson } from "./escape.ts";
import type { Report } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", notice: "info" };

/**
 * All findings, old and new: GitLab itself compares the reports of two branches.
 *
 * @param prefix the folder that the report's paths count from, as a path from the repository's root; "" for that.
 */
export function formatGitlab({ findings }: Report, prefix = ""): string {
  const entries = findings.map(({ rule, severity, message, fingerprint, file, line, endLine }) => ({
    type: "issue",
    check_name: rule,
    description: escapeControls(message),
    severity: severities[severity],
    categories: ["Style"],
    fingerprint,
    location: { path: prefix === "" ? file : `${prefix}/${file}`, lines: { begin: line, end: endLine } },
  }));
  return toJson(entries);
}

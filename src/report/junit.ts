// JUnit XML, as Jenkins, GitLab and others read it: a test suite a module, a test case a finding.
import { escapeControls } from "./escape.ts";
import type { Report, ReportedFinding } from "./report.ts";

/**
 * @param isFailing whether a finding fails the run: it is a failed test then, and else a passed one that says what it found.
 */
export function formatJunit(report: Report, isFailing: (finding: ReportedFinding) => boolean): string {
  const byFile = new Map<string, ReportedFinding[]>(report.modules.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const own = byFile.get(finding.file);
    if (own) own.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const suites = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, findings]) => suite(file, findings, isFailing));
  const lost = [
    ...report.unreadable.map(({ file, reason }) => errorSuite(file, "readable", `could not be read: ${reason}`)),
    ...(report.customRules?.missing ?? []).map(({ file, reason }) =>
      errorSuite(file, "run", `custom rules were not run, because ${reason}`),
    ),
  ];
  const failures = report.findings.filter(isFailing).length;
  const tests = [...byFile.values()].reduce((total, { length }) => total + Math.max(1, length), lost.length);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="patternlint" tests="${tests}" failures="${failures}" errors="${lost.length}">
${[...suites, ...lost].join("")}</testsuites>
`;
}

function suite(file: string, findings: readonly ReportedFinding[], isFailing: (finding: ReportedFinding) => boolean): string {
  const cases =
    findings.length === 0 ? [testcase(file, "patternlint", "")] : findings.map((finding) => findingCase(finding, isFailing(finding)));
  const failures = findings.filter(isFailing).length;
  return `  <testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join("")}  </testsuite>\n`;
}

function findingCase(finding: ReportedFinding, fails: boolean): string {
  const { rule, severity, message, file, line, column } = finding;
  const place = `${file}:${line}:${column}: ${severity}: ${message}`;
  return testcase(
    file,
    `${rule} (line ${line})`,
    fails
      ? `      <failure message="${escapeXml(message)}" type="${rule}">${escapeXml(place)}</failure>\n`
      : `      <system-out>${escapeXml(place)}</system-out>\n`,
  );
}

function testcase(file: string, name: string, body: string): string {
  const head = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}"`;
  return body === "" ? `${head}/>\n` : `${head}>\n${body}    </testcase>\n`;
}

function errorSuite(file: string, name: string, message: string): string {
  const error = `      <error message="${escapeXml(message)}" type="${name === "readable" ? "unreadable" : "not-run"}"/>\n`;
  return `  <testsuite name="${escapeXml(file)}" tests="1" failures="0" errors="1">\n${testcase(file, name, error)}  </testsuite>\n`;
}

/** Control characters, which XML can't hold, become signs of themselves; half of a surrogate pair becomes U+FFFD. */
function escapeXml(text: string): string {
  return (
    escapeControls(text)
      .toWellFormed()
      .replaceAll(/[\ufffe\uffff]/g, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
      .replaceAll("\t", "&#9;")
      // GitHub's runner takes these for commands; written so, they are the same to every reader of XML.
      .replaceAll("##[", "#&#35;[")
      .replaceAll("::", ":&#58;")
  );
}

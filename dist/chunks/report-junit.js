import "./rolldown-runtime.js";
import { O as escapeControls } from "./print.js";

// src/report/junit.ts
function formatJunit(report, isFailing) {
	const byFile = new Map(report.modules.map(({ file }) => [file, []]));
	for (const finding of report.findings) {
		const own = byFile.get(finding.file);
		if (own) own.push(finding);
		else byFile.set(finding.file, [finding]);
	}
	const suites = [...byFile].sort(([a], [b]) => a < b ? -1 : 1).map(([file, findings]) => suite(file, findings, isFailing));
	const lost = [...report.unreadable.map(({ file, reason }) => errorSuite(file, "readable", `could not be read: ${reason}`)), ...(report.customRules?.missing ?? []).map(({ file, reason }) => errorSuite(file, "run", `custom rules were not run, because ${reason}`))];
	const failures = report.findings.filter(isFailing).length;
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="patternlint" tests="${[...byFile.values()].reduce((total, { length }) => total + Math.max(1, length), lost.length)}" failures="${failures}" errors="${lost.length}">
${[...suites, ...lost].join("")}</testsuites>
`;
}
function suite(file, findings, isFailing) {
	const cases = findings.length === 0 ? [testcase(file, "patternlint", "")] : findings.map((finding) => findingCase(finding, isFailing(finding)));
	const failures = findings.filter(isFailing).length;
	return `  <testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join("")}  </testsuite>\n`;
}
function findingCase(finding, fails) {
	const { rule, severity, message, file, line, column } = finding;
	const place = `${file}:${line}:${column}: ${severity}: ${message}`;
	return testcase(file, `${rule} (line ${line})`, fails ? `      <failure message="${escapeXml(message)}" type="${rule}">${escapeXml(place)}</failure>\n` : `      <system-out>${escapeXml(place)}</system-out>\n`);
}
function testcase(file, name, body) {
	const head = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}"`;
	return body === "" ? `${head}/>\n` : `${head}>\n${body}    </testcase>\n`;
}
function errorSuite(file, name, message) {
	const error = `      <error message="${escapeXml(message)}" type="${name === "readable" ? "unreadable" : "not-run"}"/>\n`;
	return `  <testsuite name="${escapeXml(file)}" tests="1" failures="0" errors="1">\n${testcase(file, name, error)}  </testsuite>\n`;
}
function escapeXml(text) {
	return escapeControls(text).toWellFormed().replaceAll(/[\ufffe\uffff]/g, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;").replaceAll("##[", "#&#35;[").replaceAll("::", ":&#58;");
}

export { formatJunit as t };
// For a job summary or a file: the verdict, a table by rule, and the findings by file, with links to their lines.
import { type Severity, severities } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { grouped, plural } from "../text/numbers.ts";
import { type ReportItem, reportItems } from "./causes.ts";
import type { ReportedChange } from "./changes.ts";
import { countSafe } from "./edits.ts";
import { byteLength, within } from "./fit.ts";
import { code, codeInHtml, commandLine, message, plainText } from "./markdown-text.ts";
import { formatGraph } from "./mermaid.ts";
import { baselineWords, baseName, coverage, missingRules, skippedWords, splitMessage, verdictWords } from "./messages.ts";
import { countByFile, countByRule } from "./overview.ts";
import type { Region, Report, ReportedFinding } from "./report.ts";
import { program, rulePageOf } from "./version.ts";

export interface MarkdownOptions {
  /** Whether the run fails. */
  readonly failed: boolean;
  /** The address of a file's line on the web; undefined when there is none. */
  readonly link?: LineLink | undefined;
  /** How many bytes the text may have at most. */
  readonly limit?: number;
  /** Also say what changed, with a graph of it. */
  readonly changes?: boolean;
  /** Why the run fails, where the findings that are shown don't say it. */
  readonly reason?: string | undefined;
  /** What is said besides, below the verdict, a Markdown paragraph each. */
  readonly remarks?: readonly string[];
}

/** The address of a file's line on the web. */
export type LineLink = (file: string, line: number) => string;

export const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", notice: "🔵" };

/** The report as Markdown. When it would grow past the limit, findings are left out, and how many is said. */
export function formatMarkdown(
  report: Report,
  { failed, link, limit = Number.POSITIVE_INFINITY, changes = false, reason, remarks = [] }: MarkdownOptions,
): string {
  const because = reason ? [`> ${message(`This run ${reason}.`)}`, ""] : [];
  const head = [
    heading(report, failed),
    "",
    ...because,
    ...notes(report),
    ...remarks.flatMap((remark) => [remark, ""]),
    ...ruleTable(report),
  ].join("\n");
  const end = changes ? whatChanged(report, limit / 4) : "";
  return fitParts(head, fileParts(report, link), limit - byteLength(end)) + end;
}

/** As many as a summary has room for beside its findings; the comment and the JSON report have more. */
const MOST_CHANGES = 200;

/** What changed, in so many bytes: as many modules as fit a page in the open, the rest folded. */
function whatChanged({ comparison }: Report, limit: number): string {
  const changes = comparison?.changes ?? [];
  if (changes.length === 0) return "";
  const items = within(changeItems(changes.slice(0, MOST_CHANGES)), limit);
  const folded = items.slice(OPEN_ITEMS);
  const left = changes.length - items.length;
  const more = left > 0 ? [`- … and ${plural(left, "module")} more`] : [];
  const rest = changes.length - Math.min(items.length, OPEN_ITEMS);
  const fold =
    rest > 0 ? [`<details><summary>More: ${plural(rest, "module")}</summary>`, "", ...folded, ...more, "", "</details>", ""] : [];
  const chart = changeChart(changes);
  return ["\n### What changed", "", ...items.slice(0, OPEN_ITEMS), "", ...(chart ? [chart, ""] : []), ...fold].join("\n");
}

/** What is otherwise than before, in the words of the modules, as items of a list. */
export function changeItems(changes: readonly ReportedChange[]): string[] {
  return changes.map(({ file, what }) => `- ${code(file)}: ${what.map(message).join(" · ")}`);
}

/** The graph of what changed, in its fence; undefined when there is nothing to draw, or too much. */
export function changeChart(changes: readonly ReportedChange[]): string | undefined {
  const chart = formatGraph(changes);
  return chart === undefined ? undefined : `\`\`\`mermaid\n${chart}\n\`\`\``;
}

/** "## ❌ patternlint: 1 error introduced in 24 modules". */
export function heading(report: Report, failed: boolean): string {
  const sign =
    failed || missingRules(report).length > 0 ? "❌" : report.findings.length > 0 || report.comparison?.notes.length ? "⚠️" : "✅";
  return `## ${sign} patternlint: ${verdictWords(report)} in ${plural(report.summary.modules, "module")}`;
}

export function notes(report: Report): string[] {
  const { summary, skipped, unreadable, comparison } = report;
  const facts = [
    ...(comparison ? [`compared with ${code(baseName(comparison.base))}`] : []),
    ...(summary.phases > 0 ? [`${coverage(report).replace("phases complete", "phases complete:")}`] : []),
    `${plural(summary.files, "file")} looked at`,
    ...(summary.suppressed > 0 ? [`${plural(summary.suppressed, "finding")} suppressed in place`] : []),
    ...baselineWords(report).map(message),
    ...(skipped.length > 0 ? [`${skippedWords(report)?.replace(/<.*?>/, "`$&`")} skipped${someNames(skipped)}`] : []),
  ];
  const lost = [
    ...unreadable.map(({ file, reason }) => `> **${code(file)} could not be read**: ${plainText(reason)}.`),
    ...missingRules(report).map((text) => `> **${message(text)}**`),
  ].flatMap((line) => [line, ""]);
  const changed = (comparison?.notes ?? []).flatMap((note) => [`> ⚠️ ${message(note)}`, ""]);
  return [`${facts.join(" · ")}`, "", ...changed, ...lost];
}

const MOST_SKIPPED = 5;

/** By name, because a file that should have been linted is only missed by whoever sees its name. */
function someNames(files: Report["skipped"]): string {
  const names = files.slice(0, MOST_SKIPPED).map(({ file }) => code(file));
  return ` (${names.join(", ")}${files.length > names.length ? ", …" : ""})`;
}

/** A rule's name, with its page where it has one. */
export function ruleLink(id: string): string {
  const page = rulePageOf(id);
  return page === undefined ? id : `[${id}](${page})`;
}

/** By rule: the most severe first, then what is found most often. Causes and fixes only where they say anything. */
export function ruleTable(report: Report): string[] {
  if (report.findings.length === 0) return [];
  const counts = countByRule(report.findings, reportItems(report));
  const withCauses = counts.some(({ findings, causes }) => causes !== findings);
  const withFixes = withCauses && counts.some(({ safeFixes }) => safeFixes > 0);
  const head = ["rule", "errors", "warnings", "notices", ...(withCauses ? ["causes"] : []), ...(withFixes ? ["safe fixes"] : [])];
  const rows = counts.map((count) => [
    ruleLink(count.rule),
    ...severities.map((severity) => count.severities[severity] || ""),
    ...(withCauses ? [count.causes || ""] : []),
    ...(withFixes ? [count.safeFixes || ""] : []),
  ]);
  const fixes = countSafe(report.findings);
  const offer = withFixes
    ? [`${commandLine(`${program} --fix`, "")} settles ${grouped(fixes)} of ${plural(report.findings.length, "finding")}.`, ""]
    : [];
  return [row(head), row(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(row), "", ...offer];
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

interface FilePart {
  readonly open: string;
  readonly items: readonly Item[];
}

/** An item of a list, and how many findings it tells. */
export interface Item {
  readonly text: string;
  readonly findings: number;
}

/** So many findings fit a page. */
export const OPEN_ITEMS = 20;
/** What several files have in common is worth more than one line. */
const MOST_OPEN = 10;

/** What several files have in common, then file by file, the worst first; in each, the most severe first. */
function fileParts(report: Report, link: LineLink | undefined): FilePart[] {
  const told = bySeverity(reportItems(report));
  // A few are read at once; many are looked through.
  const isOpen = told.length <= OPEN_ITEMS;
  const part = (name: string, own: readonly ReportItem[], open: boolean): FilePart => ({
    open: `<details${open ? " open" : ""}><summary>${name}: ${plural(countFindings(own), "finding")}</summary>\n`,
    items: own.map((reportItem) => item(reportItem, link)),
  });
  const shared = bySeverity(told.filter(({ files }) => files > 1).sort((a, b) => b.others.length - a.others.length));
  const byFile = groupBy(
    told.filter(({ files }) => files === 1),
    ({ lead }) => lead.file,
  );
  const files = countByFile(report.findings).flatMap(({ file }) => {
    const own = byFile.get(file);
    return own ? [part(codeInHtml(file), own, isOpen)] : [];
  });
  const [first, rest] = [shared.slice(0, MOST_OPEN), shared.slice(MOST_OPEN)];
  return [
    ...(first.length > 0 ? [part("In several files", first, true)] : []),
    ...(rest.length > 0 ? [part("More in several files", rest, isOpen)] : []),
    ...files,
  ];
}

export function bySeverity(told: readonly ReportItem[]): ReportItem[] {
  return [...told].sort((a, b) => severities.indexOf(a.lead.severity) - severities.indexOf(b.lead.severity));
}

export function countFindings(told: readonly ReportItem[]): number {
  return told.reduce((total, { others }) => total + 1 + others.length, 0);
}

/** What is told at once, as an item of a list. `named` puts the file's name into it. */
export function item(reportItem: ReportItem, link: LineLink | undefined, named = false): Item {
  const { lead, others, title, files, fix } = reportItem;
  const [what, own] = splitMessage(lead.message);
  const advice = reportItem.advice ?? own;
  const isShared = files > 1 && title !== undefined;
  const words = isShared
    ? `**${message(`${title}.`)}**${advice && ` ${message(advice)}`}`
    : `${placeOf(lead, link, named)}: ${message(advice ? `${what} ${advice}` : what)}`;
  const mended = fix === "safe" ? (others.length > 0 ? " · safe fixes" : " · safe fix") : "";
  const places = others.length > 0 ? otherPlaces(reportItem, link) : relatedItems(lead, link);
  const text = [`- ${signs[lead.severity]} ${words} <sub>${lead.rule}${mended}</sub>`, ...places.map((one) => `  ${one}`)].join("\n");
  return { text, findings: others.length + 1 };
}

const MOST_PLACES = 20;
const MOST_FILES = 5;

/** Where else it is: lines of the same file, or a place in each file. */
function otherPlaces({ lead, others, files }: ReportItem, link: LineLink | undefined): string[] {
  if (files === 1) {
    const lines = [...new Map(others.map((other) => [other.line, other])).values()];
    const shown = lines.slice(0, MOST_PLACES).map((one) => linkTo(one, link, `${one.line}`) ?? "the merge with the target");
    const more = lines.length > shown.length ? ", …" : "";
    return [`- and ${grouped(others.length)} more in this file: ${lines.length === 1 ? "line" : "lines"} ${shown.join(", ")}${more}`];
  }
  const firsts = [...groupBy([lead, ...others], ({ file }) => file).values()].flatMap(([first]) => first ?? []);
  const items = firsts.slice(0, MOST_FILES).map((one) => placeOf(one, link, true));
  const more = firsts.length > items.length ? `, and ${plural(firsts.length - items.length, "more file")}` : "";
  return [`- in ${items.join(", ")}${more}`];
}

/** Where it is, linked; a line that only the merge with the target has is nowhere on the web. */
function placeOf(region: Region, link: LineLink | undefined, named: boolean): string {
  const { file, line } = region;
  return (
    linkTo(region, link, named ? code(`${file}:${line}`) : `line ${line}`) ??
    `${named ? `${code(file)}, ` : ""}in the merge with the target`
  );
}

function linkTo({ file, line, mergeOnly }: Region, link: LineLink | undefined, words: string): string | undefined {
  if (mergeOnly) return undefined;
  return link ? `[${words}](${link(file, line)})` : words;
}

const MOST_RELATED = 10;

/** The other places of a finding, as items of a list: with their file where it is another one. */
export function relatedItems({ file: own, line, related }: ReportedFinding, link: LineLink | undefined): string[] {
  // What is on the finding's own line is in sight.
  const others = related.filter((place) => related.length > 1 || place.file !== own || place.line !== line);
  const items = others.slice(0, MOST_RELATED).map((place) => `- ${placeOf(place, link, place.file !== own)}: ${message(place.note)}`);
  return others.length > MOST_RELATED ? [...items, `- … and ${others.length - MOST_RELATED} more`] : items;
}

/** Puts as many findings behind the head as the limit allows, and says how many it doesn't. */
function fitParts(head: string, parts: readonly FilePart[], limit: number): string {
  const close = "\n</details>\n";
  // Room for the closing of the open part and for the sentence that says what is left out.
  const reserve = 400;
  let out = head;
  let size = Buffer.byteLength(out);
  let left = parts.reduce((total, { items }) => total + items.reduce((sum, { findings }) => sum + findings, 0), 0);
  for (const { open, items } of parts) {
    const opening = Buffer.byteLength(`\n${open}\n${close}`);
    const first = Buffer.byteLength(`${items[0]?.text ?? ""}\n`);
    if (size + opening + first + reserve > limit) break;
    out += `\n${open}\n`;
    size += opening;
    for (const { text, findings } of items) {
      const bytes = Buffer.byteLength(`${text}\n`);
      if (size + bytes + reserve > limit) break;
      out += `${text}\n`;
      size += bytes;
      left -= findings;
    }
    out += close;
  }
  return left === 0
    ? out
    : `${out}\n**… and ${plural(left, "finding")} more**, left out to stay below GitHub's limit for a summary. The JSON report has them all.\n`;
}

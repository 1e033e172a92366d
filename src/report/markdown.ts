// For a job summary or a file: the verdict, a table by rule, and the findings by file, with links to their lines.
import { type Severity, severities } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { plural } from "../text/numbers.ts";
import type { ReportedChange } from "./changes.ts";
import { byteLength, within } from "./fit.ts";
import { code, codeInHtml, message, plainText } from "./markdown-text.ts";
import { formatGraph } from "./mermaid.ts";
import { baseName, coverage, verdictWords } from "./messages.ts";
import type { Region, Report, ReportedFinding } from "./report.ts";
import { rulePage } from "./version.ts";

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
  const folded = items.slice(FEW);
  const left = changes.length - items.length;
  const more = left > 0 ? [`- … and ${plural(left, "module")} more`] : [];
  const rest = changes.length - Math.min(items.length, FEW);
  const fold =
    rest > 0 ? [`<details><summary>More: ${plural(rest, "module")}</summary>`, "", ...folded, ...more, "", "</details>", ""] : [];
  const chart = changeChart(changes);
  return ["\n### What changed", "", ...items.slice(0, FEW), "", ...(chart ? [chart, ""] : []), ...fold].join("\n");
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
  const sign = failed ? "❌" : report.findings.length > 0 || report.comparison?.notes.length ? "⚠️" : "✅";
  return `## ${sign} patternlint: ${verdictWords(report)} in ${plural(report.summary.modules, "module")}`;
}

export function notes(report: Report): string[] {
  const { root, summary, skipped, unreadable, comparison } = report;
  const facts = [
    ...(comparison ? [`compared with ${code(baseName(comparison.base))}`] : []),
    ...(summary.phases > 0 ? [`${coverage(report).replace("phases complete", "phases complete:")}`] : []),
    `${plural(summary.files, "file")} looked at`,
    ...(summary.suppressed > 0 ? [`${plural(summary.suppressed, "finding")} suppressed in place`] : []),
    ...(skipped.length > 0 ? [`${plural(skipped.length, "file")} with another kind of \`<${root}>\` skipped`] : []),
  ];
  const lost = unreadable.map(({ file, reason }) => `> **${code(file)} could not be read**: ${plainText(reason)}.`);
  const changed = (comparison?.notes ?? []).flatMap((note) => [`> ⚠️ ${message(note)}`, ""]);
  return [`${facts.join(" · ")}`, "", ...changed, ...(lost.length > 0 ? [...lost, ""] : [])];
}

export function ruleTable({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  const byRule = groupBy(findings, ({ rule }) => rule);
  const rows = [...byRule]
    .map(([rule, own]) => ({ rule, counts: severities.map((severity) => own.filter((finding) => finding.severity === severity).length) }))
    .sort((a, b) => compareCounts(a.counts, b.counts) || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, counts }) => `| [${rule}](${rulePage(rule)}) | ${counts.map((count) => count || "").join(" | ")} |`);
  return ["| rule | errors | warnings | notices |", "| --- | ---: | ---: | ---: |", ...rows, ""];
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return (b[at] as number) - (a[at] as number);
  return 0;
}

interface FilePart {
  readonly open: string;
  readonly items: readonly string[];
}

/** So many findings fit a page. */
export const FEW = 20;

/** Files with errors first; within a file, the order of the file. */
function fileParts({ findings }: Report, link: LineLink | undefined): FilePart[] {
  // A few are read at once; many are looked through.
  const open = findings.length <= FEW;
  const files = [...groupBy(findings, ({ file }) => file)];
  const gravest = (own: readonly ReportedFinding[]) =>
    own.reduce((least, { severity }) => Math.min(least, severities.indexOf(severity)), severities.length);
  return files
    .sort(([, a], [, b]) => gravest(a) - gravest(b))
    .map(([file, own]) => ({
      open: `<details${open ? " open" : ""}><summary>${codeInHtml(file)}: ${plural(own.length, "finding")}</summary>\n`,
      items: own.map((finding) => item(finding, link)),
    }));
}

/** A finding as an item of a list. `named` puts the file's name into it. */
export function item(finding: ReportedFinding, link: LineLink | undefined, named = false): string {
  const { severity, message: text, rule, fix } = finding;
  const words = `- ${signs[severity]} ${placeOf(finding, link, named)}: ${message(text)} <sub>${rule}${fix?.safe ? " · safe fix" : ""}</sub>`;
  return [words, ...relatedItems(finding, link).map((one) => `  ${one}`)].join("\n");
}

/** Where it is, linked; a line that only the merge with the target has is nowhere on the web. */
function placeOf({ file, line, mergeOnly }: Region, link: LineLink | undefined, named: boolean): string {
  if (mergeOnly) return `${named ? `${code(file)}, ` : ""}in the merge with the target`;
  const place = named ? code(`${file}:${line}`) : `line ${line}`;
  return link ? `[${place}](${link(file, line)})` : place;
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
  // Room for the closing of the open part and for the sentence that tells what is left out.
  const reserve = 400;
  let out = head;
  let size = Buffer.byteLength(out);
  let left = parts.reduce((total, { items }) => total + items.length, 0);
  for (const { open, items } of parts) {
    const opening = Buffer.byteLength(`\n${open}\n${close}`);
    const first = Buffer.byteLength(`${items[0] ?? ""}\n`);
    if (size + opening + first + reserve > limit) break;
    out += `\n${open}\n`;
    size += opening;
    for (const text of items) {
      const bytes = Buffer.byteLength(`${text}\n`);
      if (size + bytes + reserve > limit) break;
      out += `${text}\n`;
      size += bytes;
      left--;
    }
    out += close;
  }
  return left === 0
    ? out
    : `${out}\n**… and ${plural(left, "finding")} more**, left out to stay below GitHub's limit for a summary. The JSON report has them all.\n`;
}

// Annotations as GitHub's workflow commands: the most severe first, within the runner's limits, and an honest word on the rest.
import { type Severity, severities } from "../rule-support/rule.ts";
import { grouped, plural } from "../text/numbers.ts";
import { itemsOf, type ReportedCause, type ReportItem } from "./causes.ts";
import { escapeCommands, escapeControls } from "./escape.ts";
import type { Report, ReportedFinding } from "./report.ts";

/**
 * The runner keeps 10 annotations of a kind for a step and drops the others without a word (docs.github.com, "Workflow
 * commands"; actions/runner, ExecutionContext.cs). `setFailed` takes one of the errors, so nine are ours.
 */
const limits: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 };

/** An annotation of a message is cut by the runner behind 4,096 characters. */
const LONGEST_MESSAGE = 4096;

export interface Annotation {
  readonly command: Severity;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Left out when the stretch has several lines: GitHub then drops columns, and the range with them when it ends before it starts. */
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

/**
 * The annotations that fit, the most severe first and else in the order of the findings, and how many findings of each severity
 * have none of their own. Each cause gets one before any gets a second.
 *
 * @param causes those of the report that the findings are from.
 * @param most how many at most.
 * @param reserved how many notices somebody else is going to write.
 */
export function selectAnnotations(
  findings: readonly ReportedFinding[],
  causes: readonly ReportedCause[],
  most: number,
  reserved = 0,
): { annotations: Annotation[]; left: Readonly<Record<Severity, number>> } {
  const told = itemsOf(findings, causes);
  const leads = new Set(told.map(({ lead }) => lead));
  const repeated = findings.filter((finding) => !leads.has(finding));
  const annotations: Annotation[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const severity of severities) {
    const first = told.filter(({ lead }) => lead.severity === severity);
    const again = repeated.filter((finding) => finding.severity === severity);
    const room = Math.max(0, Math.min(limits[severity] - (severity === "notice" ? reserved : 0), most - annotations.length));
    for (const reportItem of first.slice(0, room)) annotations.push(toAnnotation(reportItem.lead, othersOf(reportItem)));
    for (const finding of again.slice(0, Math.max(0, room - first.length))) annotations.push(toAnnotation(finding));
    left[severity] = first.length + again.length - Math.min(room, first.length + again.length);
  }
  return { annotations, left };
}

const MOST_LINES = 20;

/** " And 21 more in this file: lines 12, 15, …"; "" for a finding by itself. */
function othersOf({ lead, others, title, files }: ReportItem): string {
  if (others.length === 0) return "";
  if (files > 1) return `\n${title}.`;
  const numbers = [...new Set(others.map(({ line }) => line))];
  const more = numbers.length > MOST_LINES ? ", …" : "";
  // A line that only the merge has is none of the head.
  if ([lead, ...others].some(({ mergeOnly }) => mergeOnly)) return `\nAnd ${grouped(others.length)} more in this file.`;
  return `\nAnd ${grouped(others.length)} more in this file: ${numbers.length === 1 ? "line" : "lines"} ${numbers.slice(0, MOST_LINES).join(", ")}${more}`;
}

function toAnnotation(
  { severity, rule, message, file, line, column, endLine, endColumn, mergeOnly, fix }: ReportedFinding,
  more = "",
): Annotation {
  const hint = fix?.safe ? ` (${fix.title})` : "";
  // GitHub looks the line up in the pull request's head; without one, it is the file that is annotated.
  if (mergeOnly)
    return {
      command: severity,
      title: `patternlint: ${rule}`,
      message: `${message} (On a line that only the merge with the target has.)${more}`,
      file,
      line: 1,
      endLine: 1,
      column: undefined,
      endColumn: undefined,
    };
  const oneLine = endLine === line;
  return {
    command: severity,
    title: `patternlint: ${rule}`,
    message: `${message}${hint}${more}`,
    file,
    line,
    endLine,
    column: oneLine ? column : undefined,
    // The last one that is marked, as in a check run, which the runner makes of it. GitHub doesn't say (github/docs#40038); the
    // program that was looked at there gives the last one, and none of ours is beyond the line then.
    endColumn: oneLine && endColumn > column ? endColumn - 1 : undefined,
  };
}

/** "… and 3 errors, 12 warnings more: …", or undefined when nothing is left. */
export function restSentence(left: Readonly<Record<Severity, number>>, where: string): string | undefined {
  const parts = severities.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
  return parts.length > 0 ? `… and ${parts.join(", ")} more. ${where}` : undefined;
}

/** The commands for the annotations that fit, a line each, then what is left. */
export function formatGithub({ findings, causes }: Report, most = Number.POSITIVE_INFINITY): string {
  const { annotations, left } = selectAnnotations(findings, causes, most);
  const rest = restSentence(left, "All of them stand in the JSON report (--output json=FILE).");
  return annotations.map(toCommand).join("") + (rest ? `${rest}\n` : "");
}

/** A workflow command on a line of its own, as @actions/core writes it; the runner undoes just these escapes. */
export function toCommand({ command, title, message, file, line, endLine, column, endColumn }: Command): string {
  const properties = { file, line, endLine, col: column, endColumn, title };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${command}${written.length > 0 ? ` ${written.join(",")}` : ""}::${escapeData(message)}\n`;
}

/** An annotation, or one without a place in a file. */
export type Command = { readonly command: Severity | "debug"; readonly message: string } & Partial<Omit<Annotation, "command" | "message">>;

/**
 * A path that holds a command's signs would be read as one; its annotation then misses its file, but not its words. A tab
 * drives nothing, and stays: it may be part of a name.
 */
function escapeProperty(text: string): string {
  return escapeUnits(escapeCommands(escapeControls(text).replaceAll("\n", "\u240a")))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}

function escapeData(text: string): string {
  return escapeUnits(escapeCommands(escapeControls(text)).slice(0, LONGEST_MESSAGE));
}

function escapeUnits(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

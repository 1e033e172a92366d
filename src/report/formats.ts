// The list of formats. A new one is a file and its line here: the command line, its help and the action's inputs follow.
import type { View } from "../lint/narrow.ts";
import type { Severity } from "../rule-support/rule.ts";
import { baselineFails, baselineReason, gateFails, gateOf, gateReason } from "./gate.ts";
import { formatJson } from "./json.ts";
import { missingRules } from "./messages.ts";
import { formatPretty } from "./pretty.ts";
import { type LineSource, type Report, viewOf } from "./report.ts";
import { verdictText } from "./verdict.ts";

/** What a format is made from. */
export interface Rendering {
  /** Everything: machines choose for themselves. */
  readonly report: Report;
  readonly lines: LineSource;
  /** Which findings people are shown, and which decide. */
  readonly show: View;
  readonly gate: View;
  /** The least severity that fails; undefined for never. */
  readonly failOn: Severity | undefined;
  /** A baseline that accepts what is fixed fails the run. */
  readonly strictBaseline?: boolean;
  readonly color: boolean;
  /** Findings only, without the verdict. */
  readonly quiet: boolean;
  /** Shows some of what is alike: for a terminal. */
  readonly brief: boolean;
  /** The root as a path from the repository's root; "" for that. */
  readonly prefix: string;
}

export interface Format {
  readonly name: string;
  /** The action writes it to a file when its input of this name says where. */
  readonly inAction: boolean;
  render(rendering: Rendering): string | Promise<string>;
  /** What is said beside it, for people whose tools read the rest. */
  note?(rendering: Rendering): string;
}

/** What most runs don't want is loaded when it is wanted. */
export const formats = [
  {
    name: "pretty",
    inAction: false,
    render: (of) => formatPretty(shown(of), of.lines, { color: of.color, quiet: of.quiet, reason: reason(of), brief: of.brief }),
  },
  {
    name: "compact",
    inAction: false,
    render: async (of) => (await import("./compact.ts")).formatCompact(shown(of)),
    note: (of) => verdictText(shown(of), reason(of)),
  },
  { name: "json", inAction: false, render: ({ report }) => formatJson(report) },
  { name: "github", inAction: false, render: async (of) => (await import("./workflow-commands.ts")).formatGithub(shown(of)) },
  {
    name: "markdown",
    inAction: false,
    render: async (of) =>
      (await import("./markdown.ts")).formatMarkdown(shown(of), {
        failed:
          gateFails(of.report, of.gate, of.failOn) || baselineFails(of.report, of.strictBaseline) || missingRules(of.report).length > 0,
        reason: reason(of),
      }),
  },
  { name: "sarif", inAction: true, render: async ({ report, prefix }) => (await import("./sarif.ts")).formatSarif(report, { prefix }) },
  {
    name: "junit",
    inAction: true,
    render: async (of) => (await import("./junit.ts")).formatJunit(shown(of), gateOf(of.report, of.gate, of.failOn)),
  },
  { name: "gitlab", inAction: true, render: async ({ report, prefix }) => (await import("./gitlab.ts")).formatGitlab(report, prefix) },
  { name: "badge", inAction: true, render: async ({ report }) => (await import("./badge.ts")).formatBadge(report) },
  { name: "card", inAction: true, render: async ({ report }) => (await import("./badge.ts")).formatCard(report) },
  { name: "shields", inAction: true, render: async ({ report }) => (await import("./badge.ts")).formatShields(report) },
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]["name"];
export const formatNames: readonly FormatName[] = formats.map(({ name }) => name);

/** The report in a format. */
export async function render(format: FormatName, rendering: Rendering): Promise<string> {
  return (formats.find(({ name }) => name === format) as Format).render(rendering);
}

/** What to say on standard error beside a report in a format. */
export function summaryNote(format: FormatName, rendering: Rendering): string | undefined {
  return (formats.find(({ name }) => name === format) as Format).note?.(rendering);
}

function shown({ report, show }: Rendering): Report {
  return viewOf(report, show);
}

function reason({ report, gate, failOn, strictBaseline }: Rendering): string | undefined {
  return gateReason(report, gate, failOn) ?? baselineReason(report, strictBaseline);
}

// The comment that is kept up to date in a pull request: verdict, what is introduced, fixed and still there, and what changed.
import { plural } from "../text/numbers.ts";
import { itemsOf, type ReportItem, reportItems } from "./causes.ts";
import type { ReportedChange } from "./changes.ts";
import { byteLength, fitInto } from "./fit.ts";
import {
  bySeverity,
  changeChart,
  changeItems,
  countFindings,
  heading,
  item,
  type LineLink,
  notes,
  OPEN_ITEMS,
  ruleTable,
} from "./markdown.ts";
import { type Report, viewOf } from "./report.ts";

export interface CommentOptions {
  /** Whether the run fails. */
  readonly failed: boolean;
  /** What is said besides, a Markdown line each. */
  readonly remarks?: readonly string[];
  /** The address of a file's line on the web; undefined when there is none. */
  readonly link?: LineLink | undefined;
  /** How many bytes the text may have at most. */
  readonly limit: number;
}

/** Sections in the order of their worth: those that don't fit any more are left out, and that is said. */
export function formatComment(report: Report, { failed, remarks = [], link, limit }: CommentOptions): string {
  const introduced = viewOf(report, "introduced");
  const head = [heading(introduced, failed), "", ...notes(introduced), ...remarks.flatMap((remark) => [remark, ""])].join("\n");
  const sections = report.comparison
    ? [
        ...open("Introduced", reportItems(introduced), link),
        ...changeLists(report.comparison.changes),
        folded("Fixed", itemsOf(report.comparison.fixed, []), undefined),
        folded(
          "Still there",
          reportItems(report).filter(({ lead }) => lead.status === "unchanged"),
          link,
        ),
      ]
    : [{ open: "", items: [ruleTable(report).join("\n")], close: "\n" }, ...open("Findings", reportItems(report), link)];
  return fitInto((most) => fitSections(head, sections, most), limit);
}

interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

const nothing: Section = { open: "", items: [], close: "" };

/** The most severe findings in the open, as many as fit a page, and the rest folded. */
function open(title: string, told: readonly ReportItem[], link: LineLink | undefined): Section[] {
  const ranked = bySeverity(told);
  const first = ranked.slice(0, OPEN_ITEMS);
  if (first.length === 0) return [];
  return [
    { open: `### ${title}\n\n`, items: first.map((reportItem) => item(reportItem, link, true).text), close: "\n" },
    folded("More", ranked.slice(OPEN_ITEMS), link),
  ];
}

function folded(title: string, told: readonly ReportItem[], link: LineLink | undefined): Section {
  if (told.length === 0) return nothing;
  return {
    open: `<details><summary>${title}: ${plural(countFindings(told), "finding")}</summary>\n\n`,
    items: bySeverity(told).map((reportItem) => item(reportItem, link, true).text),
    close: "\n</details>\n\n",
  };
}

/** What is otherwise than before, in the words of the modules: a page of it in the open, the rest folded. */
function changeLists(changes: readonly ReportedChange[]): Section[] {
  if (changes.length === 0) return [];
  const items = changeItems(changes);
  const chart = changeChart(changes);
  const rest = items.slice(OPEN_ITEMS);
  return [
    { open: "### What changed\n\n", items: items.slice(0, OPEN_ITEMS), close: "\n" },
    chart === undefined ? nothing : { open: "", items: [chart], close: "\n" },
    rest.length === 0
      ? nothing
      : { open: `<details><summary>More: ${plural(rest.length, "module")}</summary>\n\n`, items: rest, close: "\n</details>\n\n" },
  ];
}

const RESERVE = 200;

function fitSections(head: string, sections: readonly Section[], limit: number): string {
  let out = `${head}\n`;
  let left = 0;
  for (const { open, items, close } of sections) {
    let room = limit - RESERVE - byteLength(out) - byteLength(open) - byteLength(close);
    const fitting: string[] = [];
    for (const text of items) {
      room -= byteLength(text) + 1;
      if (room < 0) break;
      fitting.push(text);
    }
    left += items.length - fitting.length;
    if (fitting.length > 0) out += `${open}${fitting.join("\n")}\n${close}`;
  }
  return left === 0
    ? out
    : `${out}\n**… and ${plural(left, "line")} more**, left out to stay below GitHub's limit. The JSON report has them all.\n`;
}

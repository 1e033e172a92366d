// What a comment on a whole file says: the findings in it that stand on no line of the diff.
import { itemsOf } from "../../report/causes.ts";
import { fitInto, within } from "../../report/fit.ts";
import { item, OPEN_ITEMS } from "../../report/markdown.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { plural } from "../../text/numbers.ts";
import { mark, type Publication } from "./sink.ts";

/** GitHub takes 65,536 characters of up to four bytes. */
const LONGEST = 65_000;

/** A comment on a file as a whole. */
export interface OnFile {
  readonly on: "file";
  /** All that it speaks for; the most severe first. */
  readonly findings: readonly [ReportedFinding, ...ReportedFinding[]];
  readonly comment: { readonly path: string; readonly body: string };
}

/**
 * Its mark names the findings that it lists, so that they are known again once somebody has answered or resolved it.
 *
 * @param path from the repository's root.
 */
export function commentOnFile(path: string, findings: OnFile["findings"], { key, link }: Publication): OnFile {
  // Each by itself, because the mark names those that are listed.
  const items = itemsOf(findings.slice(0, OPEN_ITEMS), []).map((reportItem) => item(reportItem, link).text);
  const make = (limit: number) => {
    const fitting = within(items, limit - REST);
    const more = findings.length - fitting.length;
    // Where not even the first one fits in whole, its beginning does.
    const listed = findings.slice(0, Math.max(1, fitting.length));
    return [
      mark("file", key, ...listed.map(({ fingerprint }) => fingerprint)),
      `**patternlint**: ${plural(findings.length, "finding")} outside the diff of this file:`,
      "",
      ...(fitting.length > 0 ? fitting : items.slice(0, 1)),
      ...(more > 0 ? ["", `… and ${plural(more, "finding")} more: the job summary and the report have them.`] : []),
    ].join("\n");
  };
  return { on: "file", findings, comment: { path, body: fitInto(make, LONGEST) } };
}

/** Room for the mark and the words around the list. */
const REST = 1500;

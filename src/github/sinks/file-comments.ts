// What a comment on a whole file says: the findings in it that stand on no line of the diff.
import { fitInto } from "../../report/fit.ts";
import { FEW, item } from "../../report/markdown.ts";
import { plural } from "../../report/numbers.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { type Delivery, mark } from "./sink.ts";

/** GitHub takes 65,536 characters of up to four bytes. */
const LONGEST = 65_000;

/** A comment on a file as a whole. */
export interface OnFile {
  readonly on: "file";
  /** All that it speaks for; the gravest first. */
  readonly findings: readonly [ReportedFinding, ...ReportedFinding[]];
  readonly comment: { readonly path: string; readonly body: string };
}

/**
 * Its mark names the findings that it lists, so that they are known again once somebody has answered or resolved it.
 *
 * @param path from the repository's root.
 */
export function commentOnFile(path: string, findings: OnFile["findings"], { key, link }: Delivery): OnFile {
  const listed = findings.slice(0, FEW);
  const sign = mark("file", key, ...listed.map(({ fingerprint }) => fingerprint));
  const more = findings.length - listed.length;
  const lines = [
    `**patternlint**: ${plural(findings.length, "finding")} outside the diff of this file:`,
    "",
    ...listed.map((finding) => item(finding, link)),
    ...(more > 0 ? ["", `… and ${plural(more, "finding")} more: the job summary and the report have them.`] : []),
  ];
  return { on: "file", findings, comment: { path, body: fitInto(() => `${sign}\n${lines.join("\n")}`, LONGEST) } };
}

// Annotations of the step: GitHub shows them on the lines of the diff and on the page of the run.

import type { Run } from "../engine/lint.ts";
import type { ReportedCause } from "../report/causes.ts";
import type { ReportedFinding } from "../report/report.ts";
import { restSentence, selectAnnotations } from "../report/workflow-commands.ts";
import { annotate, info } from "./runner.ts";

/** As many as GitHub keeps of a step, less the error that says that the step failed. */
export const ALL_ANNOTATIONS = 29;

/** Those on lines that the change wrote come first: GitHub shows them in the diff. The order is theirs otherwise. */
export function rank(findings: readonly ReportedFinding[], isChangedLine: Run["isChangedLine"]): ReportedFinding[] {
  const known = new Map<string, boolean>();
  // Asked once a line: it is looked for among all lines of the base.
  const touched = ({ file, line }: ReportedFinding) => {
    const key = `${line}:${file}`;
    const answer = known.get(key) ?? isChangedLine(file, line);
    known.set(key, answer);
    return answer;
  };
  const [inside, outside]: [ReportedFinding[], ReportedFinding[]] = [[], []];
  for (const finding of findings) (touched(finding) ? inside : outside).push(finding);
  return [...inside, ...outside];
}

export interface ToAnnotate {
  readonly findings: readonly ReportedFinding[];
  /** Those of the report that the findings are from. */
  readonly causes: readonly ReportedCause[];
  /** The folder that their paths count from, as a path from the repository's root; "" for that. */
  readonly prefix: string;
  /** Where the JSON report is. */
  readonly file: string;
}

/**
 * Annotates the findings that fit, and says in the log how many do not.
 *
 * @param most how many at most.
 * @param reserved how many notices are written beside them: the runner keeps ten.
 */
export function annotateFindings({ findings, causes, prefix, file }: ToAnnotate, most: number, reserved: number): void {
  const { annotations, left } = selectAnnotations(findings, causes, most, reserved);
  for (const annotation of annotations) annotate({ ...annotation, file: prefix === "" ? annotation.file : `${prefix}/${annotation.file}` });
  const rest = restSentence(left, `All of them stand in this step's log, in the job summary, and in ${file}.`);
  if (rest) info(rest);
}

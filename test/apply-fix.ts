// Applies the fix of a finding to the files of a test.
import type { ReportedFinding } from "../src/report/report.ts";
import { groupBy } from "../src/text/group.ts";
import { indexLines } from "../src/text/lines.ts";
import { applyEdits } from "../src/text/span.ts";
import type { Files } from "./lint-files.ts";

/** The files that the fix changes, as it leaves them. */
export function fixedFiles(files: Files, { fix }: ReportedFinding): Files {
  const byFile = groupBy(fix?.edits ?? [], ({ file }) => file);
  return Object.fromEntries(
    [...byFile].map(([file, edits]) => {
      const text = files[file] as string;
      const { starts } = indexLines(text);
      const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
      const spans = edits.map((edit) => ({
        start: offset(edit.line, edit.column),
        end: offset(edit.endLine, edit.endColumn),
        text: edit.text,
      }));
      return [file, applyEdits(text, spans)];
    }),
  );
}

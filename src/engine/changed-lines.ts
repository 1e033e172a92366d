// Which lines of the head the change wrote.
import type { ReportedChange } from "../report/changes.ts";
import type { LineSource } from "../report/report.ts";
import { lineText } from "../text/lines.ts";
import type { Run } from "./lint.ts";

/** A line counts as written by the change when its file at the base has none like it. */
export function findChangedLines(changes: readonly ReportedChange[], lines: LineSource, baseLines: LineSource): Run["isChangedLine"] {
  const known = new Map<string, ReadonlySet<string>>();
  const before = new Map(changes.map(({ file, kind, was }) => [file, kind === "added" ? undefined : (was ?? file)]));
  return (file, line) => {
    if (!before.has(file)) return false;
    let old = known.get(file);
    if (!old) {
      const path = before.get(file);
      old = new Set(path === undefined ? [] : baseLines(path)?.text.split(/\r?\n/));
      known.set(file, old);
    }
    const index = lines(file);
    return index !== undefined && !old.has(lineText(index, line));
  };
}

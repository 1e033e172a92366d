// Applies the fix of a finding to the files of a test.
import { applyFixes, isFixable } from "../src/report/edits.ts";
import { makeLineSource, type ReportedFinding } from "../src/report/report.ts";
import type { Files } from "./lint-files.ts";

/** The files that the fix changes, as it leaves them. */
export function fixedFiles(files: Files, finding: ReportedFinding): Files {
  const lines = makeLineSource((path) => files[path]);
  return Object.fromEntries(applyFixes([finding].filter(isFixable), lines));
}

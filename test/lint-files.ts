// Lints files that exist only in the test.
import { defaultConfig } from "../src/config/config.ts";
import { judgeCatalog, makeTextJudge } from "../src/lint/judge.ts";
import type { Settings } from "../src/lint/settings.ts";
import { makeLineSource, makeReport, type Report } from "../src/report/report.ts";

export const today = "2025-12-01";

/** The report on files by path, as a run over a folder with just these would give it. */
export function lintFiles(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Report {
  const all = { ...defaultConfig, ...settings };
  const judge = makeTextJudge(all, today);
  const verdicts = Object.entries(files)
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, text]) => judge({ path, text }));
  const read = (path: string) => files[path];
  return makeReport(judgeCatalog(verdicts, Object.keys(files), all, read), verdicts.length, [], makeLineSource(read));
}

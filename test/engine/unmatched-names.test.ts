// What a configuration names and the repository doesn't have: said, with the place, and never a reason to fail.
import { describe, expect, test } from "vitest";
import { runLint } from "../../src/engine/lint.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";

async function notesOf(config: string): Promise<readonly string[]> {
  const root = makeFolder({ "patterns/design-review.md": moduleText({}), "notes/x.txt": "x", "patternlint.yml": config });
  const { unmatched } = await runLint({ root });
  return unmatched.map((note) => note.slice(note.indexOf("patternlint.yml")));
}

describe("a note on", () => {
  test.each([
    ["include: ['**', 'modules/**']", "1:17: The glob `modules/**` matches no file. Correct it, or remove it."],
    ["include: ['**', patterns]", "1:17: The glob `patterns` matches no file. Write `patterns/**` for all that is in the folder."],
    ["modules: [patterns/gone.md]", "1:11: The glob `patterns/gone.md` matches no file. Correct it, or remove it."],
    ["exclude: [notes]", "1:11: The glob `notes` matches no file. Write `notes/**` for all that is in the folder."],
    ["roots: [lib]", "1:9: The root `lib` is not a folder that contains files. Correct it, or remove it."],
    ["roots: [notes/x.txt]", "1:9: The root `notes/x.txt` is a file. Name a folder."],
    ["overrides:\n  - files: ['old/**']\n    rules: { title: off }", "2:13: The glob `old/**` matches no file. Correct it, or remove it."],
    [
      "overrides:\n  - categories: [pattern, quality]\n    rules: { title: off }",
      "2:18: No module has the category `pattern`. Did you mean `patterns`?",
      "2:27: No module has the category `quality`. Correct it, or remove it.",
    ],
    ["sections: { exampels: false }", "1:13: `exampels` has no built-in schema to turn off. Did you mean `examples`?"],
    ["sections: { rollout: false }", "1:13: `rollout` has no built-in schema to turn off. Remove it."],
  ])("%j", async (config, ...notes) => {
    expect(await notesOf(`${config}\n`)).toEqual(notes.map((note) => `patternlint.yml:${note}`));
  });

  test("a schema for a section that is almost a known one", async () => {
    const root = makeFolder({
      "a.md": moduleText({}),
      "s.json": "{}",
      "patternlint.yml": "sections:\n  configuraton: s.json\n  rollout: s.json\n",
    });
    const { unmatched } = await runLint({ root });
    expect(unmatched).toHaveLength(1);
    expect(unmatched[0]).toContain("patternlint.yml:2:3: No section is called `configuraton`. Did you mean `configuration`?");
  });
});

test("no word on what is there, and on what is left out in advance", async () => {
  expect(
    await notesOf(
      "include: ['**/*.md']\nexclude: ['node_modules/**', '*.tmp']\nroots: [./patterns/, '.']\nsections: { examples: false }\noverrides: [{ files: ['patterns/**'], rules: { title: off } }]\n",
    ),
  ).toEqual([]);
});

test("many are counted", async () => {
  const notes = await notesOf(`include: ['**', ${Array.from({ length: 12 }, (_, at) => `'x${at}'`).join(", ")}]\n`);
  expect(notes).toHaveLength(11);
});

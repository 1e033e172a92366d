// The check of imports: what goes against the direction, and who chooses a vocabulary that should be handed one.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, project } from "../e2e/process.ts";

function check(files: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "check-imports.ts"), makeFolder(files)], {
    encoding: "utf8",
  });
  return { status, faults: stderr.split("\n").filter((line) => line.startsWith("src/")) };
}

test("the sources keep to it", () => {
  expect(check({})).toEqual({ status: 0, faults: [] });
  const { status, stderr } = spawnSync(process.execPath, [join(project, "scripts", "check-imports.ts"), join(project, "src")], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("is a fault", () => {
  test.each([
    ["read/x.ts", 'import { rules } from "../rules/index.ts";'],
    ["rules/x.ts", 'import { readFileSync } from "node:fs";'],
    ["lint/x.ts", "export const now = Date.now();"],
  ])("in %s: %s", (path, text) => {
    expect(check({ [path]: `${text}\n` })).toMatchObject({ status: 1, faults: [expect.stringContaining(path)] });
  });

  test.each(["read", "catalog", "change", "schema", "rule-support", "rules", "lint", "report"])(
    "the default vocabulary in %s/",
    (layer) => {
      for (const text of [
        'import { defaultVocabulary } from "../read/vocabulary.ts";',
        'import { type Vocabulary, defaultVocabulary as words } from "../read/vocabulary.ts";',
        'import * as all from "../read/vocabulary.ts";\nconst words = all.defaultVocabulary;',
        'const { defaultVocabulary: words } = await import("../read/vocabulary.ts");',
      ])
        expect(check({ [`${layer}/x.ts`]: `${text}\n` })).toMatchObject({ status: 1, faults: [expect.stringContaining(`${layer}/x.ts`)] });
    },
  );
});

test("the edges choose it, and its own file makes it", () => {
  const text = 'import { defaultVocabulary } from "../read/vocabulary.ts";\n';
  const files = { "config/config.ts": text, "command-line/help.ts": text, "read/vocabulary.ts": "export const defaultVocabulary = {};\n" };
  expect(check(files)).toEqual({ status: 0, faults: [] });
});

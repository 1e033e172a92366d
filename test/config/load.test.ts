// Configuration files: what they set, and what is said of a fault in one.
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultConfig, findConfig, withChoices } from "../../src/config/config.ts";
import { ConfigError } from "../../src/config/error.ts";
import { schemaProblem } from "../../src/config/faults.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseYaml } from "../../src/config/yaml.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { makeFolder } from "../e2e/process.ts";
import { lintFiles } from "../lint-files.ts";

/** What a schema demands, at whatever depth; what only describes or leads on is none of it. */
function keywordsOf(schema: Readonly<Record<string, unknown>>): string[] {
  const others = ["description", "default", "examples", "items", "properties", "additionalProperties"];
  const { items } = schema;
  const own = Object.keys(schema).filter((keyword) => !others.includes(keyword));
  return typeof items === "object" ? [...own, ...keywordsOf(items as Readonly<Record<string, unknown>>)] : own;
}

const load = (text: string, files: Readonly<Record<string, string>> = {}, name = "patternlint.yml") =>
  loadConfig(join(makeFolder({ [name]: text, ...files }), name));

test("everything that can be set", async () => {
  const config = await load(
    `
preset: strict
rules:
  fence: off
  title: { severity: notice, match: true }
  metadata-status: { allowed: [new] }
overrides:
  - files: ["old/**"]
    rules: { xml-tag: warning }
  - categories: [quality]
    rules: { purpose: off }
include: ["**/*.md"]
exclude: ["x/**"]
modules: ["patterns/**"]
roots: [./modules/, ".", lib]
sections: { examples: false }
`,
  );
  expect(config).toMatchObject({
    preset: "strict",
    include: ["**/*.md"],
    exclude: ["x/**"],
    modules: ["patterns/**"],
    roots: ["modules", "lib"],
  });
  expect(config.rules.get("fence")).toEqual({ level: "off" });
  expect(config.rules.get("title")).toEqual({ level: "notice", options: { match: true } });
  expect(config.rules.get("metadata-status")).toEqual({ options: { allowed: ["new"] } });
  expect(config.overrides).toHaveLength(2);
  expect([...config.sections]).toEqual([["examples", false]]);
});

test("JSON is read as well, and an empty file sets nothing", async () => {
  expect((await load('{ "preset": "strict" }', {}, "patternlint.json")).preset).toBe("strict");
  expect(await load("")).toMatchObject({ preset: "recommended", roots: [] });
});

test("is found under its names; of two, nobody would know which counts", () => {
  expect(() => findConfig(makeFolder({ ".patternlint.yml": "", "patternlint.json": "{}" }))).toThrow(
    "patternlint.json and .patternlint.yml are both configurations. Keep one of them.",
  );
  expect(findConfig(makeFolder({ "patternlint.json": "{}" }))).toMatch(/patternlint\.json$/);
  expect(findConfig(makeFolder({ ".patternlint.yml": "" }))).toMatch(/\.patternlint\.yml$/);
  expect(findConfig(makeFolder({ "other.yml": "" }))).toBeUndefined();
});

describe("a fault is told with file, line, column and remedy", () => {
  test.each([
    ["rulez: {}\n", "1:1: Unknown key `rulez`. Did you mean `rules`?"],
    [
      "zzzzzzz: {}\n",
      "1:1: Unknown key `zzzzzzz`. Known are preset, rules, overrides, include, exclude, modules, roots, sections, customRules, baseline.",
    ],
    ["rules:\n  xml-tags: error\n", "2:3: There is no rule `xml-tags`. Did you mean `xml-tag`?"],
    ["rules:\n  title: { matches: true }\n", "2:12: Unknown key `matches` in `rules.title`. Did you mean `match`?"],
    ["rules:\n  fence: fatal\n", "2:10: `rules.fence` can't be `fatal`. Write one of error, warning, notice, off."],
    ["rules:\n  fence: warn\n", "2:10: `rules.fence` can't be `warn`. Write one of error, warning, notice, off."],
    ["rules:\n  fence: Eror\n", "2:10: `rules.fence` can't be `Eror`. Did you mean `error`?"],
    ["rules:\n", "1:7: `rules` is empty. Remove it, or write what belongs there."],
    ["rules:\n  title:\n", "2:9: `rules.title` is empty. Remove it, or write what belongs there."],
    ["rules:\n  title: { match: yes }\n", "2:19: `rules.title.match` must be true or false. Write true, without quotes."],
    ["rules:\n  title: { match: 'false' }\n", "2:19: `rules.title.match` must be true or false. Write false, without quotes."],
    ["rules:\n  title: { match: maybe }\n", "2:19: `rules.title.match` must be true or false. Write one of them."],
    ["preset: strikt\n", "1:9: `preset` can't be `strikt`. Did you mean `strict`?"],
    ["preset: 3\n", "1:9: `preset` must be a text. Write one of recommended, strict."],
    ["rules: { title: { severity: 3 } }\n", "1:29: `rules.title.severity` must be a text. Write one of error, warning, notice, off."],
    ["include: x.md\n", "1:10: `include` must be a list. Write `[x.md]`."],
    ["include: { a: b }\n", "1:10: `include` must be a list. Write `[one, two]`."],
    ["include: [3]\n", '1:11: `include.0` must be a text. Write `"3"`.'],
    ["include: [[a]]\n", "1:11: `include.0` must be a text. Write one in quotes."],
    ["rules: strict\n", "1:8: `rules` must be a mapping of keys to values. Write it as `key: value`."],
    [
      "rules:\n  fence: false\n",
      "2:10: `rules.fence` must be a severity or options. Write error, warning, notice, off, or `{ severity: warning }`.",
    ],
    ["rules:\n  placeholder: { words: [a, a] }\n", "2:25: `rules.placeholder.words` has an entry twice. Remove one."],
    ["rules:\n  metadata-status: { allowed: [] }\n", "2:31: `rules.metadata-status.allowed` has no entry. Add one, or remove the key."],
    ["sections: { x: 3 }\n", "1:16: `sections.x` must be a text or false. Write the path of a JSON Schema, or false."],
    ["sections: { x: true }\n", "1:16: `sections.x` can't be `true`. Write the path of a JSON Schema, or false."],
    [
      "- a\n",
      "1:1: The configuration must be a mapping of keys to values. Known keys are preset, rules, overrides, include, exclude, modules, roots, sections, customRules, baseline.",
    ],
    ["overrides:\n  - files: [x]\n", "2:5: `overrides.0` has no `rules`. Add it."],
    [
      "overrides:\n  - rules: { fence: 3 }\n",
      "2:21: `overrides.0.rules.fence` must be a severity or options. Write error, warning, notice, off, or `{ severity: warning }`.",
    ],
    ["include: ['']\n", "1:11: `include.0` is empty. Remove it."],
    ["rules: {\n", "2:1: Wrong indentation, or a bracket that is never closed."],
    ["preset: strict\npreset: strict\n", "2:1: This key appears twice. Remove one."],
    ["preset: strict\n---\npreset: recommended\n", "2:1: The file holds more than one YAML document. Remove the second `---`."],
    ["roots: [../.., /etc]\n", "1:9: The root `../..` leads out of the folder that is linted. Name a folder in it."],
    ["roots: [../.., /etc]\n", "1:16: The root `/etc` leads out of the folder that is linted."],
    ["roots: [a/../../b]\n", "1:9: The root `a/../../b` leads out"],
    ["sections: { x: none.json }\n", "1:16: The schema `none.json` does not exist. Check the path."],
    ["sections: { x: bad.json }\n", "1:16: The schema `bad.json` is not valid JSON (line 1, column 2). Fix the JSON."],
    [
      "sections: { x: odd.json }\n",
      "1:16: The schema `odd.json` is not a valid JSON Schema: `/type` must be one of array, boolean, integer, null, number, object, string (line 1, column 11). Fix the schema.",
    ],
    ["sections: { x: empty.json }\n", "1:16: The schema `empty.json` is empty. Write a JSON Schema."],
    ["sections: { x: sub }\n", "1:16: The schema `sub` can't be read: it is a folder. Name a file that can."],
    [
      "sections: { x: lost.json }\n",
      "1:16: The schema `lost.json` refers to `#/$defs/none`, which it does not have. Define it under `$defs`, or correct the reference.",
    ],
    [
      "sections: { x: faults.json }\n",
      "1:16: The schema `faults.json` is not a valid JSON Schema: `/required` must be an array (line 2, column 15); `/properties/a/minLength` must be at least 0 (line 3, column 39). Fix the schema.",
    ],
  ])("%j", async (text, message) => {
    const failure = await load(text, {
      "bad.json": "{",
      "odd.json": '{ "type": "thing" }',
      "empty.json": "\n",
      "sub/x.json": "{}",
      "lost.json": '{ "$ref": "#/$defs/none" }',
      "faults.json": '{\n  "required": "a",\n  "properties": { "a": { "minLength": -1 } }\n}',
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as Error).message).toContain(message);
  });

  test("whatever stands at any place, no remedy is empty and none names a keyword of JSON Schema", async () => {
    const places = [
      "preset",
      "rules",
      "overrides",
      "include",
      "exclude",
      "modules",
      "roots",
      "sections",
      "rules: { fence",
      "sections: { x",
    ];
    for (const place of places)
      for (const value of ["3", "true", "null", "[]", "{}", "[3]", "{ a: 3 }", "''"]) {
        const text = `${place}: ${value}${place.includes("{") ? " }" : ""}\n`;
        const failure = await load(text).catch((error: unknown) => error);
        if (failure instanceof Error) expect(failure.message, text).not.toMatch(/Change it|is not allowed|undefined|\[object/);
      }
  });

  test("all faults at once, of whatever kind, in the order of their places", async () => {
    const text =
      "preset: strikt\nrulez: {}\nrules: { fence: 3 }\ninclude: ['/a', '']\nexclude: ['b/']\nroots: [../x]\nsections: { x: none.json, y: 3 }\noverrides: [{ files: ['!c'] }]\n";
    const { faults } = (await load(text).catch((error: unknown) => error)) as ConfigError;
    expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:9", // the preset
      "2:1", // the unknown key
      "3:17", // the level
      "4:17", // the empty glob
      "5:11", // the glob of a folder
      "6:9", // the root
      "7:16", // the schema that isn't there
      "7:30", // the type
      "8:13", // no rules
      "8:23", // the glob of the override
    ]);
  });

  test("every keyword that a rule's options use has words of its own", () => {
    const numbers = { minimum: { limit: 1 }, maximum: { limit: 9 } };
    const used = rules.flatMap(({ options }) => Object.values(options?.schema ?? {}).flatMap((schema) => keywordsOf(schema)));
    const words = [...new Set([...used, ...Object.keys(numbers)])].map((keyword) => {
      const params = { allowedValues: ["a"], type: "string", ...(numbers as Record<string, object>)[keyword] };
      const error = { instancePath: "/rules/x/y", keyword, params, schemaPath: "" };
      return schemaProblem(error, parseYaml("rules: { x: { y: 0 } }")).message();
    });
    expect(words).toContain("`rules.x.y` must be at least 1. Write a larger number, or remove it.");
    expect(words).toContain("`rules.x.y` must be at most 9. Write a smaller number, or remove it.");
    expect(words.filter((text) => text.includes("is not allowed ("))).toEqual([]);
  });

  test("a file that isn't there", async () => {
    await expect(loadConfig(join(makeFolder({}), "none.yml"))).rejects.toThrow(/none\.yml does not exist\. Check the path\./);
  });

  test("the path is as one can open it from here", async () => {
    const folder = makeFolder({ "c.yml": "x: 1\n" });
    const failure = await loadConfig(join(folder, "c.yml")).catch((error: unknown) => error);
    expect((failure as ConfigError).file).toBe(relative(process.cwd(), join(folder, "c.yml")));
  });
});

describe("what settings do", () => {
  const files = {
    "old/design-review.md": moduleText({ title: "# Something", open: '<module name="design_review" category="quality">' }),
    "patterns/requirements.md": "# R\n",
  };
  const rulesFound = (config: Parameters<typeof lintFiles>[1]) =>
    lintFiles(files, config).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  test("options", async () => {
    expect(rulesFound(await load("rules: { title: { match: true } }"))).toEqual(["title warning"]);
    expect(rulesFound(await load("rules: { module-category: { directory: true } }"))).toEqual(["module-category error"]);
    expect(rulesFound(await load("rules: { metadata-status: { allowed: [settled] } }"))).toEqual(["metadata-status error"]);
    expect(rulesFound(await load("rules: { trigger-conditions: { types: [manual] } }"))).toEqual(["trigger-conditions warning"]);
    expect(rulesFound(await load("rules: { placeholder: { words: ['second pair'] } }"))).toEqual(["placeholder warning"]);
  });

  test("overrides by glob and by category; later ones win, and choices win over all", async () => {
    const rules = "rules: { title: { match: true, severity: error } }";
    expect(rulesFound(await load(`overrides: [{ files: ['old/**'], ${rules} }]`))).toEqual(["title error"]);
    expect(rulesFound(await load(`overrides: [{ files: ['new/**'], ${rules} }]`))).toEqual([]);
    expect(rulesFound(await load(`overrides: [{ categories: [quality], ${rules} }]`))).toEqual(["title error"]);
    expect(rulesFound(await load(`overrides: [{ categories: [quality], files: ['new/**'], ${rules} }]`))).toEqual([]);
    expect(rulesFound(await load(`overrides: [{ files: ['old/**'], ${rules} }, { files: ['**'], rules: { title: notice } }]`))).toEqual([
      "title notice",
    ]);
    expect(
      rulesFound(withChoices(await load(`overrides: [{ files: ['old/**'], ${rules} }]`), undefined, new Map([["title", "off"]]))),
    ).toEqual([]);
  });

  test("a severity set by name holds where a preset's would be raised", () => {
    const bare = { "design-review.md": moduleText({ implementation: null }), "patterns/requirements.md": "# R\n" };
    expect(lintFiles(bare).findings[0]).toMatchObject({ rule: "implementation", severity: "error" });
    expect(lintFiles(bare, withChoices(defaultConfig, undefined, new Map([["implementation", "notice"]]))).findings[0]).toMatchObject({
      severity: "notice",
    });
  });

  test("files declared to be modules", async () => {
    const config = await load("modules: ['**/*.md']");
    expect(lintFiles({ "a.md": "# A\n" }, config).findings[0]).toMatchObject({
      rule: "fence",
      line: 1,
      message: expect.stringContaining("declares this file a module"),
    });
    expect(lintFiles({ "a.md": "# A\n" }, withChoices(config, undefined, new Map([["fence", "off"]]))).findings).toEqual([]);
  });
});

// The whole engine in another team's words: of the same modules, translated, it finds the same, and says it in their words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { formatJson, formatMarkdown, formatPretty, readModule, repairXml, runLint } from "../../src/index.ts";
import type { Settings } from "../../src/lint/settings.ts";
import { mayShowModule } from "../../src/read/block.ts";
import { exampleFiles, moduleText } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { builtInSections } from "../../src/schema/built-in.ts";
import { moduleFailures, toDocument } from "../../src/schema/document.ts";
import type { SectionCheck } from "../../src/schema/section.ts";
import { makeFolder, project } from "../e2e/process.ts";
import { type Files, lintFiles } from "../lint-files.ts";
import { readCases } from "../read-case.ts";
import { compare, fingerprints, judge, translateAll } from "./judge.ts";
import { second, translate } from "./second.ts";

const folder = join(project, "examples");
const examples: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(project.length + 1), readFileSync(file, "utf8")]),
);

const cases = await readCases();

describe("the examples, in the words of a second team", () => {
  const { first, other, expected, found } = judge(examples);

  test("are translated: not one of them is a module to the first team any more, nor the other way round", () => {
    expect(lintFiles(translateAll(examples)).summary.modules).toBe(0);
    expect(lintFiles(examples, { vocabulary: second }).summary.modules).toBe(0);
    expect(other.summary).toEqual(first.summary);
    expect(other.summary.modules).toBeGreaterThan(40);
  });

  test("have the translated findings: rules, lines, anchors, messages and fixes", () => {
    expect(found).toEqual(expected);
  });

  test("have the same fingerprints, but where a slip of a word is what the finding is about", () => {
    const own = other.findings.filter(({ anchor }) => anchor === "section:preferencs");
    expect(own).toHaveLength(1);
    expect(fingerprints(other.findings.filter((finding) => !own.includes(finding)))).toEqual(fingerprints(first.findings));
  });
});

describe("the examples of a rule, in the words of a second team", () => {
  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, { bad, good }) => {
    test.each([
      ["bad", bad],
      ["good", good],
    ])("the %s one", (_kind, { files, base }) => {
      const judged = judge(files, base);
      compare(judged);
      const others = judged.other.findings.filter(({ anchor }) => anchor !== "section:neigbours");
      expect(fingerprints(others)).toEqual(fingerprints(judged.first.findings));
    });
  });
});

/** Cases about tags and columns so broken, or words in such places, that the translation doesn't know their words. */
const untranslated = new Set([
  "change-checks-hidden.txt",
  "curly-quotes.txt",
  "elements-misspelt.txt",
  "kept-elsewhere.txt",
  "lines-that-take-no-others.txt",
  "metadata-table.txt",
  "names-with-spaces.txt",
  "root-lost-fence-open.txt",
  "root-lost.txt",
  "tables-nearly.txt",
]);

describe("the cases of test/cases, in the words of a second team", () => {
  test.each(cases.filter(({ name }) => !untranslated.has(name)).map((one) => [one.name, one] as const))(
    "%s",
    (_, { files, base, settings }) => {
      const { first, other, expected, found } = judge(files, base, settings);
      expect(found).toEqual(expected);
      expect(other.skipped).toEqual(first.skipped);
    },
  );
});

describe("what is made of a text, in the words of a second team", () => {
  test("a block without an element gets their root", () => {
    expect(repairXml("", second)).toBe("<agent></agent>");
  });

  test("a file that has to be a module is told which root it lacks", () => {
    const [finding] = lintFiles({ "a.md": "# A\n" }, { modules: ["a.md"], vocabulary: second }).findings;
    expect(finding?.message).toContain("no fenced block with <agent>");
  });

  test("a section is held against the schema of its kind, or against the one that the configuration has for its name", () => {
    const module = (sections: string) => translate(moduleText({ sections }));
    const found = (text: string, sections: Settings["sections"] = new Map()) =>
      lintFiles({ "a.md": text }, { vocabulary: second, sections })
        .findings.filter(({ rule }) => rule === "section-schema")
        .map(({ anchor, message }) => `${anchor} ${message}`);
    const errors = '<error code="E1" severity="critical">Ask again</error>';
    const failures = module(`<error_handling>${errors}</error_handling>`);
    expect(failures).toContain("<failures>");
    expect(found(failures)).toEqual([expect.stringMatching(/^section:error_handling\/.* Attribute `code` of <error> is `E1`/)]);
    expect(found(failures, new Map([["failures", false]]))).toEqual([]);
    // What another team calls so is no name of theirs.
    expect(found(failures.replaceAll("failures>", "error_handling>"))).toEqual([]);
    const check = builtInSections.get("error_handling") as SectionCheck;
    const own = module(`<faults>${errors}</faults>`);
    expect(found(own)).toEqual([]);
    expect(found(own, new Map([["faults", check]]))).toEqual([expect.stringMatching(/^section:faults\//)]);
  });

  test("what is skipped is called by their root, and the JSON says nothing of it", async () => {
    const guide = `# Guide\n\n## One\n\n${"Words.\n\n".repeat(60)}\`\`\`xml\n<module name="a" category="b"/>\n\`\`\`\n`;
    const report = lintFiles({ "a.md": translate(guide) }, { vocabulary: second });
    expect(formatPretty(report)).toContain("1 page that only shows a <agent> skipped");
    expect(formatMarkdown(report)).toContain("1 page that only shows a `<agent>` skipped");
    expect(JSON.parse(formatJson(report))).not.toHaveProperty("root");
  });

  test("what was looked for in vain has their root and its attributes", async () => {
    const search = async (text: string) => {
      const config = { ...defaultConfig, vocabulary: second };
      return (await runLint({ root: makeFolder({ "a.md": text }), paths: [], config })).search;
    };
    expect(await search(moduleText({}))).toMatch(/None has a fenced xml block with <agent called="…" area="…">\.$/);
    expect(await search("```xml\n<agent>\n</agent>\n```\n")).toContain("1 of them hold a <agent> and were skipped");
    expect(await search("```xml\n<agent>\n</agent>\n```\n")).toContain("its <agent> has neither a name nor a category");
  });

  test("a file of a submodule that may be a module has their root", () => {
    const text = moduleText({});
    expect([text, translate(text)].map((one) => mayShowModule(one, second))).toEqual([false, true]);
  });

  test.each(["draft", "active", "experimental", "stable", "deprecated"])("a stable module depends on one that is %s", (status) => {
    const table = `| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | ${status} |`;
    compare(
      judge(exampleFiles({ "patterns/requirements.md": { table, open: '<module name="requirements" category="planning">' } }, "").files),
    );
  });

  test("the document that module.schema.json describes speaks of kinds, so their modules are what it accepts", () => {
    for (const [path, text] of Object.entries(examples).filter(([one]) => one.includes("/sound/"))) {
      const [first, other] = [readModule(path, text), readModule(path, translate(text), { vocabulary: second })];
      if (first.kind !== "module" || other.kind !== "module") throw new Error(`${path} is no module`);
      const document = toDocument(first.module);
      const category = document.category === "patterns" ? "recipes" : document.category;
      expect(toDocument(other.module)).toEqual({ ...document, category });
      expect(moduleFailures(other.module)).toEqual([]);
    }
  });
});

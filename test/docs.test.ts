// What the README promises stands in the product, and the other way round.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import moduleSchema from "../schemas/module.schema.json" with { type: "json" };
import { helpText } from "../src/command-line/help.ts";
import { defaultConfig } from "../src/config/config.ts";
import { loadConfig } from "../src/config/load.ts";
import { runLint } from "../src/engine/lint.ts";
import { rules } from "../src/rules/index.ts";
import { makeFolder, project, runCli } from "./e2e/process.ts";
import { lintFiles } from "./lint-files.ts";

const readme = readFileSync(join(project, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { name: string; version: string };
const help = await helpText(false);
const action = parse(readFileSync(join(project, "action.yml"), "utf8")) as {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

test("all inputs and outputs of the action are in the README, as action.yml has them", () => {
  for (const [name, { description, default: value }] of Object.entries(action.inputs))
    expect(readme, "The README repeats action.yml.").toContain(`| \`${name}\` | ${value === "" ? "" : `\`${value}\` `}| ${description} |`);
  for (const [name, { description }] of Object.entries(action.outputs)) expect(readme).toContain(`| \`${name}\` | ${description} |`);
});

test("the action runs what is built, on node24", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
});

test("the README says how to get the command line, and nothing is run without its version", () => {
  const major = manifest.version.split(".")[0];
  expect(readme).toContain(`npx ${manifest.name}@${major}\n`);
  expect(readme).toContain(`npm i -D ${manifest.name}\n`);
  for (const page of ["workflows", "reports"])
    for (const [call] of readFileSync(join(project, `docs/${page}.md`), "utf8").matchAll(/npx patternlint\S*/g))
      expect(call).toBe(`npx patternlint@${major}`);
});

test("every option of --help is in the README", () => {
  for (const [option] of help.matchAll(/--[a-z-]+(?= |$)/gm))
    if (option !== "--help" && option !== "--version") expect(readme).toContain(option);
});

test("the exit codes are those of --help", () => {
  const codes = [...help.matchAll(/^ {2}(\d) {2}(.+)$/gm)];
  expect(codes).toHaveLength(4);
  for (const [, code, meaning] of codes) expect(readme).toContain(`| ${code} | ${meaning} |`);
});

test("the configuration that the README shows works as copied, and with the schema that it names", async () => {
  const [, text = ""] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readme) ?? [];
  const folder = makeFolder({ "patternlint.yml": text });
  cpSync(join(project, "examples/sound"), folder, { recursive: true });
  // It names folders that this repository doesn't have, which is said and counts for nothing.
  const notes = ["17:11: The glob `handbook/modules/**`", "18:9: The root `handbook`", "10:13: The glob `drafts/**`"];
  const run = runCli([], folder);
  expect(run.stderr.trim().split("\n")).toEqual(notes.map((note) => expect.stringContaining(`patternlint.yml:${note}`)));
  expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing to report in 4 modules") });
  const whole = makeFolder({ "patternlint.yml": text.replace("# rollout:", "rollout:"), "schemas/rollout.schema.json": "{}" });
  expect([...(await loadConfig(join(whole, "patternlint.yml"))).sections.keys()]).toEqual(["rollout", "examples"]);
});

test("every test that the pages on security name is there, and each promise of SECURITY.md names one", () => {
  const page = (path: string) => readFileSync(join(project, path), "utf8");
  const named = [
    ...[...page("SECURITY.md").matchAll(/`((?:[\w-]+\/)*[\w-]+\.test\.ts)`/g)].map(([, path]) => `test/${path}`),
    ...[...page("docs/reliability.md").matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, path]) => path as string),
  ];
  expect(named.length).toBeGreaterThan(40);
  for (const path of named) expect(existsSync(join(project, path)), path).toBe(true);
  const promises = page("SECURITY.md")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  for (const promise of promises) expect(promise).toMatch(/\.test\.ts`|`npm run /);
});

test("what a pull request is compared with is said in the same way wherever it is said", () => {
  const threats = readFileSync(join(project, "docs/threat-model.md"), "utf8");
  for (const text of [readme, threats])
    expect(text).toMatch(/the target's tip that .{1,60}of another checkout, .{0,5}the last commit in common/);
  for (const text of [readme, help]) expect(text).toContain("compare with where HEAD left a branch, tag or commit; none for nothing");
});

test("the number of rules is right", () => {
  expect(readme, "`npm run generate` writes it.").toContain(`${rules.length} rules, from`);
});

test("the index of the rules has each of them once, below its group", () => {
  const index = readFileSync(join(project, "docs/rules/README.md"), "utf8");
  const listed = index.split("\n## ").flatMap((section) => {
    const [group = "", ...rows] = section.split("\n");
    return rows.flatMap(
      (row) =>
        /^\| \[`([a-z-]+)`\]/
          .exec(row)
          ?.slice(1)
          .map((id) => [id, group]) ?? [],
    );
  });
  expect(listed.toSorted(), "`npm run generate` writes docs/rules/README.md.").toEqual(
    rules.map(({ id, group }) => [id, group]).toSorted(),
  );
});

test("the examples: one finding of each rule in the broken repository, none in the sound one", async () => {
  // Rules about changes have nothing to say without a base.
  const inPlace = rules.filter(({ scope }) => scope !== "change");
  const { report } = await runLint({ root: project, paths: ["examples"], config: { ...defaultConfig, preset: "strict" } });
  const remedy = "Each rule has one file in examples/broken with one finding of it, and of no other: `npm run new-rule NAME` writes one.";
  expect(report.findings.map(({ rule }) => rule).toSorted(), remedy).toEqual(inPlace.map(({ id }) => id).toSorted());
  expect(report.findings.filter(({ file }) => file.startsWith("examples/sound"))).toEqual([]);
});

describe("the module that the README shows line by line", () => {
  const [, shown = ""] = /## What is a module[\s\S]*?````markdown\n([\s\S]*?)````/.exec(readme) ?? [];
  const text = (title: string, from: string, name: string, category: string) =>
    shown
      .replace("# Release", `# ${title}`)
      .replace(/<integration_points>[\s\S]*<\/integration_points>/, `<integration_points>${from}</integration_points>`)
      .replace('name="release" category="patterns"', `name="${name}" category="${category}"`);

  test("has nothing to be found, in either preset", () => {
    const files = {
      "patterns/release.md": shown,
      "quality/acceptance.md": text(
        "Acceptance",
        "<provides_to>\npatterns/release.md for what has to be green\n</provides_to>",
        "acceptance",
        "quality",
      ),
      "patterns/design-review.md": text(
        "Design review",
        "<depends_on>\npatterns/release.md for what was released\n</depends_on>",
        "design_review",
        "patterns",
      ),
    };
    expect(lintFiles(files).summary).toMatchObject({ modules: 3, phases: 3, completePhases: 3 });
    for (const preset of ["recommended", "strict"] as const)
      expect(lintFiles(files, { preset }).findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  test("is said to have the statuses and types that the schema has, and the columns in its order", () => {
    const { metadata, trigger_conditions: triggers } = moduleSchema.properties;
    const words = (list: readonly string[]) =>
      list
        .map((one) => `\`${one}\``)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
    const [, section = ""] = readme.split("## What is a module");
    expect(section).toContain(`a \`status\`: ${words(metadata.properties.status.enum)}.`);
    expect(section).toContain(`its \`type\` is ${words(triggers.properties.conditions.items.properties.type.enum)}.`);
    expect(shown.split("\n")[0]).toBe(`| ${Object.keys(metadata.properties).join(" | ")} |`);
  });
});

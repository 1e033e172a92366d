// A hostile repository, through everything that is printed: nothing of it drives a terminal, hides, or commands the runner.
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder, type Outcome, runCli } from "./process.ts";
import { readStepLog } from "./runner.ts";
import { runStep } from "./step.ts";

/** Escape sequences, C1 controls, bidirectional controls, and what can't be seen; each parts two letters that stay. */
const hidden = [
  ..."\u001b\u0007\u0008\u007f\u0085\u009b\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e",
  ..."\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206a\u3164\ufe01\ufeff\uffa0\ufff9\ufffa\ufffb\u{e0001}\u{e0041}\u{e007f}\u{e0101}",
];
/** What may stand in no output: all of the above, and every other control character but tabs and line feeds. */
const driving = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|(?=\P{M})\p{Default_Ignorable_Code_Point}|x[\ufe01\u{e0101}]/u;
/** Ours: bold, dim, red, green, yellow, blue, cyan, and back. */
const colours = /\u001b\[(?:1|2|22|31|32|33|34|36|39)m/g;

const attack = `a${hidden.join("x")}b\u001b[31mred\u001b]0;title\u0007`;
const commands = ["::error::pwned", "##[add-mask]a", "  ::stop-commands::x", "\u0085::set-output name=verdict::success", "x ::add-mask::y"];

const hostile = {
  "patterns/requirements.md": "# R\n",
  "patterns/design-review.md": moduleText({
    title: `# ${attack}`,
    open: `<module name="${attack}" category="##[error]${attack}">`,
    purpose: `<purpose>\n${[...commands, attack].map((line) => `  ${line} < ${line}\n`).join("")}</purpose>`,
    sections: `<error_handling>\n  <error code="::error::${attack}" severity="##[x]">x</error>\n</error_handling>`,
    integration: `<integration_points>\n  <depends_on>\n    ${attack}/##[x].md for ::error::x\n  </depends_on>\n</integration_points>`,
  }),
};

const plainFormats = ["pretty", "compact", "markdown"];
const formats = [...plainFormats, "json", "sarif", "gitlab", "junit", "github"];

/** What GitHub's runner would do with both streams of a process. */
function obeyed({ stdout, stderr }: Outcome): string[] {
  return [stdout, stderr].flatMap((text) => readStepLog(text).commands.map(({ name }) => name));
}

describe("a module that holds all of it", () => {
  test.each(formats)("--format %s", (format) => {
    for (const GITHUB_ACTIONS of ["true", "false"]) {
      const run = runCli(["--format", format, "--preset", "strict"], makeFolder(hostile), { GITHUB_ACTIONS });
      expect(run.status).toBe(1);
      // The runner's own parting of commands is the one thing that can't be seen.
      expect(run.stdout.replaceAll(/(?<=[#:])\u200b(?=[#:])/g, "")).not.toMatch(driving);
      if (GITHUB_ACTIONS === "true" && format !== "github") expect(obeyed(run)).toEqual([]);
      if (format === "github") for (const name of obeyed(run)) expect(["error", "warning", "notice"]).toContain(name);
    }
  });

  test("colours are ours alone", () => {
    const { stdout } = runCli(["--preset", "strict"], makeFolder(hostile), { FORCE_COLOR: "1" });
    expect(stdout).toMatch(colours);
    expect(stdout.replaceAll(colours, "")).not.toMatch(driving);
    expect(stdout).toContain("␛[31mred");
  });

  test("what is hidden can be seen and told apart", () => {
    const { stdout } = runCli(["--format", "compact"], makeFolder(hostile));
    for (const sign of ["␛", "␡", "\\u{9B}", "\\u{202E}", "\\u{E0041}", "\\u{200B}"]) expect(stdout).toContain(sign);
  });

  test("machines read what stands in the file", () => {
    const folder = makeFolder(hostile);
    const name = JSON.parse(runCli(["--format", "json"], folder, { GITHUB_ACTIONS: "true" }).stdout).modules[0].name;
    expect(name).toBe(attack);
    const sarif = JSON.parse(runCli(["--format", "sarif"], folder, { GITHUB_ACTIONS: "true" }).stdout);
    expect(JSON.stringify(sarif)).toContain("##[");
    const junit = runCli(["--format", "junit"], folder, { GITHUB_ACTIONS: "true" }).stdout;
    expect(junit).not.toContain("##[");
    const cases = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(junit).testsuites.testsuite.testcase;
    expect(JSON.stringify(cases)).toContain("##[");
    expect(JSON.stringify(cases)).toContain("::error::");
  });

  test("words of people are left alone: other scripts, accents and emoji are no controls", () => {
    const words = "می‌خواهم · क्‍ष · 👨‍👩‍👧 ❤️ 1️⃣ 🇩🇪 · e\u0301 · 葛\u{e0100} · naïve";
    const purpose = `<purpose>\n  ${words} < \n</purpose>`;
    const folder = makeFolder({ "patterns/requirements.md": "# R\n", "patterns/design-review.md": moduleText({ purpose }) });
    expect(runCli([], folder).stdout).toContain(words);
  });
});

describe("a configuration", () => {
  const key = `x\n::error::pwned\n##[add-mask]a\u001b[2J\u202e`;
  const sound = { "patterns/requirements.md": "# R\n", "patterns/design-review.md": moduleText({}) };

  test.each([
    ["a key", JSON.stringify({ [key]: 1 })],
    ["a value", JSON.stringify({ preset: key })],
    ["a severity", JSON.stringify({ rules: { fence: key } })],
    ["a file", JSON.stringify({ sections: { x: `${key}.json` } })],
    ["YAML that is none", `"${key}`],
  ])("%s with commands in it stays one line of words", (_, text) => {
    const folder = makeFolder({ ...sound, "patternlint.yml": text });
    const run = runCli([], folder, { GITHUB_ACTIONS: "true" });
    expect(run.status).toBe(2);
    expect(obeyed(run)).toEqual([]);
    expect(run.stderr.trimEnd()).not.toContain("\n");
    expect(run.stderr.replaceAll("\u200b", "")).not.toMatch(driving);
    const { log, stdout, stderr } = runStep(folder);
    expect(log.commands.map(({ name }) => name).filter((name) => name !== "error")).toEqual([]);
    expect((stdout + stderr).replaceAll("\u200b", "")).not.toMatch(driving);
  });
});

describe.skipIf(process.platform === "win32")("names of files", () => {
  const name = "a\n::error::pwned\n##[add-mask]a\u001b[2J\u202e.md";

  test("of what can't be read, of what is skipped, of modules and of references", () => {
    const folder = makeFolder({
      ...hostile,
      [`patterns/${name}`]: moduleText({ open: '<module name="x" category="y">', purpose: "<purpose>\n  a < b\n</purpose>" }),
      [`big/${name}`]: "",
      [`other/${name}`]: '# X\n\n```xml\n<module name="a" category="b">\n</module>\n```\n\n# Y\n\nmore\n',
    });
    // Too large to be read; on disk, the hole takes no room.
    truncateSync(join(folder, "big", name), 101 * 1024 * 1024);
    for (const format of formats) {
      const run = runCli(["--format", format], folder, { GITHUB_ACTIONS: "true" });
      expect(run.status).toBe(2);
      expect(run.stderr).toContain("can't be read");
      if (format !== "github") expect(obeyed(run)).toEqual([]);
      expect((run.stdout + run.stderr).replaceAll("\u200b", "")).not.toMatch(driving);
      // A name doesn't forge a line of its own.
      if (format !== "github") expect(run.stdout + run.stderr).not.toMatch(/^[\u200b]?(?:::|:\u200b|#\u200b|##\[)/m);
    }
    const { log, stdout } = runStep(folder);
    for (const { name: command } of log.commands) expect(["error", "warning", "notice"]).toContain(command);
    expect(stdout.replaceAll(colours, "").replaceAll("\u200b", "")).not.toMatch(driving);
  });

  test("on the command line", () => {
    for (const args of [
      [name],
      ["--root", name],
      ["--config", name],
      ["--format", name],
      ["--rule", name],
      ["explain", name],
      [`--${name}`],
    ]) {
      const run = runCli(args, makeFolder(hostile), { GITHUB_ACTIONS: "true" });
      expect(run.status).toBe(2);
      expect(obeyed(run)).toEqual([]);
      expect(run.stderr.replaceAll("\u200b", "")).not.toMatch(driving);
    }
  });
});

test("summary and Markdown show what hides", () => {
  const { summary } = runStep(makeFolder(hostile));
  expect(summary).not.toMatch(driving);
  expect(summary).toContain("u{202E}");
});

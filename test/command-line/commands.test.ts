// The list of commands is the only place that knows them all: arguments, help and the README follow from it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { command, parseOptions } from "../../src/command-line/command.ts";
import { commands } from "../../src/command-line/commands.ts";
import { helpText } from "../../src/command-line/help.ts";
import { runCli } from "../../src/command-line/main.ts";
import { project } from "../e2e/process.ts";

let out = "";
let err = "";

beforeEach(() => {
  out = "";
  err = "";
  vi.stubEnv("NO_COLOR", "1");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.each(commands)("$name", ({ name, load }) => {
  test("is what its file says, in --help, and in the README", async () => {
    const { name: own, takes, summary } = await load();
    expect(own).toBe(name);
    expect(await helpText(false)).toMatch(
      new RegExp(`^  patternlint ${[name, takes].filter(Boolean).join(" ").replaceAll(/[[\]]/g, "\\$&")} +${summary.slice(0, 10)}`, "m"),
    );
    expect(readFileSync(join(project, "README.md"), "utf8")).toContain(`patternlint ${name}`);
  });

  test("has a help of its own, with each of its options", async () => {
    const { options, summary } = await load();
    expect(await runCli([name, "--help"])).toBe(0);
    expect(out).toMatch(new RegExp(`^patternlint ${name}`));
    expect(out).toContain(summary);
    for (const option of Object.keys(options)) expect(out).toContain(`  --${option}`);
    expect(out.endsWith("\n")).toBe(true);
  });

  test("knows no options but its own, and says where they are listed", async () => {
    expect(await runCli([name, "--unheard-of-thing"])).toBe(2);
    expect(err).toBe(`patternlint: There is no option --unheard-of-thing of \`${name}\`. \`patternlint ${name} --help\` lists them.\n`);
  });
});

test("options may stand before a command, and their values are no commands", async () => {
  expect(await runCli(["--format", "json", "rules"])).toBe(0);
  expect(JSON.parse(out).length).toBeGreaterThan(10);
  expect(await runCli(["--format", "rules", "explain"])).toBe(2);
  expect(err).toContain("`explain` takes the name of one rule");
});

test("a folder that is called like a command is named by ./ or behind --", async () => {
  expect(await runCli(["rules", "explain"])).toBe(2);
  expect(err).toBe("patternlint: `rules` takes no arguments. To lint a folder of that name, write ./rules.\n");
  err = "";
  expect(await runCli(["./rules"])).toBe(2);
  expect(await runCli(["--", "rules"])).toBe(2);
  expect(err).toMatch(/no file or folder \.\/rules\.[\s\S]*no file or folder rules\./);
});

test("a command's options are typed by what is written down of them", () => {
  const one = command({
    name: "one",
    takes: "",
    summary: "x",
    options: { name: { type: "string", help: "" }, many: { type: "string", multiple: true, help: "" }, on: { type: "boolean", help: "" } },
    run: ({ values: { name, many, on } }) => (name?.length === 1 && many?.length === 2 && on === true ? 0 : 1),
  });
  const { values, words } = parseOptions(["--name", "x", "--many", "a", "--many", "b", "--on", "word"], one);
  expect(words).toEqual(["word"]);
  expect(one.run({ values, words, color: false })).toBe(0);
});

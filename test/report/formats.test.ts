// The list of formats is the only place that knows them all: help, arguments, action and documentation follow from it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseOptions } from "../../src/command-line/command.ts";
import { helpText } from "../../src/command-line/help.ts";
import { lintOptions, parseLintOptions } from "../../src/command-line/lint-options.ts";
import { formatNames, formats, render } from "../../src/report/formats.ts";
import { makeLineSource } from "../../src/report/report.ts";
import { lintFiles } from "../lint-files.ts";

const project = join(import.meta.dirname, "../..");
const files = { "a.md": '# A\n\n```xml\n<module name="a" category="patterns"><purpose>x</purpose></module>\n```\n' };
const rendering = {
  report: lintFiles(files),
  lines: makeLineSource((path) => (files as Record<string, string>)[path]),
  show: "introduced",
  gate: "introduced",
  failOn: "error",
  color: false,
  quiet: false,
  brief: false,
  prefix: "",
} as const;

const parsed = (...args: string[]) => parseLintOptions([], parseOptions(args, { name: "", options: lintOptions }).values);

/** They say how many modules are sound, and name none. */
const pictures: readonly string[] = ["badge", "card", "shields"];

test.each(formatNames)("%s can be asked for, is in the help, and says where", async (name) => {
  expect(parsed("--format", name)).toMatchObject({ format: name });
  expect(parsed("--output", `${name}=x`)).toMatchObject({ outputs: [{ format: name, file: "x" }] });
  expect(await helpText(false)).toContain(name);
  expect(readFileSync(join(project, "README.md"), "utf8")).toContain(name);
  const text = await render(name, rendering);
  expect(text.includes("a.md")).toBe(!pictures.includes(name));
  expect(text.endsWith("\n")).toBe(true);
});

test("those of the action are its inputs, each with a description", () => {
  const { inputs } = parse(readFileSync(join(project, "action.yml"), "utf8")) as { inputs: Record<string, { description: string }> };
  for (const { name, inAction } of formats) if (inAction) expect(inputs[name]?.description).toMatch(/file/i);
});

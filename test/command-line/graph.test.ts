// `patternlint graph` from arguments to the printed graph, the written file and words about what is wrong.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { commitAll, makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const run = capture();

const user = moduleText({ open: '<module name="user" category="patterns">' }).replace("patterns/requirements.md", "needs.md");
const needs = moduleText({ open: '<module name="needs" category="quality">', integration: "" });
const made = () => {
  const folder = makeFolder({
    "a/user.md": user.replace("needs.md", "./needs.md"),
    "a/needs.md": needs,
    "b/alone.md": needs.replace("needs", "alone"),
  });
  commitAll(folder);
  return folder;
};

test("the whole repository as Mermaid, or what a folder holds", async () => {
  const folder = made();
  const whole = await run(["graph", "--root", folder]);
  expect([whole.code, whole.err]).toEqual([0, ""]);
  expect(whole.out.match(/\["\w+/g)).toEqual(['["needs', '["user', '["alone']);
  const part = await run(["graph", join(folder, "b")]);
  expect(part.out.match(/\["\w+/g)).toEqual(['["alone']);
});

test("--focus by name or path, with a depth and a direction", async () => {
  const folder = made();
  const { out } = await run(["graph", "--root", folder, "--focus", "user", "--format", "json"]);
  expect(JSON.parse(out).nodes.map(({ name }: { name: string }) => name)).toEqual(["needs", "user"]);
  const none = await run([
    "graph",
    "--root",
    folder,
    "--focus",
    "a/user.md",
    "--direction",
    "dependents",
    "--depth",
    "all",
    "--format",
    "json",
  ]);
  expect(JSON.parse(none.out).nodes).toHaveLength(1);
});

test("--base colours what changed, --affected draws that alone", async () => {
  const folder = made();
  writeFileSync(join(folder, "a/needs.md"), needs.replace("status", "status").replace("<purpose>", "<purpose>More. "));
  const { out, code } = await run(["graph", "--root", folder, "--base", "HEAD", "--affected", "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).nodes.map(({ name, change }: Record<string, string>) => [name, change])).toEqual([
    ["needs", "edited"],
    ["user", null],
  ]);
});

test("a file's links lead from where it stands to the modules", async () => {
  const folder = made();
  const file = join(folder, "out.dot");
  expect((await run(["graph", "--root", folder, "--format", "dot", "--output", file])).out).toBe("");
  expect(readFileSync(file, "utf8")).toContain('URL="a/needs.md"');
  const { out } = await run(["graph", "--root", folder, "--format", "dot", "--link-base", "https://example.org/blob/main"]);
  expect(out).toContain('URL="https://example.org/blob/main/a/needs.md"');
});

test("nothing in a part is said, and no failure", async () => {
  const { code, out, err } = await run(["graph", "--root", made(), "--cycles"]);
  expect([code, out.split("\n")[0], err]).toEqual([
    0,
    "flowchart LR",
    "patternlint: Nothing is left to draw: no modules depend on one another.\n",
  ]);
});

test.each([
  [["--focus", "usr"], "--focus: no module has the path or name `usr`. Did you mean `user`?"],
  [["--affected"], "--affected needs a change: name its base with --base REF."],
  [["--depth", "2"], "--depth counts steps from a module: name it with --focus."],
  [["--focus", "user", "--depth", "0"], "--depth is `0`. Give a number of steps from 1 to 9999, or all."],
  [["--direction", "both"], "--direction goes from a module: name it with --focus."],
  [["--focus", "user", "--direction", "dependants"], "--direction is `dependants`. Did you mean `dependents`?"],
  [["--by", "categroy"], "--by is `categroy`. Did you mean `category`?"],
  [["--format", "svgg"], "There is no format `svgg` here. Did you mean `svg`?"],
  [["--link-base", "javascript:alert(1)"], "--link-base is `javascript:alert(1)`. Give an address with https://, or a path with ./."],
])("%j is wrong usage", async (args, message) => {
  const { code, out, err } = await run(["graph", "--root", made(), ...args]);
  expect([code, out, err]).toEqual([2, "", `patternlint: ${message}\n`]);
});

test("a repository without modules has no graph, and no file is written", async () => {
  const folder = makeFolder({ "README.md": "# Nothing\n" });
  const { code, err } = await run(["graph", "--root", folder, "--output", join(folder, "g.svg"), "--format", "svg"]);
  expect([code, existsSync(join(folder, "g.svg"))]).toEqual([2, false]);
  expect(err).toMatch(/^patternlint: There is no module to draw\. /);
});

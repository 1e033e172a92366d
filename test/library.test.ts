// The examples of docs/library.md do what the page says.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as patternlint from "../src/index.ts";
import { makeFolder } from "./e2e/process.ts";

const project = join(import.meta.dirname, "..");
const page = readFileSync(join(project, "docs/library.md"), "utf8");
const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code as string);
const root = mkdtempSync(join(tmpdir(), "patternlint-library-"));
const text = readFileSync(join(project, "examples/sound/patterns/design-review.md"), "utf8");

beforeAll(() => cpSync(join(project, "examples/sound"), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs an example over a repository of sound modules; `result` is what it hands back. */
async function run(
  code: string,
  variables: Readonly<Record<string, unknown>>,
  result = "undefined",
): Promise<{ lines: string[]; result: unknown }> {
  const lines: string[] = [];
  const plain = stripTypeScriptTypes(code.replace(/^import \{([^}]*)\} from "patternlint";$/m, "const {$1} = patternlint;")).replaceAll(
    "/path/to/repository",
    root,
  );
  const names = ["patternlint", "console", ...Object.keys(variables)];
  const values = [patternlint, { log: (line: string) => lines.push(line) }, ...Object.values(variables)];
  // The page is ours, and its examples are there to be run.
  const body = new Function(...names, `return (async () => { ${plain}\n return ${result}; })();`);
  return { lines, result: await body(...values) };
}

test("each name that the page imports is exported", () => {
  for (const [, names = ""] of page.matchAll(/import \{([^}]*)\} from "patternlint"/g))
    for (const name of names.split(",")) expect(Object.keys(patternlint)).toContain(name.trim());
});

test("lint once", async () => {
  const { lines } = await run(examples[0] as string, {});
  expect(lines.join("\n")).toContain("nothing to report in");
});

test("fix", async () => {
  const folder = makeFolder({ "design-review.md": text.replace("<purpose>", "<purpose> <100ms") });
  const code = (examples[1] as string).replace("/path/to/repository", folder);
  const { lines } = await run(code, {});
  expect(lines[0]).toMatch(/^diff --git a\/design-review\.md b\/design-review\.md\n/);
  expect(lines.slice(1)).toEqual([expect.stringMatching(/^1 fixed, \d+ left$/)]);
  expect(readFileSync(join(folder, "design-review.md"), "utf8")).toContain("<purpose> &lt;100ms");
});

test("stay open", async () => {
  const broken = text.replace("<purpose>", "<purpose> <100ms");
  const { lines } = await run(examples[2] as string, { text: broken });
  expect(lines).toEqual([expect.stringMatching(/^\d+:\d+ error /)]);
});

test("read one module", async () => {
  const { result } = await run(
    (examples[3] as string).replace("const { name", "var { name"),
    { text },
    "[name.value, phases.length, defects]",
  );
  expect(result).toEqual(["design_review", expect.any(Number), []]);
});

test("linting takes the configuration at the root, unless it is handed another", async () => {
  const folder = makeFolder({ "a.md": text, "patternlint.yml": "exclude: ['*.md']\n" });
  const modules = async (options: Partial<patternlint.RunOptions>) =>
    (await patternlint.runLint({ root: folder, ...options })).report.summary.modules;
  expect(await modules({})).toBe(0);
  expect(await modules({ config: patternlint.defaultConfig })).toBe(1);
});

test.each([
  ["a root", { root: "/nope" }, "The root /nope is not a folder. Check the path."],
  ["a path", { root, paths: ["patterns", "nope.md"] }, "There is no file or folder nope.md. Check the path."],
])("%s that doesn't exist is the caller's fault, and named", async (_, options, message) => {
  const run = patternlint.runLint(options);
  await expect(run).rejects.toThrow(patternlint.UsageError);
  await expect(run).rejects.toThrow(message);
});

// docs/library.md against the built package: each of its examples is compiled, without Node's types, and run.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commitAll, makeFolder, plainEnvironment, project } from "./process.ts";

const page = readFileSync(join(project, "docs/library.md"), "utf8");
/** Each by the heading that it stands under, the second of one with a 2 behind it. */
const examples = new Map<string, string>();
for (const [section = ""] of page.matchAll(/^## [\s\S]*?(?=^## |$(?![\s\S]))/gm)) {
  const [, heading = ""] = /^## (.+)/.exec(section) ?? [];
  for (const [at, [, code = ""]] of [...section.matchAll(/^```ts\n([\s\S]*?)^```/gm)].entries())
    examples.set(at === 0 ? heading : `${heading} ${at + 1}`, code);
}

/** What each prints, over a repository of sound modules with a slip in one on the branch; undefined where the page shows nothing. */
const printed: Readonly<Record<string, readonly unknown[]>> = {
  "Lint once": [expect.stringContaining("xml-character"), "red"],
  "Lint once 2": [
    expect.stringContaining("[change-version]"),
    expect.stringContaining("[change-date]"),
    expect.stringMatching(/^patterns\/design-review\.md:\d+:\d+ .+ \[xml-character\]$/),
    expect.stringMatching(/^compared with [0-9a-f]{40}$/),
  ],
  Formats: ["pretty compact markdown github json sarif junit gitlab"],
  "Rules of your own": ["4 without a team"],
  Fix: [expect.stringMatching(/^diff --git /), "1 fixed, 0 left"],
  "Stay open": [expect.stringMatching(/^\d+:\d+ error /), expect.stringMatching(/^\d+:\d+ error /)],
  "A commit without a checkout": [expect.stringMatching(/^4 modules at [0-9a-f]{40}$/)],
  "Read one module": ["a: 0 phases, 0 references, 0 defects"],
};

let home = "";
const nameOf = (heading: string) => `${heading.toLowerCase().replaceAll(" ", "-")}.mts`;

beforeAll(() => {
  home = makeFolder({ "package.json": '{"type":"module"}' });
  mkdirSync(join(home, "node_modules"));
  symlinkSync(project, join(home, "node_modules/patternlint"), "junction");
  // One line each, so that what is printed can be told apart.
  for (const [heading, code] of examples)
    writeFileSync(
      join(home, nameOf(heading)),
      `${code.replaceAll('"/path/to/repository"', "(globalThis as unknown as { root: string }).root").replaceAll("console.log(", "(globalThis as unknown as { log: (line: string) => void }).log(")}\nexport {};\n`,
    );
});

/** A repository whose branch has a slip that main hasn't. */
function repository(): string {
  const root = makeFolder({});
  cpSync(join(project, "examples/sound"), root, { recursive: true });
  writeFileSync(join(root, "patternlint.yml"), "preset: recommended\n");
  commitAll(root);
  execFileSync("git", ["branch", "-M", "main"], { cwd: root });
  execFileSync("git", ["checkout", "-q", "-b", "change"], { cwd: root });
  const file = join(root, "patterns/design-review.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("<purpose>", "<purpose> <100ms"));
  return root;
}

test("the page shows what is tested here", () => {
  expect([...examples.keys()]).toEqual(Object.keys(printed));
});

test("every example compiles where Node's types are not installed", () => {
  const compiler = join(project, "node_modules/typescript/bin/tsc");
  const flags =
    "--noEmit --strict --exactOptionalPropertyTypes --ignoreConfig --target esnext --lib es2023 --module nodenext --types".split(" ");
  const files = [...examples.keys()].map((heading) => join(home, nameOf(heading)));
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...flags, "", "--typeRoots", home, ...files], {
    cwd: home,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

describe("does what the page says", () => {
  test.each(Object.entries(printed))("%s", (heading, expected) => {
    const start = `const lines = []; globalThis.root = ${JSON.stringify(repository())}; globalThis.log = (line) => lines.push(line);
await import(${JSON.stringify(`./${nameOf(heading)}`)}); console.log(JSON.stringify(lines));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", start], {
      cwd: home,
      env: plainEnvironment(),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});

// `patternlint doctor`, within the test's own process: what stands in a run's way is told with its remedy.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { examine } from "../../src/engine/examine.ts";
import { version } from "../../src/report/version.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, makeRepository, runGit } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const path = "patterns/design-review.md";
const files = { [path]: moduleText({}), "patterns/requirements.md": "# R\n" };
const run = capture();

interface Check {
  readonly name: string;
  readonly status: string;
  readonly found: string;
  readonly remedies: readonly string[];
}

async function ask(folder: string, ...args: string[]) {
  const { code, out } = await run(["doctor", "--root", folder, "--format", "json", ...args]);
  const { root, checks } = JSON.parse(out) as { root: string; checks: Check[] };
  expect(root).toBe(folder);
  const of = (name: string) => checks.find((check) => check.name === name);
  return { code, checks, of, worst: checks.filter(({ status }) => status !== "ok").map(({ name, status }) => `${name}: ${status}`) };
}

function repository(more: Files = {}) {
  return makeRepository({ ...files, ...more });
}

describe("a sound repository", () => {
  test("has nothing in the way, line by line", async () => {
    const { folder, git } = repository({ ".gitignore": "build/\n", "patternlint.yml": "preset: strict\nrules: { title: off }\n" });
    const head = git("rev-parse", "--short=7", "HEAD");
    vi.stubEnv("TMUX", "");
    vi.stubEnv("CI", "");
    const { code, out } = await run(["doctor", "--root", folder]);
    expect(code).toBe(0);
    const lines = out.split("\n").map((line) => line.replace(/ +/g, " "));
    expect(lines).toEqual(
      expect.arrayContaining([
        `✓ version patternlint ${version}, not installed in this repository`,
        `✓ root ${folder}, as --root says`,
        `✓ git a repository here; HEAD is ${head} on main`,
        "✓ ignored .gitignore (git's, with the user's own)",
        "✓ configuration patternlint.yml: preset strict, 1 rule set",
        "✓ modules 2 files looked at, 1 module",
        "✓ baseline none: everything that is found counts",
        `✓ base with \`--base main\`, HEAD is compared with ${head}`,
      ]),
    );
    expect(out.endsWith("\nNothing stands in the way of a run.\n")).toBe(true);
  });

  test("says which workflow, hook and baseline it has", async () => {
    const { folder } = repository({
      [path]: moduleText({ purpose: "<purpose>\n  < 1\n</purpose>" }),
      ".github/workflows/lint.yml": "jobs: { a: { steps: [{ uses: patternlint/patternlint@v1 }] } }\n",
      ".github/workflows/other.yml": "jobs: {}\n",
      ".pre-commit-config.yaml": "repos: []\n",
    });
    await run(["baseline", folder]);
    const { of } = await ask(folder);
    expect([of("workflow")?.found, of("baseline")?.found]).toEqual([
      ".github/workflows/lint.yml",
      "patternlint-baseline.json: 1 finding accepted",
    ]);
    expect(of("hook")?.found).toMatch(/^\.pre-commit-config\.yaml;/);
    rmSync(join(folder, ".pre-commit-config.yaml"));
    writeFileSync(join(folder, ".git/hooks/pre-commit"), "#!/bin/sh\n");
    writeFileSync(join(folder, path), moduleText({}));
    const again = await ask(folder);
    expect(again.of("hook")?.found).toBe("pre-commit, in the git directory");
    expect(again.of("baseline")?.remedies).toEqual(["1 of it are fixed: `patternlint baseline --prune` takes them out."]);
  });
});

describe("a problem", () => {
  test.each([
    ["a configuration with a fault", { "patternlint.yml": "rules: { titel: off }\n" }, "configuration", /no rule `titel`/],
    ["two configurations", { "patternlint.yml": "{}\n", "patternlint.json": "{}\n" }, "configuration", /patternlint\.json/],
    ["a baseline with a fault", { "patternlint-baseline.json": "{" }, "baseline", /baseline/],
    ["no module at all", { [path]: "# None\n" }, "modules", /^1 file|2 files/],
  ] as const)("is %s, and is what a run ends with 2 for", async (_, more, name, found) => {
    const { folder } = repository(more);
    const { code, of } = await ask(folder);
    expect([code, of(name)?.status, of(name)?.found]).toEqual([2, "problem", expect.stringMatching(found)]);
    expect((await run(["--root", folder])).code).toBe(2);
    const text = (await run(["doctor", "--root", folder])).out;
    expect(text).toContain(`✗ ${name}`);
    expect(text).toMatch(/1 problem would end a run with 2\.\n$/);
    // What else there is, is told all the same.
    expect(of("base")?.found).toContain("--base main");
  });

  test("is a base that can't be had, when it was named", async () => {
    const { folder } = repository();
    const { code, of } = await ask(folder, "--base", "mein");
    expect([code, of("base")?.status, of("base")?.remedies]).toEqual([2, "problem", ["Did you mean `main`?"]]);
  });

  test.skipIf(process.getuid?.() === 0)("is a file that can't be read", async () => {
    const { folder } = repository();
    chmodSync(join(folder, path), 0);
    expect((await ask(folder)).of("modules")?.remedies[0]).toContain("can't be read");
  });

  test("is a Node that is too old", async () => {
    const options = { root: makeFolder(files), rootReason: "", config: undefined, base: undefined, env: {} };
    const of = async (nodeVersion: string) => (await examine({ ...options, nodeVersion })).find(({ name }) => name === "node");
    expect(await of("v20.18.3")).toMatchObject({ status: "problem", remedies: ["Install Node 20.19 or later."] });
    expect(await of("v18.99.0")).toMatchObject({ status: "problem" });
    expect([(await of("v20.19.0"))?.status, (await of("v26.0.0"))?.status]).toEqual(["ok", "ok"]);
  });
});

describe("worth knowing", () => {
  test("is a folder without git, a repository without a commit, and a shallow clone", async () => {
    const plain = makeFolder(files);
    expect((await ask(plain)).worst).toEqual(["git: note"]);
    const { main, checkout } = repository();
    const { of } = await ask(checkout(main()));
    expect([of("git")?.status, of("git")?.found]).toEqual(["note", expect.stringMatching(/, on no branch; the clone is shallow$/)]);
    const fresh = makeFolder(files);
    runGit(fresh, "init", "-q");
    expect((await ask(fresh)).of("git")).toMatchObject({ status: "note", found: "a repository here without a commit" });
  });

  test("is another version in the repository, a name that is not read, a glob that matches nothing", async () => {
    const { folder } = repository({ "patternlint.yml": "include: ['patterns/**', 'nowhere/**']\n", ".patternlintrc": "x\n" });
    mkdirSync(join(folder, "node_modules/patternlint"), { recursive: true });
    writeFileSync(join(folder, "node_modules/patternlint/package.json"), '{ "version": "0.9.0" }');
    const { code, of } = await ask(folder);
    expect([code, of("version")?.found]).toEqual([0, `patternlint ${version}, and this repository has 0.9.0`]);
    expect(of("configuration")?.remedies).toEqual([".patternlintrc is not read: a configuration is called patternlint.yml."]);
    expect(of("modules")).toMatchObject({ status: "note", remedies: [expect.stringContaining("`nowhere/**` matches no file")] });
  });

  test("is what the process says of itself", async () => {
    const options = { root: makeFolder(files), rootReason: "", config: undefined, base: undefined, nodeVersion: "24.0.0" };
    const of = async (env: Record<string, string>) => (await examine({ ...options, env })).at(-1)?.found;
    expect(await of({})).toBe("nothing that matters");
    expect(await of({ GITHUB_ACTIONS: "true", CI: "true", NO_COLOR: "1" })).toBe("GitHub Actions, continuous integration, NO_COLOR is set");
    expect(await of({ TERM_PROGRAM: "vscode" })).toBe("VS Code's terminal");
  });
});

test("folds its lines in a narrow terminal", async () => {
  const { folder } = repository();
  const before = [Object.getOwnPropertyDescriptor(process.stdout, "isTTY"), Object.getOwnPropertyDescriptor(process.stdout, "columns")];
  Object.defineProperty(process.stdout, "isTTY", { value: true, configurable: true });
  Object.defineProperty(process.stdout, "columns", { value: 60, configurable: true });
  try {
    const { out } = await run(["doctor", "--root", folder]);
    for (const line of out.split("\n").filter((one) => !one.includes(folder))) expect(line.length).toBeLessThanOrEqual(60);
  } finally {
    for (const [at, name] of (["isTTY", "columns"] as const).entries()) {
      const old = before[at];
      if (old) Object.defineProperty(process.stdout, name, old);
      else Reflect.deleteProperty(process.stdout, name);
    }
  }
});

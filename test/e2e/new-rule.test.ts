// `npm run new-rule NAME`, in a copy of the project: what it writes passes at once, but for what is left to be filled in.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { makeFolder, plainEnvironment, project } from "./process.ts";

const parts = [
  "src",
  "dist",
  "scripts",
  "schemas",
  "examples",
  "docs",
  "man",
  "test",
  "package.json",
  "README.md",
  "biome.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vitest.config.ts",
  ".gitignore",
  "action.yml",
  "SECURITY.md",
  "CHANGELOG.md",
];
const quick = ["test/rules/examples.test.ts", "test/cases.test.ts", "test/docs.test.ts"];
let copy = "";
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", env: { ...plainEnvironment(), NO_COLOR: "1" } });
const vitest = () => {
  const { stdout, stderr } = run("node_modules/vitest/vitest.mjs", "run", "--coverage.enabled=false", ...quick);
  return stdout + stderr;
};
const failed = (output: string) => [...new Set(output.match(/^ FAIL .+$/gm))].map((line) => line.replace(/^ FAIL +\S+ > /, ""));

beforeAll(() => {
  copy = makeFolder({});
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  // Biome leaves alone what git ignores.
  spawnSync("git", ["init", "-q"], { cwd: copy });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
});

test("a name that isn't one, or is taken, is refused, and nothing is written", () => {
  for (const name of ["", "PhaseOwner", "purpose"]) expect(run("scripts/new-rule.ts", name).status).toBe(2);
  expect(run("scripts/new-rule.ts", "purpose").stderr).toContain("src/rules/purpose.ts is there already. Choose another name.");
});

test("a new rule passes all of the quick tests but the one that says what to fill in, and then that as well", () => {
  const { status, stdout, stderr } = run("scripts/new-rule.ts", "module-zebra");
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Next:");
  expect(failed(vitest())).toEqual(["module-zebra has nothing left to be filled in"]);
  for (const file of ["src/rules/module-zebra.ts", "test/cases/module-zebra.txt"])
    writeFileSync(join(copy, file), readFileSync(join(copy, file), "utf8").replaceAll(/TODO: [^"`\n[]*[^"`\n[. ]/g, "Something else"));
  expect(run("scripts/generate.ts").status).toBe(0);
  expect(failed(vitest())).toEqual([]);
});

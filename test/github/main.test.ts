// The action within the test's own process; test/e2e runs it as the runner does.
import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { summary } from "@actions/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runAction } from "../../src/github/main.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";
import { readOutputs, readStepLog } from "../e2e/runner.ts";

let out = "";
const exitCode = process.exitCode;

beforeEach(() => {
  out = "";
  // It remembers where it has written to.
  Reflect.deleteProperty(summary, "_filePath");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

function stub(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): string {
  const runner = makeFolder({ output: "", summary: "" });
  const env = {
    GITHUB_WORKSPACE: makeFolder(files),
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    RUNNER_TEMP: runner,
    GITHUB_REPOSITORY: "",
    GITHUB_SHA: "",
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return runner;
}

const broken = {
  "patterns/requirements.md": "# R\n",
  "patterns/design-review.md": moduleText({
    title: null,
    purpose: "<purpose>\n  a < b\n</purpose>",
    sections: "<purpose>\n  b\n</purpose>",
  }),
};

test("annotates, writes outputs and a summary, and fails the step", async () => {
  const runner = stub(broken, { annotations: "3" });
  await runAction();
  expect(process.exitCode).toBe(1);
  expect(readStepLog(out).annotations.map(({ name }) => name)).toEqual(["error", "error", "warning", "warning"]);
  expect(readOutputs(readFileSync(join(runner, "output"), "utf8"))).toMatchObject({ verdict: "failure", errors: "1", warnings: "2" });
  expect(readFileSync(join(runner, "summary"), "utf8")).toContain("🔴 line 8:");
});

test("fail-on never leaves the step green; summary off writes none", async () => {
  const runner = stub(broken, { "fail-on": "never", summary: "no", annotations: "0" });
  await runAction();
  expect(process.exitCode).toBe(exitCode);
  expect(readFileSync(join(runner, "summary"), "utf8")).toBe("");
  expect(out).toContain("… and 1 error, 2 warnings more.");
});

test.each([
  [{ root: ".." }, "leads out of the workspace"],
  [{ root: "x" }, "does not name a folder"],
  [{ annotations: "x" }, "The input annotations can't be `x`"],
  [{ summary: "x" }, "Write on or off"],
  [{ "allow-empty": "yes", paths: "x" }, "There is no file or folder x"],
])("%j fails the step", async (inputs, message) => {
  stub(broken, inputs);
  await runAction();
  expect(process.exitCode).toBe(2);
  expect(out).toContain(message);
});

test("nothing to lint, a faulty configuration and a fault of ours fail the step", async () => {
  stub({ "a.md": "x" });
  await runAction();
  expect(out).toContain("No module to lint.");
  stub({ ...broken, "patternlint.json": '{ "preset": "x" }' });
  await runAction();
  expect(out).toContain(",title=patternlint%3A configuration::");
  stub(broken);
  vi.spyOn(Array.prototype, "toReversed").mockImplementation(() => {
    throw new TypeError("boom");
  });
  await runAction();
  expect(out).toContain("This is a bug in patternlint");
  expect(process.exitCode).toBe(3);
});

test("two uses in one job keep their reports and patches apart", async () => {
  const runner = stub(broken);
  await runAction();
  await runAction();
  const outputs = readFileSync(join(runner, "output"), "utf8");
  const named = [...outputs.matchAll(/^\/.*patternlint-(?:report\.json|fixes\.patch)$/gm)].map(([path]) => path);
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((path) => path.endsWith("report.json"))).toHaveLength(2);
  for (const path of named) expect(statSync(path).isFile()).toBe(true);
});

test("a summary that can't be written is a notice, and everything else is done", async () => {
  const runner = stub(broken, { sarif: "out.sarif" });
  vi.stubEnv("GITHUB_STEP_SUMMARY", "/nonexist/summary");
  await runAction();
  expect(process.exitCode).toBe(1);
  expect(out).toContain("The job summary was not written");
  expect(out).not.toContain("    at ");
  expect(readOutputs(readFileSync(join(runner, "output"), "utf8"))).toMatchObject({ verdict: "failure" });
  expect(statSync(join(process.env.GITHUB_WORKSPACE as string, "out.sarif")).isFile()).toBe(true);
});

test("outputs that can't be written end with 2, said once, and everything else is done", async () => {
  const runner = stub(broken);
  vi.stubEnv("GITHUB_OUTPUT", "/nonexist/output");
  await runAction();
  expect(process.exitCode).toBe(2);
  expect(out.split("The step's outputs can't be written").length - 1).toBe(1);
  expect(out).not.toContain("    at ");
  expect(readFileSync(join(runner, "summary"), "utf8")).toContain("🔴");
});

test("without the runner's folder for temporary files, the machine's serves", async () => {
  const runner = stub(broken);
  vi.stubEnv("RUNNER_TEMP", "/nonexist/temp");
  await runAction();
  expect(process.exitCode).toBe(1);
  const { report } = readOutputs(readFileSync(join(runner, "output"), "utf8"));
  expect(statSync(report as string).isFile()).toBe(true);
});

describe("faults are annotated at the path from the repository's root", () => {
  const baseline = { "patternlint-baseline.json": "{" };
  test.each<[string, Record<string, string>, string, string]>([
    ["of a configuration in the workspace", { "patternlint.yml": "rulez: {}\n" }, ".", "patternlint.yml"],
    ["of a configuration in a folder", { "teams/patternlint.yml": "rulez: {}\n", "teams/x.md": "" }, "teams", "teams/patternlint.yml"],
    ["of a baseline", { "teams/patternlint-baseline.json": "{", "teams/x.md": "" }, "teams", "teams/patternlint-baseline.json"],
    ["of a baseline beside the root", { "teams/patternlint.yml": "baseline: ../known.json\n", "known.json": "{" }, "teams", "known.json"],
    [
      "in a repository below the workspace",
      { "repo/.git/HEAD": "ref: refs/heads/main\n", "repo/patternlint.yml": "rulez: {}\n" },
      "repo",
      "patternlint.yml",
    ],
  ])("%s", async (_, files, root, file) => {
    stub({ ...baseline, ...files, ...(root === "." ? { "patternlint-baseline.json": '{"version": 1, "findings": []}' } : {}) }, { root });
    await runAction();
    expect(process.exitCode).toBe(2);
    const faults = readStepLog(out).annotations.filter(({ properties }) => properties.title?.startsWith("patternlint:"));
    expect(faults.map(({ properties }) => properties.file)).toEqual([file]);
  });
});

test("a path outside the root is answered in the inputs' words", async () => {
  stub({ "teams/x.md": "# X\n", "other/y.md": "# Y\n" }, { root: "teams", paths: "../other" });
  await runAction();
  expect(process.exitCode).toBe(2);
  expect(out).toContain("Set the input root to a folder that holds all paths.");
  expect(out).not.toContain("--");
});

test("modules that can't be read are why there is none", async () => {
  stub({});
  writeFileSync(join(process.env.GITHUB_WORKSPACE as string, "large.md"), "");
  truncateSync(join(process.env.GITHUB_WORKSPACE as string, "large.md"), 101 * 1024 * 1024);
  await runAction();
  expect(process.exitCode).toBe(2);
  expect(out).toContain("1 file could not be read, the first being large.md");
});

test("a fault where fixes are made is a notice, behind a log that has everything", async () => {
  const runner = stub(broken);
  vi.spyOn(await import("../../src/engine/fix.ts"), "runFix").mockRejectedValue(new Error("broken"));
  await runAction();
  expect(process.exitCode).toBe(1);
  expect(out).toMatch(/xml-character[\s\S]*The patch of all safe fixes was not made/);
  expect(readOutputs(readFileSync(join(runner, "output"), "utf8"))).toMatchObject({ verdict: "failure", patch: "" });
});

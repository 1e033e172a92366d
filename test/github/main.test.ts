// The action within the test's own process; test/e2e runs it as the runner does.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runAction } from "../../src/github/main.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";
import { readOutputs, readStepLog } from "../e2e/runner.ts";

let out = "";
const exitCode = process.exitCode;

beforeEach(() => {
  out = "";
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

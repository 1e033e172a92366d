// Red beside "nothing introduced": wherever the verdict stands, why it is red stands beside it.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { commitAll, makeFolder, runCli } from "./process.ts";
import { runStep } from "./step.ts";

const file = "patterns/design-review.md";
const faulty = moduleText({ purpose: "<purpose>\n  Answers in <100ms\n</purpose>" });
const why = /fails because of 1 error that was there before, since the gate is `all`/;

/** A repository with an error at its one commit, and a change that brings no other. */
function repository(): string {
  const folder = makeFolder({ [file]: faulty, "patterns/requirements.md": "# R\n" });
  commitAll(folder);
  execFileSync("git", ["branch", "-M", "main"], { cwd: folder });
  writeFileSync(join(folder, file), `${faulty}\nMore.\n`);
  return folder;
}

describe("an old error and --gate all", () => {
  test("pretty and Markdown say why the run fails", () => {
    const folder = repository();
    for (const format of ["pretty", "markdown"]) {
      const { status, stdout } = runCli(["--base", "main", "--gate", "all", "--format", format], folder);
      expect(status).toBe(1);
      expect(stdout).toContain("nothing introduced");
      expect(stdout.replaceAll(/<\/?code>/g, "`")).toMatch(why);
    }
  });

  test("so do the action's log, summary and last word", () => {
    const { status, log, summary } = runStep(repository(), { base: "main", gate: "all" });
    expect(status).toBe(1);
    expect(log.text.join("\n")).toMatch(why);
    expect(log.annotations.at(-1)?.data).toMatch(why);
    expect(summary.replaceAll(/<\/?code>/g, "`")).toMatch(why);
  });
});

test("nothing is explained where it goes without saying", () => {
  const folder = repository();
  expect(runCli(["--base", "main"], folder).stdout).not.toContain("fails because");
  expect(runCli(["--base", "main", "--gate", "all", "--fail-on", "never"], folder).stdout).not.toContain("fails because");
  writeFileSync(join(folder, file), moduleText({ title: null, purpose: "<purpose>\n  Answers in <100ms & <200ms\n</purpose>" }));
  const { status, stdout } = runCli(["--base", "main", "--gate", "all"], folder);
  expect({ status, explained: stdout.includes("fails because") }).toEqual({ status: 1, explained: false });
});

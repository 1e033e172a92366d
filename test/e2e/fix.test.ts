// `--fix` and `mv` as users run them, from the built bundle: bytes, pipes, exit codes, and a folder that may not be written.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { runCliAsUser } from "./as-user.ts";
import { commitAll, makeFolder, nodes, project, runCli } from "./process.ts";

const slow = moduleText({ purpose: "<purpose>\n    below <100ms\n  </purpose>" });
const folder = (text: string | Buffer = slow) => {
  const made = makeFolder({ "patterns/design-review.md": text, "patterns/requirements.md": "# R\n" });
  commitAll(made);
  return made;
};
const read = (made: string) => readFileSync(join(made, "patterns/design-review.md"));

describe.each(nodes)("on Node %s", (_, node) => {
  test("--fix changes the bytes that it means, and no others", () => {
    const text = `\ufeff${slow.replaceAll("\n", "\r\n")}`;
    const made = folder(text);
    expect(runCli(["--fix"], made, {}, node)).toMatchObject({ status: 0, stderr: "patternlint: Fixed 1 finding in 1 file.\n" });
    expect(read(made)).toEqual(Buffer.from(text.replace("<100ms", "&lt;100ms")));
    expect(runCli(["--fix"], made, {}, node)).toMatchObject({ status: 0, stderr: "patternlint: Nothing to fix.\n" });
  });

  test("--fix-dry-run goes through a pipe into git apply", () => {
    const made = folder(slow.replaceAll("\n", "\r\n"));
    const { status } = spawnSync("sh", ["-c", `"$0" "$1" --fix-dry-run | git apply -`, node, join(project, "dist/cli.js")], { cwd: made });
    expect(status).toBe(0);
    expect(read(made).toString()).toContain("&lt;100ms");
  });

  test("mv is a rename to git", () => {
    const made = folder(slow.replace("<100ms", "100ms"));
    expect(runCli(["mv", "patterns", "moved"], made, {}, node)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Moved 2 files/),
    });
    execFileSync("git", ["add", "-A"], { cwd: made });
    expect(execFileSync("git", ["status", "--short"], { cwd: made, encoding: "utf8" })).toMatch(
      /^R. patterns\/design-review\.md -> moved\/design-review\.md$/m,
    );
  });
});

test("a folder that may not be written: told, and 2; nothing is there that was not there before", () => {
  const made = folder();
  chmodSync(join(made, "patterns"), 0o555);
  const { status, stderr } = runCliAsUser(["--fix"], made);
  chmodSync(join(made, "patterns"), 0o755);
  expect(status).toBe(2);
  expect(stderr).toContain("patterns/design-review.md is left as it is: it can't be written: permission denied.");
  expect(read(made).toString()).toBe(slow);
});

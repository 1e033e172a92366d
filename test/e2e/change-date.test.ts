// `change-date` in real repositories: a commit that is right on its day stays right.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder, runCli } from "./process.ts";

const file = "patterns/design-review.md";
const text = (updated: string, says: string, version: string) =>
  moduleText({
    table: `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | ${updated} | stable |`,
    purpose: `<purpose>\n  ${says}\n</purpose>`,
  });
const requirements = moduleText({ open: '<module name="requirements" category="planning">' });

function git(folder: string, date: string, ...args: string[]): string {
  // Committed much later than written: a rebase does that.
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: "2025-11-11T11:11:11Z" };
  const who = { GIT_AUTHOR_NAME: "T", GIT_AUTHOR_EMAIL: "t@example.org", GIT_COMMITTER_NAME: "T", GIT_COMMITTER_EMAIL: "t@example.org" };
  return execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...who, ...dates, GIT_CONFIG_GLOBAL: "/dev/null" },
  }).trim();
}

function commit(folder: string, date: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  git(folder, date, "add", "-A");
  git(folder, date, "commit", "-q", "-m", "Change");
  return git(folder, date, "rev-parse", "HEAD");
}

/** A repository with the module as it was on 2025-07-09. */
function repository(): { folder: string; base: string } {
  const folder = makeFolder({ [file]: "", "patterns/requirements.md": requirements });
  git(folder, "2025-07-09T08:00:00Z", "init", "-q", "-b", "main");
  return { folder, base: commit(folder, "2025-07-09T08:00:00Z", { [file]: text("2025-07-09", "First.", "1.0.0") }) };
}

function told(folder: string, base: string): string[] {
  const { stdout } = runCli(["--preset", "strict", "--base", base, "--format", "json"], folder);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; fix?: { edits: { text: string }[] } }[] };
  return findings.filter(({ rule }) => rule === "change-date").map(({ fix }) => fix?.edits[0]?.text ?? "");
}

describe("judged by the day of the commit", () => {
  test.each([
    ["on the day that the file names", "2025-07-09T23:00:00Z"],
    ["on that day where its author is, a day later elsewhere", "2025-07-09T23:00:00-10:00"],
    ["on that day somewhere, a day later where its author is", "2025-07-10T08:00:00+09:00"],
  ])("%s: nothing to report, whenever it is run", (_, date) => {
    const { folder, base } = repository();
    commit(folder, date, { [file]: text("2025-07-09", "Second.", "1.1.0") });
    expect(told(folder, base)).toEqual([]);
  });

  test.each([
    ["two days later", "2025-07-11T12:00:00Z", "2025-07-11"],
    ["a day later everywhere, in the author's own zone", "2025-07-11T02:00:00+13:00", "2025-07-11"],
  ])("%s: the fix writes that day", (_, date, day) => {
    const { folder, base } = repository();
    commit(folder, date, { [file]: text("2025-07-09", "Second.", "1.1.0") });
    expect(told(folder, base)).toEqual([day]);
  });

  test("of several, the first says whether the date is right, and the last what to write; others' commits say nothing", () => {
    const { folder, base } = repository();
    commit(folder, "2025-07-09T09:00:00Z", { [file]: text("2025-07-09", "Second.", "1.1.0") });
    commit(folder, "2025-07-20T09:00:00Z", { "patterns/requirements.md": requirements.replace("before it", "long before it") });
    expect(told(folder, base)).toEqual(["2025-07-20"]);
    const other = repository();
    commit(other.folder, "2025-07-12T09:00:00Z", { [file]: text("2025-07-09", "Second.", "1.1.0") });
    commit(other.folder, "2025-07-14T09:00:00Z", { [file]: text("2025-07-09", "Third.", "1.1.0") });
    commit(other.folder, "2025-07-20T09:00:00Z", { "notes.txt": "x" });
    expect(told(other.folder, other.base)).toEqual(["2025-07-14"]);
  });
});

describe("a merge that GitHub made another day", () => {
  function merged(): { folder: string; base: string } {
    const { folder, base } = repository();
    git(folder, "2025-07-09T09:00:00Z", "checkout", "-q", "-b", "change");
    commit(folder, "2025-07-09T09:00:00Z", { [file]: text("2025-07-09", "Second.", "1.1.0") });
    git(folder, "2025-07-15T09:00:00Z", "checkout", "-q", "--detach", "main");
    git(folder, "2025-07-15T09:00:00Z", "merge", "-q", "--no-ff", "-m", "Merge", "change");
    git(folder, "2025-07-15T09:00:00Z", "branch", "merge");
    return { folder, base };
  }

  test("counts for nothing, its second parent does", () => {
    const { folder, base } = merged();
    expect(told(folder, base)).toEqual([]);
  });

  test.each([1, 2])("in a shallow clone of %i as well", (depth) => {
    const { folder, base } = merged();
    git(folder, "2025-07-15T09:00:00Z", "config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = makeFolder({});
    git(clone, "", "init", "-q");
    const url = pathToFileURL(folder).href;
    git(clone, "", "fetch", "-q", `--depth=${depth}`, url, "merge");
    git(clone, "", "checkout", "-q", "--detach", "FETCH_HEAD");
    git(clone, "", "fetch", "-q", "--depth=1", url, base);
    expect(told(clone, base)).toEqual([]);
  });
});

test("what isn't committed is judged by today", () => {
  const { folder, base } = repository();
  const today = () => new Date().toISOString().slice(0, 10);
  writeFileSync(join(folder, file), text("2025-07-09", "Second.", "1.1.0"));
  const before = today();
  const found = told(folder, base);
  expect([before, today()]).toContain(found[0]);
  writeFileSync(join(folder, file), readFileSync(join(folder, file), "utf8").replace("2025-07-09", found[0] as string));
  expect(told(folder, base)).toEqual([]);
});

// A run with a base, in one process: what is compared, whose day counts, what a configuration and a rename do.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commitTree, findRepository, type Report, runLint, UsageError } from "../../src/index.ts";
import { makeRepository } from "../e2e/git-repository.ts";
import { edit, soundModules } from "../e2e/world.ts";

const release = "patterns/release.md";
const sound = soundModules();
const text = sound[release] as string;

async function compare(folder: string, paths: readonly string[] = []): Promise<Report> {
  const repository = findRepository(folder);
  if (!repository) throw new Error("no repository");
  const head = commitOf(folder);
  const tree = commitTree(repository, head, "");
  if (!tree) throw new Error("no commit");
  const { report } = await runLint({ root: folder, paths, base: { tree, name: "main" } });
  return report;
}

let commitOf: (folder: string) => string = () => "";
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const { folder, main } = makeRepository(files);
  commitOf = () => main();
  return folder;
}

describe("what is compared", () => {
  test("nothing changed", async () => {
    const { comparison } = await compare(repositoryOf(sound));
    expect(comparison).toMatchObject({ introduced: 0, fixed: [], changes: [], notes: [] });
  });

  test("a slip that was made", async () => {
    const folder = repositoryOf(sound);
    writeFileSync(join(folder, release), edit(text, "<purpose>\n", "<purpose>\n    a < b\n"));
    const { comparison, findings } = await compare(folder);
    expect(comparison?.introduced).toBeGreaterThan(0);
    expect(findings.filter(({ status }) => status === "introduced").map(({ rule }) => rule)).toContain("xml-character");
  });

  test("the same file with other line ends, and with git's id written out", async () => {
    const folder = repositoryOf({ ...sound, ".gitattributes": "*.md text ident\n" });
    writeFileSync(join(folder, release), text.replaceAll("\n", "\r\n"));
    expect((await compare(folder)).comparison).toMatchObject({ introduced: 0, fixed: [], changes: [] });
  });
});

describe("a module that moved to where nothing is linted", () => {
  test("is lost, not deleted", async () => {
    const folder = repositoryOf(sound);
    renameSync(join(folder, release), join(folder, "patterns/release.txt"));
    const { findings } = await compare(folder);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n")).toContain("release.txt");
  });

  test("and one that is deleted says so where it is referred to", async () => {
    const folder = repositoryOf(sound);
    rmSync(join(folder, release));
    const { findings } = await compare(folder);
    expect(findings.filter(({ status }) => status === "introduced").map(({ rule }) => rule)).toContain("change-module-removed");
  });
});

test("a configuration that changed is told, with what it does", async () => {
  const folder = repositoryOf({ ...sound, "patternlint.yml": "preset: recommended\n" });
  writeFileSync(join(folder, "patternlint.yml"), `exclude: [${release}]\nrules: {title: off}\n`);
  expect((await compare(folder)).comparison?.notes).toEqual([
    "`patternlint.yml` differs from the base; 1 file is no longer looked at; `title` is off (was warning). All findings are by the new configuration.",
  ]);
  rmSync(join(folder, "patternlint.yml"));
  expect((await compare(folder)).comparison?.notes).toEqual(["`patternlint.yml` was removed. All findings are by the new configuration."]);
});

test("a folder that the change deletes may be named, one that never was may not", async () => {
  const folder = repositoryOf({ ...sound, "old/release.md": text.replace('name="release"', 'name="old_release"') });
  rmSync(join(folder, "old"), { recursive: true });
  expect((await compare(folder, ["old"])).comparison?.changes.map(({ file }) => file)).toEqual(["old/release.md"]);
  await expect(compare(folder, ["never"])).rejects.toThrow(UsageError);
});

test("where nothing was checked out, nothing was deleted", async () => {
  const folder = repositoryOf(sound);
  for (const name of ["patterns", "planning", "quality"]) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, "empty"));
  await expect(compare(folder)).rejects.toThrow(/nothing was checked out/);
});

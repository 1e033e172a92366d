// What is said of submodules where git keeps us waiting. The rest of it is in test/e2e/checkouts.test.ts.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { describeSubmodules } from "../../src/engine/submodules.ts";
import { defaultVocabulary } from "../../src/read/vocabulary.ts";
import { git } from "../../src/source/git.ts";
import { findRepository, type Repository } from "../../src/source/repository.ts";
import { makeRepository, runGit } from "../e2e/git-repository.ts";

test.skipIf(process.platform === "win32")("a submodule that git has no time for is looked at without git, and that is told", () => {
  const inner = makeRepository({ "a.md": '<module name="a">\n' });
  const outer = makeRepository({ "README.md": "" });
  outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", pathToFileURL(inner.folder).href, "vendor/shared");
  const look = () => describeSubmodules(outer.folder, { submodules: ["vendor/shared"] }, [], defaultVocabulary, false);
  expect(look()).toEqual([expect.stringContaining("`vendor/shared` (1 file with modules)")]);
  const waiting = makeRepository({});
  spawnSync("mkfifo", [join(waiting.folder, ".git", "pipe")]);
  runGit(waiting.folder, "config", "include.path", "pipe");
  git(findRepository(waiting.folder) as Repository, ["rev-parse", "HEAD"], { timeout: 300 });
  expect(look()).toEqual([
    expect.stringContaining("`vendor/shared` (1 file with modules)"),
    "In submodules, files are found without git: `vendor/shared` (git took longer than 0.3 seconds, and is not asked again).",
  ]);
});

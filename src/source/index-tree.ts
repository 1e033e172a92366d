// What is staged: the files of the index, read from git's objects, so that neither filters nor the working tree have a say in them.
import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { loadBlobs } from "./blobs.ts";
import { git } from "./git.ts";
import { hasTooManyRecords, tooManyPaths } from "./limits.ts";
import { BAD_NAME, isForeign, readRecords, showBytes, type Unreadable } from "./paths.ts";
import { isInside, realFolder } from "./read-file.ts";
import type { Repository } from "./repository.ts";
import { belowPrefix, makeCommitTree, THE_INDEX, type Tree, type TreeEntry } from "./tree.ts";

/** Why the index can't be read. The remedy is in whole sentences; "" for none. */
export interface NoIndex {
  readonly reason: string;
  readonly remedy: string;
}

/**
 * The files of the index. Git hands a hook another index than the repository's own where a commit takes more or less than what
 * is staged (`commit -a`, `commit FILE`): that one counts.
 *
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @throws TooMuch when it lists more than a run takes on.
 */
export function indexTree(repository: Repository, prefix: string): { readonly tree: Tree } | NoIndex {
  const named = process.env.GIT_INDEX_FILE || undefined;
  const index = named === undefined ? undefined : resolve(repository.workTree, named);
  const fault = index === undefined ? undefined : whyNoIndex(index, repository);
  if (fault !== undefined) return { reason: fault, remedy: "Unset GIT_INDEX_FILE." };
  const indexFile = index === undefined ? {} : { indexFile: index };
  const listing = git(repository, ["ls-files", "-z", "-s", "--cached"], indexFile);
  if (listing.kind === "missing") return { reason: "there is no git on this machine", remedy: "" };
  if (listing.kind === "failed") return { reason: listing.reason, remedy: "" };
  if (hasTooManyRecords(listing.output)) throw tooManyPaths(THE_INDEX);
  const entries: TreeEntry[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of readRecords(listing.output)) {
    if (typeof record !== "string") {
      const file = belowPrefix(showBytes(record.subarray(record.indexOf(TAB) + 1)), prefix);
      if (file !== undefined && !isForeign(file)) unreadable.push({ kind: "file", file, reason: BAD_NAME });
      continue;
    }
    const [, mode = "", id = "", stage = "", path = ""] = /^(\d{6}) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(record) ?? [];
    if (stage !== "0" && path !== "")
      return { reason: `${path} has a merge conflict`, remedy: `Resolve it and \`git add\` the file: git would not commit it either.` };
    entries.push({ mode, type: mode === SUBMODULE ? "commit" : "blob", id, path });
  }
  const promised = entries.some(({ id }) => EMPTY.has(id)) ? intended(repository, indexFile) : noNames;
  const staged = promised.size === 0 ? entries : entries.filter(({ path }) => !promised.has(path));
  const { commit: _, ...tree } = makeCommitTree(THE_INDEX, staged, prefix, unreadable, async (ids) => loadBlobs(repository, ids));
  return { tree: { ...tree, by: "index" } };
}

const TAB = 9;
const SUBMODULE = "160000";
const noNames: ReadonlySet<string> = new Set();

/** The ids of an empty file, by either of git's hashes. */
const EMPTY: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

/** A commit would leave out what `git add --intent-to-add` has only announced. It is listed as empty (CE_INTENT_TO_ADD in git's read-cache.h). */
function intended(repository: Repository, indexFile: { readonly indexFile?: string }): ReadonlySet<string> {
  const listing = git(repository, ["ls-files", "-z", "--cached", "--debug"], indexFile);
  if (listing.kind !== "done") return noNames;
  const text = listing.output.toString("utf8");
  const records = text.matchAll(/([^\0]+)\0 {2}ctime: [\s\S]*?\tflags: ([0-9a-f]+)\n/g);
  return new Set([...records].flatMap(([, path = "", flags = ""]) => (Number.parseInt(flags, 16) & INTENT_TO_ADD ? [path] : [])));
}

const INTENT_TO_ADD = 1 << 29;

/** Why an index that the environment names is not to be read; undefined when it is. */
function whyNoIndex(index: string, { gitDir }: Repository): string | undefined {
  const real = realFolder(resolve(index, ".."));
  if (!isInside(realFolder(gitDir), real)) return `GIT_INDEX_FILE names ${index}, which is not in ${gitDir}`;
  const stat = lstatSync(index, { throwIfNoEntry: false });
  return stat === undefined || stat.isFile() ? undefined : `GIT_INDEX_FILE names ${index}, which is not a regular file`;
}

// One state of the files under a root: the working tree, or a commit.
import { loadBlobs } from "./blobs.ts";
import { git } from "./git.ts";
import { type FileText, makeFileReader } from "./read-file.ts";
import { findRepository, isForeign, listFiles, type Repository } from "./repository.ts";

export interface Tree {
  /** All files, from the root with `/`, in no particular order. */
  readonly paths: readonly string[];
  /** Folders that are repositories of their own. What is in them is not among the paths. */
  readonly submodules: readonly string[];
  /** How they were found, for messages. */
  readonly by: "git" | "walk" | "commit";
  /** @param path from the root, with `/`. */
  read(path: string): FileText;
  /** Gets many files at once where that is cheaper, so that `read` has them; without it, `read` gets each by itself. */
  prefetch(paths: readonly string[]): Promise<void>;
}

/** The files of a commit, each with the id of its content. */
export interface CommitTree extends Tree {
  /** The full id of the commit. */
  readonly commit: string;
  /** The id of a regular file's content, as git counts it; undefined for what is no regular file, or isn't there. */
  blobId(path: string): string | undefined;
}

/** @param repository the one that the root lies in; null for none; looked for when left out. */
export function workingTree(root: string, repository: Repository | null = findRepository(root) ?? null): Tree {
  const { leftOut, ...listing } = listFiles(root, repository);
  const read = makeFileReader(root);
  const texts = new Map<string, FileText>();
  // What a sparse checkout leaves out is not deleted: the index has it. What is there all the same is read there.
  const load = (wanted: readonly string[]) => {
    const absent = wanted.filter((path) => leftOut.has(path) && !texts.has(path) && read(path).kind === "gone");
    if (absent.length === 0 || repository === null) return;
    const contents = loadBlobs(
      repository,
      absent.map((path) => leftOut.get(path) as string),
    );
    for (const [at, path] of absent.entries()) texts.set(path, contents[at] ?? outOfReach);
  };
  return {
    ...listing,
    prefetch: async (wanted) => load(wanted),
    read: (path) => {
      load([path]);
      return texts.get(path) ?? read(path);
    },
  };
}

const outOfReach: FileText = {
  kind: "refused",
  reason: "the sparse checkout leaves it out, and the partial clone lacks its content; `git sparse-checkout disable` brings it",
};

/** Files of a commit whose contents the repository lacks, as a partial clone does. A text that isn't there is not an empty one. */
export class MissingContents extends Error {
  readonly commit: string;
  readonly paths: readonly string[];

  constructor(commit: string, paths: readonly string[]) {
    super(`git lacks the contents of ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""} at ${commit}`);
    this.commit = commit;
    this.paths = paths;
  }
}

/**
 * The tree of a commit as git has it. Nothing is checked out.
 *
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @returns undefined when git can't read the commit.
 */
export function commitTree(repository: Repository, commit: string, prefix: string): CommitTree | undefined {
  const listing = git(repository, ["ls-tree", "-r", "-z", "--full-tree", "--", commit, ...(prefix === "" ? [] : [`${prefix}/`])]);
  if (listing.kind !== "done") return undefined;
  const paths: string[] = [];
  const submodules: string[] = [];
  const blobs = new Map<string, string>();
  for (const entry of listing.output.toString("utf8").split("\0")) {
    const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
    if (!match) continue;
    const [, mode = "", kind, id = "", full = ""] = match;
    const path = prefix === "" ? full : full.slice(prefix.length + 1);
    if (isForeign(path)) continue;
    (kind === "commit" ? submodules : paths).push(path);
    // Symbolic links are listed and never read.
    if (kind === "blob" && mode.startsWith("100")) blobs.set(path, id);
  }
  const all = new Set(paths);
  const texts = new Map<string, FileText>();
  const load = (wanted: readonly string[]) => {
    const ids = wanted.filter((path) => blobs.has(path) && !texts.has(path));
    if (ids.length === 0) return;
    const contents = loadBlobs(
      repository,
      ids.map((path) => blobs.get(path) as string),
    );
    const missing = ids.filter((_, at) => contents[at] === undefined);
    if (missing.length > 0) throw new MissingContents(commit, missing);
    for (const [at, path] of ids.entries()) texts.set(path, contents[at] as FileText);
  };
  return {
    paths,
    submodules,
    by: "commit",
    commit,
    blobId: (path) => blobs.get(path),
    prefetch: async (wanted) => load(wanted),
    read: (path) => {
      if (!blobs.has(path)) return { kind: all.has(path) ? "link" : "gone" };
      load([path]);
      return texts.get(path) as FileText;
    },
  };
}

/** The id that git gives a content; the length of another id says which of its two hashes is in use. */
export function gitBlobId(text: string, like: string): string {
  const bytes = Buffer.from(text, "utf8");
  // Loaded when there is something to compare with only.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(like.length > 40 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** Whether a text is the content of an id; with the ends of lines that git gives it on Windows, it is the same. */
export function hasId(text: string, id: string): boolean {
  return gitBlobId(text, id) === id || (text.includes("\r\n") && gitBlobId(text.replaceAll("\r\n", "\n"), id) === id);
}

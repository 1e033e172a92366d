// One state of the files under a root: the working tree, or a commit.
import { git } from "./git.ts";
import { decode, type FileText, LARGEST_FILE, makeFileReader } from "./read-file.ts";
import { isForeign, listFiles, type Repository } from "./repository.ts";

export interface Tree {
  /** All files, from the root with `/`, in no particular order. */
  readonly paths: readonly string[];
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
export function workingTree(root: string, repository?: Repository | null): Tree {
  const { paths, by } = listFiles(root, repository);
  return { paths, by, read: makeFileReader(root), prefetch: async () => {} };
}

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
  const blobs = new Map<string, string>();
  for (const entry of listing.output.toString("utf8").split("\0")) {
    const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
    if (!match) continue;
    const [, mode = "", kind, id = "", full = ""] = match;
    const path = prefix === "" ? full : full.slice(prefix.length + 1);
    if (isForeign(path)) continue;
    paths.push(path);
    // Symbolic links and submodules are listed and never read.
    if (kind === "blob" && mode.startsWith("100")) blobs.set(path, id);
  }
  const all = new Set(paths);
  const texts = new Map<string, FileText>();
  const load = (wanted: readonly string[]) => {
    const ids = wanted.filter((path) => blobs.has(path) && !texts.has(path));
    if (ids.length === 0) return;
    const contents = git(repository, ["cat-file", "--batch"], { input: ids.map((path) => `${blobs.get(path)}\n`).join("") });
    const read = contents.kind === "done" ? readBatch(contents.output) : [];
    const missing = ids.filter((_, at) => read[at] === undefined);
    if (missing.length > 0) throw new MissingContents(commit, missing);
    for (const [at, path] of ids.entries()) texts.set(path, toText(read[at]));
  };
  return {
    paths,
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

function toText(bytes: Buffer | undefined): FileText {
  if (!bytes) throw new Error("a content was not loaded");
  return bytes.length > LARGEST_FILE ? { kind: "refused", reason: `it is larger than ${LARGEST_FILE / 1024 / 1024} MiB` } : decode(bytes);
}

/** What `git cat-file --batch` answers: `<id> <type> <size>\n<content>\n` for each, `<id> missing\n` for what isn't there. */
function readBatch(output: Buffer): (Buffer | undefined)[] {
  const contents: (Buffer | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
    const from = end + 1;
    const to = from + Number(size ?? 0);
    contents.push(size === undefined ? undefined : output.subarray(from, to));
    at = size === undefined ? from : to + 1;
  }
  return contents;
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

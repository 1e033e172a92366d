// One state of the files under a root: the working tree, or a commit.
import { isAbsolute, join, posix } from "node:path";
import { loadBlobs } from "./blobs.ts";
import { findEncoded, gitBlobId, hasId } from "./checkout.ts";
import { git, gitDisabledReason } from "./git.ts";
import { hasTooManyRecords, MOST_JUDGED, MOST_LOADED, tooManyBytes, tooManyPaths, tooMuchToJudge } from "./limits.ts";
import { listFiles } from "./list-files.ts";
import { BAD_NAME, isForeign, readRecords, showBytes, type Unreadable } from "./paths.ts";
import { type FileText, LARGEST_FILE, makeFileReader, readSettingsFile } from "./read-file.ts";
import { findRepository, prefixInRepository, type Repository } from "./repository.ts";

export interface Tree {
  /** All files, from the root with `/`, in no particular order. */
  readonly paths: readonly string[];
  /** Folders that are repositories of their own. What is in them is not among the paths. */
  readonly submodules: readonly string[];
  /** What is there and can't be read by any path: files whose names are no text, folders that can't be looked into. */
  readonly unreadable: readonly Unreadable[];
  /** How they were found, for messages. */
  readonly by: "git" | "walk" | "commit" | "index";
  /** Files whose texts are others than on disk, where they may not be at all. */
  readonly unsaved?: readonly string[];
  /** Why git did not list them, though there is a repository. */
  readonly withoutGit?: string;
  /**
   * Gets files, all at once where that is cheaper. There is no other way to their texts.
   *
   * @param like the id that a file may have: where it names one, the text comes with its own.
   */
  load(paths: readonly string[], like?: IdOf): Promise<Texts>;
  /** What lies beside the root in the same state of the same repository: a configuration may name files there. */
  readonly beside?: Beside;
}

export interface Beside {
  /** The root, from the repository's root with `/`. */
  readonly prefix: string;
  /** @param path from the repository's root. */
  load(path: string): Promise<FileText>;
}

/** A file that settings name, of the root or beside it; its path is from the root. Undefined for one outside of the repository. */
export async function loadNamed(tree: Tree, path: string): Promise<FileText | undefined> {
  if (!leadsOut(path)) return (await tree.load([path]))(path);
  return tree.beside && isInRepository(tree.beside.prefix, path) ? tree.beside.load(posix.join(tree.beside.prefix, path)) : undefined;
}

/**
 * Whether a path from the root stays in the repository.
 *
 * @param prefix the root, from the repository's root.
 */
export function isInRepository(prefix: string, path: string): boolean {
  return !leadsOut(posix.join(prefix, path)) && !isAbsolute(path);
}

function leadsOut(path: string): boolean {
  return /^\.\.(?:\/|$)/.test(path);
}

/**
 * The texts of the files that were loaded.
 *
 * @param path from the root, with `/`.
 * @throws when the file is there and was never loaded: a text that nobody fetched is not an empty one. ChangedMeanwhile when
 * it is asked for again, and the file is no longer what it was.
 */
export type Texts = (path: string) => FileText;

/** @returns git's id of the content at a path; undefined for none. */
export type IdOf = (path: string) => string | undefined;

/** The files of a commit, each with the id of its content. */
export interface CommitTree extends Tree {
  /** The full id of the commit. */
  readonly commit: string;
  /** The id of a regular file's content, as git counts it; undefined for what is no regular file, or isn't there. */
  blobId(path: string): string | undefined;
}

/**
 * The files under a folder. Each is read when it is asked for, so that ten thousand of them need no memory.
 *
 * @param repository the one that the root lies in; null for none; looked for when left out.
 * @param home the folder beside whose other files the root lies: the repository's.
 */
export function workingTree(
  root: string,
  repository: Repository | null = findRepository(root) ?? null,
  home: string | undefined = repository?.workTree,
): Tree {
  const { leftOut, ...listing } = listFiles(root, repository);
  const read = makeFileReader(root);
  const texts = new Map<string, FileText>();
  const charge = makeCharge();
  return {
    ...listing,
    ...(home !== undefined && {
      beside: {
        prefix: prefixInRepository(root, { workTree: home }),
        load: async (path) => readSettingsFile(join(home, path), LARGEST_FILE, [home]),
      },
    }),
    load: async (wanted, like) => {
      // What a sparse checkout leaves out is not deleted: the index has it. What is there all the same is read there.
      const absent = wanted.filter((path) => leftOut.has(path) && !texts.has(path) && read(path).kind === "gone");
      const ids = absent.map((path) => leftOut.get(path) as string);
      const contents = ids.length > 0 && repository ? loadBlobs(repository, ids) : [];
      for (const [at, path] of absent.entries()) {
        const text = contents[at] ?? outOfReach;
        charge(path, leftOut.get(path) as string, text);
        texts.set(path, text);
      }
      // Asked when a file is in another encoding, which hardly any is.
      let encoded: ReadonlyMap<string, string> | undefined;
      const times = new Map<string, number>();
      return (path) => {
        const other = like?.(path);
        const file = texts.get(path) ?? read(path, times, other === undefined ? undefined : (bytes) => gitBlobId(bytes, other));
        if (!repository || file.kind !== "text" || file.encoding === undefined) return file;
        encoded ??= findEncoded(repository, root, wanted);
        const id = encoded.get(path);
        // What git keeps is the same text in UTF-8: to everybody but this work tree, that is how it is saved.
        return id !== undefined && hasId(file.text, id) ? { kind: "text", text: file.text, invalidAt: undefined } : file;
      };
    },
  };
}

/** Counts what is loaded and what is to be judged of one tree, over all calls. */
function makeCharge(): (path: string, id: string, file: FileText) => void {
  const charged = new Set<string>();
  const loaded = new Set<string>();
  let judged = 0;
  let total = 0;
  return (path, id, file) => {
    if (charged.has(path)) return;
    charged.add(path);
    const size = file.kind === "text" ? file.text.length : 0;
    judged += size;
    if (!loaded.has(id)) total += size;
    loaded.add(id);
    if (judged > MOST_JUDGED) throw tooMuchToJudge();
    if (total > MOST_LOADED) throw tooManyBytes();
  };
}

const outOfReach: FileText = {
  kind: "refused",
  reason: "the sparse checkout leaves it out, and the partial clone lacks its content; `git sparse-checkout disable` brings it",
};

/** What the index is called where a commit has its id. */
export const THE_INDEX = "the index";

/** Files of a commit whose contents the repository lacks, as a partial clone does. A text that isn't there is not an empty one. */
export class MissingContents extends Error {
  readonly commit: string;
  readonly paths: readonly string[];

  /** Why git was not asked for them; undefined when it was, and lacks them. */
  readonly unasked: string | undefined;

  constructor(commit: string, paths: readonly string[], unasked: string | undefined) {
    const what = `the contents of ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""} ${commit === THE_INDEX ? "in" : "at"} ${commit}`;
    super(unasked === undefined ? `git lacks ${what}` : `git can't be asked for ${what}: ${unasked}`);
    this.unasked = unasked;
    this.commit = commit;
    this.paths = paths;
  }
}

/**
 * The tree of a commit as git has it. Nothing is checked out.
 *
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @returns undefined when git can't read the commit.
 * @throws TooMuch when it lists more than a run takes on.
 */
export function commitTree(repository: Repository, commit: string, prefix: string): CommitTree | undefined {
  const tree = listCommit(repository, commit, prefix, prefix === "" ? [] : [`${prefix}/`]);
  // All of a large repository is not listed for the sake of one file.
  return tree && { ...tree, beside: besideOf(prefix, (path) => listCommit(repository, commit, "", [path])) };
}

/** @param only what is listed, from the repository's root; all of it when empty. */
function listCommit(repository: Repository, commit: string, prefix: string, only: readonly string[]): CommitTree | undefined {
  const listing = git(repository, ["ls-tree", "-r", "-z", "--full-tree", "--", commit, ...only]);
  if (listing.kind !== "done") return undefined;
  if (hasTooManyRecords(listing.output)) throw tooManyPaths(`commit ${commit}`);
  const entries: TreeEntry[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of readRecords(listing.output)) {
    if (typeof record !== "string") {
      const file = belowPrefix(showBytes(record.subarray(record.indexOf(TAB) + 1)), prefix);
      if (file !== undefined && !isForeign(file)) unreadable.push({ kind: "file", file, reason: BAD_NAME });
      continue;
    }
    const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(record);
    if (match) entries.push({ mode: match[1] as string, type: match[2] as string, id: match[3] as string, path: match[4] as string });
  }
  return makeCommitTree(commit, entries, prefix, unreadable, async (ids) => loadBlobs(repository, ids));
}

/** A file, a link or a submodule of a commit, as git and GitHub's API list them. */
export interface TreeEntry {
  /** In octal: 100644 and 100755 are regular files, 120000 is a symbolic link. */
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  /** From the repository's root, with `/`. */
  readonly path: string;
}

/**
 * A commit's tree from its listing.
 *
 * @param loadContents hands back the text of each content id, in their order; undefined for what isn't there.
 */
export function makeCommitTree(
  commit: string,
  entries: readonly TreeEntry[],
  prefix: string,
  unreadable: readonly Unreadable[],
  loadContents: (ids: readonly string[]) => Promise<readonly (FileText | undefined)[]>,
): CommitTree {
  const blobs = new Map<string, string>();
  const all = new Set<string>();
  const submodules: string[] = [];
  for (const { mode, type, id, path: full } of entries) {
    const path = belowPrefix(full, prefix);
    if (path === undefined || type === "tree" || isForeign(path)) continue;
    if (type === "commit") submodules.push(path);
    else all.add(path);
    // Symbolic links are listed and never read.
    if (type === "blob" && mode.startsWith("100")) blobs.set(path, id);
  }
  const texts = new Map<string, FileText>();
  const charge = makeCharge();
  return {
    paths: [...all],
    submodules,
    unreadable,
    by: "commit",
    commit,
    beside: besideOf(prefix, () => makeCommitTree(commit, entries, "", [], loadContents)),
    blobId: (path) => blobs.get(path),
    load: async (wanted, like) => {
      // Copies of a file have one id.
      const ids = new Set(wanted.flatMap((path) => blobs.get(path) ?? []));
      const missing = [...ids].filter((id) => !texts.has(id));
      const contents = missing.length > 0 ? await loadContents(missing) : [];
      for (const [at, id] of missing.entries()) if (contents[at]) texts.set(id, contents[at]);
      const lost = wanted.filter((path) => blobs.has(path) && !texts.has(blobs.get(path) as string));
      if (lost.length > 0) throw new MissingContents(commit, lost, gitDisabledReason());
      for (const path of wanted) {
        const id = blobs.get(path);
        const file = id === undefined ? undefined : texts.get(id);
        if (id !== undefined && file) charge(path, id, file);
      }
      return (path) => {
        const id = blobs.get(path);
        if (id === undefined) return { kind: all.has(path) ? "link" : "gone" };
        const text = texts.get(id);
        if (!text) throw new Error(`${path} of ${commit} was not loaded`);
        return like && text.kind === "text" ? { ...text, id } : text;
      };
    },
  };
}

/** @param open the state from the repository's root, or what of it holds a file. */
function besideOf(prefix: string, open: (path: string) => Tree | undefined): Beside {
  return { prefix, load: async (path) => (await open(path)?.load([path]))?.(path) ?? { kind: "gone" } };
}

const TAB = 9;

export function belowPrefix(path: string, prefix: string): string | undefined {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : undefined;
}

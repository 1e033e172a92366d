// A real git repository that plays the one on GitHub, with pull requests and their merges, and checkouts of it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

export type Files = Readonly<Record<string, string | null>>;

export interface PullRefs {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** GitHub's merge of both, which actions/checkout takes by default. */
  readonly merge: string;
}

export interface GitRepository {
  readonly folder: string;
  /** The tip of main. */
  main(): string;
  /** Commits a change of files (`null` deletes) onto a branch, made from main when it is new. */
  commit(branch: string, files: Files, message?: string): string;
  /** Makes or moves a pull request from a branch to main. */
  pullRequest(branch: string, number?: number): PullRefs;
  git(...args: string[]): string;
  /** Whether there is an object of this id. */
  has(id: string): boolean;
  /** The content of a file by its id, as it is. */
  blob(id: string): Buffer;
  /** A checkout as actions/checkout makes it: one commit, no history, unless all of it is wanted. */
  checkout(commit: string, depth?: number, options?: readonly string[], sparse?: readonly string[]): string;
}

const identity = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
};
const clock = { GIT_AUTHOR_DATE: "2025-09-01T12:00:00Z", GIT_COMMITTER_DATE: "2025-09-01T12:00:00Z" };

export function runGit(folder: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...identity, ...clock, GIT_CONFIG_GLOBAL: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  }).trim();
}

export function makeRepository(files: Files, format: "sha1" | "sha256" = "sha1"): GitRepository {
  const folder = newFolder();
  const git = (...args: string[]) => runGit(folder, ...args);
  git("init", "-q", "-b", "main", `--object-format=${format}`);
  // GitHub lets any commit be fetched by its id.
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  const commit = (branch: string, change: Files, message = "Change") => {
    const known = git("branch", "--list", branch) !== "" || branch === git("symbolic-ref", "--short", "HEAD");
    git("checkout", "-q", ...(known ? [branch] : ["-b", branch, "main"]));
    write(folder, change);
    git("add", "-A", "-f");
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  write(folder, files);
  git("add", "-A", "-f");
  git("commit", "-q", "--allow-empty", "-m", "Start");
  return {
    folder,
    git,
    has: (id) => spawnSync("git", ["cat-file", "-e", id], { cwd: folder }).status === 0,
    blob: (id) => execFileSync("git", ["cat-file", "blob", id], { cwd: folder, maxBuffer: 256 * 1024 * 1024 }),
    commit,
    main: () => git("rev-parse", "main"),
    pullRequest: (branch, number = 1) => {
      const [head, base] = [git("rev-parse", branch), git("rev-parse", "main")];
      git("checkout", "-q", "--detach", "main");
      git("merge", "-q", "--no-ff", "-m", `Merge ${head} into ${base}`, head);
      const merge = git("rev-parse", "HEAD");
      git("update-ref", `refs/pull/${number}/head`, head);
      git("update-ref", `refs/pull/${number}/merge`, merge);
      git("checkout", "-q", "main");
      return { number, head, base, merge };
    },
    checkout: (wanted, depth = 1, options = [], sparse = []) => {
      const workspace = newFolder();
      runGit(workspace, "init", "-q", `--object-format=${format}`);
      runGit(workspace, "remote", "add", "origin", pathToFileURL(folder).href);
      const all = depth === 0 ? [] : [`--depth=${depth}`];
      runGit(
        workspace,
        "fetch",
        "-q",
        "--no-tags",
        ...all,
        ...options,
        "origin",
        wanted,
        ...(depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : []),
      );
      if (sparse.length > 0) runGit(workspace, "sparse-checkout", "set", ...sparse);
      // A filter makes the address a promisor, from which the checkout gets what it needs.
      if (options.length > 0) for (const [key, value] of promisor) runGit(workspace, "config", key, value);
      runGit(workspace, "checkout", "-q", "--detach", wanted);
      return workspace;
    },
  };
}

const promisor = [
  ["core.repositoryFormatVersion", "1"],
  ["extensions.partialClone", "origin"],
  ["remote.origin.promisor", "true"],
] as const;

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "patternlint-test-")));
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

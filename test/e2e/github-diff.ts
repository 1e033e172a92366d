// What a pull request's diff shows, as git has it: its head against the last commit in common with its base.
import { execFileSync } from "node:child_process";
import type { GitRepository } from "./git-repository.ts";

export interface Pull {
  readonly head: string;
  readonly base: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly previous_filename?: string;
  readonly patch?: string;
}

type Git = (...args: string[]) => string;

/** Every byte of it: a patch may end in blanks. */
function gitOf({ folder }: Pick<GitRepository, "folder">): Git {
  // Names are names here, whatever they would match as patterns (git(1), GIT_LITERAL_PATHSPECS).
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_LITERAL_PATHSPECS: "1" };
  return (...args) => execFileSync("git", args, { cwd: folder, encoding: "utf8", env, maxBuffer: 256 * 1024 * 1024 });
}

const options = ["-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "-M", "-U3"];
const statuses: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified", R: "renamed", T: "changed" };
/** docs.github.com, REST "List pull requests files": "Responses include a maximum of 3000 files." */
const MOST_FILES = 3000;
/** Seen in November 2026: past about so many lines of patches, files come without. */
const MOST_PATCH_LINES = 20_000;

/** @param without files whose patch is left out, as GitHub does with large ones. */
export function changedFiles(repository: GitRepository, { head, base }: Pull, without: ReadonlySet<string>): ChangedFile[] {
  const git = gitOf(repository);
  const range = `${base}...${head}`;
  const patches = git(...options, range)
    .split(/^diff --git /m)
    .slice(1);
  let lines = 0;
  return changes(git, range)
    .slice(0, MOST_FILES)
    .map(({ status, from, to, sha }, order) => {
      const text = patches[order] ?? "";
      const at = text.search(/^@@ /m);
      const patch = at < 0 ? undefined : text.slice(at).replace(/\n$/, "");
      lines += patch?.split("\n").length ?? 0;
      return {
        filename: to,
        status: statuses[status] ?? "modified",
        sha,
        ...(from !== to && { previous_filename: from }),
        ...(patch !== undefined && lines <= MOST_PATCH_LINES && !without.has(to) && { patch }),
      };
    });
}

function changes(git: Git, range: string): { status: string; from: string; to: string; sha: string }[] {
  const parts = git("diff", "--raw", "--no-abbrev", "-M", "-z", range).split("\0");
  const found = [];
  for (let at = 0; parts[at]; ) {
    const [, , , sha = "", status = ""] = (parts[at++] as string).split(" ");
    const from = parts[at++] as string;
    const to = /^[RC]/.test(status) ? (parts[at++] as string) : from;
    found.push({ status: status[0] as string, from, to, sha });
  }
  return found;
}

/** The lines that a file's diff shows, of each side, hunk by hunk. */
export interface Shown {
  readonly LEFT: readonly ReadonlySet<number>[];
  readonly RIGHT: readonly ReadonlySet<number>[];
}

/** Counted by the numbers in each hunk's head; undefined for a file that the diff doesn't have. */
export function shownLines(repository: GitRepository, { head, base }: Pull, path: string): Shown | undefined {
  const git = gitOf(repository);
  const range = `${base}...${head}`;
  const change = changes(git, range).find(({ to }) => to === path);
  if (!change) return undefined;
  const LEFT: Set<number>[] = [];
  const RIGHT: Set<number>[] = [];
  let [old, now, before, after] = [0, 0, 0, 0];
  for (const text of git(...options, range, "--", change.from, change.to).split("\n")) {
    const start = old + now === 0 ? /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) : null;
    if (start) {
      [before, old, after, now] = [Number(start[1]), Number(start[2] ?? 1), Number(start[3]), Number(start[4] ?? 1)];
      LEFT.push(new Set());
      RIGHT.push(new Set());
    } else if (old + now > 0 && text[0] !== "\\") {
      if (text[0] !== "+") {
        LEFT.at(-1)?.add(before++);
        old--;
      }
      if (text[0] !== "-") {
        RIGHT.at(-1)?.add(after++);
        now--;
      }
    }
  }
  return { LEFT, RIGHT };
}

/** Where a line of one commit's file is in another's; undefined when it was touched. */
export function movedLine(repository: GitRepository, from: string, to: string, path: string, line: number): number | undefined {
  let shift = 0;
  const diff = gitOf(repository)("diff", "--no-color", "--no-ext-diff", "-U0", from, to, "--", path);
  for (const [, start = "", before = "1", after = "1"] of diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm)) {
    const [first, count] = [Number(start), Number(before)];
    if (line >= first && line < first + count) return undefined;
    // Of an insertion, the number is that of the line before it.
    if (line > first + Math.max(0, count - 1)) shift += Number(after) - count;
  }
  return line + shift;
}

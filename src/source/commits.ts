// Questions about commits.
import { git } from "./git.ts";
import type { Repository } from "./repository.ts";

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is a full object id, of either of git's two hashes. */
export function isFullId(text: string): boolean {
  return ID.test(text);
}

/**
 * Whether a text may be given to git as the name of a revision: no option, no negation, and nothing that a terminal or a process can't
 * take. Git says itself whether it is one.
 */
export function mayBeRevision(name: string): boolean {
  return name !== "" && !/^[-^]/.test(name) && !/\p{Cc}/u.test(name) && name.length <= LONGEST_NAME;
}

/** Ref names are paths, and no file system has longer ones. */
const LONGEST_NAME = 4096;

/** Whether a text may be the last part of a ref's name (git-check-ref-format). */
export function mayBeBranch(name: string): boolean {
  return (
    mayBeRevision(name) &&
    !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[./]|\.lock(?:\/|$)|[./]$/u.test(name) &&
    name !== "@" &&
    name !== "HEAD"
  );
}

/** The full id of the commit that a name stands for; undefined when git or the commit isn't there. */
export function resolveCommit(repository: Repository, name: string): string | undefined {
  if (!mayBeRevision(name)) return undefined;
  const id = ask(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return id !== undefined && isFullId(id) ? id : undefined;
}

/** What kind of object a name stands for, `blob` for one; why there is none, in git's words, as `reason`. */
export function kindOf(repository: Repository, name: string): { kind: string } | { reason: string } {
  const found = git(repository, ["rev-parse", "--verify", name], { limit: SHORT });
  if (found.kind === "missing") return { reason: "there is no git on this machine" };
  if (found.kind === "failed") return { reason: found.reason };
  const kind = ask(repository, ["cat-file", "-t", found.output.toString("utf8").trim()]);
  return kind === undefined ? { reason: "git does not have the object" } : { kind };
}

/** The parents that a commit names, also where a shallow checkout hasn't got them. */
export function parentsOf(repository: Repository, commit: string): string[] {
  const text = ask(repository, ["cat-file", "commit", commit], LONGEST_COMMIT) ?? "";
  const head = text.slice(0, Math.max(0, text.indexOf("\n\n")) || text.length);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

/** The best common ancestor; undefined when there is none, or the history that leads to it isn't there. */
export function mergeBase(repository: Repository, a: string, b: string): string | undefined {
  return ask(repository, ["merge-base", a, b]) || undefined;
}

/** The branch that HEAD is on; undefined when it is on none. */
export function branchOf(repository: Repository): string | undefined {
  return ask(repository, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || undefined;
}

/** Whether the checkout lacks history. */
export function isShallow(repository: Repository): boolean {
  return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}

/** Branches, tags and remote branches as a person writes them, in no particular order. */
export function refNames(repository: Repository): string[] {
  const places = ["refs/heads/", "refs/remotes/", "refs/tags/"];
  const text = ask(repository, ["for-each-ref", "--format=%(refname)", ...places], LONGEST_LIST) ?? "";
  return text.split("\n").flatMap((name) => places.filter((place) => name.startsWith(place)).map((place) => name.slice(place.length)));
}

const SHORT = 64 * 1024;
const LONGEST_COMMIT = 16 * 1024 * 1024;
const LONGEST_LIST = 16 * 1024 * 1024;

function ask(repository: Repository, args: readonly string[], limit = SHORT): string | undefined {
  const result = git(repository, args, { limit });
  return result.kind === "done" ? result.output.toString("utf8").trim() : undefined;
}

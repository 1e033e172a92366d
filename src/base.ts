// From the name of a base to its files: what the command line and the action have in common.
import { relative, sep } from "node:path";
import type { Base } from "./run.ts";
import { fetchCommit, isShallow, mergeBase, type Remote, resolveCommit } from "./source/git.ts";
import { findRepository } from "./source/repository.ts";
import { commitTree } from "./source/tree.ts";

/** A base, or why it can't be had: a sentence without its full stop. */
export type FoundBase = { readonly base: Base } | { readonly reason: string };

/**
 * Finds a base in the repository of a folder, fetching it when the checkout is shallow.
 *
 * @param root the folder that is linted.
 * @param name a branch, a tag or a commit.
 * @param options.remote where to fetch with a token, when the checkout's own credentials don't do.
 * @param options.since compare with the last commit that the base has in common with this one, as a pull request does; with
 * the base itself when left out, or when the history that leads there isn't here.
 */
export function findBase(root: string, name: string, { remote, since }: { remote?: Remote; since?: string } = {}): FoundBase {
  const repository = findRepository(root);
  if (repository === undefined) return { reason: `${root} is in no git repository` };
  const found = locate(root, name, remote);
  if ("reason" in found) return found;
  const commit = (since === undefined ? undefined : mergeBase(root, found.commit, since)) ?? found.commit;
  return openBase(root, name, commit);
}

/** The files of a commit that is known to be there. */
export function openBase(root: string, name: string, commit: string): FoundBase {
  const tree = commitTree(root, commit, prefixInRepository(root));
  return tree ? { base: { name, tree } } : { reason: `git can't read the files of ${commit}` };
}

/** The root as a path from its repository's root, with `/`; "" for that itself, or without a repository. */
export function prefixInRepository(root: string): string {
  const repository = findRepository(root);
  return repository === undefined ? "" : relative(repository, root).split(sep).join("/");
}

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function locate(root: string, name: string, remote: Remote | undefined): { commit: string } | { reason: string } {
  if (resolveCommit(root, "HEAD") === undefined) return { reason: "git can't read this repository, or it has no commit yet" };
  const known = resolveCommit(root, name) ?? resolveCommit(root, `refs/remotes/origin/${name}`);
  if (known !== undefined) return { commit: known };
  if (!FULL_ID.test(name) && !isShallow(root)) return { reason: `there is no branch, tag or commit \`${name}\`` };
  const wanted = FULL_ID.test(name) || name.startsWith("refs/") ? name : `refs/heads/${name}`;
  const fetched = fetchCommit(root, wanted, remote);
  return "commit" in fetched ? fetched : { reason: `\`${name}\` is not in this checkout, and can't be fetched: ${fetched.reason}` };
}

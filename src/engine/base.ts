// From the name of a base to its files: what the command line and the action have in common.
import { didYouMean } from "../config/config.ts";
import { isFullId, isShallow, kindOf, mayBeBranch, mayBeRevision, mergeBase, refNames, resolveCommit } from "../source/commits.ts";
import type { Fetcher } from "../source/fetch.ts";
import { findRepository, prefixInRepository, type Repository } from "../source/repository.ts";
import { commitTree, type MissingContents } from "../source/tree.ts";
import { nearest } from "../text/nearest.ts";
import type { Base } from "./lint.ts";

/** Why a base can't be had. */
export interface NoBase {
  /** A sentence without its full stop, that can follow a colon. */
  readonly reason: string;
  /** What to do, in whole sentences; "" when there is nothing to propose. */
  readonly remedy: string;
}

/**
 * Finds what the command line is to compare with: the last commit that it has in common with HEAD. Nothing is
 * fetched; when something is missing, the remedy names the command that brings it.
 *
 * @param root the folder that is linted.
 * @param name a branch, a tag or a commit.
 */
export function findBase(root: string, name: string): { readonly base: Base; readonly notes: readonly string[] } | NoBase {
  const repository = findRepository(root);
  if (repository === undefined) return notInRepository(root);
  const found = locate(repository, name);
  if ("reason" in found) return found;
  const common = mergeBase(repository, found.commit, "HEAD");
  const opened = openBase(repository, root, name, common ?? found.commit);
  return "reason" in opened ? opened : { ...opened, notes: common === undefined ? [withoutCommon(repository, name)] : [] };
}

/** The commit of a name, from what is there; only the objects of the repository are asked. */
export function locate(repository: Repository, name: string): { readonly commit: string } | NoBase {
  const commit =
    resolveCommit(repository, name) ?? (mayBeBranch(name) ? resolveCommit(repository, `refs/remotes/origin/${name}`) : undefined);
  return commit === undefined ? whyMissing(repository, name) : { commit };
}

/** The same, fetched when it isn't there. */
export async function locateOrFetch(
  repository: Repository,
  name: string,
  fetcher: Fetcher | undefined,
): Promise<{ readonly commit: string } | NoBase> {
  const known = locate(repository, name);
  if (fetcher === undefined) return known;
  if ("commit" in known) {
    // What a partial clone lacks of it is fetched with the whole commit.
    if (fetcher.lacksContents()) await fetcher.fetch(known.commit);
    return known;
  }
  let failure: string | undefined;
  for (const ref of refsOf(name)) {
    const fetched = await fetcher.fetch(ref);
    if ("commit" in fetched) return fetched;
    failure ??= fetched.reason;
  }
  return failure === undefined
    ? known
    : { ...known, reason: `\`${shorten(name)}\` is not in this checkout, and can't be fetched: ${failure}` };
}

/** What a name may be called on a server. */
function refsOf(name: string): string[] {
  if (isFullId(name)) return [name];
  if (!mayBeBranch(name)) return [];
  if (name.startsWith("refs/")) return [name];
  return [`refs/heads/${name.replace(/^origin\//, "")}`, `refs/tags/${name}`];
}

/** The files of a commit that is known to be there. */
export function openBase(repository: Repository, root: string, name: string, commit: string): { readonly base: Base } | NoBase {
  const tree = commitTree(repository, commit, prefixInRepository(root, repository));
  return tree ? { base: { name, tree } } : { reason: `git can't read the files of ${commit}`, remedy: "" };
}

/** What to do about files of a base that a partial clone lacks: comparing makes git fetch exactly those. */
export function whyIncomplete({ message, commit, unasked }: MissingContents): NoBase {
  if (unasked !== undefined) return { reason: message, remedy: "" };
  return { reason: message, remedy: `In a partial clone, \`git diff --stat ${commit}\` brings them.` };
}

export function notInRepository(root: string): NoBase {
  return { reason: `${root} is not in a git repository`, remedy: "" };
}

/** What is compared when the last commit in common can't be found, and why that may mislead. */
function withoutCommon(repository: Repository, name: string): string {
  const shown = `\`${shorten(name)}\``;
  if (!isShallow(repository)) return `HEAD and ${shown} have no commit in common, so ${shown} itself is compared.`;
  return `This clone is shallow, so where HEAD left ${shown} is unknown, and ${shown} itself is compared: what it has gained since counts as removed. \`git fetch --unshallow\` brings the history.`;
}

// ---- why it isn't there --------------------------------------------------------------------------------------------------

function whyMissing(repository: Repository, name: string): NoBase {
  const shown = `\`${shorten(name)}\``;
  const where = ` in ${repository.workTree}`;
  if (name === "") return { reason: "its name is empty", remedy: "Name a branch, a tag or a commit, or none." };
  const unknown = `there is no branch, tag or commit ${shown}${where}`;
  if (!mayBeRevision(name)) return { reason: unknown, remedy: "" };
  const head = kindOf(repository, "HEAD");
  if ("reason" in head) return { reason: `git can't read ${repository.workTree}, or it has no commit yet (${head.reason})`, remedy: "" };
  const found = kindOf(repository, name);
  if ("kind" in found && found.kind !== "commit" && found.kind !== "tag")
    return { reason: `${shown} is a ${found.kind}, not a commit`, remedy: "Name a branch, a tag of a commit, or a commit." };
  if (isFullId(name))
    return { reason: `commit ${shown} is not${where}`, remedy: `If the remote has it, \`git fetch origin ${name}\` brings it.` };
  if (mayBeBranch(name)) {
    const branch = name.replace(/^(?:refs\/heads|refs\/remotes\/origin|origin)\//, "");
    const fetch = `If it is a branch of the remote, \`git fetch origin ${branch}:refs/remotes/origin/${branch}\` brings it.`;
    return { reason: unknown, remedy: didYouMean(nearest(name, candidates(repository)), fetch) };
  }
  const history = isShallow(repository) ? "This clone is shallow: `git fetch --unshallow` brings its history." : "";
  // Git says of most expressions only that it needs a single revision.
  const said = "reason" in found && !/single revision|unknown revision/i.test(found.reason) ? found.reason : undefined;
  return { reason: said ? `${shown} names no commit${where}: ${said}` : unknown, remedy: history };
}

/** What could have been meant. A branch of origin needs no prefix, and a wrong name is nearer to it without. */
function candidates(repository: Repository): Set<string> {
  return new Set(refNames(repository).flatMap((name) => [name, name.replace(/^origin\//, "")]));
}

const LONGEST_SHOWN = 100;

function shorten(name: string): string {
  return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
}

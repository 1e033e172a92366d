// The files of a pull request's head, to find where in them a finding of the merge stands.
import type { LineSource, Report } from "../report/report.ts";
import { hasId } from "../source/checkout.ts";
import { resolveCommit } from "../source/commits.ts";
import { TooMuch } from "../source/limits.ts";
import { type CommitTree, commitTree, MissingContents, type Texts } from "../source/tree.ts";
import { apiTree } from "./api-tree.ts";
import type { ChangeRequest } from "./change.ts";
import { RequestFailure } from "./failure.ts";
import { type HeadView, viewFromHead } from "./places.ts";

/** What became of looking at the head. */
export type SeenFromHead =
  | { readonly view: HeadView }
  /** Its files can't be had: places are those of the merge, and why is said. */
  | { readonly note: string };

/**
 * The report as it is seen from the pull request's head. Where the head itself was linted, that is as it was.
 *
 * @param head the head's full commit id.
 * @param linted the commit that was linted, where it is known.
 */
export async function seeFromHead(
  request: Pick<ChangeRequest, "repository" | "fetcher" | "prefix" | "client" | "workflow">,
  head: string,
  linted: string | undefined,
  report: Report,
  lines: LineSource,
): Promise<SeenFromHead> {
  const own = { view: { report, lines } };
  if (linted === head || report.findings.length === 0) return own;
  try {
    const tree = await openHead(request, head);
    if (!tree) return { note: unknownPlaces(head, "it can't be fetched") };
    const differing = filesOf(report).filter((file) => !isSame(tree, file, lines));
    if (differing.length === 0) return own;
    const there = new Set(differing.filter((file) => tree.blobId(file) !== undefined));
    const read = await loadOrFetch(tree, [...there], request.fetcher);
    const differs = new Set(differing);
    const textOf = (file: string) => {
      if (!differs.has(file)) return "same";
      const found = there.has(file) ? read(file) : undefined;
      return found?.kind === "text" ? found.text : undefined;
    };
    return { view: viewFromHead(report, lines, textOf) };
  } catch (error) {
    if ([RequestFailure, MissingContents, TooMuch].some((kind) => error instanceof kind))
      return { note: unknownPlaces(head, (error as Error).message.replace(/\.$/, "")) };
    throw error;
  }
}

/** A partial clone has the commit without the contents that differ. */
async function loadOrFetch(tree: CommitTree, files: readonly string[], fetcher: ChangeRequest["fetcher"]): Promise<Texts> {
  try {
    return await tree.load(files);
  } catch (error) {
    if (!(error instanceof MissingContents) || error.unasked !== undefined || !fetcher?.lacksContents()) throw error;
    await fetcher.fetch(tree.commit);
    return tree.load(files);
  }
}

function unknownPlaces(head: string, why: string): string {
  return `The files of the pull request's head ${head.slice(0, 7)} can't be read (${why}), so line numbers are those of its merge with the target.`;
}

/** By git where it has the commit or can fetch it, else by GitHub's API. */
async function openHead(
  { repository, fetcher, prefix, client, workflow }: Pick<ChangeRequest, "repository" | "fetcher" | "prefix" | "client" | "workflow">,
  head: string,
): Promise<CommitTree | undefined> {
  const known = repository && resolveCommit(repository, head);
  const fetched = known === undefined ? await fetcher?.fetch(head) : undefined;
  const commit = known ?? (fetched && "commit" in fetched ? fetched.commit : undefined);
  const tree = repository && commit !== undefined ? commitTree(repository, commit, prefix) : undefined;
  if (tree) return tree;
  const api = await client();
  return api && workflow.repository ? apiTree(api, workflow.repository, head, prefix) : undefined;
}

function filesOf({ findings }: Report): string[] {
  const places = findings.flatMap(({ file, related, fix }) => [
    file,
    ...related.map((place) => place.file),
    ...(fix?.edits.map((edit) => edit.file) ?? []),
  ]);
  return [...new Set(places)].sort();
}

/** Whether the head's file is the one that was linted, whatever the checkout has made of it. */
function isSame(tree: CommitTree, file: string, lines: LineSource): boolean {
  const id = tree.blobId(file);
  const text = lines(file)?.text;
  return id !== undefined && text !== undefined && hasId(text, id);
}

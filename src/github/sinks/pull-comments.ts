// The comments on a pull request, as GitHub has them: read, known again by their mark, posted, rewritten and removed.
import type { Data, Parameters } from "../client.ts";
import { RequestFailure } from "../failure.ts";
import type { OnFile } from "./file-comments.ts";
import { ifStillThere, type Publication, readMark } from "./sink.ts";

export type Pull = Publication["repository"] & { readonly pull_number: number };
export type CommentData = Omit<Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments">[number], "id"> & { readonly id: number };
export type NewComment = NonNullable<Parameters<"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews">["comments"]>[number];

export async function readComments({ client }: Publication, pull: Pull): Promise<CommentData[]> {
  const all = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
  return all.map((one) => ({ ...one, id: Number(one.id) }));
}

export function remove(id: number, { client, repository }: Publication): Promise<boolean> {
  return ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: id }));
}

/** @returns false when it is gone. */
export function rewrite(id: number, body: string, { client, repository }: Publication): Promise<boolean> {
  return ifStillThere(client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: id, body }));
}

/**
 * Comments on files, one after the other: a review takes none of them ("subject_type" is not a permitted key there).
 *
 * @returns the ids of those that were posted, and those that GitHub doesn't take: a server of one's own may be too old for
 * them, and Gitea knows none.
 */
export async function postOnFiles(
  placed: readonly OnFile[],
  publication: Publication,
  pull: Pull,
): Promise<{ readonly posted: ReadonlySet<number>; readonly refused: readonly OnFile[] }> {
  const { client, identity, head } = publication;
  const posted = new Set<number>();
  const refused: OnFile[] = [];
  for (const one of placed) {
    const { path, body } = one.comment;
    try {
      const made = await client.write(
        "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",
        { ...pull, commit_id: head, path, subject_type: "file", body },
        async () => {
          for (const known of await readComments(publication, pull))
            if (known.path === path && known.body === body && (await identity.isOurs(known.user))) return known as never;
          return undefined;
        },
      );
      identity.wrote(made.user);
      posted.add(Number(made.id));
    } catch (error) {
      if (!(error instanceof RequestFailure && (error.kind === "refused" || error.status === 404))) throw error;
      refused.push(one);
    }
  }
  if (posted.size > 0) await dropDoubles(({ id }) => posted.has(id), publication, pull);
  return { posted, refused };
}

/**
 * Two runs at once each see that nothing has been said yet, and say it. Whoever comes second takes its own back.
 *
 * @param isFresh whether this run has just posted a comment.
 * @returns how many of those said what others had said before.
 */
export async function dropDoubles(isFresh: (comment: CommentData) => boolean, publication: Publication, pull: Pull): Promise<number> {
  const { identity, key } = publication;
  const said = new Set<string>();
  let doubles = 0;
  const all = await readComments(publication, pull);
  for (const one of all.sort((a, b) => a.id - b.id)) {
    const own = markOf(one);
    if (own?.key !== key || !(await identity.isOurs(one.user))) continue;
    if (isFresh(one) && own.fingerprints.every((fingerprint) => said.has(fingerprint))) {
      await remove(one.id, publication);
      doubles++;
    } else if (!isOutdated(one)) for (const fingerprint of own.fingerprints) said.add(fingerprint);
  }
  return doubles;
}

/** Takes back what this run has just posted. */
export async function takeBack(isFresh: (comment: CommentData) => boolean, publication: Publication, pull: Pull): Promise<void> {
  for (const one of await readComments(publication, pull)) if (isFresh(one)) await remove(one.id, publication);
}

/** What a comment says of itself. */
interface OwnMark {
  readonly on: "lines" | "file";
  readonly key: string;
  readonly fingerprints: readonly string[];
}

export function markOf({ body }: CommentData): OwnMark | undefined {
  for (const [kind, on] of [
    ["finding", "lines"],
    ["file", "file"],
  ] as const) {
    const [key, ...fingerprints] = readMark(kind, body) ?? [];
    if (key !== undefined) return { on, key, fingerprints };
  }
  return undefined;
}

/** GitHub calls a comment outdated by giving it no line any more; one on a whole file never had any. */
export function isOutdated({ line, subject_type: subject }: CommentData): boolean {
  return subject !== "file" && (line === null || line === undefined);
}

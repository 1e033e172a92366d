// The comments of ours that stand in a pull request: which stay, which go, and which findings get one.
import type { ReportedFinding } from "../../report/report.ts";
import { severities } from "../../rule-support/rule.ts";
import type { Data, Parameters } from "../client.ts";
import { RequestFailure } from "../failure.ts";
import { commentOnFile, type OnFile } from "./file-comments.ts";
import { ifStillThere, type Publication, readMark } from "./sink.ts";
import { resolvedComments } from "./threads.ts";

/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
export const MOST_COMMENTS = 30;

export type Pull = Publication["repository"] & { readonly pull_number: number };
export type CommentData = Omit<Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments">[number], "id"> & { readonly id: number };
export type NewComment = NonNullable<Parameters<"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews">["comments"]>[number];

/** A comment on lines of the diff. */
export interface OnLines {
  readonly on: "lines";
  readonly findings: readonly [ReportedFinding];
  readonly comment: NewComment;
}

/** A comment that findings ought to have. */
export type Placed = OnLines | OnFile;

/** Where findings belong in a pull request. */
export interface Places {
  readonly onLines: readonly OnLines[];
  /** By the path of a file of the pull request: those that are on no line of its diff, the gravest first. */
  readonly onFiles: ReadonlyMap<string, readonly ReportedFinding[]>;
}

export interface Standing {
  /** The fingerprints of the findings that need no new comment. */
  readonly said: ReadonlySet<string>;
  /** How many comments of ours stand in the pull request, those of other uses of the action included. */
  readonly count: number;
  /** Those that could give way to something graver. */
  readonly movable: readonly Movable[];
}

interface Movable {
  readonly id: number;
  readonly findings: Placed["findings"];
}

/** What is known of the comments while they are gone through. */
interface Sorting {
  readonly said: Set<string>;
  readonly movable: Movable[];
  count: number;
  readonly answered: ReadonlySet<number>;
  readonly isSettled: (id: number) => Promise<boolean>;
}

/**
 * Brings our comments up to date: what is no longer so goes, unless somebody has answered or resolved it. A person who did
 * has read it, so it counts as said whatever became of its line.
 *
 * @param all the comments of the pull request.
 */
export async function findStanding(
  all: readonly CommentData[],
  { onLines, onFiles }: Places,
  findings: readonly ReportedFinding[],
  publication: Publication,
  pull: Pull,
): Promise<Standing> {
  const { identity, key } = publication;
  const answered = new Set(all.map(({ in_reply_to_id: id }) => Number(id)));
  const sorting: Sorting = { said: new Set(), movable: [], count: 0, answered, isSettled: settledBy(answered, publication, pull) };
  const own: CommentData[] = [];
  for (const one of all) {
    const use = markOf(one)?.key;
    if (use === undefined || !(await identity.isOurs(one.user))) continue;
    if (use === key) own.push(one);
    else if (!isOutdated(one)) sorting.count++;
  }
  // Of two that say the same, the one that somebody has answered stays.
  own.sort((a, b) => Number(answered.has(b.id)) - Number(answered.has(a.id)) || a.id - b.id);
  await renewOnLines(
    own.filter((one) => markOf(one)?.on === "lines"),
    onLines,
    findings,
    sorting,
    publication,
  );
  await renewOnFiles(
    own.filter((one) => markOf(one)?.on === "file"),
    onFiles,
    sorting,
    publication,
  );
  return sorting;
}

async function renewOnLines(
  own: readonly CommentData[],
  placed: readonly OnLines[],
  findings: readonly ReportedFinding[],
  sorting: Sorting,
  publication: Publication,
): Promise<void> {
  const { said, movable, answered, isSettled } = sorting;
  const wanted = new Map(placed.map((one) => [one.findings[0].fingerprint, one]));
  const open = new Set(findings.map(({ fingerprint }) => fingerprint));
  for (const comment of own) {
    const { id, body } = comment;
    const [fingerprint = ""] = markOf(comment)?.fingerprints ?? [];
    const now = wanted.get(fingerprint);
    const isCurrent = !isOutdated(comment) && !said.has(fingerprint) && (now ? hasLength(comment, now.comment) : open.has(fingerprint));
    if (!isCurrent && !(await isSettled(id))) {
      await remove(id, publication);
      continue;
    }
    if (isCurrent && now && now.comment.body !== body && !(await rewrite(id, now.comment.body, publication))) continue;
    said.add(fingerprint);
    if (!isOutdated(comment)) sorting.count++;
    if (isCurrent && now && !answered.has(id)) movable.push({ id, findings: now.findings });
  }
}

/** A file has one comment; what is new since people have settled it gets another one. */
async function renewOnFiles(
  own: readonly CommentData[],
  onFiles: Places["onFiles"],
  sorting: Sorting,
  publication: Publication,
): Promise<void> {
  const { said, movable, answered, isSettled } = sorting;
  for (const comment of own) {
    const { id, path, body } = comment;
    const now = unsaidOnFile(path, onFiles.get(path) ?? [], said, publication);
    if (now?.comment.body !== body) {
      if (await isSettled(id)) {
        for (const fingerprint of markOf(comment)?.fingerprints ?? []) said.add(fingerprint);
        sorting.count++;
        continue;
      }
      if (!now) await remove(id, publication);
      if (!now || !(await rewrite(id, now.comment.body, publication))) continue;
    }
    for (const { fingerprint } of now.findings) said.add(fingerprint);
    sorting.count++;
    if (!answered.has(id)) movable.push({ id, findings: now.findings });
  }
}

function unsaidOnFile(
  path: string,
  findings: readonly ReportedFinding[],
  said: ReadonlySet<string>,
  publication: Publication,
): OnFile | undefined {
  const [first, ...others] = findings.filter(({ fingerprint }) => !said.has(fingerprint));
  return first && commentOnFile(path, [first, ...others], publication);
}

/** The comments that are still to be made. */
export function unsaidOf({ onLines, onFiles }: Places, { said }: Standing, publication: Publication): Placed[] {
  return [
    ...onLines.filter(({ findings: [{ fingerprint }] }) => !said.has(fingerprint)),
    ...[...onFiles].flatMap(([path, findings]) => unsaidOnFile(path, findings, said, publication) ?? []),
  ];
}

/**
 * Chooses the comments that are made. Where there is no room for an error that was introduced, a lesser finding's goes.
 *
 * @param unsaid those that are still to be made.
 */
export async function makeRoom(
  unsaid: readonly Placed[],
  { count, movable }: Standing,
  publication: Publication,
): Promise<{ readonly fresh: readonly Placed[]; readonly displaced: readonly ReportedFinding[] }> {
  const { pullRequest } = publication;
  const ordered = inOrderOfWorth(unsaid);
  const room = Math.max(0, MOST_COMMENTS - count);
  const fresh = ordered.slice(0, room);
  const errors = ordered.slice(room).filter((one) => rank(one) === 0);
  const lesser = movable.filter((one) => rank(one) > 0).sort((a, b) => rank(b) - rank(a));
  const displaced: ReportedFinding[] = [];
  if (errors.length === 0 || lesser.length === 0 || !pullRequest) return { fresh, displaced };
  const resolved = await resolvedComments(publication, pullRequest.number);
  const going = lesser.filter((one) => !resolved.has(one.id)).slice(0, errors.length);
  for (const { id, findings } of going) {
    await remove(id, publication);
    displaced.push(...findings);
  }
  return { fresh: [...fresh, ...errors.slice(0, going.length)], displaced };
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

function remove(id: number, { client, repository }: Publication): Promise<boolean> {
  return ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: id }));
}

/** @returns false when it is gone. */
function rewrite(id: number, body: string, { client, repository }: Publication): Promise<boolean> {
  return ifStillThere(client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: id, body }));
}

export async function readComments({ client }: Publication, pull: Pull): Promise<CommentData[]> {
  const all = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
  return all.map((one) => ({ ...one, id: Number(one.id) }));
}

/** What is introduced comes first, then what is grave; among equals, each file's first before any file's second. */
export function inOrderOfWorth(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, number>();
  const turns = new Map<Placed, number>();
  for (const one of placed) {
    const group = `${rank(one)} ${one.comment.path}`;
    const turn = seen.get(group) ?? 0;
    seen.set(group, turn + 1);
    turns.set(one, turn);
  }
  return [...placed].sort((a, b) => rank(a) - rank(b) || (turns.get(a) as number) - (turns.get(b) as number));
}

/** The lower, the more it is worth a comment. */
function rank({ findings }: Pick<Placed, "findings">): number {
  return Math.min(
    ...findings.map(({ status, severity }) => (status === "unchanged" ? severities.length : 0) + severities.indexOf(severity)),
  );
}

/** What a comment says of itself. */
interface OwnMark {
  readonly on: Placed["on"];
  readonly key: string;
  readonly fingerprints: readonly string[];
}

function markOf({ body }: CommentData): OwnMark | undefined {
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
function isOutdated({ line, subject_type: subject }: CommentData): boolean {
  return subject !== "file" && (line === null || line === undefined);
}

/** Whether a comment is on as many lines: a suggestion replaces just those that its comment is on. */
function hasLength(old: CommentData, now: NewComment): boolean {
  const length = ({ line, start_line: start }: { readonly line?: number | null; readonly start_line?: number | null }) =>
    (line ?? 0) - (start ?? line ?? 0);
  return length(old) === length(now);
}

/** Whether somebody has answered a comment or resolved its conversation; the latter is asked for when it matters. */
function settledBy(
  answered: ReadonlySet<number>,
  publication: Publication,
  { pull_number: number }: Pull,
): (id: number) => Promise<boolean> {
  let resolved: Promise<ReadonlySet<number>> | undefined;
  return async (id) => {
    if (answered.has(id)) return true;
    resolved ??= resolvedComments(publication, number);
    return (await resolved).has(id);
  };
}

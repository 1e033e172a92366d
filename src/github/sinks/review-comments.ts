// The comments of ours that stand in a pull request: which stay, which go, and which findings need a new one.
import type { ReportedFinding } from "../../report/report.ts";
import { commentOnFile, type OnFile } from "./file-comments.ts";
import { type CommentData, isOutdated, markOf, type NewComment, type Pull, remove, rewrite } from "./pull-comments.ts";
import type { Publication } from "./sink.ts";
import { resolvedComments } from "./threads.ts";

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
  /** By the path of a file of the pull request: those that are on no line of its diff, the most severe first. */
  readonly onFiles: ReadonlyMap<string, readonly ReportedFinding[]>;
}

export interface ExistingComments {
  /** The fingerprints of the findings that need no new comment. */
  readonly said: ReadonlySet<string>;
  /** How many comments of ours stand in the pull request, those of other uses of the action included. */
  readonly count: number;
  /** Those that could give way to something more severe. */
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
export async function syncComments(
  all: readonly CommentData[],
  { onLines, onFiles }: Places,
  findings: readonly ReportedFinding[],
  publication: Publication,
  pull: Pull,
): Promise<ExistingComments> {
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
export function missingComments({ onLines, onFiles }: Places, { said }: ExistingComments, publication: Publication): Placed[] {
  return [
    ...onLines.filter(({ findings: [{ fingerprint }] }) => !said.has(fingerprint)),
    ...[...onFiles].flatMap(([path, findings]) => unsaidOnFile(path, findings, said, publication) ?? []),
  ];
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

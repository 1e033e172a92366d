// The comments of ours that stand in a pull request: which stay, which go, and which findings get one.
import type { ReportedFinding } from "../../report/report.ts";
import { severities } from "../../rule/rule.ts";
import type { Data, Parameters } from "../client.ts";
import { type Delivery, ifStillThere, readMark } from "./sink.ts";
import { resolvedComments } from "./threads.ts";

/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
export const MOST_COMMENTS = 30;

type Pull = Delivery["repository"] & { readonly pull_number: number };
type CommentData = Omit<Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments">[number], "id"> & { readonly id: number };
export type NewComment = NonNullable<Parameters<"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews">["comments"]>[number];

/** A finding with its place in the diff. */
export interface Placed {
  readonly finding: ReportedFinding;
  readonly comment: NewComment;
}

export interface Standing {
  /** The fingerprints of the findings that need no new comment. */
  readonly said: ReadonlySet<string>;
  /** How many comments of ours stand in the pull request, those of other uses of the action included. */
  readonly count: number;
  /** Those that could give way to something graver. */
  readonly movable: readonly { readonly id: number; readonly finding: ReportedFinding }[];
}

/**
 * Brings our comments up to date: what is no longer so goes, unless somebody has answered or resolved it. A person who did
 * has read it, so it counts as said whatever became of its line.
 */
export async function findStanding(
  delivery: Delivery,
  pull: Pull,
  placed: readonly Placed[],
  findings: readonly ReportedFinding[],
): Promise<Standing> {
  const { client, identity, repository, key } = delivery;
  const all = await readComments(delivery, pull);
  const answered = new Set(all.map(({ in_reply_to_id: id }) => Number(id)));
  const isSettled = settledBy(answered, delivery, pull);
  const own: CommentData[] = [];
  let count = 0;
  for (const one of all) {
    const [use] = readMark("finding", one.body) ?? [];
    if (use === undefined || !(await identity.isOurs(one.user))) continue;
    if (use === key) own.push(one);
    else if (!isOutdated(one)) count++;
  }
  const wanted = new Map(placed.map((one) => [one.finding.fingerprint, one]));
  const open = new Set(findings.map(({ fingerprint }) => fingerprint));
  const said = new Set<string>();
  const movable: { id: number; finding: ReportedFinding }[] = [];
  // Of two that say the same, the one that somebody has answered stays.
  for (const comment of own.sort((a, b) => Number(answered.has(b.id)) - Number(answered.has(a.id)) || a.id - b.id)) {
    const { id, body } = comment;
    const fingerprint = fingerprintOf(comment);
    const now = wanted.get(fingerprint);
    const one = { ...repository, comment_id: id };
    const isCurrent = !isOutdated(comment) && !said.has(fingerprint) && (now ? hasLength(comment, now.comment) : open.has(fingerprint));
    if (!isCurrent && !(await isSettled(id))) {
      await ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", one));
      continue;
    }
    if (isCurrent && now && now.comment.body !== body) {
      const change = client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...one, body: now.comment.body });
      if (!(await ifStillThere(change))) continue;
    }
    said.add(fingerprint);
    if (!isOutdated(comment)) count++;
    if (isCurrent && now && !answered.has(id)) movable.push({ id, finding: now.finding });
  }
  return { said, count, movable };
}

/**
 * Chooses the findings that get a comment. Where there is no room for an error that was introduced, a lesser finding's goes.
 *
 * @param unsaid findings without a comment.
 */
export async function makeRoom(
  unsaid: readonly Placed[],
  { count, movable }: Standing,
  delivery: Delivery,
): Promise<{ readonly fresh: readonly Placed[]; readonly displaced: readonly ReportedFinding[] }> {
  const { client, repository, pullRequest } = delivery;
  const ordered = inOrderOfWorth(unsaid);
  const room = Math.max(0, MOST_COMMENTS - count);
  const fresh = ordered.slice(0, room);
  const errors = ordered.slice(room).filter(({ finding }) => rank(finding) === 0);
  const lesser = movable.filter(({ finding }) => rank(finding) > 0).sort((a, b) => rank(b.finding) - rank(a.finding));
  const displaced: ReportedFinding[] = [];
  if (errors.length === 0 || lesser.length === 0 || !pullRequest) return { fresh, displaced };
  const resolved = await resolvedComments(delivery, pullRequest.number);
  for (const { id, finding } of lesser.filter((one) => !resolved.has(one.id)).slice(0, errors.length)) {
    await ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: id }));
    displaced.push(finding);
  }
  return { fresh: [...fresh, ...errors.slice(0, displaced.length)], displaced };
}

/**
 * Two runs at once each see that nothing has been said yet, and say it. Whoever comes second takes its own back.
 *
 * @param review the review that was just posted.
 * @returns how many of its comments said what another one had said before.
 */
export async function dropDoubles(review: number, delivery: Delivery, pull: Pull): Promise<number> {
  const { client, identity, repository, key } = delivery;
  const said = new Set<string>();
  let doubles = 0;
  const all = await readComments(delivery, pull);
  for (const one of all.sort((a, b) => a.id - b.id)) {
    if (readMark("finding", one.body)?.[0] !== key || !(await identity.isOurs(one.user))) continue;
    const fingerprint = fingerprintOf(one);
    if (one.pull_request_review_id === review && said.has(fingerprint)) {
      await ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...repository, comment_id: one.id }));
      doubles++;
    } else if (!isOutdated(one)) said.add(fingerprint);
  }
  return doubles;
}

async function readComments({ client }: Delivery, pull: Pull): Promise<CommentData[]> {
  const all = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
  return all.map((one) => ({ ...one, id: Number(one.id) }));
}

/** What is introduced comes first, then what is grave; among equals, each file's first before any file's second. */
export function inOrderOfWorth(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, number>();
  const turns = new Map<Placed, number>();
  for (const one of placed) {
    const group = `${rank(one.finding)} ${one.finding.file}`;
    const turn = seen.get(group) ?? 0;
    seen.set(group, turn + 1);
    turns.set(one, turn);
  }
  return [...placed].sort((a, b) => rank(a.finding) - rank(b.finding) || (turns.get(a) as number) - (turns.get(b) as number));
}

/** The lower, the more it is worth a comment. */
function rank({ status, severity }: ReportedFinding): number {
  return (status === "unchanged" ? severities.length : 0) + severities.indexOf(severity);
}

function fingerprintOf({ body }: CommentData): string {
  return readMark("finding", body)?.[1] ?? "";
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
function settledBy(answered: ReadonlySet<number>, delivery: Delivery, { pull_number: number }: Pull): (id: number) => Promise<boolean> {
  let resolved: Promise<ReadonlySet<number>> | undefined;
  return async (id) => {
    if (answered.has(id)) return true;
    resolved ??= resolvedComments(delivery, number);
    return (await resolved).has(id);
  };
}

// Which findings get a comment, where a pull request has room for only so many.
import type { ReportedFinding } from "../../report/report.ts";
import { severities } from "../../rule-support/rule.ts";
import { remove } from "./pull-comments.ts";
import type { ExistingComments, Placed } from "./review-comments.ts";
import type { Publication } from "./sink.ts";
import { resolvedComments } from "./threads.ts";

/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
export const MOST_COMMENTS = 30;

/**
 * Chooses the comments that are made. Where there is no room for an error that was introduced, a lesser finding's goes.
 *
 * @param unsaid those that are still to be made.
 */
export async function makeRoom(
  unsaid: readonly Placed[],
  { count, movable }: ExistingComments,
  publication: Publication,
): Promise<{ readonly fresh: readonly Placed[]; readonly displaced: readonly ReportedFinding[] }> {
  const { pullRequest } = publication;
  const ordered = byPriority(unsaid);
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
    for (const finding of findings) displaced.push(finding);
  }
  return { fresh: [...fresh, ...errors.slice(0, going.length)], displaced };
}

/** What is introduced comes first, then what is severe; among equals, each file's first before any file's second. */
export function byPriority(placed: readonly Placed[]): Placed[] {
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

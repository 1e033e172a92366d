// A review: comments on the lines that the pull request shows, with fixes to apply by one click.

import { lineText } from "../../read/lines.ts";
import { item, relatedItems, signs } from "../../report/markdown.ts";
import { message } from "../../report/markdown-text.ts";
import { plural } from "../../report/numbers.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { type Offer, offerSuggestions, replacedLines } from "../../report/suggestion.ts";
import { homepage } from "../../report/version.ts";
import { counted } from "../../report/words.ts";
import { severities } from "../../rule/rule.ts";
import type { Data, Parameters } from "../client.ts";
import { RequestFailure } from "../failure.ts";
import { type Hunk, locate, readHunks } from "../hunks.ts";
import { type Delivery, fullPath, hasMovedOn, makeIdentity, mark, movedOn, noPullRequest, readMark, type Sink } from "./sink.ts";

/** More in one review overwhelm whoever reads it, and GitHub has refused them. */
const MOST_COMMENTS = 30;
const LONGEST_BODY = 60_000;

type CommentData = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments">[number];
type ReviewData = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews">[number];
type NewComment = NonNullable<Parameters<"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews">["comments"]>[number];

/** A finding with its place in the diff. */
interface Placed {
  readonly finding: ReportedFinding;
  readonly comment: NewComment;
}

export const review: Sink = {
  name: "review",
  title: "review",
  permission: "pull-requests: write",

  async deliver(delivery) {
    const { client, repository, pullRequest, shown, report } = delivery;
    if (!pullRequest) return noPullRequest;
    if (await hasMovedOn(delivery)) return movedOn;
    const pull = { ...repository, pull_number: pullRequest.number };
    const { placed, unplaced } = await place(shown.findings, delivery, pull);
    const isOurs = makeIdentity(client);
    const existing = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
    const ours: CommentData[] = [];
    for (const one of existing) if (readMark("finding", one.body)?.[0] === delivery.key && (await isOurs(one.user))) ours.push(one);
    const kept = await tidy(ours, existing, placed, report.findings, delivery);
    const fresh = placed.filter(({ finding }) => !kept.has(finding.fingerprint));
    const rest = [...unplaced, ...fresh.slice(MOST_COMMENTS).map(({ finding }) => finding)];
    await tell(fresh.slice(0, MOST_COMMENTS), rest, delivery, pull, isOurs);
    return undefined;
  },
};

type Pull = Delivery["repository"] & { readonly pull_number: number };

/** Finds for each finding the lines of the diff that it is about; the gravest first. */
async function place(
  findings: readonly ReportedFinding[],
  delivery: Delivery,
  pull: Pull,
): Promise<{ placed: Placed[]; unplaced: ReportedFinding[] }> {
  const ranked = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  if (ranked.length === 0) return { placed: [], unplaced: [] };
  // GitHub lists 3,000 files at most, and leaves the patch of large ones out: what isn't there goes into the body.
  const files = await delivery.client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull, 30);
  const hunks = new Map(files.map(({ filename, patch }) => [filename, patch === undefined ? [] : readHunks(patch)]));
  const offers = offerSuggestions(ranked, delivery.lines);
  const placed: Placed[] = [];
  const unplaced: ReportedFinding[] = [];
  for (const finding of ranked) {
    const comment = toComment(finding, offers.get(finding), hunks.get(fullPath(delivery, finding.file)) ?? [], delivery);
    if (comment) placed.push({ finding, comment });
    else unplaced.push(finding);
  }
  return { placed, unplaced };
}

function toComment(finding: ReportedFinding, offer: Offer | undefined, hunks: readonly Hunk[], delivery: Delivery): NewComment | undefined {
  const { lines, key, link } = delivery;
  const index = lines(finding.file);
  if (!index || hunks.length === 0) return undefined;
  const path = fullPath(delivery, finding.file);
  const places = relatedItems(finding, link).join("\n");
  const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>[${finding.rule}](${homepage}/blob/main/docs/rules/${finding.rule}.md)</sub>`;
  if (offer) {
    const { suggestion, settles } = offer;
    const start = locate(hunks, replacedLines(finding, suggestion, lines), suggestion.line);
    if (start !== undefined) {
      const end = start + suggestion.endLine - suggestion.line;
      const also =
        settles.length === 0 ? "" : `\n\nThe suggestion settles ${plural(settles.length, "other finding")} on these lines as well.`;
      return { path, ...range(start, end), body: `${head}${also}\n\n${suggestionBlock(suggestion.lines)}` };
    }
  }
  const line = locate(hunks, [lineText(index, finding.line)], finding.line);
  return line === undefined ? undefined : { path, ...range(line, line), body: head };
}

/** GitHub refuses a range of one line. */
function range(start: number, end: number): Pick<NewComment, "line" | "side" | "start_line" | "start_side"> {
  return { line: end, side: "RIGHT", ...(start < end && { start_line: start, start_side: "RIGHT" }) };
}

/** The fence is longer than any in the text, so that no text breaks out of it. */
function suggestionBlock(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}

/**
 * Removes what we said before and is no longer so, unless somebody has answered.
 *
 * @returns the fingerprints of the findings that need no new comment.
 */
async function tidy(
  ours: readonly CommentData[],
  all: readonly CommentData[],
  placed: readonly Placed[],
  findings: readonly ReportedFinding[],
  { client, repository }: Delivery,
): Promise<Set<string>> {
  const answered = new Set(all.map(({ in_reply_to_id }) => Number(in_reply_to_id)));
  const open = new Set(findings.map(({ fingerprint }) => fingerprint));
  const wanted = new Map(placed.map((one) => [one.finding.fingerprint, one.comment]));
  const kept = new Set<string>();
  for (const comment of ours) {
    const { id, body, line } = comment;
    const fingerprint = readMark("finding", body)?.[1] ?? "";
    const now = wanted.get(fingerprint);
    const one = { ...repository, comment_id: Number(id) };
    // GitHub calls a comment outdated by giving it no line any more.
    const isOutdated = line === null || line === undefined;
    const stays = !isOutdated && (now ? !kept.has(fingerprint) && hasLength(comment, now) : open.has(fingerprint));
    if (stays || answered.has(Number(id))) {
      kept.add(fingerprint);
      if (stays && now && now.body !== body)
        await client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...one, body: now.body });
    } else await removeComment(client, one);
  }
  return kept;
}

/** Whether a comment is on as many lines: a suggestion replaces just those that its comment is on. */
function hasLength(old: Pick<CommentData, "line" | "start_line">, now: NewComment): boolean {
  const length = ({ line, start_line: start }: { line?: number | null; start_line?: number | null }) => (line ?? 0) - (start ?? line ?? 0);
  return length(old as { line?: number | null; start_line?: number | null }) === length(now);
}

/** Somebody may have been faster, which is as good. */
async function removeComment(client: Delivery["client"], one: Delivery["repository"] & { comment_id: number }): Promise<void> {
  try {
    await client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", one);
  } catch (error) {
    if (!(error instanceof RequestFailure && error.status === 404)) throw error;
  }
}

/** Posts a review when there is something new to say, and else brings the last one up to date. */
async function tell(
  fresh: readonly Placed[],
  rest: readonly ReportedFinding[],
  delivery: Delivery,
  pull: Pull,
  isOurs: ReturnType<typeof makeIdentity>,
): Promise<void> {
  const { client, head, key, run } = delivery;
  const earlier: ReviewData[] = [];
  for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull))
    if (readMark("review", one.body)?.[0] === key && (await isOurs(one.user))) earlier.push(one);
  const last = earlier.at(-1);
  if (fresh.length === 0 && (last || rest.length === 0)) {
    if (last) await updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, fresh, rest, delivery), delivery, pull);
    return;
  }
  const body = reviewBody(run, fresh, rest, delivery);
  const post = (text: string, comments: NewComment[]) =>
    client.write(
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
      { ...pull, commit_id: head, event: "COMMENT", body: text, comments },
      async () => {
        const all = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull);
        return all.find((one) => readMark("review", one.body)?.join(" ") === `${key} ${run}`);
      },
    );
  try {
    await post(
      body,
      fresh.map(({ comment }) => comment),
    );
  } catch (error) {
    // One comment that GitHub doesn't take makes it refuse them all; nothing is lost in the body.
    if (!(error instanceof RequestFailure && error.status === 422) || fresh.length === 0) throw error;
    const everything = [...fresh.map(({ finding }) => finding), ...rest];
    if (last) return updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, [], everything, delivery), delivery, pull);
    await post(reviewBody(run, [], everything, delivery), []);
  }
  for (const old of earlier)
    await updateBody(
      old,
      `${mark("review", key, readMark("review", old.body)?.[1] ?? "")}\nA later review has taken the place of this one.`,
      delivery,
      pull,
    );
}

async function updateBody(old: ReviewData, body: string, { client }: Delivery, pull: Pull): Promise<void> {
  if (old.body !== body)
    await client.read("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", { ...pull, review_id: Number(old.id), body });
}

function reviewBody(run: string, fresh: readonly Placed[], rest: readonly ReportedFinding[], { shown, key, link }: Delivery): string {
  const head = `${mark("review", key, run)}\n`;
  if (shown.findings.length === 0) return `${head}**patternlint**: all findings of this review are settled.`;
  const verdict = `**patternlint**: ${counted(shown.summary)}${shown.comparison ? " introduced" : ""}.`;
  if (rest.length === 0) return `${head}${verdict}`;
  const why = fresh.length < MOST_COMMENTS ? "not on a line that this pull request shows" : "without a comment of their own";
  let text = `${head}${verdict} ${plural(rest.length, "finding")} ${why}:\n\n`;
  for (const [at, finding] of rest.entries()) {
    const line = `${item(finding, link, true)}\n`;
    if (text.length + line.length > LONGEST_BODY)
      return `${text}\n… and ${plural(rest.length - at, "finding")} more: the job summary and the report have them.`;
    text += line;
  }
  return text;
}

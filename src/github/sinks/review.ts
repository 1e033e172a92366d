// A review: comments on the lines that the pull request shows, with fixes to apply by one click.

import { lineText } from "../../read/lines.ts";
import { fitInto, within } from "../../report/fit.ts";
import { FEW, item, relatedItems, signs } from "../../report/markdown.ts";
import { message } from "../../report/markdown-text.ts";
import { plural } from "../../report/numbers.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { type Offer, offerSuggestions, replacedLines } from "../../report/suggestion.ts";
import { homepage } from "../../report/version.ts";
import { counted } from "../../report/words.ts";
import { severities } from "../../rule/rule.ts";
import type { Data, Parameters } from "../client.ts";
import { RequestFailure } from "../failure.ts";
import { type Hunk, isShown, readHunks } from "../hunks.ts";
import { type Delivery, fullPath, hasMovedOn, ifAllowed, makeIdentity, mark, movedOn, noPullRequest, readMark, type Sink } from "./sink.ts";

/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
const MOST_COMMENTS = 30;
/** GitHub takes 65,536 characters of up to four bytes. */
const LONGEST_BODY = 65_000;

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
    const { told, standing } = await tidy(ours, existing, placed, report.findings, delivery);
    const unsaid = placed.filter(({ finding }) => !told.has(finding.fingerprint));
    const fresh = unsaid.slice(0, Math.max(0, MOST_COMMENTS - standing));
    const rest = [...unplaced, ...unsaid.slice(fresh.length).map(({ finding }) => finding)];
    await tell(fresh, { unplaced: unplaced.length, rest }, delivery, pull, isOurs);
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
  if (!index || hunks.length === 0 || finding.mergeOnly || !delivery.placesKnown) return undefined;
  const path = fullPath(delivery, finding.file);
  const places = relatedItems(finding, link).join("\n");
  const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>[${finding.rule}](${homepage}/blob/main/docs/rules/${finding.rule}.md)</sub>`;
  if (offer) {
    const { suggestion, settles } = offer;
    if (isShown(hunks, replacedLines(finding, suggestion, lines), suggestion.line)) {
      const also =
        settles.length === 0 ? "" : `\n\nThe suggestion settles ${plural(settles.length, "other finding")} on these lines as well.`;
      return { path, ...range(suggestion.line, suggestion.endLine), body: `${head}${also}\n\n${suggestionBlock(suggestion.lines)}` };
    }
  }
  const { line } = finding;
  return isShown(hunks, [lineText(index, line)], line) ? { path, ...range(line, line), body: head } : undefined;
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
 * @returns the fingerprints of the findings that need no new comment, and how many comments of ours are left.
 */
async function tidy(
  ours: readonly CommentData[],
  all: readonly CommentData[],
  placed: readonly Placed[],
  findings: readonly ReportedFinding[],
  { client, repository }: Delivery,
): Promise<{ readonly told: ReadonlySet<string>; readonly standing: number }> {
  const answered = new Set(all.map(({ in_reply_to_id }) => Number(in_reply_to_id)));
  const open = new Set(findings.map(({ fingerprint }) => fingerprint));
  const wanted = new Map(placed.map((one) => [one.finding.fingerprint, one.comment]));
  const told = new Set<string>();
  let standing = 0;
  for (const comment of ours) {
    const { id, body, line } = comment;
    const fingerprint = readMark("finding", body)?.[1] ?? "";
    const now = wanted.get(fingerprint);
    const one = { ...repository, comment_id: Number(id) };
    // GitHub calls a comment outdated by giving it no line any more.
    const isOutdated = line === null || line === undefined;
    const stays = !isOutdated && (now ? !told.has(fingerprint) && hasLength(comment, now) : open.has(fingerprint));
    const remains = stays || answered.has(Number(id));
    const isOwn = !remains
      ? await removeComment(client, one)
      : !stays || !now || now.body === body
        ? true
        : await ifAllowed(client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { ...one, body: now.body }));
    if (!remains || !isOwn) continue;
    told.add(fingerprint);
    standing++;
  }
  return { told, standing };
}

/** Whether a comment is on as many lines: a suggestion replaces just those that its comment is on. */
function hasLength(old: Pick<CommentData, "line" | "start_line">, now: NewComment): boolean {
  const length = ({ line, start_line: start }: { line?: number | null; start_line?: number | null }) => (line ?? 0) - (start ?? line ?? 0);
  return length(old as { line?: number | null; start_line?: number | null }) === length(now);
}

/** Somebody may have been faster, which is as good. */
async function removeComment(client: Delivery["client"], one: Delivery["repository"] & { comment_id: number }): Promise<boolean> {
  try {
    return await ifAllowed(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", one));
  } catch (error) {
    if (!(error instanceof RequestFailure && error.status === 404)) throw error;
    return true;
  }
}

/** Findings without a comment: those on no line of the diff, and those for which there is no room. */
interface Left {
  readonly unplaced: number;
  /** Both; the unplaced ones come first. */
  readonly rest: readonly ReportedFinding[];
}

/** Posts a review when there is something new to say, and else brings the last one up to date. */
async function tell(
  fresh: readonly Placed[],
  left: Left,
  delivery: Delivery,
  pull: Pull,
  isOurs: ReturnType<typeof makeIdentity>,
): Promise<void> {
  const { client, head, key, run } = delivery;
  const earlier: ReviewData[] = [];
  for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull))
    if (readMark("review", one.body)?.[0] === key && (await isOurs(one.user))) earlier.push(one);
  const last = earlier.at(-1);
  if (fresh.length === 0 && (last || left.rest.length === 0)) {
    if (last) await updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, left, delivery), delivery, pull);
    return;
  }
  const body = reviewBody(run, left, delivery);
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
    const rest = [...fresh.map(({ finding }) => finding), ...left.rest];
    const everything = { unplaced: rest.length, rest };
    if (last) return updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, everything, delivery), delivery, pull);
    await post(reviewBody(run, everything, delivery), []);
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

function reviewBody(run: string, { unplaced, rest }: Left, { shown, key, link, remarks }: Delivery): string {
  const head = `${mark("review", key, run)}\n`;
  const end = remarks.map((remark) => `\n\n${remark}`).join("");
  if (shown.findings.length === 0) return `${head}**patternlint**: all findings of this review are settled.${end}`;
  const verdict = `**patternlint**: ${counted(shown.summary)}${shown.comparison ? " introduced" : ""}.`;
  if (rest.length === 0) return `${head}${verdict}${end}`;
  const why = [
    ...(unplaced > 0 ? [`${plural(unplaced, "finding")} not on a line that this pull request shows`] : []),
    ...(rest.length > unplaced
      ? [`${plural(rest.length - unplaced, "finding")} without a comment, since ${MOST_COMMENTS} comments stand already`]
      : []),
  ];
  const items = rest.map((finding) => item(finding, link, true));
  return fitInto((limit) => {
    const fitting = within(items, limit - MORE);
    const more = items.length - fitting.length;
    const others = more > 0 ? `\n… and ${plural(more, "finding")} more: the job summary and the report have them.` : "";
    const first = fitting.slice(0, FEW).map((one) => `${one}\n`);
    const folded = fitting.slice(FEW).map((one) => `${one}\n`);
    const fold =
      folded.length > 0
        ? `\n<details><summary>More: ${plural(folded.length, "finding")}</summary>\n\n${folded.join("")}\n</details>\n`
        : "";
    return `${head}${verdict} ${why.join(", and ")}:\n\n${first.join("")}${fold}${others}${end}`;
  }, LONGEST_BODY);
}

/** Room for the words around the list. */
const MORE = 500;

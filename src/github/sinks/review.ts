// A review: comments on the lines that the pull request shows, with fixes to apply by one click. What is in one of its files
// but on no such line is a comment on the file.

import { inTurn, itemsOf } from "../../report/causes.ts";
import { fitInto, within } from "../../report/fit.ts";
import { type Item, item, OPEN_ITEMS, relatedItems, ruleLink, signs } from "../../report/markdown.ts";
import { message } from "../../report/markdown-text.ts";
import { counted } from "../../report/messages.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { type Offer, offerSuggestions, replacedLines } from "../../report/suggestion.ts";
import { lineText } from "../../text/lines.ts";
import { plural } from "../../text/numbers.ts";
import type { Data } from "../client.ts";
import { RequestFailure } from "../failure.ts";
import { type Hunk, isShown, readHunks } from "../hunks.ts";
import { MOST_COMMENTS, makeRoom } from "./comment-room.ts";
import type { OnFile } from "./file-comments.ts";
import { type CommentData, dropDoubles, type NewComment, type Pull, postOnFiles, readComments, takeBack } from "./pull-comments.ts";
import { missingComments, type OnLines, type Placed, type Places, syncComments } from "./review-comments.ts";
import {
  fullPath,
  hasMovedOn,
  mark,
  movedOn,
  noPullRequest,
  OVERTAKEN,
  type Publication,
  readMark,
  type Sink,
  type Skipped,
} from "./sink.ts";

/** GitHub takes 65,536 characters of up to four bytes. */
const LONGEST_BODY = 65_000;

type ReviewData = Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews">[number];

export const review: Sink = {
  name: "review",
  title: "review",
  permission: "pull-requests: write",

  async publish(publication) {
    const { repository, pullRequest, shown, report } = publication;
    if (!pullRequest) return noPullRequest;
    const pull = { ...repository, pull_number: pullRequest.number };
    const { unplaced, ...places } = await place(inTurn(shown), publication, pull);
    const known = await readComments(publication, pull);
    // What was read may belong to a newer commit, and then nothing of it is ours to change.
    if (await hasMovedOn(publication)) return movedOn;
    const standing = await syncComments(known, places, report.findings, publication, pull);
    const unsaid = missingComments(places, standing, publication);
    const { fresh, displaced } = await makeRoom(unsaid, standing, publication);
    const chosen = new Set(fresh);
    const { posted, refused } = await postOnFiles(fresh.filter(isOnFile), publication, pull);
    const nowhere = [...unplaced, ...refused.flatMap(({ findings }) => findings)];
    const rest = [...nowhere, ...displaced, ...unsaid.filter((one) => !chosen.has(one)).flatMap(({ findings }) => findings)];
    if (posted.size > 0 && (await hasMovedOn(publication))) {
      await takeBack(({ id }) => posted.has(id), publication, pull);
      return movedOn;
    }
    return postReview(fresh.filter(isOnLines), { unplaced: nowhere.length, rest }, publication, pull);
  },
};

function isOnFile(one: Placed): one is OnFile {
  return one.on === "file";
}

function isOnLines(one: Placed): one is OnLines {
  return one.on === "lines";
}

/** Finds for each finding the lines of the diff that it is about, or else the file. */
async function place(
  ranked: readonly ReportedFinding[],
  publication: Publication,
  pull: Pull,
): Promise<Places & { readonly unplaced: readonly ReportedFinding[] }> {
  const onLines: OnLines[] = [];
  const onFiles = new Map<string, ReportedFinding[]>();
  const unplaced: ReportedFinding[] = [];
  if (ranked.length === 0) return { onLines, onFiles, unplaced };
  // GitHub lists 3,000 files at most, and leaves the patch of large ones out.
  const files = await publication.client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull, 30);
  const hunks = new Map(files.map(({ filename, patch }) => [filename, patch === undefined ? [] : readHunks(patch)]));
  const offers = offerSuggestions(ranked, publication.lines);
  for (const finding of ranked) {
    const path = fullPath(publication, finding.file);
    const comment = toComment(finding, offers.get(finding), hunks.get(path) ?? [], publication);
    if (comment) onLines.push({ on: "lines", findings: [finding], comment });
    else if (!hunks.has(path) || !publication.placesKnown) unplaced.push(finding);
    else if (onFiles.has(path)) onFiles.get(path)?.push(finding);
    else onFiles.set(path, [finding]);
  }
  return { onLines, onFiles, unplaced };
}

function toComment(
  finding: ReportedFinding,
  offer: Offer | undefined,
  hunks: readonly Hunk[],
  publication: Publication,
): NewComment | undefined {
  const { lines, key, link } = publication;
  const index = lines(finding.file);
  if (!index || hunks.length === 0 || finding.mergeOnly || !publication.placesKnown) return undefined;
  const path = fullPath(publication, finding.file);
  const places = relatedItems(finding, link).join("\n");
  const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>${ruleLink(finding.rule)}</sub>`;
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

/** Findings without a comment: those in no file of the pull request, and those for which there is no room. */
interface Left {
  readonly unplaced: number;
  /** Both; the unplaced ones come first. */
  readonly rest: readonly ReportedFinding[];
}

/**
 * Posts a review when there is something new to say, and else brings the last one up to date. A review that was held up
 * until a newer commit had one is taken back; the comments on files, which came before, the newer run has seen.
 */
async function postReview(fresh: readonly OnLines[], left: Left, publication: Publication, pull: Pull): Promise<Skipped | undefined> {
  const { client, identity, head, key, run } = publication;
  const isMine = async ({ body, user }: ReviewData) => readMark("review", body)?.[0] === key && (await identity.isOurs(user));
  const speaking = async () => {
    const found: ReviewData[] = [];
    for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull))
      if (!isRetired(one) && (await isMine(one))) found.push(one);
    return found;
  };
  const earlier = await speaking();
  const last = earlier.at(-1);
  const renew = async (review: ReviewData, what: Left) => {
    const by = readMark("review", review.body)?.[1] ?? run;
    const text = reviewBody(by, what, publication);
    if ((await updateBody(review, text, publication, pull)) && (await hasMovedOn(publication))) {
      // As with the comment: what was held up gives way to a newer commit's review, or says what it is about.
      const now = await speaking();
      const own = now.find(({ id }) => id === review.id);
      if (own?.body !== text) return movedOn;
      if (now.length > 1) await retire(own, publication, pull);
      else await updateBody(own, reviewBody(by, what, { ...publication, remarks: [OVERTAKEN, ...publication.remarks] }), publication, pull);
      return movedOn;
    }
    // Two runs at once may each have written one.
    for (const old of earlier) if (old !== review) await retire(old, publication, pull);
    return undefined;
  };
  if (fresh.length === 0 && last) return renew(last, left);
  if (fresh.length === 0 && left.rest.length === 0) return undefined;
  const post = (body: string, comments: NewComment[]) =>
    client.write(
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
      { ...pull, commit_id: head, event: "COMMENT", body, comments },
      async () => {
        for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull))
          if (readMark("review", one.body)?.[1] === run && (await isMine(one))) return one;
        return undefined;
      },
    );
  let posted: ReviewData;
  try {
    posted = await post(
      reviewBody(run, left, publication),
      fresh.map(({ comment }) => comment),
    );
  } catch (error) {
    // One comment that GitHub doesn't take makes it refuse them all; nothing is lost in the body.
    if (!(error instanceof RequestFailure && error.status === 422) || fresh.length === 0) throw error;
    const rest = [...fresh.flatMap(({ findings }) => findings), ...left.rest];
    const everything = { unplaced: rest.length, rest };
    if (last) return renew(last, everything);
    posted = await post(reviewBody(run, everything, publication), []);
  }
  identity.wrote(posted.user);
  const isOfReview = ({ pull_request_review_id: id }: Pick<CommentData, "pull_request_review_id">) => id === posted.id;
  if (await hasMovedOn(publication)) {
    await takeBack(isOfReview, publication, pull);
    await retire({ ...posted, body: "" }, publication, pull);
    return movedOn;
  }
  const doubles = fresh.length === 0 ? 0 : await dropDoubles(isOfReview, publication, pull);
  if (doubles > 0 && doubles === fresh.length) await retire({ ...posted, body: "" }, publication, pull);
  for (const old of earlier) await retire(old, publication, pull);
  return undefined;
}

const RETIRED = "A later review has taken the place of this one.";

function isRetired({ body }: Pick<ReviewData, "body">): boolean {
  return body?.endsWith(RETIRED) ?? false;
}

function retire(old: Pick<ReviewData, "id" | "body">, publication: Publication, pull: Pull): Promise<boolean> {
  const run = readMark("review", old.body)?.[1] ?? publication.run;
  return updateBody(old, `${mark("review", publication.key, run)}\n${RETIRED}`, publication, pull);
}

/** @returns whether it was another one. */
async function updateBody(old: Pick<ReviewData, "id" | "body">, body: string, { client }: Publication, pull: Pull): Promise<boolean> {
  if (old.body === body) return false;
  await client.read("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", { ...pull, review_id: Number(old.id), body });
  return true;
}

function reviewBody(run: string, { unplaced, rest }: Left, { shown, key, link, remarks }: Publication): string {
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
  const items = itemsOf(rest, shown.causes).map((reportItem) => item(reportItem, link, true));
  return fitInto((limit) => {
    const fitting = within(
      items.map(({ text }) => text),
      limit - MORE,
    );
    const more = sumFindings(items.slice(fitting.length));
    const others = more > 0 ? `\n… and ${plural(more, "finding")} more: the job summary and the report have them.` : "";
    const first = fitting.slice(0, OPEN_ITEMS).map((one) => `${one}\n`);
    const folded = fitting.slice(OPEN_ITEMS).map((one) => `${one}\n`);
    const fold =
      folded.length > 0
        ? `\n<details><summary>More: ${plural(sumFindings(items.slice(OPEN_ITEMS, fitting.length)), "finding")}</summary>\n\n${folded.join("")}\n</details>\n`
        : "";
    return `${head}${verdict} ${why.join(", and ")}:\n\n${first.join("")}${fold}${others}${end}`;
  }, LONGEST_BODY);
}

function sumFindings(items: readonly Item[]): number {
  return items.reduce((total, { findings }) => total + findings, 0);
}

/** Room for the words around the list. */
const MORE = 500;

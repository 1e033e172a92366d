import type { ReportedFinding } from "../../report/report.js";
import type { Data, Parameters } from "../client.js";
import { type OnFile } from "./file-comments.js";
import { type Publication } from "./sink.js";
/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
export declare const MOST_COMMENTS = 30;
export type Pull = Publication["repository"] & {
    readonly pull_number: number;
};
export type CommentData = Omit<Data<"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments">[number], "id"> & {
    readonly id: number;
};
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
/**
 * Brings our comments up to date: what is no longer so goes, unless somebody has answered or resolved it. A person who did
 * has read it, so it counts as said whatever became of its line.
 *
 * @param all the comments of the pull request.
 */
export declare function findStanding(all: readonly CommentData[], { onLines, onFiles }: Places, findings: readonly ReportedFinding[], publication: Publication, pull: Pull): Promise<Standing>;
/** The comments that are still to be made. */
export declare function unsaidOf({ onLines, onFiles }: Places, { said }: Standing, publication: Publication): Placed[];
/**
 * Chooses the comments that are made. Where there is no room for an error that was introduced, a lesser finding's goes.
 *
 * @param unsaid those that are still to be made.
 */
export declare function makeRoom(unsaid: readonly Placed[], { count, movable }: Standing, publication: Publication): Promise<{
    readonly fresh: readonly Placed[];
    readonly displaced: readonly ReportedFinding[];
}>;
/**
 * Comments on files, one after the other: a review takes none of them ("subject_type" is not a permitted key there).
 *
 * @returns the ids of those that were posted, and those that GitHub doesn't take: a server of one's own may be too old for
 * them, and Gitea knows none.
 */
export declare function postOnFiles(placed: readonly OnFile[], publication: Publication, pull: Pull): Promise<{
    readonly posted: ReadonlySet<number>;
    readonly refused: readonly OnFile[];
}>;
/**
 * Two runs at once each see that nothing has been said yet, and say it. Whoever comes second takes its own back.
 *
 * @param isFresh whether this run has just posted a comment.
 * @returns how many of those said what others had said before.
 */
export declare function dropDoubles(isFresh: (comment: CommentData) => boolean, publication: Publication, pull: Pull): Promise<number>;
/** Takes back what this run has just posted. */
export declare function takeBack(isFresh: (comment: CommentData) => boolean, publication: Publication, pull: Pull): Promise<void>;
export declare function readComments({ client }: Publication, pull: Pull): Promise<CommentData[]>;
/** What is introduced comes first, then what is grave; among equals, each file's first before any file's second. */
export declare function inOrderOfWorth(placed: readonly Placed[]): Placed[];
export {};

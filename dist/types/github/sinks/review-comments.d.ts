import type { ReportedFinding } from "../../report/report.js";
import type { Parameters } from "../client.js";
import { type Delivery } from "./sink.js";
/** So many of ours stand in a pull request at most: more overwhelm whoever reads them, and pages with hundreds don't open. */
export declare const MOST_COMMENTS = 30;
type Pull = Delivery["repository"] & {
    readonly pull_number: number;
};
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
    readonly movable: readonly {
        readonly id: number;
        readonly finding: ReportedFinding;
    }[];
}
/**
 * Brings our comments up to date: what is no longer so goes, unless somebody has answered or resolved it. A person who did
 * has read it, so it counts as said whatever became of its line.
 */
export declare function findStanding(delivery: Delivery, pull: Pull, placed: readonly Placed[], findings: readonly ReportedFinding[]): Promise<Standing>;
/**
 * Chooses the findings that get a comment. Where there is no room for an error that was introduced, a lesser finding's goes.
 *
 * @param unsaid findings without a comment.
 */
export declare function makeRoom(unsaid: readonly Placed[], { count, movable }: Standing, delivery: Delivery): Promise<{
    readonly fresh: readonly Placed[];
    readonly displaced: readonly ReportedFinding[];
}>;
/**
 * Two runs at once each see that nothing has been said yet, and say it. Whoever comes second takes its own back.
 *
 * @param review the review that was just posted.
 * @returns how many of its comments said what another one had said before.
 */
export declare function dropDoubles(review: number, delivery: Delivery, pull: Pull): Promise<number>;
/** What is introduced comes first, then what is grave; among equals, each file's first before any file's second. */
export declare function inOrderOfWorth(placed: readonly Placed[]): Placed[];
export {};

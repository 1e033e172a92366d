import type { LineSource, Report } from "../report/report.js";
import type { ChangeRequest } from "./change.js";
import { type HeadView } from "./places.js";
/** What became of looking at the head. */
export type SeenFromHead = {
    readonly view: HeadView;
}
/** Its files can't be had: places are those of the merge, and why is said. */
 | {
    readonly note: string;
};
/**
 * The report as it is seen from the pull request's head. Where the head itself was linted, that is as it was.
 *
 * @param head the head's full commit id.
 * @param linted the commit that was linted, where it is known.
 */
export declare function seeFromHead(request: Pick<ChangeRequest, "repository" | "fetcher" | "prefix" | "client" | "workflow">, head: string, linted: string | undefined, report: Report, lines: LineSource): Promise<SeenFromHead>;

import type { ReportedFinding } from "../../report/report.js";
import { type Publication } from "./sink.js";
/** A comment on a file as a whole. */
export interface OnFile {
    readonly on: "file";
    /** All that it speaks for; the gravest first. */
    readonly findings: readonly [ReportedFinding, ...ReportedFinding[]];
    readonly comment: {
        readonly path: string;
        readonly body: string;
    };
}
/**
 * Its mark names the findings that it lists, so that they are known again once somebody has answered or resolved it.
 *
 * @param path from the repository's root.
 */
export declare function commentOnFile(path: string, findings: OnFile["findings"], { key, link }: Publication): OnFile;

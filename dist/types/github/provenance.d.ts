import type { Report } from "../report/report.js";
import type { PullRequest, WorkflowContext } from "./event.js";
import type { Inputs } from "./inputs.js";
export interface Provenance {
    readonly workflow: WorkflowContext;
    /** The commit that is spoken of. */
    readonly head: string | undefined;
    readonly pullRequest: PullRequest | undefined;
    readonly report: Report;
    readonly inputs: Pick<Inputs, "preset" | "config" | "gate" | "failOn">;
    /** The root, from the repository's root; "" for that. */
    readonly prefix: string;
    /** Paths from the root. */
    readonly scope: readonly string[];
}
/** One line of Markdown. */
export declare function provenance(parts: Provenance): string;

import { type LineLink } from "../report/markdown.js";
import type { Report } from "../report/report.js";
export interface SummaryParts {
    readonly failed: boolean;
    readonly link: LineLink | undefined;
    readonly remarks: readonly string[];
}
export declare function writeSummary(shown: Report, { failed, link, remarks }: SummaryParts): Promise<void>;

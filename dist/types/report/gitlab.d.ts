import type { Report } from "./report.js";
/**
 * All findings, old and new: GitLab itself compares the reports of two branches.
 *
 * @param prefix the folder that the report's paths count from, as a path from the repository's root; "" for that.
 */
export declare function formatGitlab({ findings }: Report, prefix?: string): string;

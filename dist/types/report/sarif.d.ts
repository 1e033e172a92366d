import type { Report } from "./report.js";
export interface SarifOptions {
    /** The folder that the report's paths count from, as a path from the repository's root; "" for that. */
    readonly prefix: string;
}
/**
 * The whole report as SARIF, suppressed findings included and marked as such. What was there before is in it too, whatever
 * is shown elsewhere: GitHub closes the alerts that an upload doesn't name.
 */
export declare function formatSarif(report: Report, { prefix }?: SarifOptions): string;

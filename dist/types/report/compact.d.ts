import type { Report } from "./report.js";
/** `file:line:column: severity: message [rule]`, a line each, for editors and grep. */
export declare function formatCompact({ findings }: Report): string;

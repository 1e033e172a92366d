import { type Severity } from "../rule-support/rule.js";
import type { Report, ReportedFinding } from "./report.js";
export interface Annotation {
    readonly command: Severity;
    readonly title: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    /** Left out when the stretch has several lines: GitHub then drops columns, and the range with them when it ends before it starts. */
    readonly column: number | undefined;
    readonly endColumn: number | undefined;
}
/**
 * The annotations that fit, the gravest first and else in the order of the findings, and how many findings of each severity
 * do not.
 *
 * @param most how many at most.
 * @param reserved how many notices somebody else is going to write.
 */
export declare function selectAnnotations(findings: readonly ReportedFinding[], most: number, reserved?: number): {
    annotations: Annotation[];
    left: Readonly<Record<Severity, number>>;
};
/** "… and 3 errors, 12 warnings more: …", or undefined when nothing is left. */
export declare function restSentence(left: Readonly<Record<Severity, number>>, where: string): string | undefined;
/** The commands for the annotations that fit, a line each, then what is left. */
export declare function formatGithub({ findings }: Report, most?: number): string;
/** A workflow command on a line of its own, as @actions/core writes it; the runner undoes just these escapes. */
export declare function toCommand({ command, title, message, file, line, endLine, column, endColumn }: Command): string;
/** An annotation, or one without a place in a file. */
export type Command = {
    readonly command: Severity | "debug";
    readonly message: string;
} & Partial<Omit<Annotation, "command" | "message">>;

import type { View } from "../lint/narrow.js";
import type { Severity } from "../rule-support/rule.js";
import { type LineSource, type Report } from "./report.js";
/** What a format is made from. */
export interface Rendering {
    /** Everything: machines choose for themselves. */
    readonly report: Report;
    readonly lines: LineSource;
    /** Which findings people are shown, and which decide. */
    readonly show: View;
    readonly gate: View;
    /** The least severity that fails; undefined for never. */
    readonly failOn: Severity | undefined;
    readonly color: boolean;
    /** Findings only, without the verdict. */
    readonly quiet: boolean;
    /** The root as a path from the repository's root; "" for that. */
    readonly prefix: string;
}
export interface Format {
    readonly name: string;
    /** The action writes it to a file when its input of this name says where. */
    readonly inAction: boolean;
    render(rendering: Rendering): string | Promise<string>;
}
/** What most runs don't want is loaded when it is wanted. */
export declare const formats: readonly [{
    readonly name: "pretty";
    readonly inAction: false;
    readonly render: (of: Rendering) => string;
}, {
    readonly name: "compact";
    readonly inAction: false;
    readonly render: (of: Rendering) => Promise<string>;
}, {
    readonly name: "json";
    readonly inAction: false;
    readonly render: ({ report }: Rendering) => string;
}, {
    readonly name: "github";
    readonly inAction: false;
    readonly render: (of: Rendering) => Promise<string>;
}, {
    readonly name: "markdown";
    readonly inAction: false;
    readonly render: (of: Rendering) => Promise<string>;
}, {
    readonly name: "sarif";
    readonly inAction: true;
    readonly render: ({ report, prefix }: Rendering) => Promise<string>;
}, {
    readonly name: "junit";
    readonly inAction: true;
    readonly render: (of: Rendering) => Promise<string>;
}, {
    readonly name: "gitlab";
    readonly inAction: true;
    readonly render: ({ report, prefix }: Rendering) => Promise<string>;
}];
export type FormatName = (typeof formats)[number]["name"];
export declare const formatNames: readonly FormatName[];
/** The report in a format. */
export declare function render(format: FormatName, rendering: Rendering): Promise<string>;

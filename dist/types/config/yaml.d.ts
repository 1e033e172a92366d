export interface YamlFault {
    readonly offset: number;
    readonly message: string;
}
export interface YamlFile {
    readonly data: unknown;
    readonly faults: readonly YamlFault[];
    /** Where the value of a path (or the last key of it) begins; its nearest parent when it isn't there. */
    offsetOf(path: readonly string[], key?: boolean): number;
    /** 1-based. */
    positionOf(offset: number): {
        readonly line: number;
        readonly column: number;
    };
}
/** @param schema `json` takes nothing for a value that isn't one in JSON. */
export declare function parseYaml(text: string, schema?: "core" | "json"): YamlFile;

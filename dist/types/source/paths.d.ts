/** A file that can't be read, or a folder that can't be looked into. */
export interface Unreadable {
    readonly kind: "file" | "folder";
    /** From the root, with `/`; bytes of it that are no UTF-8 are written as `\xE9`. */
    readonly file: string;
    readonly reason: string;
}
export declare const BAD_NAME = "its name is not valid UTF-8; rename it";
/** Whether a path belongs to somebody else's package: `node_modules` is a folder on the way, not a part of a name. */
export declare function isForeign(path: string): boolean;
/** The records that git ends with NUL under `-z`: a text each, or the bytes of one that is not valid UTF-8. */
export declare function readRecords(output: Buffer): readonly (string | Buffer)[];
/** Bytes as text in which those that are no UTF-8 can be told: `caf\xE9.md`. */
export declare function showBytes(bytes: Buffer): string;

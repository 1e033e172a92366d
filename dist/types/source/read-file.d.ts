import { type DecodedText } from "./decode.js";
export type FileText = 
/** `id` is git's id of its bytes, where that was asked for. */
(DecodedText & {
    readonly id?: string;
})
/** A symbolic link, or one on the way that leads out: what it leads to is read where it stands, or is nobody's here. */
 | {
    readonly kind: "link";
} | {
    readonly kind: "gone";
} | {
    readonly kind: "refused";
    readonly reason: string;
};
/** GitHub refuses to store files over 100 MiB (docs.github.com, "About large files on GitHub"). */
export declare const LARGEST_FILE: number;
/**
 * @param path from the root, with `/`.
 * @param times when each file was changed last: noted, or held against what was noted.
 * @param idOf makes git's id of the bytes.
 * @throws ChangedMeanwhile for a text that is read again and isn't the one that it was.
 */
export type FileReader = (path: string, times?: Map<string, number>, idOf?: (bytes: Buffer) => string) => FileText;
/** A run speaks of one text of a file. The message is in whole sentences, with what to do. */
export declare class ChangedMeanwhile extends Error {
    constructor(path: string);
}
/** Makes a reader of the files under `root`. It keeps one buffer, so that ten thousand small files cost no allocation. */
export declare function makeFileReader(root: string, limit?: number): FileReader;
/**
 * Reads a small file that a person or git has written.
 *
 * @param file an absolute path.
 * @param limit in bytes.
 * @param within the file must lie in one of these folders, links looked through, and be no link itself; without them, the
 * user has named the file, and it may be anywhere.
 */
export declare function readSettingsFile(file: string, limit: number, within?: readonly string[]): FileText;
/** Where a folder really is; as it stands when that can't be found out. */
export declare function realFolder(folder: string): string;
/** Whether a path is a folder or lies in it. Both absolute, as `realpath` or `resolve` leave them. */
export declare function isInside(folder: string, path: string): boolean;
export declare function tooLarge(limit: number): FileText;
/** Why the system doesn't let a file or a folder be read, behind "can't be read:". */
export declare function reasonOf(error: unknown): string;

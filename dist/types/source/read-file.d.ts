export type FileText = {
    readonly kind: "text";
    readonly text: string;
    readonly invalidAt: number | undefined;
}
/** A symbolic link: what it leads to is read where it stands, or lies outside. */
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
/** @param path from the root, with `/`. */
export type FileReader = (path: string) => FileText;
/** Makes a reader of the files under `root`. It keeps one buffer, so that ten thousand small files cost no allocation. */
export declare function makeFileReader(root: string): FileReader;
/** Decodes UTF-8; bytes that are none become U+FFFD, and the offset of the first is told. Offsets are UTF-16. */
export declare function decode(bytes: Buffer): Extract<FileText, {
    kind: "text";
}>;

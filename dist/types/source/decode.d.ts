export type WideEncoding = "UTF-16" | "UTF-32";
export interface DecodedText {
    readonly kind: "text";
    readonly text: string;
    /** Offset (UTF-16) of the first character that stands for bytes which are not valid UTF-8; undefined when all are. */
    readonly invalidAt: number | undefined;
    /** What the file is saved as, when that isn't UTF-8. */
    readonly encoding?: WideEncoding;
}
/** Decodes a file: UTF-8, in which invalid bytes become U+FFFD, or UTF-16 or UTF-32 when its first bytes say so. */
export declare function decode(bytes: Buffer): DecodedText;

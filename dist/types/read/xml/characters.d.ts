/**
 * The end of the XML name that starts at `start`; `start` itself when none does. A name may have one colon, after a
 * prefix (Namespaces in XML 1.0, 4): what libxml2 and every parser that knows namespaces accepts.
 */
export declare function nameEnd(text: string, start: number): number;
/** The same for the name of an element, which can't have the prefix that is kept for declarations (Namespaces, 3). */
export declare function elementNameEnd(text: string, start: number): number;
/** Whether a text is a name without a colon. */
export declare function isNcName(text: string): boolean;
/** White space as XML means it: space, tab, carriage return, line feed; a no-break space is text. */
export declare function isBlank(code: number): boolean;
export declare function skipBlanks(text: string, start: number, end: number): number;
/** A text without the signs at its end that `signs` holds. Linear, which an expression with `+$` is not. */
export declare function withoutTrailing(text: string, signs: string): string;
/** `end` moved back over blanks, never before `start`. */
export declare function trimEnd(text: string, start: number, end: number): number;
/**
 * Offsets of the characters that no XML document may hold: control characters, lone surrogates, U+FFFE, U+FFFF.
 *
 * @param start where to begin in the text; offsets count from there.
 */
export declare function illegalCharacters(text: string, start?: number, end?: number): number[];
/** A text with a space in place of each character that no XML document may hold. */
export declare function withoutIllegal(text: string): string;
/** What stands at an `&`. */
export type Ampersand = {
    readonly kind: "reference";
    readonly end: number;
    readonly text: string;
} | {
    readonly kind: "unknown-entity";
    readonly end: number;
    readonly name: string;
} | {
    readonly kind: "bad-number";
    readonly end: number;
} | {
    readonly kind: "bare";
};
export declare function readAmpersand(text: string, at: number): Ampersand;
/** Replaces the references in character data or an attribute value by what they stand for; what is none stays as it is. */
export declare function decodeReferences(raw: string): string;
/**
 * The value of an attribute as XML reads it (2.11, 3.3.3): each line end and tab is a space, however lines end in the file;
 * references stand for their characters.
 */
export declare function attributeValue(raw: string): string;
/** A text in which each `&` that begins no reference is one to `&` itself. */
export declare function escapeAmpersands(text: string): string;
/** The numeric reference that says in XML what an entity says in HTML; undefined when it is not a common one. */
export declare function numericReference(entity: string): string | undefined;

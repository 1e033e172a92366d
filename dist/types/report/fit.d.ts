/** The length of a text as it is sent: in bytes of UTF-8. */
export declare function byteLength(text: string): number;
/**
 * Makes a text that fits. What it is made from may be less than what is sent, so the finished text is what is measured.
 *
 * @param make makes the text within about so many bytes, and says itself what it leaves out.
 * @param most how many bytes it may have.
 */
export declare function fitInto(make: (limit: number) => string, most: number): string;
/** As many items, from the first, as fit into so many bytes, a line each. */
export declare function within(items: readonly string[], most: number): string[];
/** As many whole lines as fit, their folds closed: never a part of a character, of markup or of a code span. */
export declare function cutLines(text: string, most: number): string;
/** The beginning of a text in so many bytes of UTF-8: whole characters only. */
export declare function cutText(text: string, most: number): string;

/** What is set, and what sets it back (ECMA-48, SGR). */
declare const sgr: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly red: readonly [31, 39];
    readonly green: readonly [32, 39];
    readonly yellow: readonly [33, 39];
    readonly blue: readonly [34, 39];
    readonly cyan: readonly [36, 39];
};
export type Style = keyof typeof sgr;
/** A piece of one line. */
export type Text = string | {
    readonly style: Style;
    readonly text: Text;
} | readonly Text[];
/** Marks text with a style. */
export declare function styled(style: Style, text: Text): Text;
/** One line, without its end. Whatever its texts hold, it stays one line and drives nothing. */
export declare function renderLine(text: Text, color: boolean): string;
/** Paints text of our own, which may have several lines. */
export declare function painter(color: boolean): (style: Style, text: string) => string;
/** Makes visible signs of what drives a terminal, our own colours excepted. */
export declare function escapeAllButStyles(text: string): string;
export {};

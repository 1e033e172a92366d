/** Plain words, on one line. */
export declare function plainText(text: string): string;
/** A piece of code: between backticks where these are safe, else as an element that can't be broken out of. */
export declare function code(text: string): string;
/**
 * A command to copy: fixed words of our own, in which an `@` stands as it is, since a character that nobody sees would be copied
 * with it (behind a letter, and in code, it mentions nobody); then words from elsewhere.
 */
export declare function commandLine(ours: string, words: string): string;
/**
 * The same in a block of HTML, a `<summary>` for one, where Markdown isn't read and GitHub links nothing inside of code: only
 * what HTML reads is escaped, and what is found past every escape.
 */
export declare function codeInHtml(text: string): string;
/** A message: what stands between backticks in it is code. */
export declare function message(text: string): string;

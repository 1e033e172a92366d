/** Plain words, on one line. */
export declare function plainText(text: string): string;
/** A piece of code: between backticks where these are safe, else as an element that can't be broken out of. */
export declare function code(text: string): string;
/** The same where Markdown isn't read: inside of another element. */
export declare function codeElement(text: string): string;
/** A message: what stands between backticks in it is code. */
export declare function message(text: string): string;

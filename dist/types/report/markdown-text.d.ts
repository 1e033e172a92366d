/** Plain words. */
export declare function plainText(text: string): string;
/** A piece of code. The element, unlike backticks, can't be broken out of, and GitHub links nothing inside it. */
export declare function code(text: string): string;
/** A message: what stands between backticks in it is code. */
export declare function message(text: string): string;

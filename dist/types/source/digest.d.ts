/** In hexadecimal; by the machine where there are many, and in JavaScript where there is no machine that could, as in a browser. */
export declare function digest(text: string): string;

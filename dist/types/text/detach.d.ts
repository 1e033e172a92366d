import type { Located } from "./span.js";
/** The same for a value. */
export declare function detached({ value, start, end }: Located): Located;

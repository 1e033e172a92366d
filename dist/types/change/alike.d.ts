/** Equal but for case; one with words added (`tdd`, `tdd-enforcement`); or a third of the letters changed at most. */
export declare function isAlike(a: string, b: string): boolean;
/** Whether one line is another in other words: half of its words are there again, or most of its letters. */
export declare function isReworded(old: string, now: string): boolean;

/** Where a sign comes next, else the end. */
export declare function indexOrEnd(text: string, sign: string, from: number, end: number): number;
/** Remembers where signs were found, so that many openings that are never closed cost no more than one. */
export declare class Search {
    #private;
    /** @param end where the searches end. */
    constructor(text: string, end: number);
    /** Where a sign comes next, else the end. */
    next(sign: string, from: number): number;
}

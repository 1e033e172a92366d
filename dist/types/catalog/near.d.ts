/** The last parts of a file's path, as many as the path has that it is compared with. */
export interface Ending {
    readonly ending: string;
    readonly path: string;
}
export declare const MOST_PROPOSALS = 3;
/** The files whose ending is nearest to the path by edit distance, if near enough to be a slip. */
export declare function nearestEndings(path: string, endings: readonly Ending[]): string[];

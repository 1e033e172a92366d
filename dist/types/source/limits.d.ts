/** Of one listing. A million paths take some 600 MB while they are listed. */
export declare const MOST_LISTED = 1000000;
/** Files that may hold modules. */
export declare const MOST_CANDIDATES = 200000;
/** In bytes, of the different texts of one commit or index. As JavaScript has them, they take up to two and a half times that. */
export declare const MOST_LOADED: number;
/** In characters, of the texts at all paths of one commit or index. */
export declare const MOST_JUDGED: number;
/** More than a run takes on. The message is in whole sentences, with what to do. */
export declare class TooMuch extends Error {
}
/** @param where of what, as `the index` or `commit 1234`. */
export declare function tooManyPaths(where: string): TooMuch;
export declare function tooManyCandidates(): TooMuch;
export declare function tooManyBytes(): TooMuch;
export declare function tooMuchToJudge(): TooMuch;
/** Whether git's answer has more records than a listing may have. Counted before any of them becomes a text. */
export declare function hasTooManyRecords(output: Buffer): boolean;

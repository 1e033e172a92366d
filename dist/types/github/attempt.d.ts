import { RequestFailure } from "./failure.js";
export interface Attempt {
    readonly failure: RequestFailure;
    /** Whether it may be sent again: yes; only after looking whether it was done; no. */
    readonly again: "yes" | "after-a-look" | "no";
    /** How long to wait first, in milliseconds, when the answer says so. */
    readonly wait: number | undefined;
    readonly hung: boolean;
}
export interface Patience {
    /** The longest wait that a rate limit may ask for, in milliseconds. */
    readonly longestWait: number;
    /** The time, in milliseconds of the epoch. */
    readonly now: number;
    /** How often this request has met a secondary limit that named no time. */
    readonly limited: number;
}
type Headers = Readonly<Record<string, string | number | undefined>>;
export declare function judgeError(error: unknown, { longestWait, now, limited }: Patience): Attempt;
/** In a few words, for the log. */
export declare function describeError(error: unknown): string;
export declare function header(headers: Headers, name: string): string | undefined;
export {};

/** Why it did. */
export type FailureKind = 
/** The token may not do this. GitHub says 404 instead of 403 where the token may not even see the thing. */
"forbidden" | "rate-limit"
/** GitHub understood and refuses: 4xx. */
 | "refused"
/** GitHub itself fails: 5xx. */
 | "server"
/** No answer came, or not all of one. */
 | "network"
/** The time that all requests have together is over. */
 | "deadline";
export declare class RequestFailure extends Error {
    readonly kind: FailureKind;
    readonly status: number | undefined;
    constructor(kind: FailureKind, status: number | undefined, message: string);
}

import type { Endpoints } from "@octokit/types";
export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Endpoints[R]["parameters"];
export type Data<R extends Route> = Endpoints[R]["response"]["data"];
export interface ClientSettings {
    readonly token: string;
    /** The address of the API, as GitHub's runner gives it; github.com's when undefined. */
    readonly url: string | undefined;
    /** How long a request may take before it counts as hanging, in milliseconds. */
    readonly timeout: number;
    /** How long all requests of a run, and the waits between them, may take together. */
    readonly deadline: number;
    /** The longest wait that a rate limit may ask for. */
    readonly longestWait: number;
    readonly clock: Clock;
}
/** Where the time comes from. */
export interface Clock {
    /** In milliseconds of the epoch. */
    now(): number;
    wait(milliseconds: number): Promise<void>;
}
export declare const defaultSettings: {
    timeout: number;
    deadline: number;
    longestWait: number;
    clock: Clock;
};
export interface Client {
    /** Sends a request that changes nothing, or that does the same when it is done twice. */
    read<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>>;
    /** All items of a list, page by page, up to a number of pages. */
    readAll<R extends Route>(route: R, parameters: Parameters<R>, mostPages?: number): Promise<ItemOf<R>[]>;
    /**
     * Sends a request that must not be done twice. When no answer tells whether it was done, `find` looks; only when it
     * finds nothing is the request sent again.
     */
    write<R extends Route>(route: R, parameters: Parameters<R>, find: () => Promise<Data<R> | undefined>): Promise<Data<R>>;
    /**
     * Asks GraphQL, for what REST doesn't say.
     *
     * @throws RequestFailure also where it answers with errors.
     */
    query<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
    /** Requests so far, for the log. */
    statistics(): Statistics;
}
export type ItemOf<R extends Route> = Data<R> extends readonly (infer Item)[] ? Item : never;
export interface Statistics {
    /** Requests sent, repeated ones included. */
    readonly requests: number;
    readonly repeated: number;
    readonly milliseconds: number;
    /** What is left of the primary rate limit, as the last answer has it. */
    readonly remaining: string | undefined;
}
export declare function makeClient({ token, url, timeout, deadline, longestWait, clock }: ClientSettings): Client;

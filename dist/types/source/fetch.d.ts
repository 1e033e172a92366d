import type { Repository } from "./repository.js";
export interface Remote {
    /** As the runner gives it: https, or http where its server has nothing else. */
    readonly url: string;
    /** Undefined to ask as a stranger. */
    readonly token: string | undefined;
}
export type Fetched = {
    readonly commit: string;
} | {
    readonly reason: string;
};
export interface Fetcher {
    /** The repository, with what was fetched among its objects. */
    readonly repository: Repository;
    /** Whether the checkout lacks contents of commits that it has. */
    lacksContents(): boolean;
    /**
     * Fetches one commit without its history.
     *
     * @param what a full commit id or a full ref name.
     * @returns the commit, or why it can't be had.
     */
    fetch(what: string): Promise<Fetched>;
    /** Fetches what HEAD has and the checkout lacks, where it is both partial and sparse: actions/checkout makes them so. */
    complete(): Promise<void>;
    /** Removes all that was fetched. */
    close(): void;
}
/** @param temporary a folder for temporary files: the runner's own. */
export declare function makeFetcher(checkout: Repository, remote: Remote, temporary: string): Fetcher;

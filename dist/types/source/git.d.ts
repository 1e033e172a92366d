export type GitResult = {
    readonly kind: "done";
    readonly output: Buffer;
} | {
    readonly kind: "failed";
    readonly reason: string;
}
/** There is no git on this machine. */
 | {
    readonly kind: "missing";
};
export interface GitOptions {
    readonly input?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly timeout?: number;
}
/**
 * Runs git in a folder. The settings on its command line keep it from running a command that the repository's own
 * configuration names (core.fsmonitor, hooks), from refusing a work tree of another user, as containers have it, and from
 * asking anybody for a password.
 */
export declare function git(folder: string, args: readonly string[], { input, env, timeout }?: GitOptions): GitResult;
/** The full id of the commit that a name stands for; undefined when git or the commit isn't there. */
export declare function resolveCommit(folder: string, name: string): string | undefined;
/** The parents that a commit names, also where a shallow checkout hasn't got them. */
export declare function parentsOf(folder: string, commit: string): string[];
/** The best common ancestor; undefined when there is none, or the history that leads to it isn't there. */
export declare function mergeBase(folder: string, a: string, b: string): string | undefined;
/** Whether the checkout lacks history. */
export declare function isShallow(folder: string): boolean;
export interface Remote {
    readonly url: string;
    /** Sent along when the checkout's own credentials don't do; undefined for none. */
    readonly token: string | undefined;
}
/**
 * Fetches one commit or ref into the repository, without its history where the checkout has none either. Nothing is
 * checked out, and no branch moves.
 *
 * @param what a full commit id or a full ref name.
 * @returns the commit, or why it can't be had.
 */
export declare function fetchCommit(folder: string, what: string, remote: Remote | undefined): {
    commit: string;
} | {
    reason: string;
};

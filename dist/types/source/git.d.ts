import type { Repository } from "./repository.js";
export type GitResult = 
/** `warnings` is what it printed on standard error all the same. */
{
    readonly kind: "done";
    readonly output: Buffer;
    readonly warnings: string;
} | {
    readonly kind: "failed";
    readonly reason: string;
}
/** There is no git on this machine. */
 | {
    readonly kind: "missing";
};
export interface GitOptions {
    /** The folder that paths count from; the work tree's root when left out. */
    readonly folder?: string;
    readonly input?: string;
    /** In milliseconds. */
    readonly timeout?: number;
    /** How many bytes it may print. */
    readonly limit?: number;
}
/**
 * Asks git about a repository. It reads objects, refs, the index and ignore files; it reaches no network, starts no other
 * program and writes nothing, whatever the repository's own configuration says.
 */
export declare function git(repository: Repository, args: readonly string[], options?: GitOptions): GitResult;
/** Why git is asked nothing more; undefined while it is. */
export declare function whyNoMore(): string | undefined;
/** Says what git has waited for, once that is known. */
export declare function explainWait(reason: string): void;
export interface NetworkOptions {
    /** A git directory that we made: its configuration is read. */
    readonly gitDir: string;
    readonly protocol: "http" | "https";
    readonly env: Readonly<Record<string, string>>;
    /** In milliseconds. */
    readonly timeout: number;
}
/** The one call that may reach the network, over one protocol. Only a git directory of our own takes part in it. */
export declare function gitOverNetwork(args: readonly string[], { gitDir, protocol, env, timeout }: NetworkOptions): Promise<GitResult>;

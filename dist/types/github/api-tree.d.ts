import { type CommitTree } from "../source/tree.js";
import type { Client } from "./client.js";
/**
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @throws RequestFailure when it can't be had.
 */
export declare function apiTree(client: Client, repository: {
    readonly owner: string;
    readonly repo: string;
}, commit: string, prefix: string): Promise<CommitTree>;

import type { Repository } from "./repository.js";
/** Why git is not to be started on a repository: a text that can follow a colon; undefined when all is well. */
export declare function whyUnfit({ workTree, gitDir }: Pick<Repository, "workTree" | "gitDir">): string | undefined;
/** Whether a path leads to a pipe or a device. Links are looked through. */
export declare function isSpecial(path: string): boolean;

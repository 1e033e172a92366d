export interface Repository {
    /** The folder that holds `.git`, by its real path. */
    readonly workTree: string;
    /** What `.git` is or, in a linked work tree or a submodule, leads to. */
    readonly gitDir: string;
    /** Where objects lie that were fetched next to the repository's own. */
    readonly fetchedObjects?: string;
}
/**
 * The closest folder from `from` upwards that holds a `.git`; undefined when there is none.
 *
 * @param ceiling no folder above this one is looked at.
 */
export declare function findRepository(from: string, ceiling?: string): Repository | undefined;
/** The root as a path from its repository's root, with `/`; "" for that itself, or without a repository. */
export declare function prefixInRepository(root: string, repository?: Pick<Repository, "workTree"> | undefined): string;

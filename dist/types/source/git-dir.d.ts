/** The first thing in a git directory that git would take for a file and that is none; undefined when all is well. */
export declare function findSpecialFile(gitDir: string): string | undefined;

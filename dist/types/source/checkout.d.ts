import type { Repository } from "./repository.js";
/** The id that git gives a content; the length of another id says which of its two hashes is in use. */
export declare function gitBlobId(content: string | Buffer, like: string): string;
/**
 * Whether a text is the content of an id, as it is or as a checkout writes it: with the line ends of Windows, and with this
 * very id written out in `$Id$`.
 *
 * @param own the id of the text, where it is known.
 */
export declare function hasId(text: string, id: string, own?: string): boolean;
/** Whether what is committed is a pointer of Git LFS, and a text what it points to. */
export declare function isLfsContent(committed: string, text: string): boolean;
/**
 * Which files git writes in another encoding than it keeps them in, each with the id of what it keeps.
 *
 * @param paths from `root`, with `/`.
 */
export declare function findEncoded(repository: Repository, root: string, paths: readonly string[]): ReadonlyMap<string, string>;

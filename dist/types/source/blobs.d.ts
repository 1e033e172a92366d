import { type FileText } from "./read-file.js";
import type { Repository } from "./repository.js";
/**
 * The texts of blobs, in the order of their ids; undefined for those that the repository lacks. Sizes come first: what is too
 * large is not unpacked, and the rest in portions that are known to fit.
 *
 * @throws TooMuch when the texts would not fit.
 */
export declare function loadBlobs(repository: Repository, ids: readonly string[]): (FileText | undefined)[];

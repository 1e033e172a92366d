import type { Reference } from "../read/reference.js";
import { type FileIndex } from "./files.js";
import { type Resolution } from "./resolve.js";
export interface Resolver {
    readonly files: FileIndex;
    resolve(reference: Reference, from: string): Resolution;
}
/**
 * @param paths all files that a reference may lead to, sorted.
 * @param roots configured reference roots.
 */
export declare function makeResolver(paths: readonly string[], roots: readonly string[]): Resolver;

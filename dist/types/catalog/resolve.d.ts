import type { Reference } from "../read/reference.js";
import { type FileIndex } from "./files.js";
export type Resolution = {
    readonly kind: "file";
    readonly path: string;
    readonly form: PathForm;
}
/** Right but for upper and lower case. */
 | {
    readonly kind: "case";
    readonly path: string;
    readonly proposal: string;
}
/** The ending of several files. */
 | {
    readonly kind: "ambiguous";
    readonly ending: string;
    readonly paths: readonly string[];
}
/** Leads out of the repository. */
 | {
    readonly kind: "outside";
} | {
    readonly kind: "missing";
    readonly moved: readonly Proposal[];
    readonly near: readonly Proposal[];
}
/** A word that may be a path and leads nowhere: not a path at all. */
 | {
    readonly kind: "prose";
};
/** How a path that leads to a file is written; `plain` is how it should be. */
export type PathForm = {
    readonly plain: true;
} | {
    readonly plain: false;
    readonly problem: "backslash" | "absolute" | "detour";
    readonly proposal: string;
};
export interface Proposal {
    readonly path: string;
    /** The path as the reference would have to write it. */
    readonly written: string;
}
/**
 * Resolves one reference: from its file's own folder when it starts with `./` or `../`, then from each configured root,
 * then from the repository's root, then as the ending of a path when exactly one file fits.
 *
 * @param from the path of the module that refers.
 * @param roots configured reference roots, as folders from the repository's root.
 */
export declare function resolveReference(reference: Reference, from: string, files: FileIndex, roots: readonly string[]): Resolution;
/** Whether a reference may be meant from its file's own folder. */
export declare function isRelative({ path }: Reference): boolean;
/** How a reference in `from` would have to write the path of a file, in the manner that it is written in. */
export declare function pathTo(target: string, reference: Reference, from: string, files: FileIndex, roots: readonly string[]): string;

import type { Reference } from "../read/reference.js";
/** Where a reference leads, as a path at the head; undefined when it leads to no one file. */
export type TargetOf = (reference: Reference) => string | undefined;
/**
 * Pairs the references of a module at the base with those at the head, each with one of the same list: by where they lead,
 * by what is written, by their reason, by a path that is almost the same, and last by their place in the list.
 *
 * @returns the reference of the base by that of the head.
 */
export declare function pairReferences(before: readonly Reference[], after: readonly Reference[], targetBefore: TargetOf, targetAfter: TargetOf): ReadonlyMap<Reference, Reference>;

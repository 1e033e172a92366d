/** Edges of a directed graph over the nodes 0 … n-1. */
export type Successors = (node: number) => readonly number[];
/**
 * The strongly connected components of more than one node (Tarjan 1972, with a stack of its own instead of recursion).
 * Nodes in a component, and components by their first node, are in ascending order.
 */
export declare function components(count: number, successors: Successors): number[][];
/**
 * A shortest cycle among the nodes of one component, as the nodes in order, each followed by its successor and the last
 * by the first. Of cycles equally short, the one through the lowest node, which comes first.
 */
export declare function shortestCycle(component: readonly number[], successors: Successors): number[];
/** A shortest way from one node to another, both included; undefined when there is none. */
export declare function shortestPath(from: number, to: number, successors: Successors): number[] | undefined;

// The graph of modules: strongly connected components and, in each, a shortest cycle.

/** Edges of a directed graph over the nodes 0 … n-1. */
export type Successors = (node: number) => readonly number[];

/** How many edges a search for the shortest cycle looks at, all in all, before the shortest so far is good enough. */
const SEARCH_BUDGET = 5_000_000;

/**
 * The strongly connected components of more than one node (Tarjan 1972, with a stack of its own instead of recursion).
 * Nodes in a component, and components by their first node, are in ascending order.
 */
export function components(count: number, successors: Successors): number[][] {
  const inCircle = peel(count, successors);
  if (!inCircle.includes(1)) return [];
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const stack: number[] = [];
  const found: number[][] = [];
  let next = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1 || inCircle[root] === 0) continue;
    const path: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { node } = frame;
      if (frame.edge === 0) {
        index[node] = low[node] = next++;
        stack.push(node);
        onStack[node] = 1;
      }
      const to = successors(node)[frame.edge++];
      if (to !== undefined) {
        if (index[to] === -1) path.push({ node: to, edge: 0 });
        else if (onStack[to]) low[node] = Math.min(low[node] as number, index[to] as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== index[node]) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) onStack[member] = 0;
      if (component.length > 1) found.push(component.sort((a, b) => a - b));
    }
  }
  return found.sort((a, b) => (a[0] as number) - (b[0] as number));
}

/**
 * Takes away the nodes that nothing leads to, as long as there are any (Kahn 1962): most graphs hold no cycle, and this finds
 * it out in no time.
 *
 * @returns for each node, 1 when it may be on a cycle.
 */
function peel(count: number, successors: Successors): Uint8Array {
  const incoming = new Int32Array(count);
  for (let node = 0; node < count; node++) for (const to of successors(node)) incoming[to] = (incoming[to] as number) + 1;
  const left = new Uint8Array(count).fill(1);
  const free: number[] = [];
  for (let node = 0; node < count; node++) if (incoming[node] === 0) free.push(node);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left[node] = 0;
    for (const to of successors(node)) {
      incoming[to] = (incoming[to] as number) - 1;
      if (incoming[to] === 0) free.push(to);
    }
  }
  return left;
}

/**
 * A shortest cycle among the nodes of one component, as the nodes in order, each followed by its successor and the last
 * by the first. Of cycles equally short, the one through the lowest node, which comes first.
 */
export function shortestCycle(component: readonly number[], successors: Successors): number[] {
  const inside = new Set(component);
  let best: number[] | undefined;
  let budget = SEARCH_BUDGET;
  for (const start of component) {
    if (best && (best.length === 2 || budget <= 0)) break;
    const limit = best ? best.length - 1 : component.length;
    const parent = new Map<number, number>([[start, start]]);
    let frontier = [start];
    let closing: number | undefined;
    for (let length = 1; length <= limit && frontier.length > 0 && closing === undefined; length++) {
      const reached: number[] = [];
      for (const node of frontier) {
        for (const to of successors(node)) {
          budget--;
          if (to === start) closing ??= node;
          if (!inside.has(to) || parent.has(to)) continue;
          parent.set(to, node);
          reached.push(to);
        }
        if (closing !== undefined) break;
      }
      frontier = reached;
    }
    if (closing === undefined) continue;
    const cycle = [closing];
    for (let node = closing; node !== start; cycle.push(node)) node = parent.get(node) as number;
    best = cycle.reverse();
  }
  return best ?? [...component];
}

/** A shortest way from one node to another, both included; undefined when there is none. */
export function shortestPath(from: number, to: number, successors: Successors): number[] | undefined {
  const parent = new Map<number, number>([[from, from]]);
  for (let frontier = [from]; frontier.length > 0 && !parent.has(to); ) {
    const reached: number[] = [];
    for (const node of frontier) {
      for (const next of successors(node)) {
        if (parent.has(next)) continue;
        parent.set(next, node);
        reached.push(next);
      }
    }
    frontier = reached;
  }
  if (!parent.has(to)) return undefined;
  const path = [to];
  for (let node = to; node !== from; ) {
    node = parent.get(node) as number;
    path.push(node);
  }
  return path.reverse();
}

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
  const walk: Walk = {
    index: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    onStack: new Uint8Array(count),
    stack: [],
    entered: 0,
  };
  const found: number[][] = [];
  for (let root = 0; root < count; root++) {
    if (inCircle[root] === 0 || walk.index[root] !== -1) continue;
    for (const component of componentsFrom(root, walk, successors)) if (component.length > 1) found.push(component.sort((a, b) => a - b));
  }
  return found.sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** Where Tarjan's walk is, in his names. */
interface Walk {
  /** The order in which nodes were entered; -1 for those that weren't yet. */
  readonly index: Int32Array;
  /** The lowest index on the stack that a node is known to lead to. */
  readonly low: Int32Array;
  readonly onStack: Uint8Array;
  readonly stack: number[];
  entered: number;
}

function* componentsFrom(root: number, walk: Walk, successors: Successors): Generator<number[]> {
  const { index, low, onStack } = walk;
  const lower = (node: number, to: number) => {
    low[node] = Math.min(low[node] as number, to);
  };
  const path = [enter(root, walk)];
  for (let frame = path.at(-1); frame; frame = path.at(-1)) {
    const { node } = frame;
    const to = successors(node)[frame.edge++];
    if (to === undefined) {
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, low[node] as number);
      if (low[node] === index[node]) yield takeComponent(node, walk);
    } else if (index[to] === -1) path.push(enter(to, walk));
    else if (onStack[to]) lower(node, index[to] as number);
  }
}

function enter(node: number, walk: Walk): { readonly node: number; edge: number } {
  walk.index[node] = walk.low[node] = walk.entered++;
  walk.stack.push(node);
  walk.onStack[node] = 1;
  return { node, edge: 0 };
}

function takeComponent(first: number, { stack, onStack }: Walk): number[] {
  const component = stack.splice(stack.lastIndexOf(first));
  for (const member of component) onStack[member] = 0;
  return component;
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
  const search: CycleSearch = { inside: new Set(component), successors, budget: SEARCH_BUDGET };
  let best: number[] | undefined;
  for (const start of component) {
    if (best && (best.length === 2 || search.budget <= 0)) break;
    best = cycleThrough(start, best ? best.length - 1 : component.length, search) ?? best;
  }
  return best ?? [...component];
}

interface CycleSearch {
  readonly inside: ReadonlySet<number>;
  readonly successors: Successors;
  budget: number;
}

/** A shortest cycle through a node, of at most so many nodes. */
function cycleThrough(start: number, limit: number, search: CycleSearch): number[] | undefined {
  const parent = new Map<number, number>([[start, start]]);
  let frontier = [start];
  for (let length = 1; length <= limit && frontier.length > 0; length++) {
    const reached: number[] = [];
    for (const node of frontier) if (expand(node, start, parent, reached, search)) return wayFrom(start, node, parent);
    frontier = reached;
  }
  return undefined;
}

/** Goes one step on from a node; true when that closes the cycle. */
function expand(node: number, start: number, parent: Map<number, number>, reached: number[], search: CycleSearch): boolean {
  let closes = false;
  for (const to of search.successors(node)) {
    search.budget--;
    closes ||= to === start;
    if (!search.inside.has(to) || parent.has(to)) continue;
    parent.set(to, node);
    reached.push(to);
  }
  return closes;
}

function wayFrom(from: number, to: number, parent: ReadonlyMap<number, number>): number[] {
  const path = [to];
  for (let node = to; node !== from; path.push(node)) node = parent.get(node) as number;
  return path.reverse();
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
  return parent.has(to) ? wayFrom(from, to, parent) : undefined;
}

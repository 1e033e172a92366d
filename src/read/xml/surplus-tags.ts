// Close tags that close nothing: runs of them that a script has left, behind the root or in the middle of a block.
//
// Which ones are too many can't be told one by one: a run in mid-block may begin with tags that are open there, and then
// the genuine ones further down look like those that close nothing. So the tags of the whole block are balanced with as
// few slips as possible, where a run that goes as a whole is one slip: a search that keeps the best few ways to have read
// the block up to each tag.

import { indentAt, lineEnd, nextLine } from "../../text/lines.ts";
import { nearest } from "../../text/nearest.ts";
import type { Edit, Span } from "../../text/span.ts";
import { skipBlanks, trimEnd } from "./characters.ts";
import type { SurplusDefect } from "./defect.ts";

/** A tag as the reader has met it. */
export interface Tag extends Span {
  /** Undefined for what only looks like a close tag: `</50>`. */
  readonly name: string | undefined;
  readonly closing: boolean;
}

/** What a slip costs. Only their order matters: a run is one slip, however long it is. */
const cost = {
  run: 20,
  /** Each tag of a run. */
  more: 1,
  misspelled: 18,
  /** Closed by another name, at the indentation of the opening tag. */
  misnamed: 22,
  /** An element that is never closed. */
  unclosed: 24,
  /** Tags or text behind the root's end. */
  outside: 30,
  /** A close tag that isn't indented as its opening tag is. */
  indent: 1,
};
/** Ways to have read the block that are kept. */
const MOST_WAYS = 24;
/** Elements that one close tag may leave unclosed. */
const MOST_UNCLOSED = 4;
/** Behind so many tags, no block is a module's. */
const MOST_TAGS = 20_000;
/** Open elements that are looked through for a name. */
const MOST_LOOKED_AT = 16;

/** An open element, and those around it. */
interface Open {
  readonly tag: Tag;
  readonly indent: number;
  readonly parent: Open | undefined;
  /** The element that a tag opens in it, shared by all ways that have come here. */
  last: Open | undefined;
}

/** A way to have read the block up to a tag. */
interface Way {
  readonly open: Open | undefined;
  readonly cost: number;
  /** Nothing but runs is wrong so far. */
  readonly plain: boolean;
  /** The tag before was surplus, and nothing parts it from the next. */
  readonly running: boolean;
  readonly surplus: Surplus | undefined;
}

/** Behind the root's end; before the end of an element of its name, which is open; or anywhere else. */
export type Place = "behind" | "early" | "inside";

/** The surplus tags of a way, the last one first. */
interface Surplus {
  readonly index: number;
  readonly place: Place;
  /** The innermost element that is open there. */
  readonly within: Open | undefined;
  readonly before: Surplus | undefined;
}

interface Step {
  readonly tag: Tag;
  readonly place: Place;
  readonly within: Open | undefined;
}

/**
 * The runs of surplus close tags in a block, in its order.
 *
 * @param tags all tags of the block, in its order.
 * @param root what the root should be called.
 * @param depthOf how deep the known names belong: where one has a place in a module, its opening tag may be what is lost.
 */
export function findSurplus(
  text: string,
  end: number,
  tags: readonly Tag[],
  root: string,
  depthOf: ReadonlyMap<string, number>,
): SurplusDefect[] {
  if (tags.length > MOST_TAGS || !mayHoldRun(tags, root)) return [];
  const best = bestWay(text, end, tags);
  return runsOf(best.surplus, tags, text).flatMap((run) => {
    const names = run.flatMap(({ tag }) => tag.name ?? []);
    const [start, stop] = [(run[0] as Step).tag.start, (run.at(-1) as Step).tag.end];
    const place = run.every(({ place }) => place === "behind")
      ? "behind"
      : run.every(({ place }) => place === "early")
        ? "early"
        : "inside";
    const leaked = names.some(isToolTag);
    const junk = names.length < run.length && isAlone(text, start, stop);
    const astray = place !== "behind" && isAstray(run, text, end, depthOf);
    if (!leaked && !junk && !astray && !isRun(names, place, root, depthOf, best.plain)) return [];
    const again =
      place === "early" && run.length === 1 ? tags.find((tag) => tag.closing && tag.start >= stop && tag.name === names[0]) : undefined;
    // A tag that comes twice in a row has a defect of its own.
    if (again && text.slice(stop, again.start).trim() === "") return [];
    const defect: SurplusDefect = {
      kind: "surplus",
      element: names[0],
      count: run.length,
      leaked,
      place,
      again: again && { start: again.start, end: again.end },
      start,
      end: stop,
      edits: [withoutLines(text, start, stop, end)],
      safe: best.plain || astray || place === "behind",
    };
    return [defect];
  });
}

/**
 * Whether counting the tags lets a search hope for a run: it is dear, and most blocks have lost a tag rather than got some.
 * Then no more close than open; where a run stands beside lost tags, elements that are open somewhere close too often.
 */
function mayHoldRun(tags: readonly Tag[], root: string): boolean {
  const balances = new Map<string, { opened: number; closed: number }>();
  let surplus = 0;
  for (const { name, closing } of tags) {
    if (name === undefined || (closing && isToolTag(name))) return true;
    const balance = balances.get(name) ?? { opened: 0, closed: 0 };
    balances.set(name, balance);
    if (closing) balance.closed++;
    else balance.opened++;
    surplus += closing ? 1 : -1;
  }
  if (surplus > 0) return true;
  let again = 0;
  for (const [name, { opened, closed }] of balances) {
    if (name === root && closed > opened) return true;
    if (opened > 0) again += Math.max(0, closed - opened);
  }
  return again > 1;
}

/** Close tags that are surplus, and don't rather tell of an opening tag that is lost. */
function isRun(names: readonly string[], place: Place, root: string, depthOf: ReadonlyMap<string, number>, plain: boolean): boolean {
  if (names.length === 0) return false;
  // A root that is closed twice has its own defect.
  if (place === "behind") return names.length > 1 || names[0] !== root;
  if (names.length === 1) return place === "early" && plain;
  return names.length > 2 || names.some((name) => !depthOf.has(name) || name === root);
}

/**
 * Tags on lines of their own, no deeper than the element that is open there: nothing in that element ends so, and they tell of
 * no tag that was lost. Only where what stands next to them is indented.
 */
function isAstray(run: readonly Step[], text: string, end: number, depthOf: ReadonlyMap<string, number>): boolean {
  const [{ tag, within }, last] = [run[0] as Step, run.at(-1) as Step];
  if (!within || within.indent < 0 || run.some((step) => !isWithin(indentAt(text, step.tag.start), 0, within.indent))) return false;
  const before = trimEnd(text, within.tag.end, tag.start);
  // Behind text, a known name may be that of the element around the text.
  const mayEnd = depthOf.get(tag.name ?? "") === (depthOf.get(within.tag.name ?? "") ?? Number.NaN) + 1;
  if (mayEnd && before > within.tag.end && text[before - 1] !== ">") return false;
  const line = text.lastIndexOf("\n", before - 1) + 1;
  const neighbours = [before > within.tag.end ? skipBlanks(text, line, before) : end, skipBlanks(text, last.tag.end, end)];
  return neighbours.some((at) => at < end && indentAt(text, at) > within.indent);
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}

/** Tags of the calls by which agents write files. */
const toolTags = new Set(["invoke", "function_calls", "function_results", "parameter", "tool_call", "tool_use", "tool_result"]);

/** Whether a tag belongs to a call by which an agent writes a file. */
export function isToolTag(name: string): boolean {
  return toolTags.has(name) || name.startsWith("antml:");
}

function bestWay(text: string, end: number, tags: readonly Tag[]): Way {
  let ways: Way[] = [{ open: undefined, cost: 0, plain: true, running: false, surplus: undefined }];
  const isSlip = slipsOfNames();
  let begun = false;
  let at = tags[0]?.start ?? 0;
  for (const [index, tag] of tags.entries()) {
    const parted = text.slice(at, tag.start).trim() !== "";
    at = tag.end;
    if (parted) ways = ways.map((way) => ({ ...way, running: false, ...(begun && !way.open && costing(way, cost.outside)) }));
    if (tag.closing) {
      const next: Way[] = [];
      for (const way of ways) addClosed(next, way, tag, index, text, isSlip);
      // Close tags have no attributes: one that does was to open an element.
      if (hasAttribute(text, tag))
        for (const way of ways) next.push({ ...opened(way, tag, begun, text), cost: way.cost + cost.misspelled, plain: false });
      ways = fewest(next);
    } else ways = ways.map((way) => opened(way, tag, begun, text));
    begun ||= !tag.closing;
  }
  const rest = text.slice(at, end).trim() !== "";
  const costs = ways.map((way) => way.cost + cost.unclosed * depth(way.open) + (rest && !way.open ? cost.outside : 0));
  const best = ways[costs.indexOf(Math.min(...costs))] as Way;
  return { ...best, plain: best.plain && !best.open && !rest };
}

function hasAttribute(text: string, { start, end }: Tag): boolean {
  return text.slice(start, end).includes("=");
}

function costing(way: Way, more: number): Pick<Way, "cost" | "plain"> {
  return { cost: way.cost + more, plain: false };
}

function opened(way: Way, tag: Tag, begun: boolean, text: string): Way {
  const last = way.open?.last;
  const open = last?.tag === tag ? last : { tag, indent: indentAt(text, tag.start), parent: way.open, last: undefined };
  if (way.open) way.open.last = open;
  return { ...way, open, running: false, ...(begun && !way.open && costing(way, cost.outside)) };
}

/** Adds the ways to go on at a close tag: it closes what is open, or something around that, or nothing. */
function addClosed(ways: Way[], way: Way, tag: Tag, index: number, text: string, isSlip: NameTest): void {
  const place = way.open ? (isOpen(way.open, tag.name) ? "early" : "inside") : "behind";
  const surplus: Surplus = { index, place, within: way.open, before: way.surplus };
  const { plain } = way;
  // What only looks like a close tag is nothing else, and parts no run.
  if (tag.name === undefined) {
    ways.push({ ...way, surplus });
    return;
  }
  ways.push({ open: way.open, cost: way.cost + (way.running ? cost.more : cost.run), plain, running: true, surplus });
  const indent = indentAt(text, tag.start);
  let { open } = way;
  for (let unclosed = 0; open && unclosed <= MOST_UNCLOSED; unclosed++, open = open.parent) {
    const isSame = open.tag.name === tag.name;
    if (!isSame && unclosed > 0) continue;
    const slip = isSame ? 0 : misnamed(tag.name, open, indent, isSlip);
    if (slip === Number.POSITIVE_INFINITY) continue;
    const astray = indent >= 0 && open.indent >= 0 && indent !== open.indent ? cost.indent : 0;
    const slips = unclosed * cost.unclosed + slip;
    ways.push({
      open: open.parent,
      cost: way.cost + slips + astray,
      plain: plain && slips === 0,
      running: false,
      surplus: way.surplus,
    });
  }
}

/** What it costs to take a close tag of another name for that of an element. */
function misnamed(name: string, open: Open, indent: number, isSlip: NameTest): number {
  if (isSlip(name, open.tag.name as string)) return cost.misspelled;
  return indent >= 0 && indent === open.indent ? cost.misnamed : Number.POSITIVE_INFINITY;
}

type NameTest = (name: string, other: string) => boolean;

/** Whether a name is a slip of another. Each way asks it of the same names, so what is known is kept. */
function slipsOfNames(): NameTest {
  const known = new Map<string, Map<string, boolean>>();
  return (name, other) => {
    const answers = known.get(name) ?? new Map<string, boolean>();
    if (answers.size === 0) known.set(name, answers);
    const answer = answers.get(other) ?? nearest(name, [other]).length > 0;
    answers.set(other, answer);
    return answer;
  };
}

/** The cheapest ways, one for each state. */
function fewest(ways: readonly Way[]): Way[] {
  const kept = new Map<Open | undefined, Way[]>();
  for (const way of ways) {
    const twins = kept.get(way.open) ?? [];
    const twin = twins.findIndex(({ running }) => running === way.running);
    if (twin < 0) twins.push(way);
    else if (way.cost < (twins[twin] as Way).cost) twins[twin] = way;
    kept.set(way.open, twins);
  }
  const all = [...kept.values()].flat();
  return all.length > MOST_WAYS ? all.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS) : all;
}

function depth(open: Open | undefined): number {
  let count = 0;
  for (let at = open; at; at = at.parent) count++;
  return count;
}

/** Whether an element of a name is open; looks at the innermost ones. */
function isOpen(open: Open, name: string | undefined): boolean {
  let at: Open | undefined = open;
  for (let steps = 0; at && steps < MOST_LOOKED_AT; steps++, at = at.parent) if (at.tag.name === name) return true;
  return false;
}

/** The surplus tags that nothing parts, together. */
function runsOf(surplus: Surplus | undefined, tags: readonly Tag[], text: string): Step[][] {
  const all: Surplus[] = [];
  for (let at = surplus; at; at = at.before) all.push(at);
  const runs: Step[][] = [];
  let next = -1;
  for (const { index, place, within } of all.reverse()) {
    const tag = tags[index] as Tag;
    const run = runs.at(-1);
    const before = run?.at(-1)?.tag;
    if (run && before && index === next && text.slice(before.end, tag.start).trim() === "") run.push({ tag, place, within });
    else runs.push([{ tag, place, within }]);
    next = index + 1;
  }
  return runs;
}

/** Nothing else stands on the lines of a stretch. */
function isAlone(text: string, start: number, end: number): boolean {
  return indentAt(text, start) >= 0 && text.slice(end, lineEnd(text, end)).trim() === "";
}

/** Takes a stretch away, with its lines where it has them for itself. */
function withoutLines(text: string, start: number, end: number, limit: number): Edit {
  // What it parts must not become one thing, such as `]]` and `>`.
  if (!isAlone(text, start, end))
    return { start, end, text: /[^\s>]/.test(text.charAt(start - 1)) && /[^\s<]/.test(text.charAt(end)) ? " " : "" };
  const line = text.lastIndexOf("\n", start) + 1;
  return { start: line, end: Math.min(limit, nextLine(text, end)), text: "" };
}

// Lines of reference lists that name many modules at once: `All quality modules for their reports`.
import type { Located } from "../text/span.ts";
import { withoutMark } from "./items.ts";
import type { Carrier } from "./vocabulary.ts";
import { withoutTrailing } from "./xml/characters.ts";

/** A line that names a group. */
export interface GroupLine extends Located {
  readonly carrier: Carrier;
}

/** What decides whether a module is in a group. */
interface Member {
  readonly path: string;
  readonly category: { readonly value: string } | undefined;
  readonly vocabulary: { readonly root: string };
}

const start = /^(?:all|any|each|every)\s/i;
const fillers = new Set(["of", "the", "our", "other", "in", "under", "module", "file"]);
const conjunctions = new Set(["and", "or"]);
/** Words that begin a reason, or a condition which nobody can check: that one may be met. */
const stops = new Set(["for", "with", "that", "which", "who", "whose", "to"]);
const name = /^[\p{L}\p{N}_][\p{L}\p{N}_/-]*,?$/u;

/** More words than this are prose. */
const MOST_WORDS = 8;

export function isGroupLine(line: string): boolean {
  return start.test(withoutMark(line));
}

/**
 * Whether a line names a group that a module is in: all modules, or those whose category or folders have the words that stand
 * before "modules" (`All quality modules`, `Every command`).
 */
export function isInGroup(module: Member, line: string): boolean {
  const own = new Set([...module.path.split("/").slice(0, -1), module.category?.value ?? ""].map(fold));
  const generic = fold(module.vocabulary.root);
  return readGroups(line).some((words) => words.every((word) => word === generic || own.has(word)));
}

/** The words that say what belongs to a group, in lower case and the singular; one list for each of those joined by "and" or "or". */
function readGroups(line: string): string[][] {
  const groups: string[][] = [[]];
  for (const written of withoutMark(line)
    .split(/\s+/, MOST_WORDS + 1)
    .slice(1)) {
    const word = fold(written);
    if (stops.has(word) || !name.test(written)) break;
    if (conjunctions.has(word)) groups.push([]);
    else if (!fillers.has(word)) groups.at(-1)?.push(word);
    if (written.endsWith(",")) groups.push([]);
  }
  return groups.filter((words, at) => words.length > 0 || at === 0);
}

function fold(word: string): string {
  return withoutTrailing(word.toLowerCase(), ",/").replaceAll("-", "_").replace(/s$/, "");
}

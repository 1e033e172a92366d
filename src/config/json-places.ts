// Where something stands in a JSON text.
import { indexLines, type Position, positionAt } from "../text/lines.ts";
import { parseYaml } from "./yaml.ts";

/** Where a text stops being JSON; undefined when that can't be found out. V8 quotes the text, and says only of some errors where. */
export function placeOfFault(text: string, error: unknown): Position | undefined {
  const position = /at position (\d+)/.exec((error as Error).message)?.[1];
  const offset = position === undefined ? firstFault(text) : Number(position);
  return offset === undefined ? undefined : positionAt(indexLines(text), offset);
}

/** Another parser's opinion. It takes its time for long texts, and people find their place in short ones. */
function firstFault(text: string): number | undefined {
  return text.length > 64 * 1024 ? undefined : parseYaml(text, "json").faults[0]?.offset;
}

/** Finds where each item of a list begins, which is the value of a key of the object that a valid JSON text holds. */
export function itemOffsets(text: string, key: string): (item: number) => Position {
  const index = indexLines(text);
  const starts: number[] = [];
  let [depth, last, inList] = [0, "", false];
  // A text is a token by itself, so brackets in one count for nothing.
  for (const { 0: token, index: at } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g)) {
    if (token === "}" || token === "]") depth--;
    if (inList && depth === 2 && !"}],:".includes(token)) starts.push(at);
    if (depth < 2 && inList) inList = false;
    if (token === "{" || token === "[") {
      depth++;
      if (token === "[" && depth === 2) inList = last === JSON.stringify(key);
    } else if (depth === 1 && token.startsWith('"')) last = token;
  }
  return (item) => positionAt(index, starts[item] ?? 0);
}

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
  for (const [token, at] of tokensOf(text)) {
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

/**
 * The tokens of a valid JSON text with their places. A text is one by itself, so brackets in it count for nothing; its end is
 * looked for without a regular expression, which takes stack for each of its characters.
 */
function* tokensOf(text: string): Generator<readonly [token: string, at: number]> {
  const token = /[{}[\],:"]|[^\s"{}[\],:]+/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { index } = match;
    if (match[0] === '"') token.lastIndex = endOfText(text, index);
    yield [text.slice(index, token.lastIndex), index];
  }
}

/** Behind the quote that ends a text: the first with an even number of backslashes before it. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text[before - 1] === "\\") before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return text.length;
}

// Code in fences inside of a block: what would have to be escaped there is one defect a fence, and CDATA around the code
// mends it. Code that is escaped sign by sign can't be read any more.

import { indentText } from "../../text/lines.ts";
import type { Edit } from "../../text/span.ts";
import type { Defect } from "./defect.ts";

/** @param defects in the order of their places. */
export function gatherCode(text: string, start: number, end: number, defects: readonly Defect[]): readonly Defect[] {
  if (!defects.some(isSign)) return defects;
  const gathered: Defect[] = [];
  let next = 0;
  for (const fence of fencesOf(text, start, end)) {
    let from = next;
    while (from < defects.length && (defects[from] as Defect).start < fence.start) from++;
    let to = from;
    while (to < defects.length && (defects[to] as Defect).start < fence.end) to++;
    const inside = defects.slice(from, to);
    for (const defect of defects.slice(next, from)) gathered.push(defect);
    for (const defect of isCode(text, fence, inside) ? [inCdata(text, fence, inside)] : inside) gathered.push(defect);
    next = to;
  }
  return gathered.concat(defects.slice(next));
}

interface CodeFence {
  /** Where its signs stand. */
  readonly start: number;
  readonly end: number;
}

/** The fences that begin lines of a block, with their ends. */
function* fencesOf(text: string, start: number, end: number): Iterable<CodeFence> {
  const lines = /^[ \t]*(`{3,}|~{3,}(?!~))([^\n`]*)$/gm;
  lines.lastIndex = start;
  let open: { start: number; sign: string } | undefined;
  for (let match = lines.exec(text); match && match.index < end; match = lines.exec(text)) {
    const sign = match[1] as string;
    const at = match.index + match[0].indexOf(sign);
    if (!open) open = { start: at, sign };
    else if (sign.startsWith(open.sign) && match[2]?.trim() === "") {
      yield { start: open.start, end: at + sign.length };
      open = undefined;
    }
  }
}

function isSign({ kind }: Defect): boolean {
  return kind === "stray-character" || kind === "unknown-entity" || kind === "bad-number";
}

/** All that a fence holds is text, and means the same in a CDATA section. */
function isCode(text: string, { start, end }: CodeFence, inside: readonly Defect[]): boolean {
  if (inside.length === 0 || !inside.every(isSign) || inside.some((defect) => defect.end > end)) return false;
  let rest = "";
  let at = start;
  for (const defect of inside) {
    rest += text.slice(at, defect.start);
    at = defect.end;
  }
  rest += text.slice(at, end);
  return !/[<&]|\]\]>/.test(rest);
}

function inCdata(text: string, { start, end }: CodeFence, inside: readonly Defect[]): Defect {
  const [first, last] = [inside[0] as Defect, inside.at(-1) as Defect];
  const feed = text.indexOf("\n", start);
  const line = `${text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n"}${indentText(text, start)}`;
  const sign = text.charAt(start);
  // A sign is written anew with either, so that nothing that is put in at the same place comes between.
  const edits: Edit[] = [
    { start, end: start + 1, text: `<![CDATA[${line}${sign}` },
    { start: end - 1, end, text: `${sign}${line}]]>` },
  ];
  return { kind: "code", count: inside.length, start: first.start, end: last.end, edits, safe: inside.every(({ safe }) => safe) };
}

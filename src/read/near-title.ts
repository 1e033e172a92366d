// What a file without a title has in its place.
import { lineEnd, nextLine } from "../text/lines.ts";
import type { Edit, Span } from "../text/span.ts";
import { readFence, skipFenced } from "./fence.ts";
import { CommentLines } from "./markdown.ts";

/** A line that was meant to be the title, and what makes it one. */
export interface NearTitle extends Span {
  readonly kind: "deep" | "no-space" | "bold";
  /** Of one that is too deep. */
  readonly level: number;
  /** How the line should be. */
  readonly meant: string;
  readonly edits: readonly Edit[];
  /** No other line may be the one. */
  readonly only: boolean;
}

/** The first line before an offset that is nearly a title: a deeper heading, `#Title`, or bold words alone. */
export function findNearTitle(text: string, before: number): NearTitle | undefined {
  let found: NearTitle | undefined;
  const comments = new CommentLines(text);
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < before; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const behind = comments.skip(line, at);
    if (behind >= 0) {
      at = behind;
      continue;
    }
    const fence = readFence(line, at, end);
    const near = fence ? undefined : nearTitle(line, at);
    if (near && found) return { ...found, only: false };
    found ??= near;
    at = fence ? skipFenced(text, fence) : nextLine(text, end);
  }
  return found;
}

const deep = /^ {0,3}(#{2,6})[ \t]+(\S.*)$/;
const glued = /^ {0,3}(#{1,6})(?=[\p{L}\p{N}])(.+)$/u;
const bold = /^ {0,3}(\*\*|__)(?=\S)(.*\S)\1[ \t]*$/;

function nearTitle(line: string, start: number): NearTitle | undefined {
  const [kind, match] = (
    [
      ["deep", deep.exec(line)],
      ["no-space", glued.exec(line)],
      ["bold", bold.exec(line)],
    ] as const
  ).find(([, one]) => one !== null) ?? [undefined, null];
  if (!kind || !match) return undefined;
  const [, sign = "", words = ""] = match;
  const from = start + line.indexOf(sign);
  const stop = from + sign.length;
  const trimmed = line.trimEnd().length;
  const edits =
    kind === "deep"
      ? [{ start: from, end: stop, text: "#" }]
      : kind === "no-space"
        ? [{ start: from, end: stop, text: "# " }]
        : [
            { start: from, end: stop, text: "# " },
            { start: start + trimmed - sign.length, end: start + trimmed, text: "" },
          ];
  return { kind, level: sign.length, meant: `# ${words.trim()}`, edits, only: true, start: from, end: start + trimmed };
}

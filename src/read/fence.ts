// Fenced code blocks by CommonMark's rules (section 4.5): which line opens one, and which lines close it.
import { lineEnd, nextLine } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

export interface Fence {
  /** The whole line that opens it. */
  readonly line: Span;
  /** Its run of backticks or tildes. */
  readonly sign: string;
  /** What stands behind them. */
  readonly info: Info;
}

export interface Info extends Span {
  readonly value: string;
  /** Its first word, in lower case: what the block is highlighted as. */
  readonly language: string;
}

const opener = /^ {0,3}(`{3,}|~{3,})/;

/** The fence that a line opens; undefined when it opens none. */
export function readFence(line: string, start: number, end: number): Fence | undefined {
  const match = opener.exec(line);
  if (!match) return undefined;
  const sign = match[1] as string;
  const rest = line.slice(match[0].length);
  const value = rest.trim();
  if (sign[0] === "`" && value.includes("`")) return undefined;
  const at = start + match[0].length + (rest.length - rest.trimStart().length);
  const language = (/^[^\s{]*/.exec(value)?.[0] ?? "").toLowerCase();
  return { line: { start, end }, sign, info: { value, language, start: at, end: at + value.length } };
}

/** The lines that close a fence, in order: nothing but at least as many of its signs, indented by three at most. */
export class Closers {
  readonly #text: string;
  #at: number;
  readonly #sign: string;

  constructor(text: string, from: number, sign: string) {
    this.#text = text;
    this.#at = from;
    this.#sign = sign;
  }

  next(): Span | undefined {
    const text = this.#text;
    for (let at = text.indexOf(this.#sign, this.#at); at >= 0; at = text.indexOf(this.#sign, this.#at)) {
      const end = lineEnd(text, at);
      this.#at = nextLine(text, end);
      if (this.#at === end) this.#at = text.length;
      const start = text.lastIndexOf("\n", at) + 1;
      if (at - start > 3 || text.slice(start, at).trim() !== "" || text.slice(start, at).includes("\t")) continue;
      let stop = at;
      while (text[stop] === this.#sign[0]) stop++;
      if (text.slice(stop, end).trim() === "") return { start, end };
    }
    return undefined;
  }
}

/** The offset behind a fenced block whose opening line ends at `end`. */
export function skipFenced(text: string, { line, sign }: Fence): number {
  const close = new Closers(text, nextLine(text, line.end), sign).next();
  return close ? nextLine(text, close.end) : text.length;
}

const innerOpener = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`~]/gm;

/** How many lines between two offsets open a fence with a word behind its signs. */
export function countOpeners(text: string, from: number, to: number): number {
  // Most blocks hold no fence at all, which a plain search finds out many times faster than the expression.
  const piece = text.slice(from, to);
  if (!piece.includes("```") && !piece.includes("~~~")) return 0;
  return [...piece.matchAll(innerOpener)].length;
}

/**
 * Code in fences of whatever signs between two offsets, each from the line that opens it to the one that closes it: what is
 * written down as code, whether or not a renderer takes it for that.
 */
export function fencedCode(text: string, from: number, to: number): Span[] {
  const marks = [...text.slice(from, to).matchAll(/^[ \t]*(?:```|~~~)/gm)].map(({ index }) => from + index);
  return marks.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: marks[at + 1] ?? to }] : []));
}

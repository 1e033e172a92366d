// Comments that speak to patternlint: what they ask for, each word with its place.
import type { Value } from "./span.ts";

/** What a comment asks for. Without rules, all are meant. */
export interface Directive {
  readonly kind: DirectiveKind | "unknown";
  /** The word as written, with its place: `patternlint-disable-next-line`. */
  readonly word: Value;
  readonly rules: readonly Value[];
  /** What stands behind the colon; "" for nothing. */
  readonly reason: string;
  /** The whole comment. */
  readonly start: number;
  readonly end: number;
}

export type DirectiveKind = "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";

const prefix = "patternlint-";
const kinds: ReadonlySet<string> = new Set(["disable", "enable", "disable-line", "disable-next-line", "disable-file"]);
export const directiveWords: readonly string[] = [...kinds].map((kind) => prefix + kind);

/** A first word that is a directive or was meant to be one: `patternlint-…`, or something that resembles it. */
const opening = /<!--\s{0,40}(pat{1,2}[a-z]{3,9}[-_][a-z_-]{2,20})(?=[\s:,]|-->)/iy;

/** The comments of a text that speak to patternlint, in order. A comment ends at its first `-->`, so that `>` may stand in a reason. */
export function readDirectives(text: string): readonly Directive[] {
  if (!/<!--\s{0,40}pat/i.test(text)) return none;
  const found: Directive[] = [];
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    opening.lastIndex = at;
    const word = opening.exec(text)?.[1];
    if (word !== undefined && opening.lastIndex <= close) found.push(readDirective(text, at, opening.lastIndex - word.length, word, close));
    at = text.indexOf("<!--", close + 3);
  }
  return found;
}

function readDirective(text: string, start: number, wordStart: number, value: string, close: number): Directive {
  const word = { value, start: wordStart, end: wordStart + value.length };
  const colon = text.indexOf(":", word.end);
  const stop = colon < 0 || colon > close ? close : colon;
  const named = [...text.slice(word.end, stop).matchAll(/[^\s,]+/g)].map(({ 0: name, index }): Value => {
    const from = word.end + index;
    return { value: name, start: from, end: from + name.length };
  });
  const kind = value.startsWith(prefix) ? value.slice(prefix.length) : "";
  return {
    kind: kinds.has(kind) ? (kind as DirectiveKind) : "unknown",
    word,
    rules: named,
    reason: text
      .slice(Math.min(stop + 1, close), close)
      .replaceAll(/\s+/g, " ")
      .trim(),
    start,
    end: close + 3,
  };
}

const none: readonly Directive[] = [];

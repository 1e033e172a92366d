// Comments that speak to patternlint: what they ask for, each word with its place.

import type { Located } from "../text/span.ts";
import { type ModuleBlock, readComments } from "./comments.ts";

/** What a comment asks for. Without rules, all are meant. */
export interface Directive {
  readonly kind: DirectiveKind | "unknown";
  /** The word as written, with its place: `patternlint-disable-next-line`. */
  readonly word: Located;
  readonly rules: readonly Located[];
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

/**
 * A first word that is a directive or was meant to be one: `patternlint-…`, or something that resembles it, such as
 * `patternlint:disable` and `patternlint disable-line`. Other words behind a blank are a sentence.
 */
const opening =
  /<!--\s{0,40}(pat{1,2}[a-z]{3,9}(?:[-_][a-z_-]{2,20}|(?::\s{0,3}|\s{1,3})(?:dis|en)able(?:[-_][a-z_-]{2,20})?))(?=[\s:,]|-->)/iy;

/**
 * The comments of a text that speak to patternlint, in order. A comment ends at its first `-->`, so that `>` may stand in a
 * reason; one that is only shown, as code is, speaks to nobody.
 *
 * @param module what the file's module is read from; undefined when it holds none.
 */
export function readDirectives(text: string, module?: ModuleBlock): readonly Directive[] {
  if (!/<!--\s{0,40}pat/i.test(text)) return none;
  return readComments(text, module).flatMap(({ start, end }) => {
    opening.lastIndex = start;
    const word = opening.exec(text)?.[1];
    return word === undefined || opening.lastIndex > end - 3
      ? []
      : [readDirective(text, start, opening.lastIndex - word.length, word, end - 3)];
  });
}

function readDirective(text: string, start: number, wordStart: number, value: string, close: number): Directive {
  const word = { value, start: wordStart, end: wordStart + value.length };
  const said = text.slice(word.end, close);
  const colon = said.indexOf(":");
  const named = [...said.slice(0, colon < 0 ? said.length : colon).matchAll(/[^\s,]+/g)].map(({ 0: name, index }): Located => {
    const from = word.end + index;
    return { value: name, start: from, end: from + name.length };
  });
  const kind = value.startsWith(prefix) ? value.slice(prefix.length) : "";
  return {
    kind: kinds.has(kind) ? (kind as DirectiveKind) : "unknown",
    word,
    rules: named,
    reason:
      colon < 0
        ? ""
        : said
            .slice(colon + 1)
            .replaceAll(/\s+/g, " ")
            .trim(),
    start,
    end: close + 3,
  };
}

const none: readonly Directive[] = [];

// The text between the tags: what in it would have to be escaped, and what XML can't hold at all.
import { lineEnd } from "../../text/lines.ts";
import { type Edit, insertion } from "../../text/span.ts";
import { illegalCharacters, nameEnd, numericReference, readAmpersand, skipBlanks, trimEnd, withoutIllegal } from "./characters.ts";
import type { Defect } from "./defect.ts";
import type { ElementStack } from "./element-stack.ts";
import { indexOrEnd, type Search } from "./search.ts";

const BANG = 33;
const SLASH = 47;

export class CharacterData {
  readonly #stack: ElementStack;
  readonly #text: string;
  readonly #end: number;
  readonly #search: Search;
  readonly #defects: Defect[];
  #prologue: { start: number; end: number } | undefined;
  #nextAmpersand = -1;
  #nextCdataEnd = -1;

  constructor(stack: ElementStack, search: Search) {
    this.#stack = stack;
    this.#text = stack.text;
    this.#end = stack.end;
    this.#search = search;
    this.#defects = stack.defects;
  }

  /** Reads a stretch between two pieces of markup; the stretches come in the order of the text. */
  read(from: number, to: number): void {
    if (this.#stack.isOutside) this.#outside(from, to);
    this.ampersands(from, to);
    this.#cdataEnds(from, to);
  }

  /** Text at the top level: blanks are fine; anything else is a prologue, or content behind the end of the root. */
  #outside(from: number, to: number): void {
    const start = skipBlanks(this.#text, from, to);
    if (start === to) return;
    const end = trimEnd(this.#text, start, to);
    if (this.#stack.hasRoot) this.#stack.reopen({ start, end: lineEnd(this.#text, start, end) }, undefined);
    else if (this.#prologue) this.#prologue.end = end;
    else this.#prologue = { start, end };
  }

  /** Tells of ampersands that are text, and of references to nothing. */
  ampersands(from: number, to: number): void {
    const text = this.#text;
    if (this.#nextAmpersand < from) this.#nextAmpersand = indexOrEnd(text, "&", from, this.#end);
    while (this.#nextAmpersand < to) {
      const at = this.#nextAmpersand;
      const found = readAmpersand(text, at);
      let end = at + 1;
      if (found.kind === "reference" && found.end <= to) end = found.end;
      else if (found.kind === "unknown-entity" && found.end <= to) {
        end = found.end;
        const replacement = numericReference(found.name);
        const edit = replacement === undefined ? insertion(at + 1, "amp;") : { start: at, end, text: replacement };
        this.#defects.push({
          kind: "unknown-entity",
          name: found.name,
          replacement: replacement ?? `&amp;${found.name};`,
          start: at,
          end,
          edits: [edit],
          safe: replacement !== undefined,
        });
      } else if (found.kind === "bad-number" && found.end <= to) {
        end = found.end;
        this.#defects.push({
          kind: "bad-number",
          found: text.slice(at, end),
          start: at,
          end,
          edits: [insertion(at + 1, "amp;")],
          safe: false,
        });
      } else {
        while (end < to && text.charCodeAt(end) === 38 && readAmpersand(text, end).kind === "bare") end++;
        this.#stray(at, end);
      }
      this.#nextAmpersand = indexOrEnd(text, "&", end, this.#end);
    }
  }

  #cdataEnds(from: number, to: number): void {
    if (this.#nextCdataEnd < from) this.#nextCdataEnd = this.#search.next("]]>", from);
    while (this.#nextCdataEnd < to) {
      const at = this.#nextCdataEnd;
      this.#defects.push({ kind: "cdata-end", start: at, end: at + 3, edits: [{ start: at + 2, end: at + 3, text: "&gt;" }], safe: true });
      this.#nextCdataEnd = indexOrEnd(this.#text, "]]>", at + 3, this.#end);
    }
  }

  /** Tells of `<` or `&` that is text; neighbours of one kind are one finding. */
  #stray(start: number, end: number): void {
    const found = this.#text.slice(start, end);
    const replacement = found.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    this.#defects.push({ kind: "stray-character", found, replacement, start, end, edits: [{ start, end, text: replacement }], safe: true });
  }

  /** Tells of a `<` that is text; returns the offset behind it and the ones that follow on it. */
  strayLess(less: number): number {
    const text = this.#text;
    let end = less + 1;
    while (
      end < this.#end &&
      text.charCodeAt(end) === 60 &&
      nameEnd(text, end + 1) === end + 1 &&
      text.charCodeAt(end + 1) !== SLASH &&
      text.charCodeAt(end + 1) !== BANG
    )
      end++;
    if (this.#stack.isOutside) this.#outside(less, end);
    this.#stray(less, end);
    return end;
  }

  /** What stands before the root counts as one thing, whatever is wrong inside it. */
  tellPrologue(): void {
    if (!this.#prologue) return;
    const { start, end } = this.#prologue;
    let kept = 0;
    for (const defect of this.#defects) if (defect.start < start || defect.start >= end) this.#defects[kept++] = defect;
    this.#defects.length = kept;
    const words = this.#text.slice(start, end);
    const commented = `<!-- ${withoutIllegal(words).replaceAll(/-(?=-)/g, "- ")} -->`;
    this.#defects.push({
      kind: "before-root",
      start,
      end: lineEnd(this.#text, start, end),
      edits: [{ start, end, text: commented }],
      safe: false,
    });
  }

  /**
   * Tells of characters that XML can't hold, wherever they stand. Neighbours are one finding; what another defect's edit
   * takes away or rewrites is no finding of its own.
   *
   * @param start where to begin.
   * @param kept the defects so far.
   */
  readIllegal(start: number, kept: readonly Defect[]): void {
    const offsets = illegalCharacters(this.#text, start, this.#end);
    if (offsets.length === 0) return;
    const rewritten = kept.flatMap(({ edits }) => edits.filter((edit) => edit.end > edit.start)).sort((a, b) => a.start - b.start);
    let next = 0;
    for (let at = 0; at < offsets.length; at++) {
      const from = start + (offsets[at] as number);
      while (next < rewritten.length && (rewritten[next] as Edit).end <= from) next++;
      const edit = rewritten[next];
      if (edit && edit.start <= from) continue;
      let end = from + 1;
      while (start + (offsets[at + 1] ?? -1) === end && !(edit && edit.start <= end)) {
        end++;
        at++;
      }
      const code = this.#text.charCodeAt(from);
      this.#defects.push({ kind: "illegal-character", code, start: from, end, edits: [{ start: from, end, text: " " }], safe: true });
    }
  }
}

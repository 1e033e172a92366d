// What begins with `<!` or `<?`: comments, CDATA sections, a DOCTYPE, instructions.

import { lineEnd } from "../../text/lines.ts";
import { type Edit, insertion } from "../../text/span.ts";
import type { CharacterData } from "./character-data.ts";
import { nameEnd, skipBlanks, trimEnd } from "./characters.ts";
import { removal } from "./defect.ts";
import type { ElementStack } from "./element-stack.ts";
import { indexOrEnd, type Search } from "./search.ts";
import { CDATA, COMMENT, INSTRUCTION } from "./table.ts";

export class SpecialMarkup {
  readonly #stack: ElementStack;
  readonly #data: CharacterData;
  readonly #search: Search;
  readonly #root: string;
  readonly #start: number;

  /**
   * @param root what the root should be called.
   * @param start where the document begins, behind a byte order mark.
   */
  constructor(stack: ElementStack, data: CharacterData, search: Search, root: string, start: number) {
    this.#stack = stack;
    this.#data = data;
    this.#search = search;
    this.#root = root;
    this.#start = start;
  }

  /** Reads what begins with `<!`; returns the offset behind it. */
  declaration(less: number): number {
    const text = this.#stack.text;
    if (text.startsWith("<!--", less)) return this.#comment(less);
    if (text.startsWith("<![CDATA[", less)) return this.#cdata(less);
    if (/^<!doctype\b/i.test(text.slice(less, less + 10))) return this.#doctype(less);
    return this.#data.strayLess(less);
  }

  #comment(less: number): number {
    const text = this.#stack.text;
    const from = less + 4;
    const found = this.#search.next("-->", from);
    const closed = found < this.#stack.end && found + 3 <= this.#stack.end;
    const line = lineEnd(text, from, this.#stack.end);
    // Where the root begins on the same line, no more than the sign is taken for the comment.
    const beforeRoot = !closed && !this.#stack.hasRoot && text.slice(from, line).includes(`<${this.#root} `);
    const stop = closed ? found : beforeRoot ? from : trimEnd(text, from, line);
    const end = closed ? found + 3 : stop;
    const body = text.slice(from, stop);
    const hyphens = [...body.matchAll(/-(?=-)|-$/g)].map((match) => insertion(from + match.index + 1, " "));
    if (!closed)
      this.#stack.defects.push({ kind: "comment-open", start: less, end: from, edits: [...hyphens, insertion(end, "-->")], safe: false });
    else if (hyphens.length > 0) {
      const first = (hyphens[0] as Edit).start - 1;
      this.#stack.defects.push({ kind: "comment-hyphens", start: first, end: first + 2, edits: hyphens, safe: true });
    }
    this.#stack.addOpaque(COMMENT, less, end);
    return end;
  }

  #cdata(less: number): number {
    const from = less + "<![CDATA[".length;
    if (from > this.#stack.end) return this.#data.strayLess(less);
    if (this.#stack.isOutside) {
      if (!this.#stack.hasRoot) return this.#data.strayLess(less);
      this.#stack.reopen({ start: less, end: from }, undefined);
    }
    const found = this.#search.next("]]>", from);
    const closed = found + 3 <= this.#stack.end && found < this.#stack.end;
    const stop = closed ? found + 3 : lineEnd(this.#stack.text, from, this.#stack.end);
    if (!closed) {
      this.#stack.defects.push({
        kind: "cdata-open",
        start: less,
        end: from,
        edits: [{ start: less, end: less + 1, text: "&lt;" }],
        safe: false,
      });
      return from;
    }
    this.#stack.addOpaque(CDATA, less, stop);
    return stop;
  }

  #doctype(less: number): number {
    const text = this.#stack.text;
    if (!this.#stack.isOutside || this.#stack.hasRoot) return this.#data.strayLess(less);
    // An internal subset may hold `>`; it ends with `]`.
    const limit = indexOrEnd(text, ">", less, this.#stack.end);
    const bracket = indexOrEnd(text, "[", less, limit);
    const greater = bracket < limit ? indexOrEnd(text, ">", indexOrEnd(text, "]", bracket, this.#stack.end), this.#stack.end) : limit;
    if (greater >= this.#stack.end) return this.#data.strayLess(less);
    const end = greater + 1;
    this.#stack.defects.push({ kind: "doctype", start: less, end, edits: [removal(text, { start: less, end })], safe: false });
    return end;
  }

  /** Reads what begins with `<?`; returns the offset behind it. */
  instruction(less: number): number {
    const text = this.#stack.text;
    const stop = nameEnd(text, less + 2);
    const close = this.#search.next("?>", less + 2);
    if (stop === less + 2 || close >= this.#stack.end || close + 2 > this.#stack.end || stop > close) return this.#data.strayLess(less);
    const target = text.slice(less + 2, stop);
    const end = close + 2;
    if (target === "xml" && less === this.#start) {
      if (!declaration.test(text.slice(less, end)))
        this.#stack.defects.push({ kind: "declaration", start: less, end, edits: [{ start: less, end, text: "" }], safe: true });
      return end;
    }
    const parted = stop === close || skipBlanks(text, stop, close) > stop;
    // Namespaces, 7: the name of an instruction has no colon.
    const wellFormed = target.toLowerCase() !== "xml" && parted && !target.includes(":");
    this.#stack.defects.push({
      kind: "instruction",
      target,
      wellFormed,
      start: less,
      end,
      edits: wellFormed ? [] : [removal(text, { start: less, end })],
      safe: false,
    });
    this.#stack.addOpaque(INSTRUCTION, less, end);
    return end;
  }
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

// Looking ahead in a text without looking at any of it twice.

/** Where a sign comes next, else the end. */
export function indexOrEnd(text: string, sign: string, from: number, end: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at + sign.length > end ? end : at;
}

/** Remembers where signs were found, so that many openings that are never closed cost no more than one. */
export class Search {
  readonly #text: string;
  readonly #end: number;
  readonly #found = new Map<string, { from: number; at: number }>();

  /** @param end where the searches end. */
  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  /** Where a sign comes next, else the end. */
  next(sign: string, from: number): number {
    const known = this.#found.get(sign);
    if (known && known.from <= from && known.at >= from) return known.at;
    const at = indexOrEnd(this.#text, sign, from, this.#end);
    this.#found.set(sign, { from, at });
    return at;
  }
}

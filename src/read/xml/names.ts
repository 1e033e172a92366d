// Names as numbers: those of the vocabulary have the same ones in every text, others get theirs as a text is read.

/** What has to be asked of a name once, not at each tag that bears it. */
interface KnownName {
  readonly name: string;
  readonly id: number;
}

/**
 * Numbers the names of a text. A name of the vocabulary is recognized where it stands, without making a string of it.
 * One reader uses it for text after text.
 */
export class NameTable {
  readonly known: readonly string[];
  /** Names that the vocabulary lacks, in the order of their first tags. Their numbers follow on those of `known`. */
  #others: string[] = [];
  #numbers = new Map<string, number>();
  /** Whether namespaces have to look at a name, by its number. */
  #namespaced: boolean[];
  readonly #knownNamespaced: readonly boolean[];
  /** Known names by length and first character, which leaves one or two to compare. */
  readonly #slots = new Map<number, KnownName[]>();

  constructor(known: Iterable<string>) {
    this.known = [...new Set(known)];
    for (const [id, name] of this.known.entries()) {
      const slot = slotOf(name.length, name.charCodeAt(0));
      const names = this.#slots.get(slot);
      if (names) names.push({ name, id });
      else this.#slots.set(slot, [{ name, id }]);
    }
    this.#knownNamespaced = this.known.map(isNamespaced);
    this.#namespaced = [...this.#knownNamespaced];
  }

  /** Forgets the names of the text before. */
  reset(): void {
    if (this.#others.length === 0) return;
    this.#others = [];
    this.#numbers = new Map();
    this.#namespaced = [...this.#knownNamespaced];
  }

  /** The names of the text at hand that the vocabulary lacks. */
  get others(): readonly string[] {
    return this.#others;
  }

  /** The number of the name that stands between two offsets. */
  at(text: string, start: number, end: number): number {
    const names = this.#slots.get(slotOf(end - start, text.charCodeAt(start)));
    if (names) for (const { name, id } of names) if (text.startsWith(name, start)) return id;
    return this.#other(text.slice(start, end));
  }

  of(name: string): number {
    return this.at(name, 0, name.length);
  }

  #other(name: string): number {
    const found = this.#numbers.get(name);
    if (found !== undefined) return found;
    const id = this.known.length + this.#others.length;
    this.#others.push(name);
    this.#numbers.set(name, id);
    this.#namespaced.push(isNamespaced(name));
    return id;
  }

  /** Whether a name has a prefix, or declares one. */
  isNamespaced(id: number): boolean {
    return this.#namespaced[id] as boolean;
  }

  name(id: number): string {
    return (id < this.known.length ? this.known[id] : this.#others[id - this.known.length]) as string;
  }
}

function slotOf(length: number, first: number): number {
  return length * 0x10000 + first;
}

function isNamespaced(name: string): boolean {
  return name === "xmlns" || name.includes(":");
}

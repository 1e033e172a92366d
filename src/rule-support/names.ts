// What stands in a file under a name: an element, a value, a heading, or the words themselves.
import type { Catalog } from "../catalog/catalog.ts";
import { groupBy } from "../text/group.ts";
import { nearest } from "../text/nearest.ts";

export interface NamedThings {
  /** Whether anything in the file is called so, in whatever case, its words joined by `_`, `-` or blanks. */
  has(name: string): boolean;
  /** Elements and values of attributes that a name may be a slip of. */
  like(name: string): string[];
}

const known = new WeakMap<Catalog, Map<string, NamedThings>>();

/**
 * The names in a file, looked through once for all that ask.
 *
 * @param carrier the element that names things of other files: what stands in one is no thing of this file.
 */
export function namesIn(catalog: Catalog, path: string, text: string, carrier: string): NamedThings {
  const files = known.get(catalog) ?? new Map<string, NamedThings>();
  known.set(catalog, files);
  let found = files.get(path);
  if (!found) {
    found = makeNames(text, carrier);
    files.set(path, found);
  }
  return found;
}

function makeNames(text: string, carrier: string): NamedThings {
  const own = withoutElements(text, carrier);
  const lower = own.toLowerCase();
  const whole = new Set(lower.replaceAll("-", "_").match(name));
  let words: Words | undefined;
  let byLetter: ReadonlyMap<string, string[]> | undefined;
  return {
    has: (wanted) => {
      const folded = wanted.toLowerCase().replaceAll("-", "_");
      if (whole.has(folded)) return true;
      words ??= indexWords(lower.match(name) ?? []);
      return holds(words, folded.split("_"));
    },
    like: (wanted) => {
      // Looking through hundreds for each of hundreds takes its time, and hardly any slip is in the first letter.
      byLetter ??= groupBy(new Set(own.match(tagOrValue)), (one) => one.charAt(0).toLowerCase());
      const candidates = byLetter.get(wanted.charAt(0).toLowerCase()) ?? [];
      return candidates.length > MOST_CANDIDATES ? [] : nearest(wanted, candidates);
    },
  };
}

/** A file with more names that begin alike is a list of them, and each name that it lacks would be held against all of these. */
const MOST_CANDIDATES = 250;

const name = /[a-z0-9_\u0080-\uffff]+/g;
const tagOrValue = /(?<=<)[A-Za-z_][\w.-]*|(?<==["'])[A-Za-z_][\w.-]*(?=["'])/g;

interface Words {
  readonly all: readonly string[];
  /** Where each of them stands. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

function indexWords(all: readonly string[]): Words {
  return { all, at: groupBy(all.keys(), (index) => all[index]) };
}

/** More places of a word than this are not looked through: then the words may well stand there. */
const MOST_PLACES = 1000;

/** Whether some words stand one behind the other. Looked for at the rarest of them. */
function holds({ all, at }: Words, wanted: readonly string[]): boolean {
  let [rarest, places] = [0, at.get(wanted[0] ?? "") ?? []];
  for (const [index, word] of wanted.entries()) {
    const own = at.get(word) ?? [];
    if (own.length < places.length) [rarest, places] = [index, own];
  }
  if (places.length > MOST_PLACES) return true;
  return places.some((place) => wanted.every((word, index) => all[place - rarest + index] === word));
}

/** Without the elements of a name, as far as they hold nothing but text. */
function withoutElements(text: string, name: string): string {
  const open = `<${name}`;
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf("<", at + open.length);
    parts.push(text.slice(from, at));
    from = end < 0 ? text.length : end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

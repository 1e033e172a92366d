// Paths against wildcards, of a configuration's globs and of .gitignore files, which may be a stranger's: matched without ever
// going back further than the last star, so that no pattern and no path take more than the product of their lengths.

/** Whether a path, from the root with `/`, matches. */
export type GlobMatcher = (path: string) => boolean;

/** A glob that isn't taken, with the remedy. */
export class GlobError extends Error {}

/** Names between slashes, and signs that aren't one certain character: each is tried at every place of a path. */
const MOST_NAMES = 24;
const MOST_OPEN_SIGNS = 16;

// ---- paths ------------------------------------------------------------------------------------------------------------

type NameMatcher = (name: string) => boolean;

/** Between `**`, which stand for any names or none, are runs of names; each is found at the first place where it fits. */
export function compilePath(glob: string): GlobMatcher {
  const runs: NameMatcher[][] = [[]];
  const all = splitNames(glob);
  if (all.length > MOST_NAMES) throw new GlobError(`has more than ${MOST_NAMES} names between slashes. Write \`**\` for several`);
  for (const name of all) {
    if (name === "**") runs.push([]);
    else runs.at(-1)?.push(compileName(name));
  }
  const [first = [], ...others] = runs;
  const last = others.pop();
  return (path) => {
    const names = path.split("/");
    if (!matchesAt(first, names, 0)) return false;
    if (!last) return names.length === first.length;
    let at = first.length;
    for (const run of others) {
      while (!matchesAt(run, names, at)) if (++at > names.length) return false;
      at += run.length;
    }
    // At the end, `**` stands for what is inside of a folder.
    const end = names.length - Math.max(1, last.length);
    return end >= at && matchesAt(last, names, end);
  };
}

function matchesAt(run: readonly NameMatcher[], names: readonly string[], at: number): boolean {
  return at + run.length <= names.length && run.every((matches, offset) => matches(names[at + offset] as string));
}

function splitNames(glob: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "[") at = classEnd(glob, at) ?? at;
    else if (glob[at] === "/") {
      names.push(glob.slice(start, at));
      start = at + 1;
    }
  }
  return [...names, glob.slice(start)];
}

// ---- names ------------------------------------------------------------------------------------------------------------

type Test = (char: string) => boolean;

/** What stands between two stars. */
interface Piece {
  readonly length: number;
  /** Texts, and tests of one character, in turn. */
  readonly parts: readonly (string | Test)[];
}

/** Pieces between stars, each found at the first place where it fits behind the one before. */
function compileName(glob: string): NameMatcher {
  const [head = nothing, ...others] = readPieces(glob);
  const tail = others.pop();
  const middle = others.filter(({ length }) => length > 0);
  return (name) => {
    if (!fitsAt(head, name, 0)) return false;
    if (!tail) return name.length === head.length;
    let at = head.length;
    for (const piece of middle) {
      at = find(piece, name, at);
      if (at < 0) return false;
      at += piece.length;
    }
    return name.length - tail.length >= at && fitsAt(tail, name, name.length - tail.length);
  };
}

const nothing: Piece = { length: 0, parts: [] };

function readPieces(glob: string): Piece[] {
  const pieces: { length: number; parts: (string | Test)[] }[] = [{ length: 0, parts: [] }];
  let openSigns = 0;
  const add = (part: string | Test) => {
    const piece = pieces.at(-1) as (typeof pieces)[number];
    const before = piece.parts.at(-1);
    piece.length++;
    if (typeof part === "string" && typeof before === "string") piece.parts[piece.parts.length - 1] = before + part;
    else piece.parts.push(part);
    if (typeof part !== "string" && ++openSigns > MOST_OPEN_SIGNS)
      throw new GlobError(`has more than ${MOST_OPEN_SIGNS} of \`?\` and \`[…]\`. Write \`*\` for several`);
  };
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] as string;
    const end = char === "[" ? classEnd(glob, at) : undefined;
    if (char === "*") pieces.push({ length: 0, parts: [] });
    else if (char === "?") add(() => true);
    else if (char === "\\" && at + 1 < glob.length) add(glob[++at] as string);
    else if (end !== undefined) {
      add(compileClass(glob.slice(at + 1, end)));
      at = end;
    } else add(char);
  }
  return pieces;
}

function fitsAt({ length, parts }: Piece, name: string, from: number): boolean {
  if (from + length > name.length) return false;
  let at = from;
  for (const part of parts) {
    if (typeof part === "string" ? !name.startsWith(part, at) : !part(name[at] as string)) return false;
    at += typeof part === "string" ? part.length : 1;
  }
  return true;
}

/** Where a piece fits first, at an offset or behind it; -1 for nowhere. */
function find(piece: Piece, name: string, from: number): number {
  const [first] = piece.parts;
  if (piece.parts.length === 1 && typeof first === "string") return name.indexOf(first, from);
  for (let at = from; at + piece.length <= name.length; at++) if (fitsAt(piece, name, at)) return at;
  return -1;
}

/** The `]` of a class that begins at an offset; undefined when the `[` means itself. */
export function classEnd(glob: string, start: number): number | undefined {
  let at = start + 1;
  if (glob[at] === "!" || glob[at] === "^") at++;
  if (glob[at] === "]") at++;
  for (; at < glob.length && glob[at] !== "/"; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "]") return at;
  }
  return undefined;
}

function compileClass(inside: string): Test {
  const negated = /^[!^]/.test(inside);
  const chars = [...inside.slice(negated ? 1 : 0).matchAll(/\\?([\s\S])/g)].map(([written, char]) => ({ written, char: char as string }));
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < chars.length; at++) {
    const { char } = chars[at] as (typeof chars)[number];
    const until = chars[at + 1]?.written === "-" ? chars[at + 2] : undefined;
    ranges.push([char, until?.char ?? char]);
    if (until) at += 2;
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

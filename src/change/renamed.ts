// Which text became which, by what they say.
import { LIKE } from "./similarity.ts";

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** What looking through it costs grows with its length. */
const LONGEST = 1024 * 1024;

/** The likest first; each has one partner at most. */
export function findRenamed(gone: readonly NamedText[], come: readonly NamedText[]): ReadonlyMap<string, string> {
  const [olds, nows] = [gone, come].map((texts) =>
    texts.flatMap(({ path, text }) => (text.length <= LONGEST ? [{ path, lines: linesOf(text) }] : [])),
  ) as [Lines[], Lines[]];
  const candidates = olds
    .flatMap((old) => nows.map((now) => ({ old: old.path, now: now.path, share: share(old.lines, now.lines) })))
    .filter(({ share: like }) => like >= LIKE)
    .sort((a, b) => b.share - a.share);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of candidates) {
    if (found.has(old) || taken.has(now)) continue;
    found.set(old, now);
    taken.add(now);
  }
  return found;
}

interface Lines {
  readonly path: string;
  readonly lines: ReadonlySet<string>;
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size === 0 || fewer.size < more.size * LIKE) return 0;
  let common = 0;
  for (const line of fewer) if (more.has(line)) common++;
  return common / more.size;
}

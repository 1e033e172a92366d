// "Did you mean": the name among the known ones that a wrong one is most likely a slip of.
import { distance } from "fastest-levenshtein";

const LONGEST = 80;

/**
 * The candidates nearest to `word` by edit distance, if near enough to be a slip; several when they are equally near.
 * Case, `-` and `_` don't count as differences; two neighbouring letters that have changed places count as one.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > LONGEST) return [];
  const plain = fold(word);
  let best = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
  let found: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > best) continue;
    const other = fold(candidate);
    const edits = isSwap(plain, other) ? 1 : distance(plain, other);
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("-", "_");
}

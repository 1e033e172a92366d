// "Did you mean": the name among the known ones that a wrong one is most likely a slip of.
import { distance } from "fastest-levenshtein";

const LONGEST = 80;

/**
 * The candidates nearest to `word` by edit distance, if near enough to be a slip; several when they are equally near.
 * Case, `-` and `_` don't count as differences.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > LONGEST) return [];
  const plain = fold(word);
  let best = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
  let found: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > best) continue;
    const edits = distance(plain, fold(candidate));
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("-", "_");
}

// Whether one name or line may be another, renamed or said in other words.
import { distance } from "fastest-levenshtein";

/** A longer name is another one, whatever it is like: the distance takes the product of both lengths. */
const LONGEST_NAME = 300;

/** Equal but for case; one with words added (`tdd`, `tdd-enforcement`); or a third of the letters changed at most. */
export function isAlike(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return true;
  if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) return false;
  const [wordsA, wordsB] = [left, right].map((name) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "")) as [string[], string[]];
  const [fewer, more] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (fewer.length > 0 && fewer.every((word) => more.includes(word))) return true;
  return distance(left, right) * 3 <= Math.max(left.length, right.length);
}

/** Lines longer than this are compared by their beginning: the distance takes the product of both lengths. */
const LONGEST_LINE = 500;

/** Whether one line is another in other words: half of its words are there again, or most of its letters. */
export function isReworded(old: string, now: string): boolean {
  const [a, b] = [old.slice(0, LONGEST_LINE), now.slice(0, LONGEST_LINE)];
  const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const common = [...wordsA].filter((word) => wordsB.has(word)).length;
  if (common * 2 >= Math.max(wordsA.size, wordsB.size)) return true;
  return distance(a, b) * 5 <= Math.max(a.length, b.length) * 2;
}

/** Texts that have at least this share of what they say in common are one that was moved or renamed, as git has it too. */
export const LIKE = 0.5;

/** Lines longer than this are compared by their beginning: the distance takes the product of both lengths. */
const LONGEST = 300;

/** Half of a line is as in the other. */
export function isHalf(a: string, b: string): boolean {
  return isLike(a, b, 2);
}

/** All but a share of one line (2: a half) is as in the other. */
export function isLike(a: string, b: string, share: number): boolean {
  const [left, right] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const longer = Math.max(left.length, right.length);
  if (Math.abs(left.length - right.length) * share > longer) return false;
  return distance(left, right) * share <= longer;
}

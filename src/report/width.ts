// How many columns a text takes on a terminal.
import { eastAsianWidth } from "get-east-asian-width";

const zeroWidth = /^[\p{Mark}\u200B-\u200F\u2060\uFE00-\uFE0F]$/u;

const wide = /[^\x20-\x7e]/;

/** Wide characters count two, combining ones none. Joined emoji count as their parts, which is what most terminals draw. */
export function displayWidth(text: string): number {
  if (!wide.test(text)) return text.length;
  let width = 0;
  for (const char of text) {
    const point = char.codePointAt(0) as number;
    if (point < 0x7f) width++;
    else if (!zeroWidth.test(char)) width += eastAsianWidth(point);
  }
  return width;
}

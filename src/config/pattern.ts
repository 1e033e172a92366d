// A regular expression of a JSON Schema on an engine that never looks back: RE2's, in time linear in the text.
import { RE2JS } from "re2js";

export interface Pattern {
  /** As it is written in the schema. */
  readonly source: string;
  /** How many instructions it has: what each character of a text may cost. */
  readonly size: number;
  readonly test: (text: string) => boolean;
}

/** A pattern that isn't taken: which one, and why. */
export class PatternError extends Error {}

const LONGEST_PATTERN = 1000;

/**
 * Compiles a pattern of JavaScript's, which is what JSON Schema recommends, as ajv would read it (with the flag `u`).
 *
 * @throws PatternError that names the pattern and what it has that can't be matched in linear time.
 */
export function compilePattern(source: string): Pattern {
  const fault = (why: string) => new PatternError(`the pattern \`${source.length > 80 ? `${source.slice(0, 79)}…` : source}\` ${why}`);
  if (source.length > LONGEST_PATTERN) throw fault(`has more than ${LONGEST_PATTERN} characters`);
  try {
    // What is no JavaScript isn't read by any other tool either; RE2 has some syntax of its own.
    new RegExp(source, "u");
  } catch (error) {
    throw fault(`is not a valid regular expression (${(error as Error).message.replace(/^Invalid regular expression: /, "")})`);
  }
  try {
    const compiled = RE2JS.compile(toRe2(source));
    return { source, size: compiled.programSize(), test: (text) => compiled.test(text) };
  } catch (error) {
    const what = (error as Error).message.replace(/^error parsing regexp: /, "");
    throw fault(`can't be matched in linear time (${what}); write it without look-around and back-references`);
  }
}

/** JavaScript's white space, and what is none, as ranges. */
const space = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const noSpace =
  "\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";

const token =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\[pP]\{[^}]*\}|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\[\s\S]|\(\?<(?=[^=!])|\[\^?\]|[\s\S]/gu;

/** The same pattern in RE2's words, where the two differ. */
function toRe2(source: string): string {
  let inClass = false;
  return source.replaceAll(token, (found) => {
    const isEmpty = found === "[]" || found === "[^]";
    if (isEmpty && !inClass) return found === "[]" ? "[^\\x00-\\x{10ffff}]" : "[\\x00-\\x{10ffff}]";
    if (found === "[" && !inClass) inClass = true;
    else if (isEmpty) {
      inClass = false;
      return `\\${found}`;
    } else if (found === "]") inClass = false;
    else if (found === "." && !inClass) return "[^\\n\\r\\x{2028}\\x{2029}]";
    else if (found === "[") return "\\[";
    else if (found === "(?<") return "(?P<";
    else if (found.startsWith("\\")) return escapeOf(found, inClass);
    return found;
  });
}

function escapeOf(found: string, inClass: boolean): string {
  const kind = found[1] as string;
  if (kind === "s" || kind === "S") return inClass ? (kind === "s" ? space : noSpace) : `[${kind === "s" ? space : noSpace}]`;
  if (kind === "u" || kind === "x") return `\\x{${codePoint(found).toString(16)}}`;
  if (kind === "c") return `\\x{${((found.codePointAt(2) as number) % 32).toString(16)}}`;
  if (kind === "p" || kind === "P") return found.replace(/\{(?:Script|sc|Script_Extensions|scx|General_Category|gc)=/, "{");
  if (kind === "b" && inClass) return "\\x08";
  if (kind === "0") return "\\x00";
  // A sign that means itself: RE2 takes no escape before `/`.
  return /[/]/.test(kind) ? kind : found;
}

function codePoint(found: string): number {
  const [high = 0, low] = [...found.matchAll(/[0-9a-fA-F]{2,}/g)].map(([digits]) => Number.parseInt(digits, 16));
  return low === undefined ? high : (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

// Globs of a configuration: what may be written, and what is refused with the remedy.
import { classEnd, compilePath, GlobError, type GlobMatcher } from "../source/wildcards.ts";

export { GlobError, type GlobMatcher };

const LONGEST = 256;
/** Braces multiply: all alternatives together may not be longer than this. */
const LONGEST_EXPANDED = 2000;
/** All globs of one list together. */
const LONGEST_LIST = 4000;
/** Whether a path matches any of the globs. */
export function matchGlobs(globs: readonly string[]): GlobMatcher {
  const length = globs.reduce((total, glob) => total + glob.length, 0);
  if (length > LONGEST_LIST) throw new GlobError(`has ${length} characters in all; ${LONGEST_LIST} are allowed. Write fewer globs`);
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/**
 * Compiles a glob: `*` and `?` within a name, `**` for any folders, `[a-z]` and `[!a]`, `{a,b}`, and `\` before a sign that is
 * meant as it is. A leading dot is nothing special.
 *
 * @throws GlobError for one that can't match what was meant, or would take long.
 */
export function compileGlob(glob: string): GlobMatcher {
  if (glob.length > LONGEST) throw new GlobError(`has more than ${LONGEST} characters. Write a shorter one, or several`);
  refuseOtherDialects(glob);
  const alternatives = expandBraces(glob.replace(/^(?:\.\/)+/, ""));
  const matchers = alternatives.map(compilePath);
  const [only] = matchers;
  return only && matchers.length === 1 ? only : (path) => matchers.some((matches) => matches(path));
}

function refuseOtherDialects(glob: string): void {
  const plain = glob.replaceAll(/\\[\s\S]/g, "xx");
  if (plain === "") throw new GlobError("is empty. Remove it");
  if (plain.startsWith("!")) throw new GlobError("begins with `!`. List what is to be left out under `exclude`");
  if (plain.startsWith("/")) throw new GlobError("begins with `/`. Paths count from the root; leave the slash out");
  if (plain.endsWith("/")) throw new GlobError(`names a folder. Write \`${glob}**\` for all that is in it`);
  if (/[?*+@!]\(|\([^()|]*\|[^()]*\)/.test(plain)) throw new GlobError("has a group in parentheses. Write `{a,b}` for alternatives");
  if (/\{(?:(?!\.\.)[^{},])*\.\.[^{},]*\}/.test(plain)) throw new GlobError("has a range in braces. Write `[0-9]`, or list the values");
  if (plain.includes("[[:")) throw new GlobError("has a class by name. Write its characters, such as `[a-z]`");
}

// ---- braces -----------------------------------------------------------------------------------------------------------

/** All texts that the braces stand for; braces without a comma, or without their other half, mean themselves. */
function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  let size = 0;
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const braces = firstBraces(text);
    if (!braces) {
      size += text.length;
      done.push(text);
    } else {
      const { start, commas, end } = braces;
      const cuts = [start, ...commas, end];
      const parts = cuts.slice(1).map((cut, at) => text.slice((cuts[at] as number) + 1, cut));
      for (const part of parts) open.push(text.slice(0, start) + part + text.slice(end + 1));
    }
    // What is still to be expanded counts as well, or it would grow without end before anything is done.
    if (size + open.length * text.length > LONGEST_EXPANDED + LONGEST)
      throw new GlobError("stands for too many alternatives in its braces. Write fewer, or several globs");
  }
  return done;
}

interface Braces {
  readonly start: number;
  readonly commas: readonly number[];
  readonly end: number;
}

/** The first outermost pair of braces with a comma in it. */
function firstBraces(text: string): Braces | undefined {
  const stack: { start: number; commas: number[] }[] = [];
  let found: Braces | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "[") at = classEnd(text, at) ?? at;
    else if (char === "{") stack.push({ start: at, commas: [] });
    else if (char === ",") stack.at(-1)?.commas.push(at);
    else if (char === "}") {
      const closed = stack.pop();
      if (closed && closed.commas.length > 0 && (!found || closed.start < found.start)) found = { ...closed, end: at };
      if (found && stack.length === 0) return found;
    }
  }
  return found;
}

// What a configuration names and the repository doesn't have: most likely a typo, and nothing else would show it.
import type { Config, ConfigName } from "../config/config.ts";
import { didYouMean } from "../config/config.ts";
import { matchGlobs } from "../lint/glob.ts";
import type { Snapshot } from "../lint/lint-workspace.ts";
import { withoutTrailing } from "../read/xml/characters.ts";
import { builtInSections } from "../schema/built-in.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";

/** Each costs a look at every path. */
const MOST_CHECKED = 200;
const MOST_SHOWN = 10;

/** In whole sentences, each with its place. */
export function describeUnmatched({ names, vocabulary }: Config, { paths, results }: Snapshot): string[] {
  const categories = new Set(results.flatMap((result) => (result.kind === "module" ? (result.summary.category?.value ?? []) : [])));
  const known = Object.values(vocabulary.sections);
  const builtIn = Object.entries(vocabulary.sections).flatMap(([kind, name]) => (builtInSections.has(kind as never) ? [name] : []));
  const say = ({ kind, name }: ConfigName): string | undefined => {
    switch (kind) {
      case "glob":
        return matchesAny(name, paths) ? undefined : `The glob ${quote(name)} matches no file. ${insteadOf(name, paths) ?? CORRECT}`;
      case "excluding glob": {
        // What it leaves out may not be there yet, or be ignored by git: only what was surely meant otherwise is worth a word.
        const remedy = matchesAny(name, paths) ? undefined : insteadOf(name, paths);
        return remedy && `The glob ${quote(name)} matches no file. ${remedy}`;
      }
      case "root":
        return describeRoot(name, paths);
      case "category":
        return categories.has(name)
          ? undefined
          : `No module has the category ${quote(name)}. ${didYouMean(nearest(name, categories), CORRECT)}`;
      case "schema": {
        const near = known.includes(name) ? [] : nearest(name, known);
        return near.length > 0 ? `No section is called ${quote(name)}. ${didYouMean(near, CORRECT)}` : undefined;
      }
      case "no schema":
        return builtIn.includes(name)
          ? undefined
          : `${quote(name)} has no built-in schema to turn off. ${didYouMean(nearest(name, builtIn), "Remove it.")}`;
    }
  };
  const notes = names.slice(0, MOST_CHECKED).flatMap((one) => {
    const text = say(one);
    return text === undefined ? [] : [`${one.place}: ${text}`];
  });
  const more = notes.length - MOST_SHOWN;
  return more > 0 ? [...notes.slice(0, MOST_SHOWN), `The configuration names ${more} more that the repository doesn't have.`] : notes;
}

const CORRECT = "Correct it, or remove it.";

function matchesAny(glob: string, paths: readonly string[]): boolean {
  return paths.some(matchGlobs([glob]));
}

/** A folder's name means the folder itself, and no file in it. */
function insteadOf(glob: string, paths: readonly string[]): string | undefined {
  const inFolder = `${glob}/**`;
  return glob.length < 250 && matchesAny(inFolder, paths) ? `Write ${quote(inFolder)} for all that is in the folder.` : undefined;
}

function describeRoot(name: string, paths: readonly string[]): string | undefined {
  const root = withoutTrailing(name.replace(/^\.\//, ""), "/");
  if (root === "" || root === "." || paths.some((path) => path.startsWith(`${root}/`))) return undefined;
  if (paths.includes(root)) return `The root ${quote(name)} is a file. Name a folder.`;
  return `The root ${quote(name)} is not a folder that contains files. ${CORRECT}`;
}

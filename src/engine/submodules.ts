// Modules in a submodule belong to a repository of their own: they are not linted with the one around it, and a note says so.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { mayShowModule } from "../read/block.ts";
import type { Vocabulary } from "../read/vocabulary.ts";
import { TooMuch } from "../source/limits.ts";
import { listFiles } from "../source/list-files.ts";
import { makeFileReader, reasonOf } from "../source/read-file.ts";
import type { Tree } from "../source/tree.ts";
import { grouped, plural } from "../text/numbers.ts";

/** So many submodules, and files of each, are looked at. */
const MOST_LOOKED_AT = 500;

/**
 * What is left out because of submodules, in whole sentences: those that hold modules, and, where nothing else is there to
 * lint, also those that aren't checked out.
 *
 * @param root absolute.
 * @param paths the paths that are linted, from the root; all when empty.
 * @param vocabulary what modules are taken to be written in there.
 */
export function describeSubmodules(
  root: string,
  { submodules }: Pick<Tree, "submodules">,
  paths: readonly string[],
  vocabulary: Vocabulary,
  nothingElse: boolean,
): string[] {
  const asked = submodules.filter((path) => isAskedFor(path, paths)).slice(0, MOST_LOOKED_AT);
  const looks = asked.map((path) => lookInto(root, path, vocabulary));
  const holding = looks.flatMap(({ path, modules }) => (modules === 0 ? [] : [`\`${path}\` (${plural(modules, "file")} with modules)`]));
  const withoutGit = looks.flatMap(({ path, withoutGit: reason }) => (reason === undefined ? [] : [`\`${path}\` (${reason})`]));
  const unreadable = looks.flatMap((look) => look.unreadable.map(({ file, reason }) => `\`${file}\` (${reason})`));
  const empty = nothingElse ? asked.filter((path) => isEmpty(join(root, path))).map((path) => `\`${path}\``) : [];
  return [
    ...(holding.length === 0
      ? []
      : [`Submodules are not linted with the repository around them: ${list(holding)}. Lint each by itself, with its folder as the root.`]),
    ...(withoutGit.length === 0 ? [] : [`In submodules, files are found without git: ${list(withoutGit)}.`]),
    ...(unreadable.length === 0 ? [] : [`In submodules, not everything can be read: ${list(unreadable)}.`]),
    ...(empty.length === 0
      ? []
      : [
          `Submodules that are not checked out: ${list(empty)}. \`git submodule update --init\` brings them; lint each by itself, with its folder as the root.`,
        ]),
  ];
}

/** Files that git ignores otherwise than by a .gitignore are linted then, so a note says so. */
export function describeWithoutGit(reason: string): string {
  return `Files are found without git: ${reason}.`;
}

function isAskedFor(path: string, paths: readonly string[]): boolean {
  return (
    paths.length === 0 ||
    paths.some((within) => within === "" || path === within || path.startsWith(`${within}/`) || within.startsWith(`${path}/`))
  );
}

interface Look {
  /** From the root, as is every file. */
  readonly path: string;
  /** How many files look like modules, by the one thing that all of them have. */
  readonly modules: number;
  readonly withoutGit?: string | undefined;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

function lookInto(root: string, path: string, vocabulary: Vocabulary): Look {
  const folder = join(root, path);
  const within = (file: string) => (file === "" ? path : `${path}/${file}`);
  try {
    // Where it isn't checked out, there may be no folder either.
    if (!lstatSync(folder, { throwIfNoEntry: false })) return { path, modules: 0, unreadable: [] };
    const read = makeFileReader(folder);
    const listing = listFiles(folder);
    const { paths, withoutGit } = listing;
    const files = paths
      .filter(mayBeModule)
      .slice(0, MOST_LOOKED_AT)
      .map((file) => ({ file, ...read(file) }));
    const closed = listing.unreadable.filter(({ kind, file }) => kind === "folder" || mayBeModule(file));
    const isBelow = (file: string) => closed.some((one) => one.kind === "folder" && file.startsWith(`${one.file}/`));
    const unreadable = [...closed, ...files.flatMap((file) => (file.kind === "refused" && !isBelow(file.file) ? [file] : []))];
    return {
      path,
      modules: files.filter((file) => file.kind === "text" && mayShowModule(file.text, vocabulary)).length,
      // Where nothing is found at all, how it was looked for is nobody's concern.
      withoutGit: closed.some(({ file }) => file === "") ? undefined : withoutGit,
      unreadable: unreadable.map(({ file, reason }) => ({ file: within(file), reason })),
    };
  } catch (error) {
    return { path, modules: 0, unreadable: [{ file: path, reason: error instanceof TooMuch ? error.message : reasonOf(error) }] };
  }
}

function mayBeModule(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

const MOST_NAMED = 5;

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
}

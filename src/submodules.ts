// Modules in a submodule belong to a repository of their own: they are not linted with the one around it, and that is told.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { mayShowModule } from "./read/block.ts";
import type { Vocabulary } from "./read/vocabulary.ts";
import { grouped, plural } from "./report/numbers.ts";
import { listFiles } from "./source/list-files.ts";
import { makeFileReader } from "./source/read-file.ts";
import type { Tree } from "./source/tree.ts";

/** So many submodules, and files of each, are looked at. */
const MOST_LOOKED_AT = 500;

/**
 * What is left out because of submodules, in whole sentences: those that hold modules, and, where nothing else is there to
 * lint, also those that aren't checked out.
 *
 * @param root absolute.
 * @param scope the paths that are linted, from the root; all when empty.
 * @param vocabulary what modules are taken to be written in there.
 */
export function describeSubmodules(
  root: string,
  { submodules }: Pick<Tree, "submodules">,
  scope: readonly string[],
  vocabulary: Vocabulary,
  nothingElse: boolean,
): string[] {
  const asked = submodules.filter((path) => isAskedFor(path, scope)).slice(0, MOST_LOOKED_AT);
  const holding = asked.flatMap((path) => {
    const count = countModules(join(root, path), vocabulary);
    return count === 0 ? [] : [`\`${path}\` (${plural(count, "file")} with modules)`];
  });
  const empty = nothingElse ? asked.filter((path) => isEmpty(join(root, path))).map((path) => `\`${path}\``) : [];
  return [
    ...(holding.length === 0
      ? []
      : [`Submodules are not linted with the repository around them: ${list(holding)}. Lint each by itself, with its folder as the root.`]),
    ...(empty.length === 0
      ? []
      : [
          `Submodules that are not checked out: ${list(empty)}. \`git submodule update --init\` brings them; lint each by itself, with its folder as the root.`,
        ]),
  ];
}

/** Files that git ignores otherwise than by a .gitignore are linted then, which is told. */
export function describeWithoutGit(reason: string): string {
  return `Files are found without git: ${reason}.`;
}

function isAskedFor(path: string, scope: readonly string[]): boolean {
  return (
    scope.length === 0 ||
    scope.some((within) => within === "" || path === within || path.startsWith(`${within}/`) || within.startsWith(`${path}/`))
  );
}

/** Files that look like modules, by the one thing that all of them have. */
function countModules(folder: string, vocabulary: Vocabulary): number {
  try {
    const read = makeFileReader(folder);
    const files = listFiles(folder).paths.filter((path) => /\.(?:md|markdown)$/i.test(path));
    return files.slice(0, MOST_LOOKED_AT).filter((path) => {
      const file = read(path);
      return file.kind === "text" && mayShowModule(file.text, vocabulary);
    }).length;
  } catch {
    // It isn't checked out.
    return 0;
  }
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

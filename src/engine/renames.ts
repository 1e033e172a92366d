// Which files of the base stand at the head under another name, where no rule would look for them.

import { baseName } from "../catalog/files.ts";
import { findRenamed } from "../change/renamed.ts";
import type { Snapshot } from "../lint/lint-workspace.ts";
import { splitFragment } from "../read/reference.ts";
import type { CommitTree, Texts, Tree } from "../source/tree.ts";

/** More than this are not looked through: those whose names are alike come first. */
const MOST_FILES = 200;

/**
 * @param base the judged base: only what was a module there, or was referred to, is looked for.
 * @param linted the modules of the head: whatever they hold, they are looked at.
 * @returns the path at the head by that at the base.
 */
export async function findRenames(
  before: CommitTree,
  after: Tree,
  base: Snapshot,
  linted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const [olds, nows] = [new Set(before.paths), new Set(after.paths)];
  const modules = base.results.flatMap((result) => (result.kind === "module" ? [result.summary] : []));
  const named = new Set(modules.flatMap(({ references }) => references.map(({ path }) => baseName(splitFragment(path.value).file))));
  const own = new Set(modules.map(({ path }) => path));
  const gone = [...olds].filter((path) => !nows.has(path) && (own.has(path) || named.has(baseName(path))));
  if (gone.length === 0) return new Map();
  const stems = new Set(gone.map(stem));
  const rank = (isFirst: (path: string) => boolean) => (a: string, b: string) =>
    Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1);
  const first = gone.sort(rank((path) => own.has(path))).slice(0, MOST_FILES);
  const come = [...nows]
    .filter((path) => !olds.has(path) && !linted.has(path))
    .sort(rank((path) => stems.has(stem(path))))
    .slice(0, MOST_FILES);
  if (come.length === 0) return new Map();
  const [was, is] = await Promise.all([loadText(before, first), loadText(after, come)]);
  return findRenamed(
    first.flatMap((path) => was(path) ?? []),
    come.flatMap((path) => is(path) ?? []),
  );
}

/** What can't be had is not known again: that is said where it matters, and nothing depends on it here. */
async function loadText(tree: Tree, paths: readonly string[]): Promise<(path: string) => { path: string; text: string } | undefined> {
  let texts: Texts;
  try {
    texts = await tree.load(paths);
  } catch {
    return () => undefined;
  }
  return (path) => {
    const file = texts(path);
    return file.kind === "text" ? { path, text: file.text } : undefined;
  };
}

function stem(path: string): string {
  return baseName(path).replace(/\.[^.]*$/, "");
}

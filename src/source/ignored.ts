// Whether git would ignore a file.
import { git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** @param path from the root, with `/`; the file need not be there. False as well where git can't say. */
export function isIgnored(repository: Repository, root: string, path: string): boolean {
  // This command takes no literal pathspecs, which all others are told to. A path that begins with a dot has no magic.
  const args = ["--no-literal-pathspecs", "check-ignore", "--quiet", "--no-index", "--", `./${path}`];
  return git(repository, args, { folder: root }).kind === "done";
}

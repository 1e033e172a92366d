// Where a configuration and the schemas that it names are read from, and how far they may reach.
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type FileText, isInside, readSettingsFile, realFolder, tooLarge } from "../source/read-file.ts";
import type { Tree } from "../source/tree.ts";

export interface ConfigSource {
  read(file: string): Promise<FileText>;
  /** A file's name in messages. */
  show(file: string): string;
  /** Said after the name of a file that can't be read; "" for nothing. */
  readonly of: string;
}

/**
 * The files of this machine. A pull request can change a configuration that lies in the repository, so that one stays in
 * there with all that it names, links looked through. One that lies elsewhere was put and named there by the user: it may be
 * a link, and may name what lies in its own folder, too.
 *
 * @param config the configuration: absolute, or from the working folder.
 * @param repository the repository's folder; more than one when several paths lead to it.
 * @param limit of all files but the configuration, in bytes.
 */
export function diskSource(config: string, repository: readonly string[], limit = LARGEST_SCHEMA): ConfigSource {
  const file = resolve(config);
  const folder = realFolder(dirname(file));
  const real = join(folder, basename(file));
  const homes = [...new Set(repository.flatMap((home) => [home, realFolder(home)]))];
  const isOwn = homes.some((home) => isInside(home, file) || isInside(home, real));
  const within = isOwn ? homes : [...homes, folder];
  return {
    read: async (wanted) => {
      const path = join(folder, relative(dirname(file), resolve(wanted)));
      if (path === real && !isOwn) return readSettingsFile(path, LARGEST_CONFIG);
      // Said of the path alone: whether there is such a file outside is nobody's business.
      if (path !== real && !within.some((home) => isInside(home, path))) return { kind: "refused", reason: OUTSIDE };
      return readSettingsFile(path, path === real ? LARGEST_CONFIG : limit, within);
    },
    show: (path) => relative(process.cwd(), path) || path,
    of: "",
  };
}

const OUTSIDE = "it lies outside the repository";

/** Its parser takes seconds for a hostile file of this size; people write a few hundred lines. */
const LARGEST_CONFIG = 256 * 1024;
const LARGEST_SCHEMA = 1024 * 1024;
/** Some 100,000 entries. */
export const LARGEST_BASELINE = 32 * 1024 * 1024;

/** The same with texts that an editor has open, under the same bounds. */
export function withUnsaved(source: ConfigSource, unsaved: (file: string) => string | undefined): ConfigSource {
  return {
    ...source,
    read: async (file) => {
      const text = unsaved(file);
      if (text === undefined) return source.read(file);
      return text.length > LARGEST_CONFIG ? tooLarge(LARGEST_CONFIG) : { kind: "text", text, invalidAt: undefined };
    },
  };
}

/** The files of a commit or the index, for a workspace whose own files are not to be trusted. */
export function treeSource(tree: Tree, limit = Number.POSITIVE_INFINITY): ConfigSource {
  return {
    read: async (file) => {
      const path = file.split(sep).join("/");
      const found = (await tree.load([path]))(path);
      return found.kind === "text" && found.text.length > limit ? tooLarge(limit) : found;
    },
    show: (file) => file,
    of: tree.by === "index" ? " of the index" : " of the base",
  };
}

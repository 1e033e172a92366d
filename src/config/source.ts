// Where a configuration and the schemas that it names are read from, and how far they may reach.
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { digest } from "../source/digest.ts";
import { type FileText, isInside, readSettingsFile, realFolder, tooLarge } from "../source/read-file.ts";
import { loadNamed, type Tree } from "../source/tree.ts";
import type { CodePolicy } from "./code-policy.ts";
import type { Code } from "./import-code.ts";

export interface ConfigSource {
  read(file: string): Promise<FileText>;
  /** A file's name in messages. */
  show(file: string): string;
  /** What a file of rules exports, if it may be run; a source without it has none run. */
  code?(file: string): Promise<Code>;
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
 * @param policy whether files of rules may be run.
 */
export function diskSource(config: string, repository: readonly string[], limit = LARGEST_SCHEMA, policy?: CodePolicy): ConfigSource {
  const file = resolve(config);
  const folder = realFolder(dirname(file));
  const real = join(folder, basename(file));
  const homes = [...new Set(repository.flatMap((home) => [home, realFolder(home)]))];
  const isOwn = homes.some((home) => isInside(home, file) || isInside(home, real));
  const within = isOwn ? homes : [...homes, folder];
  const placeOf = (wanted: string) => join(folder, relative(dirname(file), resolve(wanted)));
  const read = async (wanted: string): Promise<FileText> => {
    const path = placeOf(wanted);
    if (path === real && !isOwn) return readSettingsFile(path, LARGEST_CONFIG);
    // Said of the path alone: whether there is such a file outside is nobody's business.
    if (path !== real && !within.some((home) => isInside(home, path))) return { kind: "refused", reason: OUTSIDE };
    return readSettingsFile(path, path === real ? LARGEST_CONFIG : limit, within);
  };
  return {
    read,
    code: async (wanted) => {
      const may = policy ?? (await import("./code-policy.ts")).codePolicy();
      if (may.kind === "refuse") return { kind: "refused", reason: may.reason };
      const found = await read(wanted);
      if (found.kind !== "text") return { kind: "fault", message: whyNotRead(found) };
      const { importFile } = await import("./import-code.ts");
      return importFile(placeOf(wanted), digest(found.text).slice(0, 16));
    },
    show: (path) => relative(process.cwd(), path) || path,
    of: "",
  };
}

/** What follows the name of a file that can't be read. */
export function whyNotRead(file: Exclude<FileText, { kind: "text" }>): string {
  if (file.kind === "gone") return "does not exist. Check the path.";
  if (file.kind === "link") return "is a symbolic link, or is behind one that leads out of the repository. Put the file itself there.";
  return `can't be read: ${file.reason}. Name a file that can.`;
}

const OUTSIDE = "it lies outside the repository";

/** Its parser takes seconds for a hostile file of this size; people write a few hundred lines. */
const LARGEST_CONFIG = 256 * 1024;
const LARGEST_SCHEMA = 1024 * 1024;
/** Some 100,000 entries. */
export const LARGEST_BASELINE = 32 * 1024 * 1024;

/** The same with texts that an editor has open, under the same bounds. */
export function withUnsaved(source: ConfigSource, unsaved: (file: string) => string | undefined, limit = LARGEST_CONFIG): ConfigSource {
  const { code } = source;
  return {
    ...source,
    // What is run is what is saved; whoever asks for unsaved texts is told of the file all the same, so that a change is noticed.
    ...(code && {
      code: (file: string) => {
        unsaved(file);
        return code(file);
      },
    }),
    read: async (file) => {
      const text = unsaved(file);
      if (text === undefined) return source.read(file);
      return text.length > limit ? tooLarge(limit) : { kind: "text", text, invalidAt: undefined };
    },
  };
}

/**
 * The files of a commit or the index, for a workspace whose own files are not to be trusted.
 *
 * @param code what may be run of it; nothing when left out.
 */
export function treeSource(tree: Tree, limit = Number.POSITIVE_INFINITY, code?: NonNullable<ConfigSource["code"]>): ConfigSource {
  return {
    ...(code && { code }),
    read: async (file) => {
      const path = file.split(sep).join("/");
      const found = (await loadNamed(tree, path)) ?? { kind: "refused", reason: OUTSIDE };
      return found.kind === "text" && found.text.length > limit ? tooLarge(limit) : found;
    },
    show: (file) => file,
    of: tree.by === "index" ? " of the index" : " of the base",
  };
}

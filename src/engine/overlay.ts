// A tree some of whose files have other texts than on disk, and what was found in each text once.
import { type FileLinter, type FileResult, makeFileLinter, type Source } from "../lint/lint-file.ts";
import type { DecodedText } from "../source/decode.ts";
import type { Tree } from "../source/tree.ts";

export interface Overlay<T extends Tree> {
  readonly tree: T;
  /** Gives a file another text; undefined for its own again. */
  set(path: string, text: string | undefined): void;
  /** Why the text of a file can't be written back as its bytes were; undefined when it can, or wasn't loaded yet. */
  whyNotText(path: string): string | undefined;
}

/** Lays texts over a tree. All else of it stays what it is. */
export function overlay<T extends Tree>(tree: T): Overlay<T> {
  const texts = new Map<string, string>();
  const undecoded = new Map<string, string>();
  return {
    set: (path, text) => (text === undefined ? texts.delete(path) : texts.set(path, text)),
    whyNotText: (path) => undecoded.get(path),
    tree: {
      ...tree,
      load: async (paths, like) => {
        const below = await tree.load(paths, like);
        return (path) => {
          const text = texts.get(path);
          if (text !== undefined) return { kind: "text", text, invalidAt: undefined };
          const file = below(path);
          if (file.kind === "text" && file.encoding !== undefined) undecoded.set(path, `it is saved as ${file.encoding}. Save it as UTF-8`);
          else if (file.kind === "text" && file.invalidAt !== undefined)
            undecoded.set(path, "it holds bytes that are not valid UTF-8. Replace them");
          return file;
        };
      },
    },
  };
}

/** A tree in which one file has another text, or is there at all. */
export function withText(tree: Tree, path: string, file: DecodedText): Tree {
  return {
    ...tree,
    paths: tree.paths.includes(path) ? tree.paths : [...tree.paths, path],
    unsaved: [path],
    load: async (paths, like) => {
      const below = await tree.load(
        paths.filter((one) => one !== path),
        like,
      );
      return (one) => (one === path ? file : below(one));
    },
  };
}

/** In characters: of texts that are linted again and again, so much is remembered. */
const MOST_REMEMBERED = 64 * 1024 * 1024;

/** Lints each text once, however often the files are linted. */
export function lintOnce(make: typeof makeFileLinter = makeFileLinter): typeof makeFileLinter {
  const known = new Map<string, { readonly source: Source; readonly result: FileResult }>();
  let room = MOST_REMEMBERED;
  return (settings, today): FileLinter => {
    const lint = make(settings, today);
    return (source) => {
      const old = known.get(source.path);
      if (old && isSame(old.source, source)) return old.result;
      const result = lint(source);
      room -= source.text.length - (old?.source.text.length ?? 0);
      if (room >= 0) known.set(source.path, { source, result });
      return result;
    };
  };
}

function isSame(a: Source, b: Source): boolean {
  return a.text === b.text && a.invalidAt === b.invalidAt && a.encoding === b.encoding;
}

// Reads the candidates of a tree, lints each by itself, and keeps the texts that the run will ask for again.
import type { FileLinter, FileResult } from "../lint/lint-file.ts";
import type { Snapshot } from "../lint/lint-workspace.ts";
import { hasId } from "../source/checkout.ts";
import type { FileText } from "../source/read-file.ts";
import type { CommitTree, Texts, Tree } from "../source/tree.ts";
import { type FileChoice, listCandidates } from "./discover.ts";

type ReadText = Extract<FileText, { kind: "text" }>;

export interface LintedTexts {
  readonly results: ReadonlyMap<string, FileResult>;
  /** Files that are the same at the base. */
  readonly same: ReadonlySet<string>;
  /** How many of the files to report on have been read. */
  readonly files: number;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Those of the candidates. */
  readonly texts: Texts;
}

/** Called with how many of the files have been read. */
export type OnProgress = (done: number, total: number) => void;

const PROGRESS_STEP = 250;

export async function lintTexts(
  tree: Tree,
  { isCandidate, isSelected, isMissed }: FileChoice,
  lintFile: FileLinter,
  base: CommitTree | undefined,
  onProgress: OnProgress | undefined,
): Promise<LintedTexts> {
  const candidates = listCandidates(tree, isCandidate);
  const results = new Map<string, FileResult>();
  const same = new Set<string>();
  const unreadable = tree.unreadable.filter(isMissed).map(({ file, reason }) => ({ file: file || ".", reason }));
  const kept = makeStore();
  let files = 0;
  const texts = await tree.load(candidates, base?.blobId);
  for (const [at, path] of candidates.entries()) {
    if (onProgress && at % PROGRESS_STEP === 0) {
      onProgress(at, candidates.length);
      // Lets the terminal breathe between batches.
      await new Promise((done) => setImmediate(done));
    }
    const file = texts(path);
    if (file.kind === "text") {
      if (isSelected(path)) files++;
      const result = lintFile({ path, ...file });
      results.set(path, result);
      const isSame = isSameAtBase(path, file, base);
      if (isSame) same.add(path);
      if ((base && !isSame) || result.suppressions.directives.length > 0 || ("raw" in result && result.raw.length > 0))
        kept.add(path, file);
    } else if (file.kind === "refused" && isSelected(path)) unreadable.push({ file: path, reason: file.reason });
  }
  return { results, same, files, unreadable, texts: (path) => kept.get(path) ?? texts(path) };
}

export function textReader(texts: Texts): Snapshot["read"] {
  return (path) => {
    const file = texts(path);
    return file.kind === "text" ? file.text : undefined;
  };
}

/** In characters. A text that has no room is read again, and has to be the same. */
const MOST_KEPT = 64 * 1024 * 1024;

function makeStore() {
  let room = MOST_KEPT;
  const kept = new Map<string, ReadText>();
  return {
    get: (path: string) => kept.get(path),
    add: (path: string, file: ReadText) => {
      room -= file.text.length;
      if (room >= 0) kept.set(path, file);
    },
  };
}

/** Bytes that are no UTF-8 have another id than the text that was made of them. */
function isSameAtBase(path: string, { text, id, encoding, invalidAt }: ReadText, base: CommitTree | undefined): boolean {
  const atBase = base?.blobId(path);
  return atBase !== undefined && invalidAt === undefined && hasId(text, atBase, encoding === undefined ? id : undefined);
}

// Contents of files by their ids, from git's objects.
import { decode } from "./decode.ts";
import { git } from "./git.ts";
import { MOST_LOADED, tooManyBytes } from "./limits.ts";
import { type FileText, LARGEST_FILE, tooLarge } from "./read-file.ts";
import type { Repository } from "./repository.ts";

/**
 * The texts of blobs, in the order of their ids; undefined for those that the repository lacks. Sizes come first: what is too
 * large is not unpacked, and the rest in portions that are known to fit.
 *
 * @throws TooMuch when the texts would not fit.
 */
export function loadBlobs(repository: Repository, ids: readonly string[]): (FileText | undefined)[] {
  const sizes = readSizes(repository, [...new Set(ids)]);
  const total = [...sizes.values()].reduce((sum, size) => (size > LARGEST_FILE ? sum : sum + size), 0);
  if (total > MOST_LOADED) throw tooManyBytes();
  const texts = new Map<string, FileText>();
  for (const batch of batches([...sizes.keys()], sizes)) {
    const read = readBlobs(repository, batch);
    for (const [at, id] of batch.entries()) if (read[at]) texts.set(id, read[at]);
  }
  return ids.map((id) => texts.get(id) ?? ((sizes.get(id) ?? 0) > LARGEST_FILE ? tooLarge(LARGEST_FILE) : undefined));
}

/** As many files as there are of the usual size, or one of the largest. */
const BATCH_SIZE = LARGEST_FILE;

function batches(ids: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const size = sizes.get(id);
    if (size === undefined || size > LARGEST_FILE) continue;
    if (size > room) {
      all.push([]);
      room = BATCH_SIZE;
    }
    room -= size;
    (all.at(-1) as string[]).push(id);
  }
  return all;
}

/** `git cat-file --batch-check` answers `<id> <type> <size>` for each, and `<id> missing` for what isn't there. */
function readSizes(repository: Repository, ids: readonly string[]): Map<string, number> {
  const answer = git(repository, ["cat-file", "--batch-check", "--buffer"], { input: lines(ids) });
  const text = answer.kind === "done" ? answer.output.toString("latin1") : "";
  return new Map([...text.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]));
}

/** `git cat-file --batch` answers `<id> <type> <size>\n<content>\n` for each. */
function readBlobs(repository: Repository, ids: readonly string[]): (FileText | undefined)[] {
  const answer = git(repository, ["cat-file", "--batch", "--buffer"], { input: lines(ids) });
  const output = answer.kind === "done" ? answer.output : Buffer.alloc(0);
  const texts: (FileText | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
    const from = end + 1;
    const to = from + Number(size ?? 0);
    texts.push(size === undefined ? undefined : decode(output.subarray(from, to)));
    at = size === undefined ? from : to + 1;
  }
  return texts;
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join("");
}

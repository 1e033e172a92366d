// What a checkout makes of a content that is committed (gitattributes): a file that is no more than that is the same file.
// Filters of a repository's own are programs, and are never run.
import { type GitResult, git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** The id that git gives a content; the length of another id says which of its two hashes is in use. */
export function gitBlobId(content: string | Buffer, like: string): string {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return hash(like.length > 40 ? "sha256" : "sha1", Buffer.from(`blob ${bytes.length}\0`), bytes);
}

/**
 * Whether a text is the content of an id, as it is or as a checkout writes it: with the line ends of Windows, and with this
 * very id written out in `$Id$`.
 *
 * @param own the id of the text, where it is known.
 */
export function hasId(text: string, id: string, own = gitBlobId(text, id)): boolean {
  if (own === id) return true;
  const written = `$Id: ${id} $`;
  const plain = text.includes(written) ? text.replaceAll(written, "$$Id$$") : text;
  const lines = plain.includes("\r\n") ? plain.replaceAll("\r\n", "\n") : plain;
  return (plain !== text && gitBlobId(plain, id) === id) || (lines !== plain && gitBlobId(lines, id) === id);
}

const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\n/;
/** Git LFS takes nothing longer for one (git-lfs docs/spec.md). */
const LONGEST_POINTER = 1024;

/** Whether what is committed is a pointer of Git LFS, and a text what it points to. */
export function isLfsContent(committed: string, text: string): boolean {
  const id = committed.length > LONGEST_POINTER ? undefined : lfsPointer.exec(committed)?.[1];
  return id !== undefined && hash("sha256", Buffer.from(text, "utf8")) === id;
}

/**
 * Which files git writes in another encoding than it keeps them in, each with the id of what it keeps.
 *
 * @param paths from `root`, with `/`.
 */
export function findEncoded(repository: Repository, root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  // By the attributes of the index: those of the work tree may be anything, and the user's own are not the repository's.
  const ask = ["-c", "core.attributesFile=/dev/null", "check-attr", "--cached", "--stdin", "-z", "working-tree-encoding"];
  const fields = fieldsOf(git(repository, ask, { folder: root, input: paths.map((path) => `${path}\0`).join("") }));
  const encoded = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", , encoding = ""] = fields.slice(at, at + 3);
    if (!["unspecified", "unset", "set"].includes(encoding)) encoded.add(path);
  }
  if (encoded.size === 0) return new Map();
  const index = fieldsOf(git(repository, ["ls-files", "-z", "-s"], { folder: root }));
  return new Map(
    index.flatMap((entry) => {
      const [, id, path] = /^\d+ ([0-9a-f]+) 0\t([\s\S]+)$/.exec(entry) ?? [];
      return id !== undefined && path !== undefined && encoded.has(path) ? [[path, id]] : [];
    }),
  );
}

function fieldsOf(answer: GitResult): string[] {
  return answer.kind === "done" ? answer.output.toString("utf8").split("\0") : [];
}

function hash(algorithm: "sha1" | "sha256", ...parts: readonly Buffer[]): string {
  // Loaded when there is something to compare with only.
  const sum = process.getBuiltinModule("node:crypto").createHash(algorithm);
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
}

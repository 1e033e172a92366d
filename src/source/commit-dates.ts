// When the commits of a change were written. Only plumbing is asked: `git log` runs what the configuration names to show
// signatures, and diffs of texts run what attributes name.
import { parentsOf } from "./commits.ts";
import { git } from "./git.ts";
import type { Repository } from "./repository.ts";

export interface CommitDates {
  /** Author dates in ISO 8601 with the author's zone, by file, from the repository's root with `/`. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Of what no commit of the change is known to have written: from when to when it was. */
  readonly between: readonly string[];
}

/** Whoever changes more at once has other worries than a date. */
const MOST_COMMITS = 5000;

/**
 * The author dates of the commits that lead from one commit to another.
 *
 * @param base need not be there; then the head alone counts.
 */
export function commitDates(repository: Repository, base: string, head: string): CommitDates {
  const commits = list(repository, ["--no-merges", `--max-count=${MOST_COMMITS}`, `^${base}`, head]) ?? [];
  const own = list(repository, ["--max-count=1", head])?.[0];
  const parents = parentsOf(repository, head);
  // A shallow clone takes a commit for the first of all, which has written every file.
  const isCutOff = own !== undefined && own.parents < parents.length;
  const files = filesOf(repository, isCutOff ? commits.filter(({ id }) => id !== head) : commits);
  // A pull request is checked out as a merge that GitHub made, at whatever time; its second parent is what was written.
  const merged = parents[1] === undefined ? undefined : list(repository, ["--max-count=1", parents[1]])?.[0];
  const from = isCutOff && !merged ? list(repository, ["--max-count=1", base])?.[0] : undefined;
  return { files, between: [from, merged ?? own].flatMap((commit) => (commit ? [commit.date] : [])) };
}

interface Commit {
  readonly id: string;
  readonly date: string;
  /** How many the clone has. */
  readonly parents: number;
}

/** Undefined when git lacks one of the commits. */
function list(repository: Repository, args: readonly string[]): Commit[] | undefined {
  const result = git(repository, ["rev-list", "--format=%aI %P", ...args, "--"]);
  if (result.kind !== "done") return undefined;
  const found = result.output.toString("utf8").matchAll(/^commit ([0-9a-f]+)\n(\S+)((?: [0-9a-f]+)*)/gm);
  return [...found].map(([, id = "", date = "", parents = ""]) => ({ id, date, parents: parents.split(" ").length - 1 }));
}

/** The commits that touched each file, by their dates. */
function filesOf(repository: Repository, commits: readonly Commit[]): Map<string, string[]> {
  const dates = new Map(commits.map(({ id, date }) => [id, date]));
  const result = git(repository, ["diff-tree", "--stdin", "--root", "-r", "-z", "--name-only", "--no-renames"], {
    input: commits.map(({ id }) => `${id}\n`).join(""),
  });
  const files = new Map<string, string[]>();
  if (commits.length === 0 || result.kind !== "done") return files;
  let date: string | undefined;
  // The id of each commit comes before its files. No path is an id of ours by chance.
  for (const entry of result.output.toString("utf8").split("\0")) {
    const next = dates.get(entry);
    if (next !== undefined) date = next;
    else if (entry !== "" && date !== undefined) {
      const own = files.get(entry);
      if (own) own.push(date);
      else files.set(entry, [date]);
    }
  }
  return files;
}

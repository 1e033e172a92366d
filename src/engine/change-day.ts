// The day that a change to a file was made on, for the date that the file gives: never the day that a run happens to be on,
// or a finding would come and go by itself.
import type { ChangeDay } from "../rule-support/rule.ts";
import { hasId } from "../source/checkout.ts";
import { commitDates } from "../source/commit-dates.ts";
import { resolveCommit } from "../source/commits.ts";
import type { Repository } from "../source/repository.ts";
import { type CommitTree, commitTree } from "../source/tree.ts";

export interface ChangeToDate {
  /** Where commits can be asked for; undefined without git. */
  readonly repository: Repository | undefined;
  /** The root, from the repository's root with `/`; "" for that. */
  readonly prefix: string;
  /** The full id of the base. */
  readonly base: string;
  /** The commit that is linted; undefined for the working tree. */
  readonly head: CommitTree | undefined;
  readonly now: Date;
  /** The text of a file at the head. */
  readonly read: (path: string) => string | undefined;
}

/** Asks git when the first file is asked for, which most runs never do. */
export function makeDayOf({ repository, prefix, base, head, now, read }: ChangeToDate): (path: string) => ChangeDay {
  const today = { day: utcDay(now.getTime()), earliest: utcDay(now.getTime() - WEST) };
  if (repository === undefined) return () => today;
  let asked: { tree: CommitTree | undefined; dates: ReturnType<typeof commitDates> | undefined } | undefined;
  return (path) => {
    if (!asked) {
      const commit = head?.commit ?? resolveCommit(repository, "HEAD");
      const tree = head ?? (commit === undefined ? undefined : commitTree(repository, commit, prefix));
      asked = { tree, dates: commit === undefined ? undefined : commitDates(repository, base, commit) };
    }
    const { tree, dates } = asked;
    const id = tree?.blobId(path);
    const text = read(path);
    // Not committed yet.
    if (!head && (id === undefined || text === undefined || !hasId(text, id))) return today;
    const own = dates?.files.get(prefix === "" ? path : `${prefix}/${path}`) ?? dates?.between ?? [];
    return own.length === 0 ? today : dayOf(own);
  };
}

/** Zones go from UTC-12 to UTC+14. */
const WEST = 12 * 60 * 60 * 1000;

/** The last of the dates as its author had it; and the day that it was anywhere at the first of them. */
function dayOf(dates: readonly string[]): ChangeDay {
  const inOrder = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return { day: (inOrder.at(-1) as string).slice(0, 10), earliest: utcDay(Date.parse(inOrder[0] as string) - WEST) };
}

function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

// Which conversations people have settled. REST doesn't say; GraphQL does.
import { ifAnswered, type Publication } from "./sink.ts";

/** So many are looked at; a pull request with more is not readable anyway. */
const MOST_PAGES = 10;

const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      }
    }
  }
}`;

interface Answer {
  readonly repository: { readonly pullRequest: { readonly reviewThreads: Threads } | null } | null;
}

interface Threads {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly isResolved: boolean;
    readonly comments: { readonly nodes: readonly { readonly fullDatabaseId: string | number | null }[] };
  }[];
}

/** The ids of the comments that begin a resolved conversation; none where the server has no GraphQL. */
export async function resolvedComments({ client, repository }: Publication, number: number): Promise<ReadonlySet<number>> {
  const resolved = new Set<number>();
  let after: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer: Answer | undefined = await ifAnswered(client.query<Answer>(query, { ...repository, number, after }));
    const threads: Threads | undefined = answer?.repository?.pullRequest?.reviewThreads;
    if (!threads) break;
    for (const { isResolved, comments } of threads.nodes)
      if (isResolved) for (const { fullDatabaseId: id } of comments.nodes) resolved.add(Number(id));
    if (!threads.pageInfo.hasNextPage) break;
    after = threads.pageInfo.endCursor;
  }
  return resolved;
}

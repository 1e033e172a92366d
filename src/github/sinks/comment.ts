// One comment in the pull request, kept up to date.
import { formatComment } from "../../report/comment.ts";
import { hasMovedOn, makeIdentity, mark, movedOn, noPullRequest, readMark, type Sink } from "./sink.ts";

/** GitHub takes 65,536 characters; what it stores beside them isn't documented, so we stay below. */
const LONGEST = 65_000;

export const comment: Sink = {
  name: "comment",
  title: "comment",
  permission: "pull-requests: write",

  async deliver(delivery) {
    const { client, repository, pullRequest, report, failed, remarks, link, key } = delivery;
    if (!pullRequest) return noPullRequest;
    const issue = { ...repository, issue_number: pullRequest.number };
    const sign = mark("comment", key);
    const body = `${sign}\n${formatComment(report, { failed, remarks, link, limit: LONGEST - sign.length - 1 })}`;
    const isOurs = makeIdentity(client);
    const find = async () => {
      const all = await client.readAll("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue);
      const found = [];
      for (const one of all) if (readMark("comment", one.body)?.[0] === key && (await isOurs(one.user))) found.push(one);
      return found;
    };
    const [first, ...others] = await find();
    if (await hasMovedOn(delivery)) return movedOn;
    if (first) {
      if (first.body !== body)
        await client.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: first.id, body });
      // Two runs at once may each have written one.
      for (const other of others)
        await client.read("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: other.id });
      return undefined;
    }
    // A pull request that touches no module needs no word about it.
    if (report.comparison?.changes.length === 0 && report.comparison.introduced === 0 && !failed)
      return { skipped: "no modules changed, and there is no comment to bring up to date" };
    await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body }, async () => (await find())[0]);
    return undefined;
  },
};

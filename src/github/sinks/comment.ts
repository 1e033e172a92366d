// One comment in the pull request, kept up to date.
import { formatComment } from "../../report/comment.ts";
import { hasMovedOn, ifAllowed, makeIdentity, mark, movedOn, noPullRequest, readMark, type Sink } from "./sink.ts";

/** GitHub takes 65,536 characters of up to four bytes; within as many bytes, both ways of counting are content. */
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
    const known = await find();
    if (await hasMovedOn(delivery)) return movedOn;
    let updated = false;
    for (const one of known) {
      const place = { ...repository, comment_id: one.id };
      // Two runs at once may each have written one.
      const done: boolean = updated
        ? await ifAllowed(client.read("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", place))
        : one.body === body ||
          (await ifAllowed(client.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...place, body })));
      updated ||= done;
    }
    if (updated) return undefined;
    // A pull request that touches no module needs no word about it.
    if (report.comparison?.changes.length === 0 && report.comparison.introduced === 0 && !failed)
      return { skipped: "no modules changed, and there is no comment to bring up to date" };
    await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body }, async () => (await find())[0]);
    return undefined;
  },
};

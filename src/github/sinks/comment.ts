// One comment in the pull request, kept up to date.
import { formatComment } from "../../report/comment.ts";
import { hasMovedOn, ifStillThere, mark, movedOn, noPullRequest, OVERTAKEN, readMark, type Sink } from "./sink.ts";

/** GitHub takes 65,536 characters of up to four bytes; within as many bytes, both ways of counting are content. */
const LONGEST = 65_000;

export const comment: Sink = {
  name: "comment",
  title: "comment",
  permission: "pull-requests: write",

  async publish(publication) {
    const { client, identity, repository, pullRequest, report, failed, remarks, link, key } = publication;
    if (!pullRequest) return noPullRequest;
    const issue = { ...repository, issue_number: pullRequest.number };
    const sign = mark("comment", key);
    const say = (more: readonly string[]) =>
      `${sign}\n${formatComment(report, { failed, remarks: [...more, ...remarks], link, limit: LONGEST - sign.length - 1 })}`;
    const body = say([]);
    const find = async () => {
      const all = await client.readAll("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue);
      const found = [];
      for (const one of all)
        if (readMark("comment", one.body)?.[0] === key && (await identity.isOurs(one.user))) found.push({ ...one, id: Number(one.id) });
      return found.sort((a, b) => a.id - b.id);
    };
    const remove = (id: number) =>
      ifStillThere(client.read("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: id }));
    const update = (id: number, text = body) =>
      ifStillThere(client.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...repository, comment_id: id, body: text }));
    /** What was held up comes after the words of a newer commit's run: it gives way to them, or says what it is about. */
    const giveWay = async () => {
      const all = await find();
      const own = all.find((one) => one.body === body);
      if (own) await (all.length > 1 ? remove(own.id) : update(own.id, say([OVERTAKEN])));
      return movedOn;
    };
    const known = await find();
    if (await hasMovedOn(publication)) return movedOn;
    let isThere = false;
    let isChanged = false;
    for (const { id, body: old } of known) {
      // Two runs at once may each have written one.
      if (isThere) await remove(id);
      else if (old === body) isThere = true;
      else isThere = isChanged = await update(id);
    }
    if (isThere) return isChanged && (await hasMovedOn(publication)) ? giveWay() : undefined;
    // A pull request that touches no module needs no word about it.
    if (report.comparison?.changes.length === 0 && report.comparison.introduced === 0 && !failed)
      return { skipped: "no modules changed, and there is no comment to bring up to date" };
    const written = await client.write(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { ...issue, body },
      async () => (await find())[0],
    );
    identity.wrote(written.user);
    if (await hasMovedOn(publication)) return giveWay();
    // Another run may have done the same in the meantime: the first one stays.
    const [first] = await find();
    if (first && first.id < Number(written.id)) {
      if (first.body !== body) await update(first.id);
      await remove(Number(written.id));
    }
    return undefined;
  },
};

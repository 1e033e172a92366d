// Two pushes, one shortly after the other: whichever run ends last, what stands in the pull request is about the newer commit.
import { expect, test } from "vitest";
import type { Files } from "./git-repository.ts";
import type { GithubServer } from "./github-server.ts";
import type { Step } from "./step.ts";
import { edit, openWorld, pullRequestEvent, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const both = { review: "on", comment: "on" };
/** The first push has a fault that the second one mends, and that has another one. */
const first = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const second = { [release]: edit(sound[release], "A stranger can install it", "A stranger can install it in <5 minutes") };

/**
 * The run for the first commit is held up at its first request of a route, until the one for the second commit has ended.
 *
 * @param before is pushed and linted before both.
 * @param old is the first commit's change, `next` the second one's.
 */
async function overtakenAt(
  route: string,
  { before, old = first, next = second }: { readonly before?: Files; readonly old?: Files; readonly next?: Files } = {},
): Promise<{ server: GithubServer; older: Step; newer: Step; commit: string }> {
  const world = await openWorld();
  const { server, repository } = world;
  const run = (id: string, refs: ReturnType<typeof world.push>) =>
    world.lint({
      inputs: both,
      workspace: repository.checkout(refs.merge),
      event: pullRequestEvent(refs),
      env: { GITHUB_SHA: refs.merge, GITHUB_RUN_ID: id },
    });
  if (before) await run("41", world.push(before));
  const refsOfOld = world.push(old);
  const [isHeld, held] = signal();
  const [isReleased, release] = signal();
  server.faults.push({
    route,
    kind: "wait",
    times: 1,
    until: () => {
      held();
      return isReleased;
    },
  });
  const olderRun = run("42", refsOfOld);
  await isHeld;
  const refs = world.push(next);
  const newer = await run("43", refs);
  release();
  const older = await olderRun;
  expect(server.violations).toEqual([]);
  await world.close();
  return { server, older, newer, commit: refs.head };
}

function signal(): [Promise<void>, () => void] {
  let give = () => {};
  const signalled = new Promise<void>((done) => {
    give = done;
  });
  return [signalled, () => give()];
}

const reading = ["pulls/{pull_number}/files", "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", "GET /repos/{owner}/{repo}/issues"];
const writing = [
  "POST /repos/{owner}/{repo}/issues",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
];

test.each([...reading, ...writing])("held up at %s: it leaves nothing of its own, and the newer one's words alone", async (route) => {
  const { server, older, newer, commit } = await overtakenAt(route);
  expect([older.status, newer.status]).toEqual([1, 1]);
  expect(older.stdout).toContain("the pull request has a newer commit, which has a run of its own.");
  const { reviewComments, reviews, comments } = server;
  expect(reviewComments.map(({ body }) => body).filter((body) => body.includes("100ms"))).toEqual([]);
  expect(reviewComments.filter(({ body }) => body.includes("<5"))).toHaveLength(1);
  expect(reviewComments.filter(({ subject_type: on }) => on === "file")).toHaveLength(1);
  const speaking = reviews.filter(isSpeaking);
  expect(speaking.map(({ commit_id: id }) => id)).toEqual([commit]);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain("<5");
});

const isSpeaking = ({ body }: { readonly body: string }) => body.includes("**patternlint**");
const overtaken = "This is about an older commit: the pull request has a newer one, whose run says more.";

test("held up while it changes the comment: what then stands there says that it is about an older commit", async () => {
  const before = { [release]: edit(sound[release], "The same steps", "The very same steps <always>") };
  const { server, older } = await overtakenAt("PATCH /repos/{owner}/{repo}/issues/comments", { before });
  expect(older.stdout).toContain("No comment: the pull request has a newer commit, which has a run of its own.");
  expect(server.comments).toHaveLength(1);
  const [{ body = "" } = {}] = server.comments;
  expect(body).toContain("100ms");
  expect(body).toContain(overtaken);
});

test("held up while it brings the last review up to date: it gives way to the newer one's", async () => {
  const old = { "README.md": "# Modules\n" };
  const { server, commit } = await overtakenAt("PUT /repos/{owner}/{repo}/pulls", { before: first, old });
  expect(server.reviews.filter(isSpeaking).map(({ commit_id: id }) => id)).toEqual([commit]);
});

test("… and where both bring the same one up to date, it says that it is about an older commit", async () => {
  const [old, next] = [{ "README.md": "# Modules\n" }, { "README.md": "# All modules\n" }];
  const { server, older } = await overtakenAt("PUT /repos/{owner}/{repo}/pulls", { before: first, old, next });
  expect(older.stdout).toContain("No review: the pull request has a newer commit, which has a run of its own.");
  expect(server.reviews.filter(isSpeaking).map(({ body }) => body.includes(overtaken))).toEqual([true]);
  expect(server.reviewComments).toHaveLength(2);
});

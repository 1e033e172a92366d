// Comments in a pull request over its life: nothing is said twice, no conversation is lost, nobody else's words are touched.
import { describe, expect, test } from "vitest";
import type { ReviewComment } from "./github-server.ts";
import { edit, openWorld, soundModules, type World } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const designReview = "patterns/design-review.md";
const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const on = { review: "on" };

let run = 100;
const lint = (world: World, inputs: Readonly<Record<string, string>> = on) => world.lint({ inputs, env: { GITHUB_RUN_ID: String(++run) } });

async function inWorld(scenario: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await scenario(world);
    expect(world.server.violations).toEqual([]);
  } finally {
    await world.close();
  }
}

/** A module with so many faults, each of its own, from a number on. */
function faults(count: number, from = 10): string {
  return Array.from({ length: count }, (_, at) => `        It answers in <${at + from}ms, and so on\n`).join("");
}
const withFaults = (text: string) => edit(sound[release], "        Both say the same\n", `${text}        Both say the same\n`);

function reply(world: World, comment: ReviewComment | undefined, id = 1): void {
  if (!comment) throw new Error("There is nothing to reply to.");
  const user = { login: "ada", type: "User" };
  world.server.reviewComments.push({ id, path: comment.path, line: comment.line, body: "Why?", user, in_reply_to_id: comment.id });
}

function about(world: World, rule: string): ReviewComment[] {
  return world.server.reviewComments.filter(({ body }) => body.includes(`[${rule}]`));
}

describe("conversations", () => {
  test("answered, and its finding is gone: it stays", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world);
      const [comment] = about(world, "xml-character");
      reply(world, comment);
      world.push({ [release]: sound[release] as string });
      await lint(world);
      expect(world.server.reviewComments.map(({ id }) => id)).toEqual([comment?.id, 1]);
    }));

  test("answered, and its line has changed while its finding stands: it counts as said", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world);
      const [comment] = about(world, "xml-character");
      reply(world, comment);
      world.push({ [release]: edit(slow[release], "It answers in <100ms", "Now it answers in <100ms") });
      await lint(world);
      expect(comment?.line).toBeNull();
      expect(about(world, "xml-character").map(({ id }) => id)).toEqual([comment?.id]);
    }));

  test("resolved by a person: it stays, and isn't said anew", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world);
      const [comment] = about(world, "xml-character");
      world.server.resolved.add(comment?.id as number);
      world.push({ [release]: edit(slow[release], "It answers in <100ms", "Now it answers in <100ms") });
      await lint(world);
      expect(about(world, "xml-character").map(({ id, line }) => [id, line])).toEqual([[comment?.id, null]]);
      world.push({ [release]: sound[release] as string });
      await lint(world);
      expect(about(world, "xml-character")).toHaveLength(1);
    }));

  test("neither: it goes to where its finding is now, and then with it", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world);
      const [comment] = about(world, "xml-character");
      world.push({ [release]: edit(slow[release], "It answers in <100ms", "Now it answers in <100ms") });
      await lint(world);
      expect(about(world, "xml-character").map(({ id, line }) => [id === comment?.id, line])).toEqual([[false, comment?.original_line]]);
      world.push({ [release]: sound[release] as string });
      await lint(world);
      expect(world.server.reviewComments).toEqual([]);
    }));

  test("a file's comment has no line, and isn't outdated for that", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world);
      const [comment] = about(world, "xml-character");
      Object.assign(comment as ReviewComment, { line: null, subject_type: "file" });
      await lint(world);
      expect(about(world, "xml-character").map(({ id }) => id)).toEqual([comment?.id]);
    }));

  test("where there is no GraphQL, the rest goes on", () =>
    inWorld(async (world) => {
      world.server.withoutGraphql = true;
      world.push(slow);
      await lint(world);
      world.push({ [release]: sound[release] as string });
      const step = await lint(world);
      expect(world.server.reviewComments).toEqual([]);
      expect(step.stdout).not.toContain("was not written");
    }));
});

describe("no more than people read", () => {
  test("thirty comments of ours stand in a pull request, run after run on one commit", () =>
    inWorld(async (world) => {
      world.push({ [release]: withFaults(faults(45)) });
      for (let again = 0; again < 3; again++) {
        await lint(world);
        expect(world.server.reviewComments).toHaveLength(30);
        expect(new Set(world.server.reviewComments.map(({ body }) => body)).size).toBe(30);
        expect(world.server.reviews).toHaveLength(1);
        expect(world.server.reviews[0]?.body).toMatch(/1[56] findings without a comment, since 30 comments stand already/);
      }
      // Where one is mended, the next takes its place.
      world.push({ [release]: withFaults(faults(45).replace("<10ms", "&lt;10ms")) });
      await lint(world);
      expect(world.server.reviewComments).toHaveLength(30);
    }));

  test("also where two uses of the action share a pull request", () =>
    inWorld(async (world) => {
      const more = edit(sound[designReview], "an hour", `an hour\n${faults(20, 60)}`);
      world.push({ [release]: withFaults(faults(20)), [designReview]: more });
      await lint(world, { ...on, paths: release });
      const first = world.server.reviewComments.length;
      await lint(world, { ...on, paths: designReview });
      expect([first > 19 && first < 30, world.server.reviewComments.length]).toEqual([true, 30]);
      await lint(world, { ...on, paths: release });
      expect(world.server.reviewComments).toHaveLength(30);
    }));

  test("of an error and a notice, the error has the comment, also when it comes later", () =>
    inWorld(async (world) => {
      const config = "rules: { xml-character: notice, change-check-removed: off, change-version: off }\n";
      world.push({ [release]: withFaults(faults(35)), "patternlint.yml": config });
      await lint(world);
      expect(about(world, "xml-character")).toHaveLength(30);
      const kept = about(world, "xml-character")[3];
      reply(world, kept);
      world.push({ [designReview]: edit(sound[designReview], "an hour", "an hour</requirement>") });
      await lint(world);
      expect(world.server.reviewComments.filter(({ body }) => body.includes("🔴"))).toHaveLength(2);
      expect(about(world, "xml-character")).toHaveLength(28);
      expect(about(world, "xml-character")).toContain(kept);
      const before = world.server.reviewComments.map(({ id }) => id);
      await lint(world);
      expect(world.server.reviewComments.map(({ id }) => id)).toEqual(before);
    }));

  test("outdated ones that were answered take no place", () =>
    inWorld(async (world) => {
      world.push({ [release]: withFaults(faults(30)) });
      await lint(world);
      for (const [at, comment] of [...about(world, "xml-character")].entries()) reply(world, comment, at + 1);
      const answers = world.server.reviewComments.filter(({ body }) => body === "Why?").length;
      const more = edit(sound[designReview], "an hour", `an hour\n${faults(40)}`);
      world.push({ [release]: sound[release] as string, [designReview]: more });
      await lint(world);
      const ours = world.server.reviewComments.filter(({ body }) => body !== "Why?");
      expect(ours.filter(({ line }) => line === null)).toHaveLength(answers);
      expect(ours.filter(({ line }) => line !== null)).toHaveLength(30);
    }));
});

describe("two runs at once", () => {
  const meeting = (route: string) => ({ route, kind: "meet" as const, times: 2 });

  test("of a review: each comment stands once, and one review speaks", () =>
    inWorld(async (world) => {
      world.push(slow);
      world.server.faults.push(meeting("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"));
      await Promise.all([lint(world), lint(world)]);
      expect(world.server.requests.filter((request) => /^POST .*reviews 200$/.test(request))).toHaveLength(2);
      expect(about(world, "xml-character")).toHaveLength(1);
      const speaking = () => world.server.reviews.filter(({ body }) => body.includes("**patternlint**"));
      expect(speaking()).toHaveLength(1);
      await lint(world);
      expect(speaking()).toHaveLength(1);
      expect(world.server.reviews).toHaveLength(2);
    }));

  test("of a comment: one stands", () =>
    inWorld(async (world) => {
      world.push(slow);
      world.server.faults.push(meeting("POST /repos/{owner}/{repo}/issues/{issue_number}/comments"));
      await Promise.all([lint(world, { comment: "on" }), lint(world, { comment: "on" })]);
      expect(world.server.comments).toHaveLength(1);
      expect(world.server.comments[0]?.body).toContain("xml-character");
    }));
});

describe("whose words they are", () => {
  const both = { comment: "on", review: "on" };

  test.each([
    ["another bot's", "parrot[bot]", "Bot"],
    ["a person's", "mallory", "User"],
  ])("%s, with our mark: left alone, and ours stands beside them", (_, login, type) =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world, both);
      const { comments, reviews, reviewComments } = world.server;
      for (const one of [...comments, ...reviews, ...reviewComments]) one.user = { login, type };
      const theirs = structuredClone([comments, reviews, reviewComments].flat().map(({ id, body }) => [id, body]));
      world.push({ [release]: edit(slow[release], "<100ms", "<200ms") });
      const step = await lint(world, both);
      expect(step.stdout).not.toContain("was not written");
      const all = [comments, reviews, reviewComments].flat();
      expect(all.filter(({ user }) => user.login === login).map(({ id, body }) => [id, body])).toEqual(theirs);
      expect([comments, reviews].map((list) => list.map(({ user }) => user.login))).toEqual(Array(2).fill([login, "github-actions[bot]"]));
      expect(about(world, "xml-character").map(({ user }) => user.login)).toEqual([login, "github-actions[bot]"]);
    }),
  );

  test.each(["person-token", "app-token"] as const)("with a %s, it is known again, and the job's bot's words aren't", (token) =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world, both);
      const ofActions = world.server.comments[0]?.body;
      await lint(world, { ...both, token });
      await lint(world, { ...both, token });
      const { comments, reviews } = world.server;
      expect([comments.length, reviews.length]).toEqual([2, 2]);
      expect(comments[0]?.body).toBe(ofActions);
      expect(about(world, "xml-character")).toHaveLength(2);
    }),
  );

  test("without GraphQL, a person's token tells by REST, and the job's is known by its name", () =>
    inWorld(async (world) => {
      world.server.withoutGraphql = true;
      world.push(slow);
      for (const token of ["person-token", "test-token", "person-token", "test-token"]) await lint(world, { ...both, token });
      expect(world.server.comments.map(({ user }) => user.login)).toEqual(["grace", "github-actions[bot]"]);
    }));

  test("a token that may read only changes nothing, and says so", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world, both);
      const before = structuredClone([world.server.comments, world.server.reviews]);
      world.push({ [release]: edit(slow[release], "<100ms", "<200ms") });
      world.server.readOnly = true;
      const step = await lint(world, both);
      expect(step.stdout).toContain("The review was not written");
      expect([world.server.comments, world.server.reviews]).toEqual(before);
      expect(step.summary).toContain("xml-character");
    }));

  test("a comment that somebody deletes in the meantime is written anew", () =>
    inWorld(async (world) => {
      world.push(slow);
      await lint(world, both);
      world.push({ [release]: edit(slow[release], "<100ms", "<200ms") });
      world.server.faults.push({ route: "PATCH /repos/{owner}/{repo}/issues/comments", kind: 404, times: 1 });
      world.server.faults.push({ route: "DELETE /repos/{owner}/{repo}/pulls/comments", kind: 404, times: 1 });
      const step = await lint(world, both);
      expect(step.stdout).not.toContain("was not written");
      expect(world.server.comments.at(-1)?.body).toContain("200ms");
    }));
});

// Comments on whole files: what is in a file of the pull request and on no line of its diff.
import { describe, expect, test } from "vitest";
import type { GithubServer, ReviewComment } from "./github-server.ts";
import type { Step } from "./step.ts";
import { edit, openWorld, soundModules, type World } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const designReview = "patterns/design-review.md";
/** Faults at the beginning of a module, which a change at its end doesn't show. */
const faulty = (faults: readonly string[]) => edit(sound[release], "<purpose>", `<purpose>\n    ${faults.join("\n    ")}`);
const two = faulty(["a < b", "c < d"]);
/** Two faults with so many lines between them that a change of one doesn't show the other. */
const apart = edit(faulty(["a < b"]), "The checks have passed", "The checks have passed: a < b");
/** A change of a file's end, and of nothing that is judged. */
const touched = (text: string | undefined) => `${text}\nMore is said elsewhere.\n`;
const post = "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments";
const writes = /^(?:POST|PATCH|PUT|DELETE) \/repos\//;

let run = 700;
function lint(world: World, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return world.lint({ inputs: { review: "on", show: "all", ...inputs }, env: { GITHUB_RUN_ID: String(++run) } });
}

async function inWorld(
  base: Readonly<Record<string, string>>,
  scenario: (world: World, server: GithubServer) => Promise<void>,
): Promise<void> {
  const world = await openWorld({ ...sound, ...base });
  try {
    await scenario(world, world.server);
    expect(world.server.violations).toEqual([]);
  } finally {
    await world.close();
  }
}

/** The sentences that a comment has about findings. */
function told({ body }: ReviewComment): string[] {
  return [...body.matchAll(/^- \S+ \[(line \d+)\]\([^)]*\).*<sub>([\w-]+)/gm)].map(([, line, rule]) => `${line} ${rule}`);
}

function requestsOf(server: GithubServer, from = 0): string[] {
  return server.requests.slice(from).filter((request) => writes.test(request));
}

describe("a comment on the file", () => {
  test("tells all that is outside of its diff at once, and the review's body nothing of it", () =>
    inWorld({ [release]: two }, async (world, server) => {
      const { head } = world.push({ [release]: touched(two) });
      await lint(world);
      expect(server.reviewComments).toMatchObject([{ path: release, subject_type: "file", line: null, commit_id: head }]);
      expect(server.reviewComments.flatMap(told)).toEqual(["line 11 xml-character", "line 12 xml-character"]);
      expect(server.reviewComments[0]?.body).toContain("**patternlint**: 2 findings outside the diff of this file:");
      expect(requestsOf(server)).toEqual([`${post} 201`]);
    }));

  test("stands beside the comments on lines", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: edit(touched(two), "A stranger can install it", "A stranger can install it in <1 hour") });
      await lint(world);
      expect(server.reviewComments.map(({ path, subject_type: on }) => [path, on])).toEqual([
        [release, "file"],
        [release, "line"],
      ]);
      expect(server.reviews.at(-1)?.body).not.toContain("not on a line");
    }));

  test("is for files of the pull request only: what is elsewhere stands in the review's body", () =>
    inWorld({}, async (world, server) => {
      world.push({ "planning/requirements.md": null as never, "patternlint.yml": "rules: { change-module-removed: off }\n" });
      await lint(world);
      expect(server.reviewComments).toEqual([]);
      expect(server.reviews[0]?.body).toContain("2 findings not on a line that this pull request shows");
    }));

  test("is for a file that is deleted, and for one whose patch GitHub leaves out", () =>
    inWorld({ [release]: two }, async (world, server) => {
      server.withoutPatch.add(release);
      world.push({ "planning/requirements.md": null as never, [release]: touched(two) });
      await lint(world);
      expect(server.reviewComments.map(({ path, subject_type: on }) => [path, on])).toEqual([
        ["planning/requirements.md", "file"],
        [release, "file"],
      ]);
    }));

  test("has about as many findings as people read, and says how many more there are", () =>
    inWorld({ [release]: faulty(Array.from({ length: 30 }, (_, at) => `a${at} < b`)) }, async (world, server) => {
      world.push({ [release]: touched(faulty(Array.from({ length: 30 }, (_, at) => `a${at} < b`))) });
      await lint(world);
      expect(server.reviewComments.flatMap(told)).toHaveLength(20);
      expect(server.reviewComments[0]?.body).toContain("… and 10 findings more: the job summary and the report have them.");
    }));
});

describe("run after run", () => {
  test("on the same commit: nothing is written anew", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two) });
      await lint(world);
      const from = server.requests.length;
      await lint(world);
      expect(requestsOf(server, from)).toEqual([]);
    }));

  test("it is brought up to date where one finding is gone, and goes with the last", () =>
    inWorld({ [release]: apart }, async (world, server) => {
      const mend = (text: string) => edit(text, "a < b", "a &lt; b");
      world.push({ [release]: touched(apart) });
      await lint(world);
      const [{ id = 0 } = {}] = server.reviewComments;
      expect(server.reviewComments.flatMap(told)).toEqual(["line 11 xml-character", "line 37 xml-character"]);
      world.push({ [release]: touched(mend(apart)) });
      await lint(world);
      expect(server.reviewComments.map((comment) => [comment.id, told(comment)])).toEqual([[id, ["line 37 xml-character"]]]);
      world.push({ [release]: touched(mend(mend(apart))) });
      await lint(world);
      expect(server.reviewComments).toEqual([]);
    }));

  test("once the diff shows its line, a finding has a comment there and is not said twice; and back again", () =>
    inWorld({ [release]: apart }, async (world, server) => {
      const places = () => server.reviewComments.map((comment) => [comment.subject_type, comment.line, told(comment)]);
      const shown = edit(touched(apart), "All changes are merged", "All changes are merged in order");
      world.push({ [release]: touched(apart) });
      await lint(world);
      world.push({ [release]: edit(shown, "The checks have passed", "The checks have passed all") });
      await lint(world);
      expect(places()).toEqual([
        ["file", null, ["line 11 xml-character", "line 3 change-version"]],
        ["line", 37, []],
      ]);
      world.push({ [release]: touched(apart) });
      await lint(world);
      expect(places()).toEqual([["file", null, ["line 11 xml-character", "line 37 xml-character"]]]);
    }));

  test("a second one joins the first in its comment", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two), "patternlint.yml": "rules: { xml-character: off, placeholder: off }\n" });
      await lint(world);
      expect(server.reviewComments).toEqual([]);
      world.push({ "patternlint.yml": "rules: { xml-character: warning, change-module-removed: off }\n" });
      await lint(world);
      const [{ id = 0 } = {}] = server.reviewComments;
      world.push({ [designReview]: null as never });
      const from = server.requests.length;
      await lint(world);
      const own = server.reviewComments.filter(({ path }) => path === release);
      expect(own.map((comment) => comment.id)).toEqual([id]);
      expect(own.flatMap(told).length).toBeGreaterThan(2);
      expect(requestsOf(server, from)).toContain("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id} 200");
    }));

  test.each(["answered", "resolved"])("%s: it stays as it is, and only what is new is said in another one", (how) =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two), "patternlint.yml": "rules: { reference-target: off, change-module-removed: off }\n" });
      await lint(world);
      const [first] = server.reviewComments as [ReviewComment];
      const { id, path, body } = first;
      if (how === "resolved") server.resolved.add(id);
      else server.reviewComments.push({ id: 1, path, line: null, body: "Why?", user: { login: "ada", type: "User" }, in_reply_to_id: id });
      world.push({ [designReview]: null as never, "patternlint.yml": "rules: { change-module-removed: off }\n" });
      for (let again = 0; again < 2; again++) {
        await lint(world);
        const own = server.reviewComments.filter((comment) => comment.path === release && comment.body !== "Why?");
        expect(own.map((comment) => comment.id === id)).toEqual([true, false]);
        expect(own[0]?.body).toBe(body);
        expect(told(own[1] as ReviewComment).filter((one) => one.endsWith("xml-character"))).toEqual([]);
        expect(told(own[1] as ReviewComment).join()).toContain("reference-target");
      }
    }),
  );

  test("no more than thirty comments stand, and what has none stands in the review's body", { timeout: 120_000 }, () => {
    const many = Object.fromEntries(
      Array.from({ length: 35 }, (_, at) => [
        `generated/module-${at}.md`,
        edit(edit(sound[designReview], 'name="design_review"', `name="module_${at}"`), "<purpose>", "<purpose>\n    a < b"),
      ]),
    );
    return inWorld(many, async (world, server) => {
      world.push(Object.fromEntries(Object.entries(many).map(([path, text]) => [path, touched(text)])));
      for (let again = 0; again < 2; again++) {
        await lint(world, { paths: "generated" });
        expect(server.reviewComments).toHaveLength(30);
        expect(new Set(server.reviewComments.map(({ path }) => path)).size).toBe(30);
        expect(server.reviews.at(-1)?.body).toMatch(/\d+ findings without a comment, since 30 comments stand already/);
      }
    });
  });
});

describe("what goes wrong", () => {
  test.each([422, 404] as const)("a server that takes none (%i): its findings stand in the review's body", (kind) =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two) });
      server.faults.push({ route: post, kind });
      const step = await lint(world);
      expect(step.stdout).not.toContain("was not written");
      expect(server.reviewComments).toEqual([]);
      expect(server.reviews[0]?.body).toContain("2 findings not on a line that this pull request shows");
    }),
  );

  test("a token without the permission: the review is not written, with the permission that it lacks", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two) });
      server.readOnly = true;
      const step = await lint(world);
      expect(requestsOf(server)).toEqual([`${post} 403`]);
      expect(step.summary).toContain("The review was not written");
      expect(step.summary).toContain("pull-requests: write");
    }));

  test("an answer that is lost: it isn't said twice", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two) });
      server.faults.push({ route: post, kind: "drop-after", times: 1 });
      await lint(world);
      expect(server.reviewComments).toHaveLength(1);
      expect(server.requests.filter((request) => request.startsWith(`${post} `))).toEqual([`${post} done and dropped`]);
    }));

  test("two runs at once: it stands once", () =>
    inWorld({ [release]: two }, async (world, server) => {
      world.push({ [release]: touched(two) });
      server.faults.push({ route: post, kind: "meet", times: 2 });
      await Promise.all([lint(world), lint(world)]);
      expect(server.requests.filter((request) => request === `${post} 201`)).toHaveLength(2);
      expect(server.reviewComments).toHaveLength(1);
    }));
});

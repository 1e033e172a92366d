// The ways through src/github, once each, within the test's own process. What has to come out of them is in test/e2e.
import { rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Fault } from "../e2e/github-server.ts";
import { edit, mergeGroupEvent, openWorld, pullRequestEvent, pushEvent, soundModules, type World, workflowRunEvent } from "../e2e/world.ts";
import { runStepHere } from "./here.ts";

const sound = soundModules();
const release = "patterns/release.md";
const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms & more\n        Both say the same") };
const all = { "check-run": "on", review: "on", comment: "on" };
let world: World;

beforeEach(async () => {
  world = await openWorld({ ...sound, "patternlint.yml": "rules: { change-version: warning }\n" }, "ada/modules", runStepHere);
});
afterEach(async () => {
  expect(world.server.violations).toEqual([]);
  await world.close();
});

const red = { status: 1, outputs: { verdict: "failure", introduced: "3" } };

describe("events", () => {
  test("pull_request: told everywhere, brought up to date, settled", async () => {
    world.push(slow);
    expect(await world.lint({ inputs: all })).toMatchObject(red);
    expect([world.server.checkRuns.length, world.server.reviews.length, world.server.comments.length]).toEqual([1, 1, 1]);
    const ours = { ...world.server.comments[0] } as (typeof world.server.comments)[number];
    world.server.comments.push({ ...ours, id: 2 });
    expect(await world.lint({ inputs: all })).toMatchObject(red);
    expect(world.server.comments).toHaveLength(1);
    world.push({ [release]: sound[release] as string });
    expect(await world.lint({ inputs: all })).toMatchObject({ status: 0 });
    expect(world.server.reviewComments).toEqual([]);
    expect(world.server.reviews[0]?.body).toContain("settled");
  });

  test("a branch behind its target: what GitHub is given stands on the head's lines", async () => {
    world.push(slow);
    const { repository, server } = world;
    repository.commit("main", { [release]: `<!-- one -->\n<!-- two -->\n${sound[release]}` });
    const refs = repository.pullRequest("change");
    server.pull = { number: 1, head: refs.head, base: refs.base, branch: "change", fork: "ada/modules" };
    const at = slow[release].split("\n").findIndex((line) => line.includes("<100ms")) + 1;
    const step = await world.lint({
      inputs: { "check-run": "on" },
      workspace: repository.checkout(refs.merge),
      event: pullRequestEvent(refs, "ada/modules"),
      env: { GITHUB_SHA: refs.merge },
    });
    expect(step.stdout).toContain(`${release}:${at + 2}:`);
    expect(step.log.annotations.find(({ properties }) => properties.title === "patternlint: xml-character")?.properties.line).toBe(
      String(at),
    );
    expect(server.checkRuns[0]?.annotations).toContainEqual(expect.objectContaining({ path: release, start_line: at }));
  });

  test("an entry of a merge queue behind one that fails: red, and whose fault it is", async () => {
    const refs = world.push(slow);
    const { repository } = world;
    repository.git("checkout", "-q", "--detach", refs.merge);
    repository.git("commit", "-q", "--allow-empty", "-m", "The next entry");
    const group = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "-q", "main");
    const step = await world.lint({ workspace: repository.checkout(group), event: mergeGroupEvent(refs.merge, group, 2) });
    expect(step).toMatchObject(red);
    const said = step.log.annotations.map(({ data }) => data).join("\n");
    expect(said).toContain("3 findings of 3 came with entries before this entry (#2) in the queue");
  });

  test("files, and their places", async () => {
    world.push(slow);
    const files = { sarif: "a.sarif", junit: "out/j.xml", gitlab: "g.json" };
    expect(await world.lint({ inputs: { ...files, annotations: "5" } })).toMatchObject(red);
    const outside = await world.lint({ inputs: { sarif: "../a.sarif" } });
    expect(outside.stdout).toContain("The input sarif leads out of the workspace");
    expect(outside.log.annotations[0]?.properties.title).toBe("patternlint: xml-character");
  });

  // On Windows, most users may not make symbolic links.
  test.skipIf(process.platform === "win32")("a link in the workspace leads no file out of it", async () => {
    const { merge } = world.push(slow);
    const workspace = world.repository.checkout(merge);
    symlinkSync(tmpdir(), join(workspace, "link"));
    const { stdout } = await world.lint({ workspace, inputs: { sarif: "link/deep/a.sarif" } });
    expect(stdout).toContain(`${join(workspace, "link")} is a symbolic link`);
  });

  test("pull_request_target and workflow_run: as data, with the base's configuration", async () => {
    const refs = world.push({ ...slow, "patternlint.yml": "rules: { xml-character: off }\n" });
    const workspace = world.repository.checkout(refs.base);
    const event = pullRequestEvent(refs, "ada/modules", "pull_request_target");
    expect(await world.lint({ workspace, event, inputs: { paths: "patterns" } })).toMatchObject(red);
    expect(await world.lint({ workspace, event: workflowRunEvent(refs.head, "ada", "change") })).toMatchObject(red);
    expect(await world.lint({ event })).toMatchObject(red);
    expect(await world.lint({ workspace, event, inputs: { base: "none", config: "patternlint.yml" } })).toMatchObject({
      status: 1,
      outputs: { introduced: "" },
    });
    expect((await world.lint({ workspace, event: workflowRunEvent("1".repeat(40), "ada", "change") })).outputs.verdict).toBe("skipped");
    expect((await world.lint({ workspace, event: workflowRunEvent(refs.head, "ada", "change"), inputs: { token: "" } })).stdout).toContain(
      "needs the input token",
    );
    expect((await world.lint({ workspace, event, inputs: { config: "gone.yml" } })).stdout).toContain(
      "The configuration gone.yml of the base does not exist.",
    );
  });

  test("a fault in the base's configuration has its place", async () => {
    world.repository.commit("main", { "patternlint.yml": "rulez: {}\n" });
    const refs = world.push(slow);
    const step = await world.lint({
      workspace: world.repository.checkout(refs.base),
      event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
    });
    expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
    expect(step.log.annotations[0]?.properties).toMatchObject({ title: "patternlint: configuration", file: "patternlint.yml", line: "1" });
  });

  test("a pull request that can't be had", async () => {
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.base);
    const lost = pullRequestEvent({ ...refs, number: 7, head: "1".repeat(40) }, "ada/modules", "pull_request_target");
    expect((await world.lint({ workspace, event: lost })).stdout).toContain("The files of pull request #7 can't be fetched");
    const nameless = pullRequestEvent({ ...refs, base: "1".repeat(40) }, "ada/modules", "pull_request_target");
    const elsewhere = await world.lint({ workspace: world.repository.checkout(refs.head), event: nameless });
    expect(elsewhere.stdout).toContain("The configuration has to come from the pull request's base");
  });

  test("push, merge_group, schedule", async () => {
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.head);
    const zero = "0".repeat(40);
    const one = "1".repeat(40);
    for (const event of [
      pushEvent(refs.base, refs.head, "refs/heads/change"),
      pushEvent(zero, refs.head, "refs/heads/change"),
      pushEvent(one, refs.head, "refs/heads/change"),
      mergeGroupEvent(refs.base, refs.head),
    ])
      expect(await world.lint({ workspace, event })).toMatchObject(red);
    for (const event of [
      pushEvent(zero, refs.head, "refs/heads/main"),
      pushEvent(zero, refs.head, "refs/tags/v1"),
      pushEvent(one, refs.head, "refs/heads/main"),
      { name: "schedule", payload: {} },
      { name: "push", payload: { ref: "refs/heads/x" } },
      { name: "workflow_run", payload: { workflow_run: { event: "push" } } },
      { name: "merge_group", payload: {} },
      { name: "pull_request", payload: [] },
    ])
      expect(await world.lint({ workspace, event, inputs: all })).toMatchObject({ status: 1, outputs: { introduced: "" } });
    world.repository.git("branch", "-m", "main", "trunk");
    const gone = await world.lint({
      workspace: world.repository.checkout(refs.head),
      event: pushEvent(zero, refs.head, "refs/heads/change"),
    });
    expect(gone.stdout).toContain("`main` is not in this checkout, and can't be fetched");
    world.repository.git("branch", "-m", "trunk", "main");
  });

  test("checkouts of every kind", async () => {
    const refs = world.push(slow);
    expect(await world.lint({ workspace: world.repository.checkout(refs.head) })).toMatchObject(red);
    expect(await world.lint({ workspace: world.repository.checkout(refs.head, 0) })).toMatchObject(red);
    expect(await world.lint({ workspace: world.repository.checkout(refs.head), inputs: { token: "" } })).toMatchObject(red);
    expect(await world.lint({ inputs: { base: "main" } })).toMatchObject(red);
    world.server.faults.push({ route: "compare", kind: 404, times: 1 });
    expect(await world.lint({ workspace: world.repository.checkout(refs.head) })).toMatchObject(red);
    const bare = world.repository.checkout(refs.merge);
    rmSync(join(bare, ".git"), { recursive: true });
    expect(await world.lint({ workspace: bare })).toMatchObject(red);
    for (const route of ["git/blobs", "git/trees", "git/commits"]) {
      world.server.faults.push({ route, kind: 404, times: 1 });
      expect(await world.lint({ workspace: bare })).toMatchObject({ status: 1, outputs: { verdict: "failure" } });
    }
    expect(await world.lint({ workspace: bare, inputs: { token: "" } })).toMatchObject({ status: 1, outputs: { introduced: "" } });
  });
});

describe("failures", () => {
  const write = {
    check: "POST /repos/{owner}/{repo}/check-runs",
    review: "POST /repos/{owner}/{repo}/pulls",
    comment: "POST /repos/{owner}/{repo}/issues",
  };

  test.each<[string, Fault, string]>([
    ["a right that is missing", { route: write.check, kind: 403 }, "The check run was not written (403"],
    ["a line that GitHub doesn't take", { route: write.review, kind: 422, times: 1 }, ""],
    ["a review that GitHub doesn't take", { route: write.review, kind: 422 }, "most likely a bug in patternlint"],
    ["a limit that passes", { route: write.comment, kind: 429, times: 1 }, ""],
    [
      "a limit that stays",
      { route: write.comment, kind: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" } },
      "rate limit is used up",
    ],
    ["an answer that got lost", { route: write.check, kind: "drop-after", times: 1 }, ""],
    ["a server that stumbles", { route: write.comment, kind: 500, times: 1, headers: { "retry-after": "1" } }, ""],
  ])("%s", { timeout: 60_000 }, async (_, fault, said) => {
    world.push(slow);
    world.server.faults.push({ ...fault });
    const step = await world.lint({ inputs: { ...all, summary: "off", annotations: "off" } });
    expect(step).toMatchObject(red);
    if (said) expect(step.stdout).toContain(said);
    else expect(step.stdout).not.toContain("was not written");
  });

  test("annotations that come in batches, one of them lost on its way back", { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `        It answers in <${at}ms`).join("\n");
    world.push({ [release]: edit(sound[release], "Both say the same", `Both\n${lines}`) });
    world.server.faults.push({ route: "PATCH /repos/{owner}/{repo}/check-runs", kind: "drop-after", times: 1 });
    await world.lint({ inputs: { "check-run": "on" } });
    expect(world.server.checkRuns[0]?.annotations).toHaveLength(62);
  });

  test("no token, no repository", async () => {
    world.push(slow);
    expect((await world.lint({ inputs: { ...all, token: "" } })).stdout).toContain("The comment was not written: the input token is empty");
    expect((await world.lint({ inputs: all, env: { GITHUB_REPOSITORY: "" } })).stdout).toContain("there is no repository to write to");
  });

  test("a fault of our own in a sink changes no verdict", async () => {
    world.push(slow);
    const fault = vi.spyOn(String.prototype, "toWellFormed").mockImplementationOnce(() => {
      throw new TypeError("boom");
    });
    const step = await world.lint({ inputs: { "check-run": "on", comment: "on" } });
    fault.mockRestore();
    expect(step).toMatchObject(red);
    expect(step.stdout).toContain("The check run was not written, by a bug in patternlint (boom).");
    expect(world.server.comments).toHaveLength(1);
  });
});

// Every sink failing in every way: nothing is lost, nothing is told twice, and the exit code is what it would have been.
import { afterAll, describe, expect, test } from "vitest";
import type { Fault, GithubServer } from "./github-server.ts";
import { makeRecord } from "./record.ts";
import type { Step } from "./step.ts";
import { edit, openWorld, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const broken = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const harmless = { [release]: edit(sound[release], "Both say the same", "Both say the very same") };
const record = makeRecord("failures");

afterAll(() => record.write());

const sinks = {
  "check-run": {
    input: "check-run",
    write: "POST /repos/{owner}/{repo}/check-runs",
    title: "check run",
    told: (server: GithubServer) => server.checkRuns.length,
  },
  review: {
    input: "review",
    write: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    title: "review",
    told: (server: GithubServer) => server.reviews.length,
  },
  comment: {
    input: "comment",
    write: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    title: "comment",
    told: (server: GithubServer) => server.comments.length,
  },
} as const;
type SinkName = keyof typeof sinks;

async function run(scenario: string, input: string, fault: Fault, files = broken): Promise<{ server: GithubServer; step: Step }> {
  const world = await openWorld();
  world.push(files);
  world.server.faults.push(fault);
  const step = await world.lint({ inputs: { [input]: "on" } });
  record.add(scenario, world.server, step);
  expect(world.server.violations).toEqual([]);
  await world.close();
  return { server: world.server, step };
}

function failure(step: Step): string {
  return step.log.annotations.find(({ name, data }) => name === "notice" && data.includes("was not written"))?.data ?? "";
}

function expectNothingLost(step: Step): void {
  expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "2" } });
  expect(step.log.annotations.filter(({ name }) => name === "error").map(({ properties }) => properties.title)).toEqual([
    "patternlint: xml-character",
    undefined,
  ]);
  expect(step.summary).toContain("xml-character");
}

describe.concurrent.each(Object.keys(sinks) as SinkName[])("%s", (name) => {
  const { input, write, title, told } = sinks[name];

  test.concurrent.each([403, 404, 422, 500, "drop", "hang"] as const)("fails for good with %s", { timeout: 90_000 }, async (kind) => {
    const { server, step } = await run(`${name}: ${kind}`, input, { route: write, kind });
    expectNothingLost(step);
    expect(failure(step)).toMatch(new RegExp(`^The ${title} was not written \\(.+\\)\\. `));
    expect(step.summary).toContain(`The ${title} was not written`);
    expect(told(server)).toBe(0);
    const attempts = server.requests.filter((request) => request.startsWith(write)).length;
    // The review that is refused for a line is tried once more without lines.
    expect(attempts).toBe({ 403: 1, 404: 1, 422: name === "review" ? 2 : 1, 500: 4, drop: 4, hang: 2 }[kind]);
    if (kind === 403 || kind === 404) expect(failure(step)).toContain("Give the job the permission `");
  });

  test.concurrent.each([429, 500, "drop"] as const)("gets over a passing %s", { timeout: 60_000 }, async (kind) => {
    const { server, step } = await run(`${name}: ${kind} once`, input, { route: write, kind, times: 1 });
    expectNothingLost(step);
    expect(failure(step)).toBe("");
    expect(told(server)).toBe(1);
  });

  test.concurrent("does not tell twice what was done although no answer came", { timeout: 60_000 }, async () => {
    const { server, step } = await run(`${name}: done, answer lost`, input, { route: write, kind: "drop-after", times: 1 });
    expectNothingLost(step);
    expect(failure(step)).toBe("");
    expect(told(server)).toBe(1);
    expect(server.requests.filter((request) => request.startsWith(write))).toHaveLength(1);
  });

  test.concurrent("a rate limit that lasts longer than a run is not waited for", { timeout: 60_000 }, async () => {
    const headers = { "retry-after": "3600", "x-ratelimit-remaining": "0" };
    const { server, step } = await run(`${name}: rate limit for an hour`, input, { route: write, kind: 403, headers });
    expectNothingLost(step);
    expect(failure(step)).toContain("rate limit is used up");
    expect(server.requests.filter((request) => request.startsWith(write))).toHaveLength(1);
  });

  test.concurrent("a green run stays green", { timeout: 60_000 }, async () => {
    const { step } = await run(`${name}: 403, nothing to gate`, input, { route: "POST /repos", kind: 403 }, harmless);
    expect(step).toMatchObject({ status: 0, outputs: { verdict: "success" } });
    expect(failure(step)).not.toBe("");
  });
});

test.concurrent.each([
  ["the list of files", "review", "pulls/{pull_number}/files"],
  ["the list of comments", "comment", "issues/{issue_number}/comments"],
  ["the pull request", "comment", "GET /repos/{owner}/{repo}/pulls/{pull_number}"],
])("%s can't be read: that sink fails, and nothing is lost", { timeout: 60_000 }, async (_, input, route) => {
  const { step } = await run(`${input}: ${route} 500`, input, { route, kind: 500 });
  expectNothingLost(step);
  expect(failure(step)).toContain("GitHub itself failed");
});

test.concurrent("the second batch of annotations is not added twice when its answer is lost", { timeout: 60_000 }, async () => {
  const world = await openWorld();
  const lines = Array.from({ length: 70 }, (_, at) => `        It answers in <${at + 1}ms`).join("\n");
  world.push({ [release]: edit(sound[release], "        Both say the same", `${lines}\n        Both say the same`) });
  world.server.faults.push({ route: "PATCH /repos/{owner}/{repo}/check-runs", kind: "drop-after", times: 1 });
  const step = await world.lint({ inputs: { "check-run": "on" } });
  record.add("check-run: second batch done, answer lost", world.server, step);
  expect(world.server.checkRuns[0]?.annotations).toHaveLength(71);
  expect(failure(step)).toBe("");
  await world.close();
});

test.concurrent("one sink that fails takes no other with it", { timeout: 60_000 }, async () => {
  const world = await openWorld();
  world.push(broken);
  world.server.faults.push({ route: sinks["check-run"].write, kind: 403 });
  const step = await world.lint({ inputs: { "check-run": "on", review: "on", comment: "on" } });
  record.add("check run refused, others allowed", world.server, step);
  expect([world.server.checkRuns.length, world.server.reviews.length, world.server.comments.length]).toEqual([0, 1, 1]);
  expect(failure(step)).toContain("`checks: write`");
  await world.close();
});

test.concurrent("a permission that was refused is not asked for again", { timeout: 60_000 }, async () => {
  const world = await openWorld();
  world.push(broken);
  world.server.faults.push({ route: sinks.review.write, kind: 403 });
  const step = await world.lint({ inputs: { review: "on", comment: "on" } });
  expect(step.log.annotations.filter(({ data }) => data.includes("was not written"))).toHaveLength(2);
  expect(world.server.requests.filter((request) => request.includes("issues"))).toEqual([]);
  await world.close();
});

test.concurrent("no server at all", { timeout: 60_000 }, async () => {
  const world = await openWorld();
  world.push(broken);
  await world.server.close();
  const step = await world.lint({ inputs: { "check-run": "on", comment: "on" } });
  await world.gitServer.close();
  expectNothingLost(step);
  expect(failure(step)).toContain("The connection to GitHub failed");
});

test.concurrent("the debug log has every request, counted and timed", { timeout: 60_000 }, async () => {
  const { step, server } = await run("counted", "comment", { route: "x", kind: 500 });
  const debug = step.log.commands.filter(({ name }) => name === "debug").map(({ data }) => data);
  expect(debug.filter((line) => /^(?:GET|POST) \S+ \d{3} in \d+ ms$/.test(line))).toHaveLength(server.requests.length);
  expect(debug.at(-1)).toMatch(/^patternlint sent 5 requests, 0 of them again, in \d+\.\d s; 995 left of the rate limit$/);
});

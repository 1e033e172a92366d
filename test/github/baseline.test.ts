// Whose baseline counts: one's own, and of a stranger's pull request the base's.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { capture } from "../command-line/capture.ts";
import { makeFolder } from "../e2e/process.ts";
import { edit, openWorld, pullRequestEvent, soundModules, type World, workflowRunEvent } from "../e2e/world.ts";
import { runStepHere } from "./here.ts";

const name = "patternlint-baseline.json";
const sound = soundModules();
const release = "patterns/release.md";
const settings = { "patternlint.yml": "rules: { change-version: off }\n" };
const slow = edit(sound[release], "Both say the same", "It answers in < 100 ms or so\n        Both say the same");
const slower = edit(slow, "Both say the same", "It answers after > 2 and < 9 days of work\n        Both say the same");
const run = capture();

/** The baseline that accepts all of these files. */
async function accepting(text: string): Promise<string> {
  const folder = makeFolder({ ...sound, [release]: text });
  await run(["baseline", folder]);
  return readFileSync(join(folder, name), "utf8");
}

let world: World;
async function open(fork: string | undefined, base: Record<string, string> = {}): Promise<void> {
  world = await openWorld({ ...sound, ...settings, ...base }, fork, runStepHere);
}
beforeEach(() => open("ada/modules"));
afterEach(async () => {
  expect(world.server.violations).toEqual([]);
  await world.close();
});
const notes = (step: Awaited<ReturnType<World["lint"]>>) => step.log.annotations.map(({ data }) => data);

describe("a fork's pull request", () => {
  test("accepts nothing by a baseline of its own, and says that it changes it", async () => {
    world.push({ [release]: slow, [name]: await accepting(slow) });
    const step = await world.lint({});
    expect(step).toMatchObject({ status: 1, outputs: { introduced: "1" } });
    expect(notes(step).join("\n")).toContain("`patternlint-baseline.json` accepts 1 finding more than at the base. The base's counts.");
  });

  test("is judged by the base's", async () => {
    await world.close();
    const baseline = await accepting(slow);
    await open("ada/modules", { [release]: slow, [name]: baseline });
    world.push({ [release]: slower, [name]: await accepting(slower) });
    const step = await world.lint({ inputs: { gate: "all" } });
    expect(step).toMatchObject({ status: 1, outputs: { introduced: "1", errors: "1" } });
    expect(step.stdout).toContain("1 in the baseline");
    world.push({ [release]: slow, [name]: '{"version": 1, "findings": []}' });
    expect(await world.lint({ inputs: { gate: "all" } })).toMatchObject({ status: 0, outputs: { errors: "0" } });
  });

  test("with a fault in its baseline, is judged all the same", async () => {
    await world.close();
    await open("ada/modules", { [release]: slow, [name]: await accepting(slow) });
    world.push({ [name]: "<<<<<<< ours" });
    const step = await world.lint({ inputs: { gate: "all" } });
    expect(step.status).toBe(0);
    expect(notes(step).join("\n")).toContain("`patternlint-baseline.json` has a fault. The base's counts.");
  });

  test("without a base, by none", async () => {
    const { merge } = world.push({ [release]: slow, [name]: await accepting(slow) });
    const step = await world.lint({ workspace: world.repository.checkout(merge), inputs: { base: "none" } });
    expect(step.status).toBe(1);
    expect(notes(step).join("\n")).toContain("The base's baseline can't be had, and that of a fork doesn't count");
  });

  test("read as data, by the base's", async () => {
    await world.close();
    await open("ada/modules", { [release]: slow, [name]: await accepting(slow) });
    const refs = world.push({ [release]: slower, [name]: await accepting(slower) });
    const workspace = world.repository.checkout(refs.base);
    const one = { status: 1, outputs: { introduced: "1", errors: "1" } };
    expect(await world.lint({ workspace, event: pullRequestEvent(refs, "ada/modules", "pull_request_target") })).toMatchObject(one);
    expect(await world.lint({ workspace, event: workflowRunEvent(refs.head, "ada", "change") })).toMatchObject(one);
  });
});

describe("one's own pull request", () => {
  beforeEach(async () => {
    await world.close();
    await open(undefined);
  });

  test("brings its baseline along, which is told", async () => {
    world.push({ [release]: slow, [name]: await accepting(slow) });
    const step = await world.lint({});
    expect(step).toMatchObject({ status: 0, outputs: { introduced: "0", verdict: "success" } });
    expect(notes(step).join("\n")).toContain("`patternlint-baseline.json` accepts 1 finding more than at the base.");
    expect(step.stdout).toContain("1 in the baseline");
  });

  test("is red for what is fixed where the baseline is strict", async () => {
    world.push({ [name]: await accepting(slow) });
    expect(await world.lint({})).toMatchObject({ status: 0 });
    const step = await world.lint({ inputs: { "strict-baseline": "on" } });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure" } });
    expect(step.stdout).toContain("fails because the baseline lists findings that are already fixed");
  });

  test("with a fault in its baseline ends with 2, at its place", async () => {
    world.push({ [name]: '{"version": 1, "findings": [{}]}' });
    const step = await world.lint({});
    expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
    expect(step.log.annotations[0]?.properties).toMatchObject({ title: "patternlint: baseline", file: name, line: "1" });
  });
});

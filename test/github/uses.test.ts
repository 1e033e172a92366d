// Two uses of the action on one commit: neither takes the other's check run or comment for its own.
import { afterEach, beforeEach, expect, test } from "vitest";
import { readInputs } from "../../src/github/inputs.ts";
import { useOf } from "../../src/github/sinks/sink.ts";
import { edit, openWorld, soundModules, type World } from "../e2e/world.ts";
import { runStepHere } from "./here.ts";

const release = "patterns/release.md";
let world: World;
beforeEach(async () => {
  world = await openWorld(soundModules(), undefined, runStepHere);
  world.push({ [release]: edit(soundModules()[release], "<purpose>\n", "<purpose>\n    a < b\n") });
});
afterEach(() => world.close());

const names = () => world.server.checkRuns.map(({ name }) => name);

test("check runs are called by what decides their verdict", async () => {
  for (const inputs of [
    {},
    { paths: "patterns/release.md" },
    { preset: "strict" },
    { "fail-on": "never" },
    { gate: "all" },
    { base: "main" },
    { "strict-baseline": "on", "allow-empty": "on" },
    { root: "patterns", paths: "release.md" },
  ])
    await world.lint({ inputs: { "check-run": "on", ...inputs } });
  expect(names()).toEqual([
    "patternlint findings",
    "patternlint findings (patterns/release.md)",
    "patternlint findings (strict)",
    "patternlint findings (fail-on never)",
    "patternlint findings (gate all)",
    "patternlint findings (base main)",
    "patternlint findings (strict-baseline, allow-empty)",
    "patternlint findings (patterns, release.md)",
  ]);
});

test("long names are cut, and still tell one use from another", () => {
  const inputs = { ...readInputs(), preset: undefined };
  const [one, other] = ["a", "b"].map((last) => useOf("", [`${"deep/".repeat(40)}${last}.md`], inputs));
  expect([one?.length, other?.length]).toEqual([80, 80]);
  expect(one).not.toBe(other);
});

test("comments of another preset stand beside each other, and each is kept up to date", async () => {
  for (const inputs of [{}, { preset: "strict" }, {}, { preset: "strict" }]) await world.lint({ inputs: { comment: "on", ...inputs } });
  expect(world.server.comments).toHaveLength(2);
});

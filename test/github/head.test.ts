// Where a finding stands in the pull request's head, whatever the checkout has of it.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runGit } from "../e2e/git-repository.ts";
import { edit, openWorld, pullRequestEvent, soundModules, type World } from "../e2e/world.ts";
import { runStepHere } from "./here.ts";

const release = "patterns/release.md";
const text = soundModules()[release] as string;
const broken = edit(text, "Both say the same", "It answers in < 100 ms\n        Both say the same");
let world: World;
beforeEach(async () => {
  world = await openWorld(soundModules(), undefined, runStepHere);
  world.repository.git("config", "uploadpack.allowFilter", "true");
});
afterEach(() => world.close());

/** A pull request behind its target, which has written a line above the finding, checked out without contents but with history. */
function partial() {
  world.push({ [release]: broken });
  world.repository.git("checkout", "-q", "main");
  world.repository.commit("main", { [release]: `\n${text}` });
  const refs = world.repository.pullRequest("change");
  world.server.pull = { number: refs.number, head: refs.head, base: refs.base, branch: "change" };
  const workspace = world.repository.checkout(refs.merge, 0, ["--filter=blob:none"]);
  // What the comparison needs, which a step before may have brought.
  runGit(workspace, "diff", "--stat", refs.base, refs.merge);
  return { refs, workspace, event: pullRequestEvent(refs) };
}

describe("a partial clone of a branch behind its target", () => {
  test("fetches the head, whose lines count", async () => {
    const { workspace, event } = partial();
    const line = broken.split("\n").findIndex((one) => one.includes("< 100 ms")) + 1;
    const step = await world.lint({ workspace, event });
    expect(step.stdout).not.toContain("crashed");
    expect(step.status).toBe(1);
    expect(step.log.annotations.find(({ properties }) => properties.file === release)?.properties.line).toBe(String(line));
  });

  test("says so where it can't be fetched", async () => {
    const { workspace, event } = partial();
    const step = await world.lint({ workspace, event, env: { GITHUB_SERVER_URL: "http://127.0.0.1:1" } });
    expect(step.status).toBe(1);
    expect(step.stdout).toMatch(
      /The files of the pull request's head [0-9a-f]{7} can't be read \(git lacks the contents of patterns\/release\.md/,
    );
  });
});

// What the action takes from events beside those that test/e2e sends.
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkflowContext } from "../../src/github/event.ts";
import { makeFolder } from "../e2e/process.ts";
import { pullRequestEvent } from "../e2e/world.ts";

const refs = { number: 7, head: "1".repeat(40), base: "2".repeat(40), merge: "3".repeat(40) };

test.each(["pull_request", "pull_request_review", "pull_request_review_comment"])("%s is about its pull request", (name) => {
  const folder = makeFolder({ "event.json": JSON.stringify(pullRequestEvent(refs).payload) });
  const { event } = readWorkflowContext({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_REPOSITORY: "octo/modules",
  });
  expect(event).toMatchObject({ kind: "pull-request", pullRequest: { number: 7, head: refs.head, base: refs.base, fromFork: false } });
});

// The recipes of docs/workflows.md, walked through case by case with the inputs that they have there. The table at the end of
// that page is what came of it: `UPDATE=1 npx vitest run test/e2e/recipes.test.ts` writes it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import { plural } from "../../src/text/numbers.ts";
import type { PullRefs } from "./git-repository.ts";
import { project } from "./process.ts";
import type { Step } from "./step.ts";
import {
  edit,
  type LintOptions,
  mergeGroupEvent,
  openWorld,
  pullRequestEvent,
  pushEvent,
  soundModules,
  type World,
  workflowRunEvent,
} from "./world.ts";

const page = join(project, "docs", "workflows.md");
const [BEGIN, END] = ["<!-- Cases: written by test/e2e/recipes.test.ts -->", "<!-- End of cases -->"];

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[] }>
  >;
}

/** The inputs of patternlint in the workflows of a section. */
function inputsOf(section: string): Record<string, string>[] {
  const [, text = ""] = readFileSync(page, "utf8").split(`\n## ${section}\n`);
  const blocks = (text.split("\n## ")[0] as string).matchAll(/^```yaml\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, block = ""]) =>
    // Some show a part of a workflow.
    Object.values((parse(block) as Partial<Workflow>).jobs ?? {}).flatMap(({ steps }) =>
      steps.flatMap(({ uses, with: given = {} }) => (uses?.includes("/patternlint@") ? [given] : [])),
    ),
  );
}

const [plain = {}] = inputsOf("Plain");
const [comments = {}] = inputsOf("With comments and suggestions");
const [ofFork = {}, afterFork = {}] = inputsOf("Pull requests from forks");
const [queue = {}] = inputsOf("Merge queue");
const [scanning = {}] = inputsOf("Code scanning");
const [roots = {}] = inputsOf("Several roots in one repository");

const sound = soundModules();
const release = "patterns/release.md";
const review = "patterns/design-review.md";
/** An error on a line that the change writes, and a notice on one that its diff doesn't show. */
const faulty = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const rows: string[] = [];
let world: World;

afterEach(async () => {
  expect(world.server.violations).toEqual([]);
  await world.close();
});

/** Runs a step, and has the table say what came of it and what it wrote. */
async function walk(what: string, options: LintOptions, names: Readonly<Record<string, string>>): Promise<Step> {
  const { server } = world;
  const from = server.requests.length;
  const step = await world.lint(options);
  const { comparison } = JSON.parse(readFileSync(step.outputs.report || "/dev/null", "utf8") || "{}") as {
    comparison?: { base: { commit: string } };
  };
  const base = comparison ? (names[comparison.base.commit] ?? comparison.base.commit) : "nothing";
  const { verdict = "", introduced, errors } = step.outputs;
  const found = introduced ? `, ${introduced} introduced` : errors ? `, ${plural(Number(errors), "error")}` : "";
  const outcome = `${outcomes[verdict]}${found}`;
  rows.push(`| ${what} | ${base} | ${outcome} | ${written(server.requests.slice(from), step)} |`);
  return step;
}

const outcomes: Readonly<Record<string, string>> = { success: "green", failure: "red", skipped: "skipped" };

const writes: Readonly<Record<string, string>> = {
  "POST /check-runs 201": "check run",
  "PATCH /check-runs/{check_run_id} 200": "more annotations in the check run",
  "POST /pulls/{pull_number}/reviews 200": "review",
  "PUT /pulls/{pull_number}/reviews/{review_id} 200": "review brought up to date",
  "POST /pulls/{pull_number}/comments 201": "comment on a file",
  "PATCH /pulls/comments/{comment_id} 200": "comment on a line or file brought up to date",
  "DELETE /pulls/comments/{comment_id} 204": "comment on a line or file removed",
  "POST /issues/{issue_number}/comments 201": "comment",
  "PATCH /issues/comments/{comment_id} 200": "comment brought up to date",
};

function written(requests: readonly string[], { log, summary }: Step): string {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const name = request.startsWith("GET ") || request.includes("/graphql") ? undefined : request.replace("/repos/{owner}/{repo}", "");
    if (name === undefined) continue;
    const words = name.endsWith(" 403") ? "a write is refused, which is said" : writes[name];
    expect(words, name).toBeDefined();
    counts.set(words as string, (counts.get(words as string) ?? 0) + 1);
  }
  const annotations = log.annotations.filter(({ properties }) => properties.file !== undefined).length;
  return (
    [
      ...(annotations > 0 ? [plural(annotations, "annotation")] : []),
      ...(summary === "" ? [] : ["summary"]),
      ...[...counts].map(([words, count]) => (count === 1 ? words : `${words} ×${count}`)),
    ].join(", ") || "nothing"
  );
}

/** Which commits are what to a pull request. */
function namesOf({ base }: PullRefs): Record<string, string> {
  return { [base]: "the target's tip" };
}

test("a pull request: the gate, with a right to read only", async () => {
  world = await openWorld();
  const refs = world.push(faulty);
  world.server.readOnly = true;
  await walk("Plain: a pull request", { inputs: plain }, namesOf(refs));
});

test("a pull request with comments: pushed, run again, mended", async () => {
  world = await openWorld();
  const { server } = world;
  const refs = world.push(faulty);
  await walk("With comments: a pull request", { inputs: comments }, namesOf(refs));
  const said = () => structuredClone([server.reviews, server.reviewComments]);
  const before = said();
  await walk("… its run again, on the same commit", { inputs: comments, env: { GITHUB_RUN_ATTEMPT: "2" } }, namesOf(refs));
  // What is said on lines and files is as it was; the comment links to the new attempt, and the check run has its own.
  expect(said()[1]).toEqual(before[1]);
  expect([server.reviews.length, server.comments.length]).toEqual([1, 1]);
  expect(server.comments[0]?.body).toContain("/runs/42/attempts/2");
  expect(server.checkRuns.map(({ name, head_sha: head, conclusion }) => [name, head, conclusion])).toEqual([
    ["patternlint findings", refs.head, "failure"],
    ["patternlint findings", refs.head, "failure"],
  ]);
  world.push({ [release]: sound[release] as string });
  await walk("… pushed again, with all mended", { inputs: comments, env: { GITHUB_RUN_ID: "43" } }, namesOf(refs));
  expect(server.reviewComments).toEqual([]);
});

test("two pushes, and the run of the first ends last", async () => {
  world = await openWorld();
  const first = world.push(faulty);
  const workspace = world.repository.checkout(first.merge);
  world.push({ [release]: sound[release] as string });
  const options = { inputs: comments, workspace, event: pullRequestEvent(first), env: { GITHUB_SHA: first.merge } };
  await walk("… a run that a newer push has overtaken", options, namesOf(first));
});

test("a branch that is behind its target", async () => {
  world = await openWorld();
  world.push(faulty);
  world.repository.commit("main", { [release]: edit(sound[release], "# Release\n", "# Release\n\n\n\n") });
  const refs = world.push({});
  await walk("… the branch is behind its target", { inputs: comments }, namesOf(refs));
  const line = (faulty[release] as string).split("\n").findIndex((text) => text.includes("<100ms")) + 1;
  expect(world.server.reviewComments.map((comment) => comment.line)).toContain(line);
});

test("a pull request whose target is changed", async () => {
  world = await openWorld();
  const { repository } = world;
  const target = repository.commit("release", { [review]: edit(sound[review], "<purpose>", "<purpose>\n    a < b") });
  repository.git("checkout", "-q", "-b", "change");
  const refs = world.push(faulty);
  const { name, payload } = pullRequestEvent({ ...refs, base: target });
  const { pull_request: pull } = payload;
  const changes = { base: { ref: { from: "main" }, sha: { from: refs.base } } };
  const event = {
    name,
    payload: { ...payload, action: "edited", changes, pull_request: { ...pull, base: { ...pull.base, ref: "release" } } },
  };
  await walk("… its target is changed (`edited`)", { inputs: comments, event }, { [target]: "where it left the new target" });
});

test("Dependabot's pull request, with the permissions of the recipe and without", async () => {
  world = await openWorld();
  const refs = world.push(faulty);
  const env = { GITHUB_ACTOR: "dependabot[bot]" };
  await walk("… Dependabot's", { inputs: comments, env }, namesOf(refs));
  world.server.readOnly = true;
  await walk("… Dependabot's, without `permissions`", { inputs: comments, env: { ...env, GITHUB_RUN_ID: "43" } }, namesOf(refs));
});

test("400 files", { timeout: 120_000 }, async () => {
  world = await openWorld();
  const files = Array.from({ length: 400 }, (_, at) => [
    `team ${at % 9}/module-${at}.md`,
    edit(
      edit(sound["planning/requirements.md"], 'name="requirements"', `name="module_${at}"`),
      "<purpose>",
      `<purpose>${"\n    a < b".repeat(3)}`,
    ),
  ]);
  const refs = world.push(Object.fromEntries(files));
  await walk("… of 400 files", { inputs: comments }, namesOf(refs));
  expect(world.server.reviewComments).toHaveLength(30);
  expect(world.server.checkRuns[0]?.annotations).toHaveLength(1200);
  expect(world.server.comments[0]?.body.length).toBeLessThan(65_536);
});

test("a fork's: the first workflow may only read, the second one tells", async () => {
  world = await openWorld(sound, "ada/modules");
  const { server, repository } = world;
  const refs = world.push(faulty);
  server.readOnly = true;
  await walk("Forks: the first workflow", { inputs: ofFork }, namesOf(refs));
  await walk("… with the inputs of the recipe before", { inputs: comments }, namesOf(refs));
  server.readOnly = false;
  const second = { inputs: afterFork, workspace: repository.checkout(refs.base), event: workflowRunEvent(refs.head, "ada", "change") };
  await walk("… the second workflow (`workflow_run`), which gates nothing", second, namesOf(refs));
  const target = {
    inputs: afterFork,
    workspace: repository.checkout(refs.base),
    event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
  };
  await walk("… `pull_request_target`, after that", { ...target, env: { GITHUB_RUN_ID: "43" } }, namesOf(refs));
  world.push({ [release]: sound[release] as string });
  await walk("… the second workflow, for a commit that is no longer the newest", second, namesOf(refs));
});

test("a merge queue: an entry at fault, the one behind it, and that one once the first has left", async () => {
  world = await openWorld();
  const { repository } = world;
  world.push(faulty);
  const [target, one] = [repository.main(), repository.git("rev-parse", "change")];
  repository.commit("other", { [review]: edit(sound[review], "# Design review", "# Design Review") });
  const group = (onto: string, what: string) => {
    repository.git("checkout", "-q", "--detach", onto);
    repository.git("merge", "-q", "--no-ff", "-m", "Entry", what);
    const head = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "-q", "main");
    return head;
  };
  const [first, alone] = [group(target, one), group(target, "other")];
  const both = group(first, "other");
  const names = { [target]: "the target's tip" };
  const check = (what: string, head: string, previous: string, number: number) =>
    walk(what, { inputs: queue, workspace: repository.checkout(head), event: mergeGroupEvent(previous, head, number) }, names);
  await check("Merge queue: an entry at fault", first, target, 1);
  const behind = await check("… the entry behind it, which is not", both, first, 2);
  expect(behind.summary).toContain("came with entries before this entry");
  await check("… that one, once the first has left", alone, target, 2);
});

test("a push to the default branch, a schedule: SARIF has everything", async () => {
  world = await openWorld();
  world.push({});
  const before = world.repository.main();
  const after = world.repository.commit("main", faulty);
  const workspace = world.repository.checkout(after);
  const push = { inputs: scanning, workspace, event: pushEvent(before, after, "refs/heads/main") };
  await walk("Code scanning: a push to the default branch", push, { [before]: "the commit before the push" });
  const sarif = JSON.parse(readFileSync(join(workspace, "patternlint.sarif"), "utf8")) as { runs: [{ results: unknown[] }] };
  expect(sarif.runs[0].results).toHaveLength(2);
  await walk("… on schedule", { inputs: scanning, workspace, event: { name: "schedule", payload: {} } }, {});
});

test("several roots: each has its own check run, review and comment, and leaves the other's alone", async () => {
  const below = (root: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]));
  world = await openWorld({ ...below("teams/design", sound), ...below("teams/platform", sound) });
  const { server } = world;
  const refs = world.push({ ...below("teams/design", faulty), ...below("teams/platform", faulty) });
  const inputs = (root: string) => ({ ...roots, review: "on", root });
  await walk("Several roots (and `review`): one of two", { inputs: inputs("teams/design") }, namesOf(refs));
  const ofDesign = structuredClone([server.comments[0], server.reviews[0], server.reviewComments.slice()]);
  await walk("… the other one", { inputs: inputs("teams/platform") }, namesOf(refs));
  expect([server.comments[0], server.reviews[0], server.reviewComments.slice(0, (ofDesign[2] as unknown[]).length)]).toEqual(ofDesign);
  expect(server.checkRuns.map(({ name }) => name)).toEqual([
    "patternlint findings (teams/design)",
    "patternlint findings (teams/platform)",
  ]);
  expect(server.comments).toHaveLength(2);
  const roughly = server.reviewComments.map(({ path, subject_type: on }) => `${path.split("/")[1]} ${on}`).sort();
  expect(roughly).toEqual(["design file", "design line", "platform file", "platform line"]);
  // Mended in one of them only: the other's words stay.
  world.push(below("teams/design", { [release]: sound[release] as string }));
  await walk("… mended in the first, its next run", { inputs: inputs("teams/design"), env: { GITHUB_RUN_ID: "43" } }, namesOf(refs));
  expect(server.reviewComments.map(({ path }) => path.split("/")[1])).toEqual(["platform", "platform"]);
});

test("docs/workflows.md has the table", () => {
  const table = ["| case | compared with | step | written |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const text = readFileSync(page, "utf8");
  const [before, rest = ""] = text.split(BEGIN as string);
  const now = `${before}${BEGIN}\n\n${table}\n\n${END}${rest.split(END as string)[1] ?? ""}`;
  if (process.env.UPDATE) writeFileSync(page, now);
  else
    expect(now, "`npm run generate -- --all` writes the table of docs/workflows.md as the recipes are now. Read the difference.").toBe(
      text,
    );
});

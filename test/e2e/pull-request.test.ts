// A pull request from the first push to the last, in real repositories, against a server that plays GitHub.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { foreignIn } from "../report/rendered.ts";
import type { Files } from "./git-repository.ts";
import { makeFolder } from "./process.ts";
import { makeRecord } from "./record.ts";
import type { Step } from "./step.ts";
import { edit, type LintOptions, openWorld, pullRequestEvent, soundModules, type World } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const review = "patterns/design-review.md";
const requirements = "planning/requirements.md";
const all = { "check-run": "on", review: "on", comment: "on" };
const record = makeRecord("pull-requests");

afterAll(() => record.write());

interface Reported {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
  readonly status: string;
}

function report(step: Step): { findings: Reported[]; comparison: { fixed: Reported[]; changes: { file: string; what: string[] }[] } } {
  return JSON.parse(readFileSync(step.outputs.report as string, "utf8"));
}

function introduced(step: Step): string[] {
  return report(step)
    .findings.filter(({ status }) => status === "introduced")
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

/** One push, one run. */
async function once(
  scenario: string,
  files: Files,
  options: LintOptions = {},
  base: Files = sound,
  fork?: string,
): Promise<{ world: World; step: Step }> {
  const world = await openWorld(base, fork);
  world.push(files);
  const step = await world.lint(options);
  record.add(scenario, world.server, step);
  expect(world.server.violations).toEqual([]);
  await world.close();
  return { world, step };
}

const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const lost = { [review]: edit(sound[review], "      <validation>\n        Every remark is answered\n      </validation>\n", "") };

describe("safe fixes", () => {
  test("summary and comment name the command, and the patch applies to what was checked out, over several files", async () => {
    const two = { ...slow, [review]: edit(sound[review], "Every remark is answered", "Every remark is answered in <2h") };
    const { world, step } = await once("safe fixes", two, { inputs: all });
    const offer = "`npx patternlint@1 --fix --base origin/main` settles 2 of 4 findings, in 2 files. The step's output `patch` is a patch";
    expect(step.summary).toContain(offer);
    expect(world.server.comments[0]?.body).toContain(offer);
    const patch = readFileSync(step.outputs.patch as string, "utf8");
    const folder = makeFolder({ ...sound, ...two } as Record<string, string>);
    execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
    expect(readFileSync(join(folder, release), "utf8")).toBe(edit(two[release], "<100ms", "&lt;100ms"));
    expect(readFileSync(join(folder, review), "utf8")).toBe(edit(two[review], "<2h", "&lt;2h"));
  });

  test("none: nothing is offered, and the output is empty", async () => {
    const { step } = await once("nothing to fix", lost);
    expect([step.outputs.patch, step.summary.includes("--fix")]).toEqual(["", false]);
  });
});

describe("introduced, unchanged, fixed", () => {
  test("only what the change brings is shown and gates; the report has everything", async () => {
    const base = { ...sound, ...lost };
    const { step } = await once("introduced beside unchanged", { ...slow, [review]: edit(base[review], "an hour", "two hours") }, {}, base);
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "3", fixed: "0", errors: "2" } });
    expect(introduced(step)).toEqual([`change-version ${review}:3`, `change-version ${release}:3`, `xml-character ${release}:30`]);
    expect(report(step).findings.find(({ rule }) => rule === "phase-validation")).toMatchObject({ status: "unchanged", file: review });
    expect(step.log.annotations.map(({ properties }) => properties.title)).not.toContain("patternlint: phase-validation");
    expect(step.stdout).not.toContain("phase-validation");
    expect(step.summary).toContain("still there");
  });

  test("a change that introduces nothing is green beside old errors, and red when the gate is told to see all", async () => {
    const base = { ...sound, ...lost };
    const files = { [release]: edit(sound[release], "1.0.0   | 2025-07-09", "1.0.1   | 2025-08-09") };
    const green = await once("old errors only", files, {}, base);
    expect(green.step).toMatchObject({ status: 0, outputs: { verdict: "success", introduced: "0", errors: "1" } });
    const red = await once("old errors only, gate: all", files, { inputs: { gate: "all", show: "all" } }, base);
    expect(red.step).toMatchObject({ status: 1, outputs: { verdict: "failure" } });
    expect(red.step.log.annotations.map(({ properties }) => properties.title)).toContain("patternlint: phase-validation");
  });

  test("fixing one and adding another of the same kind is one fixed and one introduced", async () => {
    const base = { ...sound, ...slow };
    const other = edit(
      edit(base[release], "        It answers in <100ms\n", ""),
      "A stranger can install it",
      "A stranger can install it in <5 minutes",
    );
    const { step } = await once("fixed and introduced", { [release]: other }, {}, base);
    expect(step.outputs).toMatchObject({ introduced: "3", fixed: "1" });
    expect(introduced(step)).toEqual([`change-version ${release}:3`, `change-check-removed ${release}:29`, `xml-character ${release}:43`]);
    expect(report(step).comparison.fixed.map(({ rule }) => rule)).toEqual(["xml-character"]);
  });

  test("moved lines move nothing", async () => {
    const base = { ...sound, ...slow, ...lost };
    const files = {
      [release]: edit(edit(base[release], "\n# Release", "\n\n\n\n\n# Release"), "<purpose>", "\n\n  <!-- why -->\n\n  <purpose>"),
      [review]: edit(base[review], "# Design review", "\n\n\n# Design review"),
    };
    const { step } = await once("line shifts", files, {}, base);
    expect(step).toMatchObject({ status: 0, outputs: { introduced: "0", fixed: "0", errors: "2" } });
  });

  test("no modules changed is a green result that is reported", async () => {
    const { step, world } = await once("no modules changed", { "src/x.ts": "export {};\n" }, { inputs: all });
    expect(step).toMatchObject({ status: 0, outputs: { verdict: "success", introduced: "0" } });
    expect(step.summary).toContain("## ✅ patternlint: no modules changed · nothing introduced in 4 modules");
    expect(world.server.checkRuns).toMatchObject([{ conclusion: "success" }]);
    expect(world.server.comments).toEqual([]);
    expect(world.server.reviews).toEqual([]);
  });
});

describe("files that move and go", () => {
  test("a rename whose references were left behind is one finding, with all of them and a fix", async () => {
    const { step, world } = await once(
      "rename with references left behind",
      { [requirements]: null, "planning/needs.md": sound[requirements] as string },
      { inputs: all },
    );
    expect(introduced(step)).toEqual(["change-module-removed planning/needs.md:8", "module-file planning/needs.md:8"]);
    expect(report(step).findings[0]?.message).toBe(
      "`planning/requirements.md` was renamed to `planning/needs.md` in this change; 2 modules depend on it. Write the new path there.",
    );
    expect(world.server.comments[0]?.body).toContain("|broken|");
  });

  test("a rename with its references introduces nothing but the name of the file", async () => {
    const files = {
      [requirements]: null,
      "planning/needs.md": sound[requirements] as string,
      [review]: edit(sound[review], "../planning/requirements.md", "../planning/needs.md"),
      "quality/acceptance.md": edit(sound["quality/acceptance.md"], "../planning/requirements.md", "../planning/needs.md"),
    };
    const { step } = await once("rename with references", files);
    expect(step.status).toBe(0);
    expect(introduced(step)).toEqual(["module-file planning/needs.md:8"]);
  });

  test("findings of a renamed module are those that it had", async () => {
    const base = { ...sound, ...lost };
    const moved = edit(base[review], 'name="design_review"', 'name="second_look"');
    const files = {
      [review]: null,
      "patterns/second-look.md": moved,
      [release]: edit(sound[release], "./design-review.md", "./second-look.md"),
    };
    const files2 = { ...files, [requirements]: edit(sound[requirements], "../patterns/design-review.md", "../patterns/second-look.md") };
    const { step } = await once("module renamed, old finding in it", files2, {}, base);
    expect(introduced(step).filter((one) => !one.startsWith("change-version"))).toEqual([]);
    expect(step.outputs).toMatchObject({ fixed: "0", errors: "1" });
  });

  test("a deletion is told with those that depend on it, which the pull request never touched", async () => {
    const { step, world } = await once("deletion with dependents outside the diff", { [requirements]: null }, { inputs: all });
    expect(step.status).toBe(1);
    expect(introduced(step)).toEqual([`change-module-removed ${requirements}:1`]);
    expect(report(step).findings[0]).toMatchObject({
      message: "`planning/requirements.md` was deleted in this change; 2 modules depend on it. Restore it, or remove the references.",
      related: [{ file: review }, { file: "quality/acceptance.md" }],
    });
    expect(world.server.reviewComments).toMatchObject([{ path: requirements, subject_type: "file" }]);
    expect(world.server.checkRuns[0]?.annotations[0]).toMatchObject({
      path: requirements,
      message: expect.stringContaining("quality/acceptance.md:39"),
    });
  });

  test("where the rule about removed modules is off, each broken reference names the cause", async () => {
    const files = { [requirements]: null, "patternlint.yml": "rules: { change-module-removed: off }\n" };
    const { step } = await once("deletion, rule off", files);
    expect(report(step).findings.map(({ message }) => message)).toEqual([
      "`../planning/requirements.md` no longer exists: `planning/requirements.md` was deleted in this change. Correct the path, or remove the line.",
      "`../planning/requirements.md` no longer exists: `planning/requirements.md` was deleted in this change. Correct the path, or remove the line.",
    ]);
  });
});

describe("where it is told", () => {
  test("check run, review with a suggestion, one comment", async () => {
    const { world, step } = await once("all sinks", { ...slow, ...lost }, { inputs: all });
    const { checkRuns, reviewComments, reviews, comments, requests } = world.server;
    expect(step.status).toBe(1);
    expect(checkRuns).toMatchObject([{ name: "patternlint findings", conclusion: "failure", head_sha: world.server.pull?.head }]);
    expect(checkRuns[0]?.annotations).toHaveLength(4);
    expect(reviews).toHaveLength(1);
    const suggestion = reviewComments.find(({ body }) => body.includes("```suggestion"));
    expect(suggestion).toMatchObject({ path: release, line: 30, side: "RIGHT" });
    expect(suggestion?.body).toContain("```suggestion\n        It answers in &lt;100ms\n```");
    // What is gone is commented on beside where it stood.
    expect(reviewComments.find(({ path, line }) => path === review && line !== null)?.body).toContain("lost `Every remark is answered`");
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("phases complete: 7/7 → 6/7");
    expect(comments[0]?.body).toContain("phase `review` lost 1 validation");
    expect(requests.length).toBeLessThan(18);
    expect(step.log.annotations.filter(({ name }) => name === "notice")).toHaveLength(2);
  });

  test("two faults on one line: one suggestion settles both, so that applying it leaves none", async () => {
    const { world } = await once(
      "two on a line",
      { [release]: edit(sound[release], "Both say the same", "Both say the same in <1 hour & less") },
      { inputs: { review: "on" } },
    );
    const suggestions = world.server.reviewComments.filter(({ body }) => body.includes("```suggestion"));
    expect(world.server.reviewComments.filter(({ line }) => line === 30)).toHaveLength(2);
    expect(suggestions.map(({ body }) => body.slice(body.indexOf("The suggestion")))).toEqual([
      "The suggestion settles 1 other finding on these lines as well.\n\n```suggestion\n        Both say the same in &lt;1 hour &amp; less\n```",
    ]);
  });

  test("after a second push: no duplicates, what is settled goes, what somebody answered stays", async () => {
    const world = await openWorld();
    world.push({ ...slow, [review]: edit(sound[review], "an hour", "<1 hour") });
    await world.lint({ inputs: all });
    const before = world.server.reviewComments.map(({ id, body }) => ({ id, body }));
    const answered = world.server.reviewComments.find(({ path }) => path === review);
    world.server.reviewComments.push({
      id: 1,
      path: review,
      line: answered?.line ?? null,
      body: "Why?",
      user: { login: "ada", type: "User" },
      in_reply_to_id: answered?.id as number,
    });
    const again = await world.lint({ inputs: all, env: { GITHUB_RUN_ID: "43" } });
    expect(again.status).toBe(1);
    expect(world.server.reviewComments.filter(({ id }) => id !== 1).map(({ id, body }) => ({ id, body }))).toEqual(before);
    expect(world.server.reviews).toHaveLength(1);
    expect(world.server.comments).toHaveLength(1);
    const from = world.server.requests.length;
    world.push({ [release]: edit(sound[release], "Both say the same", "Both say the very same") });
    const step = await world.lint({ inputs: all, env: { GITHUB_RUN_ID: "44" } });
    record.add("second push", world.server, step, from);
    // The version is still the old one: that is in the table, which the diff doesn't show.
    expect(
      world.server.reviewComments.filter(({ path }) => path === release).map(({ body }) => /<sub>(.*)<\/sub>/.exec(body)?.[1]),
    ).toEqual(["change-version"]);
    expect(world.server.reviewComments.some(({ id }) => id === answered?.id)).toBe(true);
    expect(world.server.comments).toHaveLength(1);
    expect(world.server.comments[0]?.body).not.toContain("100ms");
    world.push({ [review]: sound[review] as string, [release]: sound[release] as string });
    const last = await world.lint({ inputs: all, env: { GITHUB_RUN_ID: "45" } });
    expect(last.status).toBe(0);
    expect(world.server.comments[0]?.body).toContain("## ✅ patternlint: no modules changed · nothing introduced");
    expect(world.server.reviews.at(-1)?.body).toContain("all findings of this review are settled");
    expect(world.server.violations).toEqual([]);
    await world.close();
  });

  test("a comment on other lines than its suggestion now replaces is written anew", async () => {
    const world = await openWorld();
    world.push(slow);
    await world.lint({ inputs: { review: "on" } });
    const ofLines = () => world.server.reviewComments.filter(({ subject_type: on }) => on === "line");
    const [comment] = ofLines();
    if (comment?.line == null) throw new Error("no comment");
    comment.start_line = comment.line - 1;
    await world.lint({ inputs: { review: "on" }, env: { GITHUB_RUN_ID: "43" } });
    expect(ofLines().map(({ id, line, start_line: start }) => [id === comment.id, line, start])).toEqual([[false, 30, null]]);
    expect(world.server.reviews.map(({ body }) => body.includes("A later review"))).toEqual([true, false]);
    await world.close();
  });

  test("lines that GitHub doesn't take, push after push: one review, with everything in its body", async () => {
    const world = await openWorld();
    world.push(slow);
    world.server.faults.push({ route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", kind: 422, times: 1 });
    await world.lint({ inputs: { review: "on" } });
    world.server.faults.push({ route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", kind: 422 });
    await world.lint({ inputs: { review: "on" }, env: { GITHUB_RUN_ID: "43" } });
    expect(world.server.reviews).toHaveLength(1);
    expect(world.server.reviews[0]?.body).toContain("xml-character");
    await world.close();
  });

  test("a run that a newer push has overtaken says nothing in the pull request", async () => {
    const world = await openWorld();
    const first = world.push(slow);
    const workspace = world.repository.checkout(first.merge);
    world.push(lost);
    const step = await world.lint({ inputs: all, workspace, event: pullRequestEvent(first), env: { GITHUB_SHA: first.merge } });
    record.add("overtaken by a newer push", world.server, step);
    expect(step.status).toBe(1);
    expect(step.stdout).toContain("No comment: the pull request has a newer commit, which has a run of its own.");
    expect([world.server.comments, world.server.reviews]).toEqual([[], []]);
    await world.close();
  });

  test("a file without a patch: its findings stand in a comment on the file", async () => {
    const world = await openWorld();
    world.push(slow);
    world.server.withoutPatch.add(release);
    const step = await world.lint({ inputs: all });
    record.add("a patch missing", world.server, step);
    expect(step.status).toBe(1);
    expect(world.server.reviewComments).toMatchObject([{ path: release, subject_type: "file" }]);
    expect(world.server.reviewComments[0]?.body).toContain("2 findings outside the diff of this file");
    expect(world.server.reviews).toEqual([]);
    await world.close();
  });

  test("each marks just the text that is meant: up to its last sign on GitHub, to behind it in SARIF and the report", async () => {
    const world = await openWorld();
    const text = edit(edit(sound[release], "Both say the same", "It answers in <100ms"), "./design-review.md", "./no-such-file.md");
    const workspace = world.repository.checkout(world.push({ [release]: text }).merge);
    const step = await world.lint({ workspace, inputs: { ...all, sarif: "lint.sarif" } });
    await world.close();
    const lines = text.split("\n");
    /** The text from a column to another one, counted from 1, the last one included. */
    const marked = (line: unknown, from: unknown, to: unknown) => lines[Number(line) - 1]?.slice(Number(from) - 1, Number(to));
    const [checkRun] = world.server.checkRuns;
    const sarif = JSON.parse(readFileSync(join(workspace, "lint.sarif"), "utf8")) as {
      runs: [{ results: { ruleId: string; locations: [{ physicalLocation: { region: Record<string, number> } }] }[] }];
    };
    for (const [rule, what] of [
      ["xml-character", "<"],
      ["reference-target", "./no-such-file.md"],
    ]) {
      const inReport = report(step).findings.find((one) => one.rule === rule);
      expect(marked(inReport?.line, inReport?.column, Number(inReport?.endColumn) - 1)).toBe(what);
      const annotation = step.log.annotations.find(({ properties }) => properties.title === `patternlint: ${rule}`)?.properties;
      expect(marked(annotation?.line, annotation?.col, annotation?.endColumn)).toBe(what);
      const ofCheckRun = checkRun?.annotations.find(({ title }) => title === `patternlint: ${rule}`);
      expect(marked(ofCheckRun?.start_line, ofCheckRun?.start_column, ofCheckRun?.end_column)).toBe(what);
      const region = sarif.runs[0].results.find(({ ruleId }) => ruleId === rule)?.locations[0].physicalLocation.region;
      expect(marked(region?.startLine, region?.startColumn, Number(region?.endColumn) - 1)).toBe(what);
    }
  });

  test("files for other systems, with paths from the repository's root", async () => {
    const { world, step } = await once("files", slow, {
      inputs: { sarif: "out/lint.sarif", junit: "out/junit.xml", gitlab: "out/gl.json" },
    });
    expect(step.status).toBe(1);
    expect(world.server.requests).toEqual([]);
  });
});

describe("a branch that is behind its target", () => {
  // The target gets a phase before the one that the pull request edits: in the merge, everything stands lower.
  const phase = `    <phase name="announce" order="2">
      <requirements>
        A stranger can install it, says the target
      </requirements>
      <actions>
        Tell them
      </actions>
      <validation>
        They know
      </validation>
    </phase>

`;
  const first = "    <phase";
  const ahead = { [release]: edit(sound[release], first, `${phase}${first}`) };

  async function behind(inputs: Readonly<Record<string, string>>, pushed: Files = slow, target: Files = ahead) {
    const world = await openWorld();
    world.push(pushed);
    const { repository, server } = world;
    repository.commit("main", target);
    const refs = repository.pullRequest("change");
    server.pull = { number: 1, head: refs.head, base: refs.base, branch: "change" };
    const step = await world.lint({
      inputs,
      workspace: repository.checkout(refs.merge),
      event: pullRequestEvent(refs),
      env: { GITHUB_SHA: refs.merge },
    });
    record.add("behind its target", server, step);
    expect(server.violations).toEqual([]);
    await world.close();
    const at = slow[release].split("\n").findIndex((line) => line.includes("<100ms")) + 1;
    return { step, server, at, head: refs.head };
  }

  test("comment, suggestion, check run, annotation and links stand on the head's own lines", async () => {
    const { step, server, at, head } = await behind(all);
    expect(introduced(step)).toContain(`xml-character ${release}:${at + phase.split("\n").length - 1}`);
    const [comment] = server.reviewComments.filter(({ body }) => body.includes("xml-character"));
    expect(comment?.line).toBe(at);
    // Applied, it changes just the line that it is about.
    const suggested = /```suggestion\n([\s\S]*?)```/.exec(comment?.body ?? "")?.[1];
    expect(suggested).toBe(`${slow[release].split("\n")[at - 1]?.replace("<100ms", "&lt;100ms")}\n`);
    expect(server.checkRuns[0]?.annotations).toContainEqual(expect.objectContaining({ path: release, start_line: at, end_line: at }));
    expect(step.log.annotations.find(({ properties }) => properties.title === "patternlint: xml-character")?.properties.line).toBe(
      String(at),
    );
    for (const text of [step.summary, server.comments[0]?.body, server.checkRuns[0]?.output.summary])
      expect(text).toContain(`/blob/${head}/patterns/release.md?plain=1#L${at}`);
  });

  test("the target has twins of the phase, above and below: the suggestion mends the pull request's own, and no words hold a line of the merge", async () => {
    const own = / {4}<phase name="check"[\s\S]*?<\/phase>\n\n/.exec(sound[release] as string)?.[0] as string;
    const twin = (name: string) => own.replace('name="check"', `name="${name}"`);
    const unclosed = edit(sound[release], "      </actions>\n", "");
    const twins = edit(sound[release], own, twin("rehearse") + own + twin("repeat"));
    const { step, server, head } = await behind(all, { [release]: unclosed }, { [release]: twins });
    const lower = twin("rehearse").split("\n").length - 1;
    const [at = 0] = unclosed.split("\n").flatMap((line, index) => (line.includes("<actions>") ? [index + 1] : []));
    expect(introduced(step)).toContain(`xml-balance ${release}:${at + lower}`);
    const comment = server.reviewComments.find(({ body }) => body.includes("xml-balance"));
    const { line, start_line: start, body = "" } = comment as unknown as { line: number; start_line: number | null; body: string };
    const suggested = /```suggestion\n([\s\S]*?)```/.exec(body)?.[1] ?? "";
    const lines = unclosed.split("\n");
    lines.splice((start ?? line) - 1, line - (start ?? line) + 1, ...suggested.replace(/\n$/, "").split("\n"));
    expect(lines.join("\n")).toBe(sound[release]);
    // The annotation is on the tag that lacks its end; where that is expected is linked to as well.
    const annotation = server.checkRuns[0]?.annotations.find(({ title }) => title === "patternlint: xml-balance");
    expect(annotation).toMatchObject({ start_line: at, message: expect.stringContaining(`${release}:${at + 2}:`) });
    for (const text of [step.summary, server.comments[0]?.body, body])
      expect(text).toContain(`/blob/${head}/patterns/release.md?plain=1#L${at + 2}`);
    const numbers = [step.summary, server.comments[0]?.body, body, String(annotation?.message)].flatMap((text) => [
      ...(text ?? "").matchAll(/(?:#L|\bline |release\.md:)(\d+)/g),
    ]);
    expect(numbers.map(([, number]) => Number(number)).filter((number) => number >= at + lower)).toEqual([]);
  });

  test("where the head can't be read, nothing is said on a line of the pull request, and why is said", async () => {
    const world = await openWorld();
    world.push(slow);
    const { repository, server } = world;
    repository.commit("main", ahead);
    const refs = repository.pullRequest("change");
    server.pull = { number: 1, head: refs.head, base: refs.base, branch: "change" };
    const workspace = repository.checkout(refs.merge);
    await world.gitServer.close();
    server.faults.push({ route: "git/trees", kind: 404 });
    const step = await world.lint({
      inputs: { review: "on", base: "none" },
      workspace,
      event: pullRequestEvent(refs),
      env: { GITHUB_SHA: refs.merge },
    });
    expect(step.log.annotations.map(({ data }) => data).join("\n")).toContain("line numbers are those of its merge with the target");
    expect(server.reviewComments).toEqual([]);
    expect(server.reviews[0]?.body).toContain("xml-character");
    await world.close();
  });
});

test("GitHub Enterprise Server: requests go to its API, links to its pages, and nowhere else", async () => {
  const world = await openWorld();
  world.push(slow);
  const env = { GITHUB_API_URL: `${world.server.url}/api/v3` };
  const step = await world.lint({ inputs: all, env });
  expect(step.status).toBe(1);
  expect([world.server.checkRuns.length, world.server.reviews.length, world.server.comments.length]).toEqual([1, 1, 1]);
  expect(world.server.comments[0]?.body).toContain(`${world.gitServer.url}/octo/modules/blob/`);
  expect(world.server.violations).toEqual([]);
  await world.close();
});

describe("rights", () => {
  test("fork: a token that may only read is seen once, and nothing is lost", async () => {
    const world = await openWorld(sound, "ada/modules");
    world.push(slow);
    world.server.readOnly = true;
    const step = await world.lint({ inputs: all });
    record.add("fork", world.server, step);
    expect(world.server.requests).toEqual(["POST /repos/{owner}/{repo}/check-runs 403"]);
    expectAllTold(step);
    expect(notWritten(step).join("\n")).toContain("Pull requests of forks run with a token that may only read");
    await world.close();
  });

  test("Dependabot without permissions: each permission is tried once, and the advice is to give it", async () => {
    const world = await openWorld(sound);
    world.push(slow);
    world.server.readOnly = true;
    const step = await world.lint({ inputs: all, env: { GITHUB_ACTOR: "dependabot[bot]" } });
    record.add("Dependabot", world.server, step);
    expect(world.server.requests.filter((request) => request.endsWith("403"))).toEqual([
      "POST /repos/{owner}/{repo}/check-runs 403",
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments 403",
    ]);
    expectAllTold(step);
    expect(notWritten(step)[0]).toContain(
      "Dependabot's workflows may only read unless they say otherwise: give the job the permission `checks: write`",
    );
    expect(notWritten(step)[1]).toContain("`pull-requests: write`");
    await world.close();
  });

  test("Dependabot with `permissions`: it writes like anybody else", async () => {
    const world = await openWorld(sound);
    world.push(slow);
    const step = await world.lint({ inputs: all, env: { GITHUB_ACTOR: "dependabot[bot]" } });
    record.add("Dependabot, with permissions", world.server, step);
    expect([world.server.checkRuns.length, world.server.reviews.length, world.server.comments.length]).toEqual([1, 1, 1]);
    expect(notWritten(step)).toEqual([]);
    await world.close();
  });

  function notWritten(step: Step): string[] {
    return step.log.annotations.flatMap(({ name, data }) => (name === "notice" && data.includes("was not written") ? [data] : []));
  }

  /** The gate is as red, the findings stand in annotations, and why something is missing is said for each of the three. */
  function expectAllTold(step: Step): void {
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure" } });
    expect(step.log.annotations.filter(({ name }) => name === "error")).toHaveLength(2);
    expect(notWritten(step)).toHaveLength(3);
    expect(step.summary).toContain("was not written");
  }

  test("switched-off annotations and summary step in for a sink that failed", async () => {
    const world = await openWorld();
    world.push(slow);
    world.server.readOnly = true;
    const step = await world.lint({ inputs: { "check-run": "on", annotations: "off", summary: "off" } });
    expect(step.log.annotations.find(({ name }) => name === "error")?.properties.title).toBe("patternlint: xml-character");
    expect(step.summary).toContain("xml-character");
    expect(step.log.annotations.find(({ data }) => data.includes("was not written"))?.data).toContain(
      "Give the job the permission `checks: write`.",
    );
    await world.close();
  });
});

describe("size", () => {
  const many = (count: number, text: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `team ${at % 9}/module-${at}.md`,
        edit(edit(text, 'name="release"', `name="module_${at}"`), "A stranger can install it", "A stranger can install it in <5 minutes"),
      ]),
    );

  test.each([60, 400, 3_500])("%i changed files", { timeout: 120_000 }, async (count) => {
    const plain = (sound[release] as string).replace(
      / {2}<integration_points>[\s\S]*<\/integration_points>/,
      "  <integration_points>\n    <depends_on>patterns/release.md for all</depends_on>\n  </integration_points>",
    );
    const { world, step } = await once(`${count} files`, many(count, plain), {
      inputs: { ...all, "check-run": count > 100 ? "off" : "on" },
    });
    expect(step.outputs.errors).toBe(String(count));
    expect(world.server.reviewComments).toHaveLength(30);
    // A hundred files a page; GitHub has no more than 3,000.
    const pages = world.server.requests.filter((request) => request.endsWith("/pulls/{pull_number}/files 200")).length;
    expect(pages).toBe(Math.min(30, Math.floor(count / 100) + 1));
    // Each on a file of its own, in folders whose names have a blank.
    expect(new Set(world.server.reviewComments.map(({ path }) => path)).size).toBe(30);
    expect(world.server.comments[0]?.body.length).toBeLessThan(65_001);
    if (count <= 100) expect(world.server.checkRuns[0]?.annotations.length).toBe(Number(step.outputs.introduced));
    expect(step.log.annotations).toHaveLength(
      count > 9 ? 10 + Math.min(10, step.log.annotations.filter(({ name }) => name !== "error").length) : 0,
    );
  });
});

test("hundreds of findings in wide characters: a check run's summary is within GitHub's limit of bytes", async () => {
  // Each by itself: what has one cause is told at once.
  const faults = Array.from({ length: 500 }, (_, at) => `        <响应时间限制值第${at}条>\n`).join("");
  const files = { [release]: edit(sound[release], "        Both say the same\n", `${faults}        Both say the same\n`) };
  const { world, step } = await once("500 findings, wide characters", files, { inputs: { "check-run": "on" } });
  expect(step.log.annotations.filter(({ data }) => data.includes("was not written"))).toEqual([]);
  const { summary = "" } = world.server.checkRuns[0]?.output ?? {};
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(60_000);
});

test("a linted file can neither mention anybody nor break out of the Markdown, in any sink", async () => {
  const attack =
    "@everyone <100 ``` </details> [x](https://evil.example) ![i](https://evil.example/i.png) **b** #1 <!-- --> | https://evil.example";
  const text = edit(edit(sound[release], "Both say the same", attack), 'name="publish"', 'name="```@team [x](https://evil.example)"');
  const name = "patterns/@team `x` [y](z).md";
  const { world, step } = await once(
    "hostile text",
    { [release]: text, [name]: edit(sound[review], 'name="design_review"', 'name="@team"') },
    { inputs: all },
  );
  const { comments, reviews, reviewComments, checkRuns } = world.server;
  const written = [...comments, ...reviews, ...reviewComments].map(({ body }) => body);
  for (const body of [...written, checkRuns[0]?.output.summary ?? "", step.summary]) {
    expect(foreignIn(body, (address) => /^(?:https:\/\/github\.com|http:\/\/127\.0\.0\.1:\d+)\//.test(address))).toEqual([]);
  }
  expect(readFileSync(step.outputs.report as string, "utf8")).toContain("@team");
});

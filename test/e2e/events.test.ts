// What is linted and what it is compared with, for each event and each way to check a repository out.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { makeRecord } from "./record.ts";
import { runStepWith, type Step } from "./step.ts";
import { edit, mergeGroupEvent, openWorld, pullRequestEvent, pushEvent, soundModules, type World, workflowRunEvent } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const review = "patterns/design-review.md";
const old = { ...sound, [review]: edit(sound[review], "      <validation>\n        Every remark is answered\n      </validation>\n", "") };
const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };
const zero = "0".repeat(40);
const record = makeRecord("events");
let world: World;

afterEach(async () => {
  expect(world.server.violations).toEqual([]);
  await world.close();
});
afterAll(() => record.write());

function rules(step: Step): string[] {
  const { findings } = JSON.parse(readFileSync(step.outputs.report as string, "utf8")) as { findings: { rule: string; status: string }[] };
  return findings.map(({ rule, status }) => `${rule} ${status}`);
}

function base(step: Step): string | undefined {
  const { comparison } = JSON.parse(readFileSync(step.outputs.report as string, "utf8")) as { comparison?: { base: { commit: string } } };
  return comparison?.base.commit;
}

const judged = ["phase-validation unchanged", "change-version introduced", "xml-character introduced"];

async function lint(scenario: string, options: Parameters<World["lint"]>[0]): Promise<Step> {
  const step = await world.lint(options);
  record.add(scenario, world.server, step);
  return step;
}

describe("pull_request", () => {
  test("the default checkout: a merge without history, compared with its first parent, which is fetched", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const step = await lint("pull_request, shallow merge", {});
    expect(rules(step)).toEqual(judged);
    expect(base(step)).toBe(refs.base);
    expect(world.server.requests).toEqual([]);
    expect(step.summary).toContain(`/octo/modules/blob/${refs.head}/`);
  });

  test("main has moved on: what it brought is none of the pull request's", async () => {
    world = await openWorld(old);
    world.repository.commit("change", slow);
    world.repository.commit("main", { "planning/extra.md": edit(sound["planning/requirements.md"], "<purpose>", "<purpose>\n    a < b") });
    world.push({});
    const again = await lint("pull_request, main moved on", {});
    expect(rules(again).filter((one) => one.endsWith("introduced"))).toEqual(["change-version introduced", "xml-character introduced"]);
  });

  test("the head itself, with all history: the last commit in common", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    world.repository.commit("main", { [release]: edit(sound[release], "Tag the version", "Tag it") });
    const step = await lint("pull_request, head with history", { workspace: world.repository.checkout(refs.head, 0) });
    expect(rules(step)).toEqual(judged);
    expect(base(step)).toBe(refs.base);
  });

  test("the head itself, without history: GitHub is asked for the last commit in common", async () => {
    world = await openWorld(old);
    const common = world.repository.main();
    world.repository.commit("change", slow);
    world.repository.commit("main", {
      "planning/extra.md": edit(sound["planning/requirements.md"], 'name="requirements"', 'name="extra"'),
    });
    const refs = world.push({});
    const step = await lint("pull_request, shallow head", { workspace: world.repository.checkout(refs.head) });
    expect(base(step)).toBe(common);
    expect(world.server.requests).toEqual(["GET /repos/{owner}/{repo}/compare/{basehead} 200"]);
    expect(rules(step)).toEqual(judged);
  });

  test("its target was changed, and GitHub's merge is still into the old one: compared with where it left the new one", async () => {
    world = await openWorld(old);
    const { repository } = world;
    // The branch was made from `release`, whose fault isn't the pull request's; it first aimed at main.
    const target = repository.commit("release", { [review]: edit(old[review], "<purpose>", "<purpose>\n    a < b") });
    repository.git("checkout", "-q", "-b", "change");
    const refs = world.push(slow);
    const { name, payload } = pullRequestEvent({ ...refs, base: target });
    const { pull_request: pull } = payload;
    const event = {
      name,
      payload: {
        ...payload,
        action: "edited",
        changes: { base: { ref: { from: "main" }, sha: { from: refs.base } } },
        pull_request: { ...pull, base: { ...pull.base, ref: "release" } },
      },
    };
    const step = await lint("pull_request, target changed", { workspace: repository.checkout(refs.merge), event });
    expect(base(step)).toBe(target);
    expect(rules(step)).toEqual(["xml-character unchanged", ...judged]);
  });

  test("no git: the base comes from GitHub's API, and only what differs costs a request", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.merge);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request, no git", { workspace });
    expect(rules(step)).toEqual(judged);
    expect(base(step)).toBe(refs.base);
    expect(world.server.requests).toEqual([
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha} 200",
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha} 200",
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha} 200",
      // The head's: no file of it differs from what was linted.
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha} 200",
    ]);
  });

  test("no git: an old fault in a file that the change doesn't touch, and that is never fetched, is old", async () => {
    const faulty = { ...old, [review]: edit(old[review], "<purpose>", "<purpose>\n    a < b\n    c < d") };
    world = await openWorld(faulty);
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.merge);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request, no git, old fault elsewhere", { workspace });
    expect(rules(step)).toEqual(["xml-character unchanged", "xml-character unchanged", ...judged]);
    expect(step.outputs).toMatchObject({ introduced: "2", fixed: "0" });
  });

  test("the head itself, without history and without a token: compared with the base as the event has it, and that is said", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const step = await lint("pull_request, shallow head, no token", {
      workspace: world.repository.checkout(refs.head),
      inputs: { token: "" },
    });
    expect(rules(step)).toEqual(judged);
    expect(step.log.annotations.find(({ data }) => data.startsWith("Where the pull request left main can't be found out"))?.data).toContain(
      "`fetch-depth: 0`",
    );
  });

  test("no git, and GitHub gives the list of files but not what is in them: everything is linted, counts, and why is said", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    world.server.faults.push({ route: "git/blobs", kind: 404 });
    const workspace = world.repository.checkout(refs.merge);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request, no git, files refused", { workspace });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "", errors: "2" } });
    expect(step.log.annotations.find(({ name }) => name === "notice")?.data).toContain(
      "GitHub's API doesn't give its files (404 Not Found)",
    );
  });

  test("no git, and more files than GitHub lists: a part of them is no base", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    world.server.truncated = true;
    const workspace = world.repository.checkout(refs.merge);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request, no git, tree truncated", { workspace });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "", errors: "2" } });
    expect(step.log.annotations.find(({ name }) => name === "notice")?.data).toContain("too many files for GitHub's API to list");
  });

  test("no git and no token: everything is linted, counts, and why is said", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.merge);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request, no git, no token", { workspace, inputs: { token: "" } });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "", errors: "2" } });
    expect(step.log.annotations.find(({ name }) => name === "notice")?.data).toMatch(
      /^There is no base to compare with: .* is not in a git repository; without the input token, GitHub can't be asked for it\. Everything is linted, and counts\.$/,
    );
    expect(step.summary).toContain("There is no base to compare with");
  });

  test("a root inside the repository: the base is read there, and paths count from the repository", async () => {
    const inTeam = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`team/${path}`, text]));
    world = await openWorld({ ...inTeam(old), "other/x.md": "x" });
    world.push(inTeam(slow));
    const step = await lint("pull_request, root", { inputs: { root: "team", "check-run": "on", comment: "on" } });
    expect(rules(step)).toEqual(judged);
    expect(step.log.annotations[0]?.properties.file).toBe("team/patterns/release.md");
    expect(world.server.checkRuns[0]).toMatchObject({
      name: "patternlint findings (team)",
      annotations: [{ path: "team/patterns/release.md" }, {}],
    });
  });
});

describe("pull_request_target", () => {
  const hostile = { ...slow, "patternlint.yml": "rules: { xml-character: off }\nsections: { rollout: ../../../../etc/passwd }\n" };

  test("the default checkout is the base: the pull request is read from git's objects, the configuration from the base", async () => {
    world = await openWorld({ ...old, "patternlint.yml": "rules: { change-version: error }\n" }, "ada/modules");
    const refs = world.push(hostile);
    const workspace = world.repository.checkout(refs.base);
    const step = await lint("pull_request_target, base checked out", {
      workspace,
      event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
      inputs: { review: "on", comment: "on" },
    });
    expect(step).toMatchObject({ status: 1, outputs: { introduced: "2" } });
    expect(rules(step)).toEqual(judged);
    // In the base's configuration it is an error; lines that the change wrote come first.
    expect(step.log.annotations.map(({ name, properties }) => `${name} ${properties.title}`)).toEqual([
      "error patternlint: xml-character",
      "error patternlint: change-version",
      "error undefined",
    ]);
    expect(world.server.comments).toHaveLength(1);
    // Nothing of the pull request was checked out.
    expect(readFileSync(join(workspace, release), "utf8")).toBe(sound[release]);
  });

  test("the target isn't the default branch, which is what is checked out: configuration and base are the target's", async () => {
    world = await openWorld({ ...old, "patternlint.yml": "rules: { xml-character: off }\n" }, "ada/modules");
    const { repository, server } = world;
    const target = repository.commit("release", { "patternlint.yml": null, [review]: sound[review] as string });
    repository.git("checkout", "-q", "-b", "change");
    const head = repository.commit("change", slow);
    repository.git("checkout", "-q", "--detach", target);
    repository.git("merge", "-q", "--no-ff", "-m", "Merge", head);
    repository.git("update-ref", "refs/pull/1/merge", "HEAD");
    repository.git("update-ref", "refs/pull/1/head", head);
    repository.git("checkout", "-q", "main");
    server.pull = { number: 1, head, base: target, branch: "change", fork: "ada/modules" };
    const refs = { number: 1, head, base: target, merge: "" };
    const { name, payload } = pullRequestEvent(refs, "ada/modules", "pull_request_target");
    const { pull_request: pull } = payload;
    const event = { name, payload: { ...payload, pull_request: { ...pull, base: { ...pull.base, ref: "release" } } } };
    const step = await runStepWith(server, repository.checkout(repository.main()), {
      event,
      env: { GITHUB_SERVER_URL: world.gitServer.url },
    });
    record.add("pull_request_target, another target than the default branch", server, step);
    expect(step).toMatchObject({ status: 1, outputs: { introduced: "2" } });
    expect(rules(step)).toEqual(["change-version introduced", "xml-character introduced"]);
    expect(base(step)).toBe(target);
  });

  test("the pull request is checked out: its configuration is not taken for all that", async () => {
    world = await openWorld(old, "ada/modules");
    const refs = world.push(hostile);
    const step = await lint("pull_request_target, merge checked out", {
      event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
    });
    expect(rules(step)).toEqual(judged);
  });

  // On Windows, most users may not make symbolic links.
  test.skipIf(process.platform === "win32")(
    "symbolic links in the pull request are not followed, and filters of its own don't run",
    async () => {
      world = await openWorld(old, "ada/modules");
      const { repository } = world;
      world.push({ ...slow, ".gitattributes": "*.md filter=evil diff=evil\n" });
      repository.git("checkout", "-q", "change");
      symlinkSync("/etc/passwd", join(repository.folder, "patterns", "link.md"));
      const refs = world.push({});
      const step = await lint("pull_request_target, links", {
        workspace: repository.checkout(refs.base),
        event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
      });
      expect(rules(step)).toEqual(judged);
      expect(step.stdout).not.toContain("root:");
    },
  );

  test("without git, it fails and says what to do", async () => {
    world = await openWorld(old, "ada/modules");
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.base);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("pull_request_target, no git", {
      workspace,
      event: pullRequestEvent(refs, "ada/modules", "pull_request_target"),
    });
    expect(step.status).toBe(2);
    expect(step.log.annotations[0]?.data).toContain("reads the pull request from git, and the workspace has none");
  });
});

describe("workflow_run", () => {
  test("finds the pull request of a fork by its branch and commit, and reads it as data", async () => {
    world = await openWorld(old, "ada/modules");
    const refs = world.push(slow);
    const step = await lint("workflow_run of a fork", {
      workspace: world.repository.checkout(refs.base),
      event: workflowRunEvent(refs.head, "ada", "change"),
      inputs: { review: "on", comment: "on" },
    });
    expect(rules(step)).toEqual(judged);
    expect(world.server.comments[0]?.body).toContain("xml-character");
    expect(world.server.reviews).toHaveLength(1);
    expect(step.summary).toContain(`/blob/${refs.head}/`);
  });

  test("two pull requests from one branch: GitHub's word on which is meant, else the first, and the other is named", async () => {
    world = await openWorld(old, "ada/modules");
    const refs = world.push(slow);
    world.server.siblings.push(7);
    const step = await lint("workflow_run, two pull requests of one branch", {
      workspace: world.repository.checkout(refs.base),
      event: workflowRunEvent(refs.head, "ada", "change"),
      inputs: { comment: "on" },
    });
    expect(rules(step)).toEqual(judged);
    expect(step.log.annotations.map(({ data }) => data)).toContain(
      "#7 comes from the same branch and commit; this run reports on #1 only.",
    );
    const { name, payload } = workflowRunEvent(refs.head, "ada", "change");
    const named = { ...payload, workflow_run: { ...payload.workflow_run, pull_requests: [{ number: 1 }] } };
    const told = await lint("workflow_run, GitHub names the pull request", {
      workspace: world.repository.checkout(refs.base),
      event: { name, payload: named },
    });
    expect(told.stdout).not.toContain("same branch");
  });

  test("has nothing to say when the pull request has moved on", async () => {
    world = await openWorld(old, "ada/modules");
    const first = world.push(slow);
    const refs = world.push({ [release]: sound[release] as string });
    const step = await lint("workflow_run, moved on", {
      workspace: world.repository.checkout(refs.base),
      event: workflowRunEvent(first.head, "ada", "change"),
    });
    expect(step).toMatchObject({ status: 0, outputs: { verdict: "skipped" } });
    expect(step.log.annotations[0]?.data).toContain("no open pull request from ada:change");
    // However a run ends, the debug log counts its requests.
    expect(step.log.commands.filter(({ name }) => name === "debug").at(-1)?.data).toContain("patternlint sent 1 request,");
  });
});

describe("push", () => {
  test("compares with what the branch was before", async () => {
    world = await openWorld(old);
    world.push({});
    const before = world.repository.main();
    const after = world.repository.commit("main", slow);
    const step = await lint("push", { workspace: world.repository.checkout(after), event: pushEvent(before, after, "refs/heads/main") });
    expect(rules(step)).toEqual(judged);
    expect(base(step)).toBe(before);
  });

  test("a new branch: compared with where it left the default branch", async () => {
    world = await openWorld(old);
    const common = world.push(slow).base;
    const after = world.repository.git("rev-parse", "change");
    world.repository.commit("main", { [review]: sound[review] as string });
    const step = await lint("push, new branch", {
      workspace: world.repository.checkout(after),
      event: pushEvent(zero, after, "refs/heads/change", { created: true }),
    });
    expect(base(step)).toBe(common);
    expect(rules(step)).toEqual(judged);
  });

  test("a forced push whose former commit is gone: the same", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const step = await lint("push, forced, before is gone", {
      workspace: world.repository.checkout(refs.head),
      event: pushEvent("1".repeat(40), refs.head, "refs/heads/change", { forced: true }),
    });
    expect(base(step)).toBe(refs.base);
    expect(rules(step)).toEqual(judged);
  });

  test("a forced push whose former commit can still be had: compared with that", async () => {
    world = await openWorld(old);
    const before = world.push({ [release]: edit(slow[release], "Tag the version", "Tag it") }).head;
    const after = world.push(slow).head;
    const step = await lint("push, forced", {
      workspace: world.repository.checkout(after),
      event: pushEvent(before, after, "refs/heads/change", { forced: true }),
    });
    expect(base(step)).toBe(before);
    expect(rules(step)).toEqual(["phase-validation unchanged", "change-version introduced", "xml-character unchanged"]);
  });

  test("the first push of the default branch: there is no base, and everything counts", async () => {
    world = await openWorld(old);
    world.push({});
    const after = world.repository.main();
    const step = await lint("push, first of all", {
      workspace: world.repository.checkout(after),
      event: pushEvent(zero, after, "refs/heads/main", { created: true }),
    });
    expect(step).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "" } });
    expect(step.log.annotations.find(({ name }) => name === "notice")?.data).toContain("refs/heads/main is new");
  });

  test("sinks that want a pull request have nothing to do", async () => {
    world = await openWorld(old);
    world.push({});
    const before = world.repository.main();
    const after = world.repository.commit("main", slow);
    const step = await lint("push, all sinks", {
      workspace: world.repository.checkout(after),
      event: pushEvent(before, after, "refs/heads/main"),
      inputs: { "check-run": "on", review: "on", comment: "on" },
    });
    expect(world.server.requests).toEqual(["POST /repos/{owner}/{repo}/check-runs 201"]);
    expect(world.server.checkRuns[0]?.head_sha).toBe(after);
    expect(step.stdout).toContain("No comment: the event is about no pull request.");
  });
});

test("merge_group: compared with its target", async () => {
  world = await openWorld(old);
  const refs = world.push(slow);
  const step = await lint("merge_group", {
    workspace: world.repository.checkout(refs.merge),
    event: mergeGroupEvent(refs.base, refs.merge),
    inputs: { "check-run": "on" },
  });
  expect(rules(step)).toEqual(judged);
  expect(world.server.checkRuns[0]?.head_sha).toBe(refs.merge);
});

describe("a merge queue with two entries", () => {
  /** #1 adds a fault, #2 behind it adds none; each group holds what is before it. */
  async function queue(second: Readonly<Record<string, string>>) {
    world = await openWorld(old);
    world.push(slow);
    const { git, main, commit } = world.repository;
    const [target, one] = [main(), git("rev-parse", "change")];
    commit("other", second);
    const merge = (onto: string, what: string) => {
      git("checkout", "-q", "--detach", onto);
      git("merge", "-q", "--no-ff", "-m", "Entry", what);
      const group = git("rev-parse", "HEAD");
      git("checkout", "-q", "main");
      return group;
    };
    const first = merge(target, one);
    return { target, first, both: merge(first, "other"), alone: merge(target, "other") };
  }
  const harmless = { [review]: edit(old[review], "# Design review", "# Design Review") };
  const check = (name: string, group: string, previous: string, number: number, inputs: Record<string, string> = {}) =>
    lint(name, { workspace: world.repository.checkout(group), event: mergeGroupEvent(previous, group, number), inputs });
  const notices = (step: Step) => step.log.annotations.filter(({ name }) => name === "notice").map(({ data }) => data);

  test("the first fails, and so does the one behind it, which says that it isn't its own fault", async () => {
    const { target, first, both } = await queue(harmless);
    expect(await check("merge_group, first", first, target, 1)).toMatchObject({
      status: 1,
      outputs: { verdict: "failure", introduced: "2" },
    });
    const behind = await check("merge_group, behind a failing one", both, first, 2);
    expect(behind).toMatchObject({ status: 1, outputs: { verdict: "failure", introduced: "2" } });
    expect(base(behind)).toBe(target);
    const said =
      "2 findings of 2 came with entries before this entry (#2) in the queue: patterns/release.md:3 (change-version), patterns/release.md:30 (xml-character). Nothing that this entry (#2) brings fails the run: it will pass once the entry at fault has left the queue.";
    expect(notices(behind)).toContain(said);
    expect(behind.summary).toContain("came with entries before this entry");
  });

  test("once the first has left the queue, the second is green", async () => {
    const { target, alone } = await queue(harmless);
    const step = await check("merge_group, the failing one gone", alone, target, 2);
    expect(step).toMatchObject({ status: 0, outputs: { verdict: "success", introduced: "0" } });
    expect(step.stdout).not.toContain("came with");
  });

  test("an entry that brings faults of its own is told both", async () => {
    const { first, both } = await queue({ [review]: edit(old[review], "<purpose>", "<purpose>\n    a < b") });
    const step = await check("merge_group, both at fault", both, first, 2);
    expect(step).toMatchObject({ status: 1, outputs: { introduced: "4" } });
    const [said] = notices(step).filter((data) => data.includes("came with"));
    expect(said).toContain("2 findings of 4 came with entries before this entry (#2)");
    expect(said).not.toContain("Nothing that");
  });

  test("without a token, in a shallow checkout: the target's tip is fetched", async () => {
    const { target, first, both } = await queue(harmless);
    const step = await check("merge_group, behind, no token", both, first, 2, { token: "" });
    expect([step.status, base(step)]).toEqual([1, target]);
  });

  test("without git, GitHub is asked", async () => {
    const { target, first, both } = await queue(harmless);
    const workspace = world.repository.checkout(both);
    rmSync(join(workspace, ".git"), { recursive: true });
    const step = await lint("merge_group, behind, no git", { workspace, event: mergeGroupEvent(first, both, 2) });
    expect([step.status, base(step)]).toEqual([1, target]);
    expect(notices(step).some((data) => data.includes("came with entries before"))).toBe(true);
  });
});

test.each(["workflow_dispatch", "schedule"])("%s: nothing to compare with, everything counts, without a word about it", async (name) => {
  world = await openWorld(old);
  const refs = world.push(slow);
  const step = await lint(name, { event: { name, payload: {} }, workspace: world.repository.checkout(refs.head) });
  expect(step).toMatchObject({ status: 1, outputs: { errors: "2", introduced: "" } });
  expect(step.stdout).not.toContain("no base");
});

describe("the input base", () => {
  test("names a branch, for any event", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const step = await lint("base: main, on schedule", {
      event: { name: "schedule", payload: {} },
      workspace: world.repository.checkout(refs.head),
      inputs: { base: "main" },
    });
    expect(rules(step)).toEqual(judged);
  });

  test("none: everything counts", async () => {
    world = await openWorld(old);
    world.push(slow);
    expect((await lint("base: none", { inputs: { base: "none" } })).outputs).toMatchObject({ introduced: "", errors: "2" });
  });

  test("a wrong one is an error, with the reason and what was meant", async () => {
    world = await openWorld(old);
    const refs = world.push(slow);
    const step = await lint("base: mian", { inputs: { base: "mian" } });
    expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
    const [{ data = "" } = {}] = step.log.annotations;
    expect(data).toContain("The input base can't be had: `mian` is not in this checkout, and can't be fetched: ");
    const full = await lint("base: mian, full history", { workspace: world.repository.checkout(refs.merge, 0), inputs: { base: "mian" } });
    expect(full).toMatchObject({ status: 2, outputs: { verdict: "error" } });
    expect(full.log.annotations[0]?.data).toContain("Did you mean `main`?");
  });

  test.each(["--upload-pack=touch x", "+refs/heads/main:refs/heads/main", "ma*n", "@{u}", "HEAD~99999", "ext::sh -c id", " "])(
    "%j is neither an option nor a refspec",
    async (name) => {
      world = await openWorld(old);
      world.push(slow);
      const step = await lint(`base: ${name}`, { inputs: { base: name } });
      if (name.trim() === "") return expect(rules(step)).toEqual(judged);
      expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
      expect(world.gitServer.requests).toEqual([]);
    },
  );

  test("a tag", async () => {
    world = await openWorld(old);
    world.push(slow);
    world.repository.git("tag", "v1", "main");
    expect(rules(await lint("base: v1", { inputs: { base: "v1" } }))).toEqual(judged);
  });

  test("main has moved on, and the checkout is shallow: GitHub is asked where HEAD left it", async () => {
    world = await openWorld(old);
    const common = world.repository.main();
    const refs = world.push(slow);
    world.repository.commit("main", {
      "planning/extra.md": edit(sound["planning/requirements.md"], 'name="requirements"', 'name="extra"'),
    });
    const step = await lint("base: main, which moved on", { workspace: world.repository.checkout(refs.head), inputs: { base: "main" } });
    expect([base(step), rules(step)]).toEqual([common, judged]);
    world.server.faults.push({ route: "compare", kind: 404 });
    const alone = await lint("base: main, which moved on, without GitHub", {
      workspace: world.repository.checkout(refs.head),
      inputs: { base: "main" },
    });
    expect(base(alone)).toBe(world.repository.main());
    expect(alone.log.annotations.find(({ name }) => name === "notice")?.data).toContain("Where HEAD left main can't be found out");
  });
});

test("the repository is left as it was: no branch, no ref, nothing in the index", async () => {
  world = await openWorld(old);
  const refs = world.push(slow);
  const workspace = world.repository.checkout(refs.merge);
  const look = () =>
    execFileSync("git", ["for-each-ref"], { cwd: workspace, encoding: "utf8" }) +
    execFileSync("git", ["status", "--porcelain"], { cwd: workspace, encoding: "utf8" });
  const before = look();
  await world.lint({ workspace });
  expect(look()).toBe(before);
});

// A repository on a GitHub of our own, with a pull request in it, and the action at work on it.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Files, type GitRepository, makeRepository, type PullRefs } from "./git-repository.ts";
import { type GitServer, startGitServer } from "./git-server.ts";
import { type GithubServer, startGithub } from "./github-server.ts";
import { project } from "./process.ts";
import { runStepWith, type Step } from "./step.ts";

const { content: events } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "vendor", "events.json"), "utf8")) as {
  content: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** The modules of examples/sound: four, with nothing to find. */
export function soundModules(): Record<string, string> {
  const root = join(project, "examples", "sound");
  return Object.fromEntries(
    globSync("**/*.md", { cwd: root }).map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")]),
  );
}

export interface World {
  readonly repository: GitRepository;
  readonly server: GithubServer;
  /** Where the repository is fetched from. */
  readonly gitServer: GitServer;
  /** Commits to the pull request's branch, opens or updates the pull request, and gives its refs. */
  push(files: Files): PullRefs;
  /** Runs the action for the pull request as it is, in a fresh checkout of its merge. */
  lint(options?: LintOptions): Promise<Step>;
  close(): Promise<void>;
}

export interface LintOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Another checkout than that of the merge. */
  readonly workspace?: string;
  /** Another event than pull_request. */
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** @param run how a step is run: as a process of its own, unless said otherwise. */
export async function openWorld(
  base: Files = soundModules(),
  fork?: string,
  run = runStepWith,
  format: "sha1" | "sha256" = "sha1",
): Promise<World> {
  const repository = makeRepository(base, format);
  const server = await startGithub(repository);
  const gitServer = await startGitServer(repository.folder);
  let refs: PullRefs | undefined;
  const push = (files: Files) => {
    repository.commit("change", files);
    refs = repository.pullRequest("change");
    server.pull = { number: refs.number, head: refs.head, base: refs.base, branch: "change", ...(fork !== undefined && { fork }) };
    server.outdate();
    return refs;
  };
  return {
    repository,
    server,
    gitServer,
    push,
    lint: ({ inputs, env, workspace, event } = {}) => {
      if (!refs) throw new Error("There is no pull request yet.");
      return run(server, workspace ?? repository.checkout(refs.merge), {
        ...(inputs && { inputs }),
        env: { GITHUB_SHA: refs.merge, GITHUB_SERVER_URL: gitServer.url, ...env },
        event: event ?? pullRequestEvent(refs, fork),
      });
    },
    close: async () => {
      await Promise.all([server.close(), gitServer.close()]);
    },
  };
}

/** An event as GitHub sends it, by its own example, with our commits in it. */
export function pullRequestEvent({ number, head, base }: PullRefs, fork?: string, name = "pull_request") {
  const example = events.pull_request as { pull_request: { head: object; base: object } };
  return {
    name,
    payload: {
      ...example,
      action: "synchronize",
      number,
      pull_request: {
        ...example.pull_request,
        number,
        head: { ...example.pull_request.head, sha: head, ref: "change", repo: { full_name: fork ?? "octo/modules" } },
        base: { ...example.pull_request.base, sha: base, ref: "main", repo: { full_name: "octo/modules" } },
      },
    },
  };
}

export function pushEvent(before: string, after: string, ref: string, more: Readonly<Record<string, unknown>> = {}) {
  const example = events.push as { repository: object };
  return {
    name: "push",
    payload: { ...example, ref, before, after, ...more, repository: { ...example.repository, default_branch: "main" } },
  };
}

/** @param previous the entry before, or the tip of main for the first. */
export function mergeGroupEvent(previous: string, head: string, number = 1) {
  const example = events.merge_group as { merge_group: object };
  const refs = { base_ref: "refs/heads/main", head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${previous}` };
  return {
    name: "merge_group",
    payload: { ...example, merge_group: { ...example.merge_group, ...refs, base_sha: previous, head_sha: head } },
  };
}

export function workflowRunEvent(head: string, owner: string, branch: string) {
  const example = events.workflow_run as { workflow_run: { head_repository: { owner: object } } };
  const { workflow_run: run } = example;
  const headRepository = { ...run.head_repository, owner: { ...run.head_repository.owner, login: owner } };
  return {
    name: "workflow_run",
    payload: {
      ...example,
      workflow_run: {
        ...run,
        event: "pull_request",
        head_sha: head,
        head_branch: branch,
        head_repository: headRepository,
        pull_requests: [],
      },
    },
  };
}

/** An edit of a module's text that has to fit. */
export function edit(text: string | undefined, from: string, to: string): string {
  if (!text?.includes(from)) throw new Error(`There is no \`${from}\` to edit.`);
  return text.replace(from, to);
}

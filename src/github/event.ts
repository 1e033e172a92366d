// What of the workflow's event matters to us (docs.github.com, "Events that trigger workflows").
import { readSettingsFile } from "../source/read-file.ts";

export interface PullRequest {
  readonly number: number;
  /** The commit that the author pushed. */
  readonly head: string;
  /** Where its target branch stood when the event was sent. */
  readonly base: string;
  readonly baseRef: string;
  /** Its head is in another repository, so that the token may not write. */
  readonly fromFork: boolean;
  /** The event says that its target was changed: GitHub's merge of it may still be into the old one. */
  readonly retargeted: boolean;
}

export type GithubEvent =
  /** What is checked out belongs to the pull request, its configuration included. */
  | { readonly kind: "pull-request"; readonly pullRequest: PullRequest }
  /** The workflow runs with the rights of the repository: the pull request's files are data, and nothing else. */
  | { readonly kind: "pull-request-as-data"; readonly pullRequest: PullRequest }
  /** A workflow of a pull request has run; which one, GitHub has to be asked. */
  | {
      readonly kind: "workflow-run";
      readonly head: string;
      readonly headOwner: string;
      readonly headBranch: string;
      readonly numbers: readonly number[];
    }
  | {
      readonly kind: "push";
      readonly after: string;
      /** Undefined for a new branch. */
      readonly before: string | undefined;
      readonly ref: string;
      readonly defaultBranch: string | undefined;
    }
  | {
      readonly kind: "merge-group";
      readonly head: string;
      /** The entry before this one in the queue, or the target branch's tip for the first. */
      readonly previous: string;
      /** The target branch: `refs/heads/main`. Undefined when the event doesn't say. */
      readonly targetRef: string | undefined;
      /** The pull request that this entry adds, as the name of the queue's branch has it. */
      readonly number: number | undefined;
    }
  | { readonly kind: "other"; readonly name: string };

export interface WorkflowContext {
  readonly event: GithubEvent;
  /** owner/name; undefined outside of a workflow. */
  readonly repository: { readonly owner: string; readonly repo: string } | undefined;
  /** The commit that the workflow runs for. */
  readonly sha: string | undefined;
  readonly serverUrl: string;
  /** Dependabot's workflows have a token that may not write, as those of forks have. */
  readonly isDependabot: boolean;
  /** Tells this run from every other one of the repository, repeated attempts included. */
  readonly runId: string;
  /** The job and the step, which tell two uses of the action in one run apart. */
  readonly step: string;
}

/** Reads the event from the environment that GitHub's runner gives. What is missing or odd makes it an event of no kind. */
export function readWorkflowContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  return {
    event: readEvent(env.GITHUB_EVENT_NAME ?? "", payload, env.GITHUB_REPOSITORY ?? ""),
    repository: owner && repo ? { owner, repo } : undefined,
    sha: commitId(env.GITHUB_SHA),
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    isDependabot: env.GITHUB_ACTOR === "dependabot[bot]",
    runId: `${env.GITHUB_RUN_ID ?? "0"}.${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
    // It stands in a hidden mark, which has to be read again.
    step: [env.GITHUB_JOB, env.GITHUB_ACTION]
      .filter((part) => part)
      .join(".")
      .replaceAll(/[^\w.-]/g, "_"),
  };
}

/** The head that sinks and links speak of: a pull request's own, not the merge that is checked out and disappears. */
export function headOf({ event, sha }: WorkflowContext): string | undefined {
  switch (event.kind) {
    case "pull-request":
    case "pull-request-as-data":
      return event.pullRequest.head;
    case "workflow-run":
    case "merge-group":
      return event.head;
    case "push":
      return event.after;
    case "other":
      return sha;
  }
}

/** The address of a line of the linted commit on the web; undefined outside of a workflow. */
export function lineLink({ repository, serverUrl }: WorkflowContext, head: string | undefined, prefix: string) {
  if (!repository || head === undefined) return undefined;
  const base = `${serverUrl}/${repository.owner}/${repository.repo}/blob/${head}`;
  return (file: string, line: number) =>
    `${base}/${[...prefix.split("/"), ...file.split("/")]
      .filter((part) => part !== "")
      .map(encodePart)
      .join("/")}?plain=1#L${line}`;
}

/** Brackets would end a Markdown link early. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29");
}

type Payload = Readonly<Record<string, unknown>>;

/** GitHub sends none of more than 25 MB (docs.github.com, "Webhook events and payloads"). */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;

function readPayload(path: string | undefined): Payload {
  const file = path ? readSettingsFile(path, LARGEST_PAYLOAD) : undefined;
  if (file?.kind !== "text") return {};
  try {
    return object(JSON.parse(file.text) as unknown);
  } catch {
    // Elsewhere than on a runner there may be a name without a file; nothing is compared then.
    return {};
  }
}

function readEvent(name: string, payload: Payload, repository: string): GithubEvent {
  const other: GithubEvent = { kind: "other", name };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment": {
      const found = readPullRequest(object(payload.pull_request), repository);
      if (!found) return other;
      const pullRequest = { ...found, retargeted: object(payload.changes).base !== undefined };
      return { kind: name === "pull_request_target" ? "pull-request-as-data" : "pull-request", pullRequest };
    }
    case "workflow_run": {
      const run = object(payload.workflow_run);
      const head = commitId(run.head_sha);
      const owner = object(object(run.head_repository).owner).login;
      if (run.event !== "pull_request" || head === undefined) return other;
      return typeof owner === "string" && typeof run.head_branch === "string"
        ? { kind: "workflow-run", head, headOwner: owner, headBranch: run.head_branch, numbers: numbersOf(run.pull_requests) }
        : other;
    }
    case "push": {
      const after = commitId(payload.after);
      if (after === undefined) return other;
      const branch = object(payload.repository).default_branch;
      return {
        kind: "push",
        after,
        before: commitId(payload.before),
        ref: String(payload.ref ?? ""),
        defaultBranch: typeof branch === "string" ? branch : undefined,
      };
    }
    case "merge_group": {
      const group = object(payload.merge_group);
      const [head, previous] = [commitId(group.head_sha), commitId(group.base_sha)];
      if (head === undefined || previous === undefined) return other;
      // gh-readonly-queue/main/pr-104-<commit> (docs.github.com, "Managing a merge queue", branch protection patterns).
      const number = /\/pr-(\d{1,10})-/.exec(String(group.head_ref ?? ""))?.[1];
      return {
        kind: "merge-group",
        head,
        previous,
        targetRef: typeof group.base_ref === "string" && group.base_ref !== "" ? group.base_ref : undefined,
        number: number === undefined ? undefined : Number(number),
      };
    }
    default:
      return other;
  }
}

/** Those that a workflow has run for; GitHub names none of a fork. */
function numbersOf(pullRequests: unknown): number[] {
  const numbers = Array.isArray(pullRequests) ? pullRequests.map((one) => object(one).number) : [];
  return numbers.filter((number) => typeof number === "number");
}

/** A pull request as GitHub describes it, in an event or in an answer. */
export function readPullRequest(given: Payload, repository: string): PullRequest | undefined {
  const [head, base] = [object(given.head), object(given.base)];
  const [headSha, baseSha] = [commitId(head.sha), commitId(base.sha)];
  if (typeof given.number !== "number" || headSha === undefined || baseSha === undefined) return undefined;
  return {
    number: given.number,
    head: headSha,
    base: baseSha,
    baseRef: String(base.ref ?? ""),
    // A fork that was deleted leaves no repository.
    fromFork: object(head.repo).full_name !== repository,
    retargeted: false,
  };
}

function object(value: unknown): Payload {
  return typeof value === "object" && value !== null ? (value as Payload) : {};
}

/** A full commit id; the one of zeros, which stands for none, is none. */
function commitId(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

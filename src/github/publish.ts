// Publishes to GitHub: one sink after the other, and none of them can take another one, or the gate, down with it.

import { homepage } from "../report/version.ts";
import type { PullRequest, WorkflowContext } from "./event.ts";
import { type FailureKind, RequestFailure } from "./failure.ts";
import type { Inputs } from "./inputs.ts";
import type { LazyClient } from "./lazy-client.ts";
import { debug, info } from "./runner.ts";
import { loadSinks } from "./sinks/index.ts";
import type { Publication, Sink } from "./sinks/sink.ts";

export interface PublicationRequest
  extends Pick<Publication, "pullRequest" | "report" | "shown" | "lines" | "placesKnown" | "failed" | "remarks" | "link" | "prefix"> {
  readonly inputs: Inputs;
  readonly workflow: WorkflowContext;
  readonly client: LazyClient;
  readonly head: string | undefined;
  readonly paths: readonly string[];
}

/** A sink that failed for good, in words. */
export interface SinkFailure {
  readonly message: string;
}

/** Publishes to the sinks that are switched on; loads nothing when none is. */
export async function publishAll({ inputs, workflow, client, head, paths, ...parts }: PublicationRequest): Promise<SinkFailure[]> {
  const sinks = await loadSinks(inputs);
  if (sinks.length === 0) return [];
  const api = await client.get();
  const { repository } = workflow;
  if (!api || !repository || head === undefined) {
    const lack = api ? "outside of a workflow, there is no repository to write to" : "the input token is empty. Leave it at its default";
    return sinks.map(({ title }) => ({ message: `The ${title} was not written: ${lack}.` }));
  }
  const { keyOf, makeIdentity, useOf } = await import("./sinks/sink.ts");
  const publication: Publication = {
    ...parts,
    client: api,
    identity: makeIdentity(api),
    repository,
    head,
    key: keyOf(parts.prefix, paths, inputs),
    use: useOf(parts.prefix, paths, inputs),
    run: [workflow.runId, workflow.step].filter((part) => part !== "").join(":"),
  };
  return publishEach(sinks, publication, tokenOf(parts.pullRequest, workflow));
}

/** What is known of the token from the start. */
type Token =
  /** Workflows of a fork's pull request have one that may only read. */
  | "of-a-fork"
  /** Dependabot's workflows have one that may only read, unless `permissions` give it more. */
  | "of-dependabot"
  | "of-the-job";

function tokenOf(pullRequest: PullRequest | undefined, { event, isDependabot }: WorkflowContext): Token {
  if (event.kind !== "pull-request") return "of-the-job";
  return pullRequest?.fromFork ? "of-a-fork" : isDependabot ? "of-dependabot" : "of-the-job";
}

async function publishEach(sinks: readonly Sink[], publication: Publication, token: Token): Promise<SinkFailure[]> {
  const failures: SinkFailure[] = [];
  // A permission that is refused once is not asked for again; a fork's token has no other either.
  const refused = new Set<string>();
  for (const sink of sinks) {
    const { title, permission } = sink;
    if (refused.has(permission) || (token === "of-a-fork" && refused.size > 0)) {
      failures.push({ message: refusal(title, permission, "not tried any more", token) });
      continue;
    }
    try {
      const result = await sink.publish(publication);
      if (result) info(`No ${title}: ${result.skipped}.`);
    } catch (error) {
      if (error instanceof RequestFailure && error.kind === "forbidden") refused.add(permission);
      failures.push({ message: describe(sink, error, token) });
    }
  }
  return failures;
}

function describe({ title, permission }: Sink, error: unknown, token: Token): string {
  if (!(error instanceof RequestFailure)) {
    // The findings have been reported by now: a fault here is no reason to change the verdict.
    debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return `The ${title} was not written, by a bug in patternlint (${error instanceof Error ? error.message : String(error)}). Please report it: ${homepage}/issues`;
  }
  if (error.kind === "forbidden" && error.status !== 401) return refusal(title, permission, error.message, token);
  return `The ${title} was not written (${error.message}). ${remedies[error.kind]}`;
}

function refusal(title: string, permission: string, said: string, token: Token): string {
  return `The ${title} was not written (${said}). ${permissionRemedies[token](permission)}`;
}

const permissionRemedies: Readonly<Record<Token, (permission: string) => string>> = {
  "of-a-fork": () =>
    "Pull requests of forks run with a token that may only read; the recipe for forks in the documentation has a second workflow that may write.",
  "of-dependabot": (permission) =>
    `Dependabot's workflows may only read unless they say otherwise: give the job the permission \`${permission}\`.`,
  "of-the-job": (permission) => `Give the job the permission \`${permission}\`.`,
};

const remedies: Readonly<Record<FailureKind, string>> = {
  forbidden: "GitHub doesn't take the token: check the input `token`.",
  "rate-limit": "GitHub's rate limit is used up; run the job again later.",
  refused: `This is most likely a bug in patternlint; please report it: ${homepage}/issues`,
  server: "GitHub itself failed; run the job again.",
  network: "The connection to GitHub failed; run the job again.",
  deadline: "GitHub answered too slowly; run the job again.",
};

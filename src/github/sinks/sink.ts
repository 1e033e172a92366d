// What the places on GitHub's side have in common.
import { createHash } from "node:crypto";
import { escapeControls } from "../../report/escape.ts";
import type { LineLink } from "../../report/markdown.ts";
import type { LineSource, Report, ReportedFinding } from "../../report/report.ts";
import type { Client } from "../client.ts";
import type { PullRequest } from "../event.ts";
import { RequestFailure } from "../failure.ts";
import type { Inputs } from "../inputs.ts";

/** Everything that a sink publishes. */
export interface Publication {
  readonly client: Client;
  readonly identity: Identity;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The commit that is spoken of. */
  readonly head: string;
  readonly pullRequest: PullRequest | undefined;
  /** All findings; and those to show. Their places are those of the head. */
  readonly report: Report;
  readonly shown: Report;
  /** The texts that the places are in. */
  readonly lines: LineSource;
  /** False where the head can't be read: then places are those of its merge with the target, and not fit to comment on. */
  readonly placesKnown: boolean;
  readonly failed: boolean;
  readonly remarks: readonly string[];
  readonly link: LineLink | undefined;
  /** The folder that the report's paths count from, as a path from the repository's root; "" for that. */
  readonly prefix: string;
  /** Tells this use of the action from others in the repository. */
  readonly key: string;
  /** What this use looks at and how, in words; "" when all of it is the default. */
  readonly use: string;
  /** Tells this run from every other. */
  readonly run: string;
}

/** A sink had nothing to do, for a reason worth a line in the log. */
export interface Skipped {
  readonly skipped: string;
}

export interface Sink {
  /** As the input is called. */
  readonly name: "check-run" | "review" | "comment";
  readonly title: string;
  /** The permission that it needs, as a workflow writes it. */
  readonly permission: string;
  /** @throws RequestFailure when it fails for good. */
  publish(publication: Publication): Promise<Skipped | undefined>;
}

/** The path of a finding from the repository's root. */
export function fullPath({ prefix }: Pick<Publication, "prefix">, file: string): string {
  return prefix === "" ? file : `${prefix}/${file}`;
}

/** Two uses of the action that look at something else, or otherwise, have other keys, so that neither takes the other's comment for its own. */
export function keyOf(prefix: string, paths: readonly string[], { config, preset }: Pick<Inputs, "config" | "preset">): string {
  return digest([prefix, [...paths].sort(), config ?? null, preset ?? null]);
}

/** Longer names are cut, with a digest for what is gone. */
const LONGEST_USE = 80;

/**
 * What tells the verdict of one use of the action from that of another on the same commit: all that decides it, as far as it
 * isn't left at its default. "" when all of it is. Two check runs of one name hide each other: where the name is required, the
 * later one counts.
 */
export function useOf(
  prefix: string,
  paths: readonly string[],
  { config, preset, base, gate, failOn, strictBaseline, allowEmpty }: Inputs,
): string {
  const parts = [
    ...(prefix === "" ? [] : [prefix]),
    ...[...paths].filter((path) => path !== "").sort(),
    ...(config === undefined ? [] : [`config ${config}`]),
    ...(preset === undefined ? [] : [preset]),
    ...(base === "" ? [] : [`base ${base}`]),
    ...(gate === "introduced" ? [] : [`gate ${gate}`]),
    ...(failOn === "error" ? [] : [`fail-on ${failOn ?? "never"}`]),
    ...(strictBaseline ? ["strict-baseline"] : []),
    ...(allowEmpty ? ["allow-empty"] : []),
  ];
  const all = parts.map(escapeControls).join(", ");
  return all.length <= LONGEST_USE ? all : `${all.slice(0, LONGEST_USE - 8)}… ${digest(parts).slice(0, 6)}`.toWellFormed();
}

function digest(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
}

/** A comment on a line is about one finding, one on a file about several. */
type MarkKind = "comment" | "review" | "finding" | "file";

/** A hidden line at the beginning of whatever we write, by which it is known again. */
export function mark(kind: MarkKind, ...words: readonly string[]): string {
  return `<!-- patternlint:${kind} ${words.join(" ")} -->`;
}

/** The words of a mark that a text begins with. */
export function readMark(kind: MarkKind, body: string | null | undefined): string[] | undefined {
  const match = /^<!-- patternlint:([a-z]+) ([\w.: -]*?) -->/.exec(body ?? "");
  return match?.[1] === kind ? (match[2] as string).split(" ") : undefined;
}

interface Author {
  readonly login: string;
}

/** Who writes with the token. */
export interface Identity {
  isOurs(author: Author | null | undefined): Promise<boolean>;
  /** Learns it from what was just written. */
  wrote(author: Author | null | undefined): void;
}

/**
 * Anybody can write a mark into a comment, bots that quote others do, and whoever may write to a repository may change what
 * others wrote (docs.github.com, "Managing disruptive comments"), so GitHub wouldn't stop us: only what our own user wrote
 * is ours. GitHub is asked once, when there is a mark to judge.
 */
export function makeIdentity(client: Client): Identity {
  let login: Promise<string> | undefined;
  return {
    isOurs: async (author) => {
      if (!author) return false;
      login ??= loginOf(client);
      return (await login) === author.login;
    },
    wrote: (author) => {
      if (author) login = Promise.resolve(author.login);
    },
  };
}

/** The user of the job's own token. */
const ACTIONS = "github-actions[bot]";

/**
 * GraphQL's viewer is a person's login or, with the token of an app's installation as that of Actions is, the app's bot
 * (joshjohanning/bulk-github-repo-settings-sync-action#194). REST's `GET /user` answers 403 to these; it serves where
 * there is no GraphQL, as on Gitea and Forgejo.
 */
async function loginOf(client: Client): Promise<string> {
  const byGraphql = client.query<{ viewer: { login: string } }>("query { viewer { login } }", {}).then(({ viewer }) => viewer.login);
  return (await ifAnswered(byGraphql)) ?? (await ifAnswered(client.read("GET /user", {}).then((user) => user.login))) ?? ACTIONS;
}

/** Undefined when the server knows no answer; a failure that may pass is none. */
export async function ifAnswered<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof RequestFailure && (error.kind === "forbidden" || error.kind === "refused")) return undefined;
    throw error;
  }
}

/**
 * Sends a change of something of ours that somebody may have removed in the meantime.
 *
 * @returns false when it is gone.
 */
export async function ifStillThere(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof RequestFailure && error.status === 404) return false;
    throw error;
  }
}

/** Code points above U+FFFF in another form, since check runs have been refused for them. */
export function basicPlane(text: string, form: (codePoint: number) => string): string {
  return text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, (sign) => form(sign.codePointAt(0) as number)).toWellFormed();
}

/** Whether the pull request has moved on while this run was at work: what it would say is about an old commit. */
export async function hasMovedOn({ client, repository, pullRequest, head }: Publication): Promise<boolean> {
  if (!pullRequest) return false;
  const now = await client.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...repository, pull_number: pullRequest.number });
  return now.head.sha !== head;
}

export const movedOn: Skipped = { skipped: "the pull request has a newer commit, which has a run of its own" };
/** What can't be taken back says so. */
export const OVERTAKEN = "> This is about an older commit: the pull request has a newer one, whose run says more.";
export const noPullRequest: Skipped = { skipped: "the event is about no pull request" };

/** What a safe fix would do, behind a message that has no room for the fix itself. */
export function hint(finding: ReportedFinding): string {
  return finding.fix?.safe ? ` (${finding.fix.title})` : "";
}

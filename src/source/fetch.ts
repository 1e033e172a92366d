// The one deliberate fetch: into a git directory of our own, from an address that the runner gave, with one credential.
// Nothing of the checkout's configuration takes part in it, and the repository stays as it was.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFullId, mayBeBranch, resolveCommit } from "./commits.ts";
import { git, gitOverNetwork } from "./git.ts";
import { readSettingsFile, reasonOf } from "./read-file.ts";
import type { Repository } from "./repository.ts";

export interface Remote {
  /** As the runner gives it: https, or http where its server has nothing else. */
  readonly url: string;
  /** Undefined to ask as a stranger. */
  readonly token: string | undefined;
}

export type Fetched = { readonly commit: string } | { readonly reason: string };

export interface Fetcher {
  /** The repository, with what was fetched among its objects. */
  readonly repository: Repository;
  /** Whether the checkout lacks contents of commits that it has. */
  lacksContents(): boolean;
  /**
   * Fetches one commit without its history.
   *
   * @param what a full commit id or a full ref name.
   * @returns the commit, or why it can't be had.
   */
  fetch(what: string): Promise<Fetched>;
  /** Fetches what HEAD has and the checkout lacks, where it is both partial and sparse: actions/checkout makes them so. */
  complete(): Promise<void>;
  /** Removes all that was fetched. */
  close(): void;
}

/** A fetch that takes longer than this is taken for a connection that hangs. */
const LONGEST_FETCH = 120_000;

/** @param temporary a folder for temporary files: the runner's own. */
export function makeFetcher(checkout: Repository, remote: Remote, temporary: string): Fetcher {
  // Nobody can foresee its name. It is made when something is fetched, which most runs don't.
  const store = join(temporary, `patternlint-git-${randomBytes(16).toString("hex")}`);
  const repository = { ...checkout, fetchedObjects: join(store, "objects") };
  let made: Repository | undefined;
  const fetch = async (what: string): Promise<Fetched> => {
    const url = readUrl(remote.url);
    if (url === undefined) return { reason: `${remote.url} is not an http(s) address of a repository` };
    if (!isFullId(what) && !(what.startsWith("refs/") && mayBeBranch(what)))
      return { reason: `\`${what}\` is not the name of a commit or ref` };
    try {
      made ??= makeStore(checkout, store);
    } catch (error) {
      return { reason: `nothing can be written to ${temporary} (${reasonOf(error)})` };
    }
    return fetchInto(made, url, remote.token, what);
  };
  const lacksContents = () => {
    const objects = objectsOf(checkout);
    return objects !== undefined && isPartial(objects);
  };
  return {
    repository,
    fetch,
    lacksContents,
    complete: async () => {
      const isSparse = existsSync(join(checkout.gitDir, "info", "sparse-checkout"));
      const head = isSparse && lacksContents() ? resolveCommit(checkout, "HEAD") : undefined;
      if (head !== undefined) await fetch(head);
    },
    close: () => rmSync(store, { recursive: true, force: true }),
  };
}

async function fetchInto(store: Repository, url: URL, token: string | undefined, what: string): Promise<Fetched> {
  const result = await gitOverNetwork(
    ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--depth=1", "--", url.href, `+${what}:${FETCHED}`],
    {
      gitDir: store.gitDir,
      protocol: url.protocol === "http:" ? "http" : "https",
      env: { ...configuration(requestSettings(url.href, token)), ...sharedObjects(store) },
      timeout: LONGEST_FETCH,
    },
  );
  if (result.kind === "missing") return { reason: "there is no git on this machine" };
  if (result.kind === "failed") return { reason: result.reason };
  const commit = resolveCommit(store, FETCHED);
  return commit === undefined ? { reason: `${what} is not a commit` } : { commit };
}

const FETCHED = "refs/patternlint/fetched";
/** What we say that we have, so that only the difference is sent. */
const KNOWN = "refs/patternlint/known";

// ---- the git directory of our own ----------------------------------------------------------------------------------------

/**
 * A bare repository that borrows the checkout's objects. Where the checkout lacks contents (a partial clone), nothing is
 * borrowed: the server would count on what isn't there.
 */
function makeStore(checkout: Repository, gitDir: string): Repository {
  const format = objectFormat(checkout);
  // Only this user may look into it, and nobody has made it before.
  mkdirSync(gitDir, { mode: 0o700 });
  mkdirSync(join(gitDir, "objects", "info"), { recursive: true });
  mkdirSync(join(gitDir, "refs"));
  writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n");
  const version = format === "sha1" ? "0" : `1\n[extensions]\n\tobjectFormat = ${format}`;
  writeFileSync(join(gitDir, "config"), `[core]\n\tbare = true\n\trepositoryFormatVersion = ${version}\n`);
  const store = { workTree: gitDir, gitDir };
  const head = resolveCommit(checkout, "HEAD");
  const objects = objectsOf(checkout);
  if (head === undefined || objects === undefined || isPartial(objects)) return store;
  const shallow = shallowCommits(checkout);
  if (shallow === undefined) return store;
  if (shallow !== "") writeFileSync(join(gitDir, "shallow"), shallow);
  const sharing = { ...store, fetchedObjects: objects };
  return git(sharing, ["update-ref", KNOWN, head]).kind === "done" ? sharing : store;
}

function sharedObjects({ fetchedObjects }: Repository): Record<string, string> {
  return fetchedObjects === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: fetchedObjects };
}

function objectFormat(checkout: Repository): "sha1" | "sha256" {
  return pathOrWord(checkout, "--show-object-format") === "sha256" ? "sha256" : "sha1";
}

/** In a linked work tree, objects belong to the repository that it is linked to. */
function objectsOf(checkout: Repository): string | undefined {
  return pathOrWord(checkout, "--git-path", "objects");
}

function pathOrWord(checkout: Repository, ...question: readonly string[]): string | undefined {
  const answer = git(checkout, ["rev-parse", "--path-format=absolute", ...question]);
  return answer.kind === "done" ? answer.output.toString("utf8").replace(/\n$/, "") : undefined;
}

function isPartial(objects: string): boolean {
  try {
    return readdirSync(join(objects, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

const LARGEST_SHALLOW_FILE = 1024 * 1024;

/** Where the checkout's history ends, an id a line; "" when all of it is there, undefined when it can't be told. */
function shallowCommits(checkout: Repository): string | undefined {
  const path = pathOrWord(checkout, "--git-path", "shallow");
  const file = path === undefined ? undefined : readSettingsFile(path, LARGEST_SHALLOW_FILE);
  if (file?.kind === "gone") return "";
  return file?.kind === "text" && file.text.trimEnd().split("\n").every(isFullId) ? file.text : undefined;
}

// ---- the request ---------------------------------------------------------------------------------------------------------

function readUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) return undefined;
  return url.username === "" && url.password === "" ? url : undefined;
}

/**
 * Settings for this one address, which win over those of the machine for its host: one Authorization header at most (GitHub
 * answers two with 400), sent nowhere but there.
 */
function requestSettings(url: string, token: string | undefined): [string, string][] {
  const header = `http.${url}.extraheader`;
  return [
    // The longest match wins: no setting of the machine turns this address into another one.
    [`url.${url}.insteadOf`, url],
    // An empty value forgets what was set before.
    [header, ""],
    ...(token === undefined ? [] : [[header, authorization(token)] as [string, string]]),
    [`http.${url}.followRedirects`, "false"],
    // Below a kilobyte a second for half a minute, nothing comes any more.
    [`http.${url}.lowSpeedLimit`, "1000"],
    [`http.${url}.lowSpeedTime`, "30"],
    ["transfer.bundleURI", "false"],
    ["fetch.writeCommitGraph", "false"],
  ];
}

/** As actions/checkout does it. */
function authorization(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

/** Through the environment, so that the token is in no list of processes. */
function configuration(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const pairs = entries.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}

// Questions to git about a repository, none of which runs anything that the repository brings along.

const OUTPUT_LIMIT = 1024 * 1024 * 1024;
/** A fetch that takes longer than this is taken for a connection that hangs. */
const FETCH_TIMEOUT = 120_000;

export type GitResult =
  | { readonly kind: "done"; readonly output: Buffer }
  | { readonly kind: "failed"; readonly reason: string }
  /** There is no git on this machine. */
  | { readonly kind: "missing" };

export interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/**
 * Runs git in a folder. The settings on its command line keep it from running a command that the repository's own
 * configuration names (core.fsmonitor, hooks), from refusing a work tree of another user, as containers have it, and from
 * asking anybody for a password.
 */
export function git(folder: string, args: readonly string[], { input, env, timeout }: GitOptions = {}): GitResult {
  // Loaded when there is a repository only: it brings half of Node's networking along.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const safe = [
    "-c",
    "safe.directory=*",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.quotePath=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "gc.auto=0",
  ];
  const { status, stdout, stderr, error } = spawnSync("git", ["--no-replace-objects", ...safe, ...args], {
    cwd: folder,
    maxBuffer: OUTPUT_LIMIT,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...env },
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
    ...(timeout !== undefined && { timeout }),
  });
  if (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { kind: "missing" };
    return { kind: "failed", reason: code === "ETIMEDOUT" ? `it took longer than ${(timeout ?? 0) / 1000} seconds` : error.message };
  }
  if (status === 0) return { kind: "done", output: stdout };
  const lines = stderr.toString("utf8").trim().split("\n");
  const telling = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "";
  return { kind: "failed", reason: telling.replace(/^(?:fatal|error): /, "") || `it ended with ${status}` };
}

function ask(folder: string, args: readonly string[]): string | undefined {
  const result = git(folder, args);
  return result.kind === "done" ? result.output.toString("utf8").trim() : undefined;
}

/** The full id of the commit that a name stands for; undefined when git or the commit isn't there. */
export function resolveCommit(folder: string, name: string): string | undefined {
  // A name that begins with a dash would be an option; --end-of-options came with git 2.24, and to this command later.
  if (name.startsWith("-")) return undefined;
  return ask(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]) || undefined;
}

/** The parents that a commit names, also where a shallow checkout hasn't got them. */
export function parentsOf(folder: string, commit: string): string[] {
  const text = ask(folder, ["cat-file", "commit", commit]) ?? "";
  const head = text.slice(0, Math.max(0, text.indexOf("\n\n")) || text.length);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

/** The best common ancestor; undefined when there is none, or the history that leads to it isn't there. */
export function mergeBase(folder: string, a: string, b: string): string | undefined {
  return ask(folder, ["merge-base", a, b]) || undefined;
}

/** Whether the checkout lacks history. */
export function isShallow(folder: string): boolean {
  return ask(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
}

export interface Remote {
  readonly url: string;
  /** Sent along when the checkout's own credentials don't do; undefined for none. */
  readonly token: string | undefined;
}

/**
 * Fetches one commit or ref into the repository, without its history where the checkout has none either. Nothing is
 * checked out, and no branch moves.
 *
 * @param what a full commit id or a full ref name.
 * @returns the commit, or why it can't be had.
 */
export function fetchCommit(folder: string, what: string, remote: Remote | undefined): { commit: string } | { reason: string } {
  // In a full clone, --depth would cut off the history that is there.
  const depth = isShallow(folder) ? ["--depth=1"] : [];
  const fetch = (from: string, env: Readonly<Record<string, string>>) =>
    git(folder, ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...depth, from, `+${what}:${KEEP}`], {
      timeout: FETCH_TIMEOUT,
      env,
    });
  let result = fetch("origin", {});
  if (result.kind === "failed" && remote?.token !== undefined) result = fetch(remote.url, authorization(remote.url, remote.token));
  if (result.kind === "missing") return { reason: "there is no git on this machine" };
  if (result.kind === "failed") return { reason: result.reason };
  const commit = resolveCommit(folder, KEEP);
  git(folder, ["update-ref", "-d", KEEP]);
  return commit === undefined ? { reason: `${what} is no commit` } : { commit };
}

/** Where a fetched commit is named while it is being looked up: FETCH_HEAD belongs to whoever else fetches. */
const KEEP = "refs/patternlint/fetched";

/** As actions/checkout does it; through the environment, so that the token is in no list of processes. */
function authorization(url: string, token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  // Somebody else may have put settings there: ours is added to them.
  const count = /^\d{1,4}$/.test(process.env.GIT_CONFIG_COUNT ?? "") ? Number(process.env.GIT_CONFIG_COUNT) : 0;
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${new URL(url).origin}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

// The one door to git: nothing else starts a program. What is asked here runs nothing that a repository brings along.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { gitDirProblem } from "./git-dir.ts";
import type { Repository } from "./repository.ts";

/** A listing of a million files has about 100 MB; V8 makes no text of more than 512 MB. */
const MOST_OUTPUT = 256 * 1024 * 1024;
/** Nothing that is only read takes longer, unless a pipe stands where git expects a file. */
const LONGEST_READ = 60_000;

export type GitResult =
  /** `warnings` is what it printed on standard error all the same. */
  | { readonly kind: "done"; readonly output: Buffer; readonly warnings: string }
  | { readonly kind: "failed"; readonly reason: string }
  /** There is no git on this machine. */
  | { readonly kind: "missing" };

export interface GitOptions {
  /** The folder that paths count from; the work tree's root when left out. */
  readonly folder?: string;
  readonly input?: string;
  /** The index that counts, where that isn't the repository's own: absolute. */
  readonly indexFile?: string;
  /** In milliseconds. */
  readonly timeout?: number;
  /** How many bytes it may print. */
  readonly limit?: number;
}

/**
 * Asks git about a repository. It reads objects, refs, the index and ignore files; it reaches no network, starts no other
 * program and writes nothing, whatever the repository's own configuration says.
 */
export function git(repository: Repository, args: readonly string[], options: GitOptions = {}): GitResult {
  const program = findGit();
  if (program === undefined) return { kind: "missing" };
  const refusal = whyRefused(repository);
  if (refusal !== undefined) return { kind: "failed", reason: refusal };
  const { folder = repository.workTree, input, indexFile, timeout = LONGEST_READ, limit = MOST_OUTPUT } = options;
  // Loaded when there is a repository only: it brings half of Node's networking along.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const where = [`--git-dir=${repository.gitDir}`, `--work-tree=${repository.workTree}`];
  const { status, stdout, stderr, error } = spawnSync(program, [...where, ...settings, ...args], {
    cwd: folder,
    env: {
      ...environment(),
      ...alternates(repository),
      ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }),
      GIT_ALLOW_PROTOCOL: NO_PROTOCOL,
    },
    maxBuffer: limit,
    timeout,
    // A signal that may be caught would be waited for.
    killSignal: "SIGKILL",
    windowsHide: true,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
  });
  if (error) {
    const reason = whyStopped(error, timeout, limit);
    if ((error as NodeJS.ErrnoException).code === "ETIMEDOUT") waited = `${reason}, and is not asked again`;
    return { kind: "failed", reason };
  }
  if (status === 0) return { kind: "done", output: stdout, warnings: stderr.toString("utf8") };
  return { kind: "failed", reason: reasonIn(stderr.toString("utf8"), status) };
}

/** Why git directories are not to be read (undefined: they may be), by what leads to them. */
const refusals = new Map<string, string | undefined>();
/** After one call that waited in vain, git is asked nothing more: hundreds of submodules could each keep it waiting. */
let waited: string | undefined;

/** Why git is asked nothing more; undefined while it is. */
export function gitDisabledReason(): string | undefined {
  return waited;
}

/** Says what git has waited for, once that is known. */
export function setGitDisabledReason(reason: string): void {
  if (waited !== undefined) waited = reason;
}

function whyRefused(repository: Repository): string | undefined {
  if (waited !== undefined) return waited;
  const key = `${repository.workTree}\0${repository.gitDir}`;
  if (!refusals.has(key)) refusals.set(key, gitDirProblem(repository));
  return refusals.get(key);
}

export interface NetworkOptions {
  /** A git directory that we made: its configuration is read. */
  readonly gitDir: string;
  readonly protocol: "http" | "https";
  readonly env: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout: number;
}

/** The one call that may reach the network, over one protocol. Only a git directory of our own takes part in it. */
export function gitOverNetwork(args: readonly string[], { gitDir, protocol, env, timeout }: NetworkOptions): Promise<GitResult> {
  const program = findGit();
  if (program === undefined) return Promise.resolve({ kind: "missing" });
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(program, [`--git-dir=${gitDir}`, ...settings, ...args], {
    cwd: gitDir,
    env: { ...environment(), ...pick(networkVariables), ...env, GIT_ALLOW_PROTOCOL: protocol },
    stdio: ["ignore", "ignore", "pipe"],
    windowsHide: true,
    // A group of its own, so that what git has started for the transfer ends with it. (On Windows that would be a console.)
    detached: process.platform !== "win32",
  });
  return new Promise((done) => {
    let said = "";
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child);
    }, timeout);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      // A server's remarks come through here. The end of them says what went wrong.
      said = (said + text).slice(-LONGEST_REMARK);
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      done({ kind: "failed", reason: error.message });
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      if (timedOut) done({ kind: "failed", reason: `it took longer than ${timeout / 1000} seconds` });
      else if (status === 0) done({ kind: "done", output: Buffer.alloc(0), warnings: said });
      else done({ kind: "failed", reason: reasonIn(said, status) });
    });
  });
}

const LONGEST_REMARK = 64 * 1024;

function endGroup(child: { readonly pid?: number | undefined; kill(signal: "SIGKILL"): boolean }): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

// ---- what git is given ---------------------------------------------------------------------------------------------------

/**
 * Settings on the command line win over every file. `safe.directory` is not among them: git asks it only about a repository
 * that it has found by itself, and findRepository has looked at the owner.
 */
const settings = [
  "--no-pager",
  "--no-replace-objects",
  ...[
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    // Asked about the refs of repositories whose objects are shared, as a command for the shell.
    "core.alternateRefsCommand=:",
    "core.quotePath=false",
    "core.askPass=",
    "credential.helper=",
    "protocol.allow=never",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
  ].flatMap((setting) => ["-c", setting]),
];

/** No program is called git-remote-none, so that nothing is allowed; an empty list would be no list on Windows. */
const NO_PROTOCOL = "none";

/** Where git and what it is made of find the user's own settings and a place for temporary files, and how they start at all. */
const plainVariables = [
  ...["HOME", "XDG_CONFIG_HOME", "TMPDIR"],
  ...["USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "TEMP", "TMP"],
  ...["SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PATHEXT"],
];

/** The ways out of the machine, and whom to believe there (curl.se/libcurl/c/libcurl-env.html, git-config's http.sslCAInfo). */
const networkVariables = [
  ...["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
];

/** By name, so that no token, no command of the runner and no redirection of git gets in. */
function environment(): Record<string, string> {
  return {
    ...pick(plainVariables),
    PATH: searchPath().join(delimiter),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    // Without a file of grafts, parents are those that a commit names.
    GIT_GRAFT_FILE: "/dev/null",
  };
}

function pick(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] as string]])));
}

/** Objects that were fetched next to the repository. A path in quotes may hold the separator. */
function alternates({ fetchedObjects }: Repository): Record<string, string> {
  if (fetchedObjects === undefined) return {};
  const quoted = `"${fetchedObjects.replaceAll(/["\\]/g, "\\$&")}"`;
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: fetchedObjects.includes(delimiter) ? quoted : fetchedObjects };
}

/** An empty or relative entry would be the linted folder, on which a stranger may have written a program called git. */
function searchPath(): string[] {
  return (process.env.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
}

/** Looked up here, because Windows searches the current folder first. */
function findGit(): string | undefined {
  const name = process.platform === "win32" ? "git.exe" : "git";
  return searchPath()
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// ---- what it says --------------------------------------------------------------------------------------------------------

function whyStopped(error: NodeJS.ErrnoException, timeout: number, limit: number): string {
  if (error.code === "ETIMEDOUT") return `git took longer than ${timeout / 1000} seconds`;
  if (error.code === "ENOBUFS") return `git printed more than ${limit} bytes`;
  return error.message;
}

function reasonIn(stderr: string, status: number | null): string {
  const lines = stderr.trim().split("\n");
  const reason = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? "";
  return reason.replace(/^(?:fatal|error): /, "") || `git ended with ${status}`;
}

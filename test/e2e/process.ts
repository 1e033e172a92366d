// Runs the built bundles as processes, in folders of their own.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

export const project = join(import.meta.dirname, "..", "..");

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Nodes to test on: the one that runs the tests, and the machine's own where that is another. */
export const nodes: readonly (readonly [string, string])[] = [process.execPath, systemNode()]
  .flatMap((path) => (path ? [[versionOf(path), path] as const] : []))
  .filter(([version], at, all) => all.findIndex(([other]) => other === version) === at);

function systemNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders
    .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
    .find((path) => spawnSync(path, ["--version"]).status === 0);
}

function versionOf(path: string): string {
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
}

/** A new folder with these files. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "patternlint-test-")));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** An environment without anything that a workflow or a terminal would set. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:GITHUB_|RUNNER_|INPUT_|CI$|NO_COLOR|FORCE_COLOR|NODE_V8_COVERAGE|NODE_DISABLE_COMPILE_CACHE|NODE_COMPILE_CACHE|VITEST)/.test(
        name,
      ),
  );
  return Object.fromEntries(kept);
}

export function runProcess(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
  nodeArgs: readonly string[] = [],
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(node, [...nodeArgs, join(project, "dist", script), ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

export function runCli(
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
  node?: string,
  nodeArgs?: readonly string[],
): Outcome {
  return runProcess("cli.js", args, cwd, env, node, nodeArgs);
}

/** A git repository in the folder, with all its files committed. */
export function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], { cwd: folder, stdio: "ignore" });
  git("init", "-q");
  git("add", "-A", "-f");
  git("commit", "-q", "-m", "All");
}

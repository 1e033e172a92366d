// The command line as an ordinary user, whom permissions hold: tests may run as root.
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { makeFolder, type Outcome, plainEnvironment, project } from "./process.ts";

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A shell's words before the command: `ulimit -f 1;`. */
  readonly before?: string;
  /** And after it: `2>&1 | cat`. */
  readonly after?: string;
}

/** A run that takes longer waits for something that never comes; its status is null. */
const PATIENCE = 20_000;

/** Runs the built command line in a folder, which it is given first. It has a home of its own. */
export function runCliAsUser(args: readonly string[], cwd: string, { env = {}, before = "", after = "" }: CliOptions = {}): Outcome {
  const home = env.HOME ?? makeFolder({});
  if (isRoot) execFileSync("chown", ["-R", "-h", `${NOBODY}:${NOBODY}`, cwd, home]);
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `${before} "$0" "$@" ${after}`, process.execPath, join(project, "dist", "cli.js"), ...args],
    {
      cwd,
      env: { ...plainEnvironment(), HOME: home, ...env },
      encoding: "utf8",
      timeout: PATIENCE,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024 * 1024,
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    },
  );
  return { status, stdout, stderr };
}

// What happens when output can't be written: the exit code never looks like a verdict, and nobody sees a stack.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, copyFileSync, cpSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder, nodes, plainEnvironment, project } from "./process.ts";
import { readOutputs } from "./runner.ts";
import { prepare } from "./step.ts";

const base = { "patterns/requirements.md": "# Requirements\n" };
const broken = { ...base, "patterns/design-review.md": moduleText({ purpose: "<purpose>\n  Answers in <100ms\n</purpose>" }) };
const large = { ...base, "patterns/design-review.md": moduleText({ purpose: `<purpose>\n${"  a < b\n".repeat(5000)}</purpose>` }) };
const sound = { ...base, "patterns/design-review.md": moduleText({}) };

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a bundle with its standard output going to a file or device. */
function runInto(
  file: string,
  script: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  node = process.execPath,
): Ended {
  const out = openSync(file, "a");
  try {
    const { status, stderr } = spawnSync(node, [join(project, "dist", script), ...args], {
      cwd,
      env: { ...plainEnvironment(), ...env },
      stdio: ["ignore", out, "pipe"],
      encoding: "utf8",
    });
    return { status, stderr };
  } finally {
    closeSync(out);
  }
}

const said = "patternlint: Standard output can't be written to: the disk is full. The output is incomplete; fix that and run again.\n";

describe.skipIf(process.platform !== "linux").each(nodes)("a full disk under standard output is 2 and one line, on Node %s", (_, node) => {
  const full = (args: readonly string[], files: Record<string, string>) =>
    runInto("/dev/full", "cli.js", args, makeFolder(files), {}, node);

  test.each([[["--help"]], [["--version"]], [["rules"]], [["rules", "--format", "json"]], [["explain", "fence"]]])("%j", (args) => {
    expect(full(args, sound)).toEqual({ status: 2, stderr: said });
  });

  test.each(["pretty", "compact", "json", "github", "markdown", "sarif", "junit", "gitlab"])("--format %s, small and large", (format) => {
    for (const files of [broken, large]) expect(full(["--format", format], files)).toEqual({ status: 2, stderr: said });
  });

  test("a verdict of 0 that nobody can read is none either", () => {
    expect(full([], sound)).toEqual({ status: 2, stderr: said });
  });
});

describe.skipIf(process.platform !== "linux")("the other ways to run out of room", () => {
  test("a file that may not grow any more is not taken for a whole report", () => {
    const folder = makeFolder(sound);
    const run = spawnSync(
      "bash",
      ["-c", `ulimit -f 1; exec "$0" "$1" rules --format json > out.json`, process.execPath, join(project, "dist/cli.js")],
      {
        cwd: folder,
        env: plainEnvironment(),
        encoding: "utf8",
      },
    );
    expect(run.status).toBe(2);
    expect(readFileSync(join(folder, "out.json")).length).toBeLessThan(2048);
  });

  test("standard error as well: usage that can't be told is still 2", () => {
    const full = openSync("/dev/full", "a");
    const { status } = spawnSync(process.execPath, [join(project, "dist/cli.js"), "--formt"], { stdio: ["ignore", "pipe", full] });
    closeSync(full);
    expect(status).toBe(2);
  });

  test("the action: the step fails, and not as if the gate had closed", () => {
    for (const files of [broken, sound]) {
      const workspace = makeFolder(files);
      const { environment } = prepare(workspace, {});
      expect(runInto("/dev/full", "action.js", [], workspace, environment)).toEqual({ status: 2, stderr: said });
    }
  });
});

test.skipIf(process.platform === "win32")("whoever closes the pipe has read enough: the exit code stays the verdict's", async () => {
  const child = spawn(process.execPath, [join(project, "dist/cli.js"), "--format", "json"], {
    cwd: makeFolder(large),
    env: plainEnvironment(),
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((done) => child.on("close", done));
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
});

describe("a fault that is caught nowhere is 3, with the word on where to report it", () => {
  const late = (what: string) => {
    const folder = makeFolder(sound);
    const preload = join(folder, "late.mjs");
    writeFileSync(preload, `setTimeout(() => { ${what} }, 1);`);
    return { folder, preload };
  };

  test.each([
    ["an exception", "throw new Error('late')"],
    ["a promise", "Promise.reject(new Error('late'))"],
  ])("%s", (_, what) => {
    const { folder, preload } = late(what);
    const { status, stderr } = spawnSync(process.execPath, ["--import", preload, join(project, "dist/cli.js")], {
      cwd: folder,
      env: plainEnvironment(),
      encoding: "utf8",
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^patternlint .* crashed. This is a bug in patternlint[\s\S]*issues[\s\S]*Error: late/);
  });

  test("in the action", () => {
    const { folder, preload } = late("Promise.reject(new Error('late'))");
    const { environment } = prepare(folder, {});
    const { status, stdout } = spawnSync(process.execPath, [join(project, "dist/action.js")], {
      cwd: folder,
      env: { ...plainEnvironment(), ...environment, NODE_OPTIONS: `--import ${preload}` },
      encoding: "utf8",
    });
    expect(status).toBe(3);
    expect(stdout).toMatch(/^::error::patternlint .* crashed. This is a bug in patternlint/m);
  });

  test("in the action, after the verdict was written", () => {
    const folder = makeFolder(sound);
    const preload = join(folder, "late.mjs");
    writeFileSync(preload, "process.once('beforeExit', () => Promise.reject(new Error('late')));");
    const { environment } = prepare(folder, {});
    const { status } = spawnSync(process.execPath, [join(project, "dist/action.js")], {
      cwd: folder,
      env: { ...plainEnvironment(), ...environment, NODE_OPTIONS: `--import ${preload}` },
      encoding: "utf8",
    });
    const { verdict } = readOutputs(readFileSync(environment.GITHUB_OUTPUT as string, "utf8"));
    expect({ status, verdict }).toEqual({ status: 3, verdict: "error" });
  });

  test("an action whose log was lost gives no verdict either", () => {
    const folder = makeFolder(sound);
    const { environment } = prepare(folder, {});
    const full = openSync("/dev/full", "w");
    const { status } = spawnSync(process.execPath, [join(project, "dist/action.js")], {
      cwd: folder,
      env: { ...plainEnvironment(), ...environment },
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, verdict: readOutputs(readFileSync(environment.GITHUB_OUTPUT as string, "utf8")).verdict }).toEqual({
      status: 2,
      verdict: "error",
    });
  });

  test("a part of the program that is missing", () => {
    const folder = makeFolder({ "package.json": '{"type":"module"}' });
    cpSync(join(project, "dist"), join(folder, "dist"), { recursive: true });
    copyFileSync(join(project, "package.json"), join(folder, "package.json"));
    rmSync(join(folder, "dist/chunks/command-line-main.exports.js"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "dist/cli.js"), "--help"], {
      env: plainEnvironment(),
      encoding: "utf8",
    });
    expect(status).toBe(3);
    expect(stderr).toContain("This is a bug in patternlint");
  });
});

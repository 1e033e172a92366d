// `patternlint --watch` as a process in a pipe: after whatever happens to the files, it says what a fresh run says.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeRepository } from "./git-repository.ts";
import { makeFolder, plainEnvironment, project, runCli } from "./process.ts";

const path = "patterns/design-review.md";
const named = (name: string, purpose = "All of it") =>
  moduleText({
    open: `<module name="${name}" category="patterns">`,
    title: `# ${name}`,
    purpose: `<purpose>\n  ${purpose}\n</purpose>`,
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/ground.md for what it stands on\n  </depends_on>\n</integration_points>",
  });
const ground = { "patterns/ground.md": "# G\n" };
const many = (count: number, purpose: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`patterns/m${at}.md`, named(`m${at}`, purpose)]));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function watch(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(project, "dist/cli.js"), "--watch", "--format", "compact", ...args], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  // Two pipes, whose order nobody knows.
  const said = { out: "", err: "" };
  let wake = () => {};
  for (const [name, channel] of [
    ["out", child.stdout],
    ["err", child.stderr],
  ] as const)
    channel.setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
      wake();
    });
  const closed = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.on("close", (code, signal) => done({ code, signal })),
  );
  const until = async (holds: (said: { readonly out: string; readonly err: string }) => boolean) => {
    const patience = AbortSignal.timeout(40_000);
    while (!holds(said)) {
      if (patience.aborted) throw new Error(`Waited in vain, and was told:\n${said.out.slice(-1000)}\n${said.err.slice(-1000)}`);
      await new Promise<void>((done) => {
        wake = done;
        patience.addEventListener("abort", () => done());
      });
    }
  };
  return {
    child,
    closed,
    until,
    /** Waits until the last that was said is what a fresh run says. */
    settles: () => {
      const { stdout, stderr } = runCli(["--format", "compact"], folder);
      return until(({ out, err }) => out.endsWith(stdout) && err.endsWith(stderr));
    },
  };
}

describe("after", () => {
  test("a burst of new files, and of files that vanish at once", async () => {
    const folder = makeFolder({ ...ground, ...many(3, "All of it") });
    const watcher = watch(folder);
    await watcher.settles();
    for (const [file, text] of Object.entries(many(300, "Less than < 100"))) writeFileSync(join(folder, file), text);
    for (let at = 0; at < 200; at++) {
      writeFileSync(join(folder, `gone${at}.md`), named(`gone${at}`, "A > b & c"));
      rmSync(join(folder, `gone${at}.md`));
    }
    await watcher.settles();
    expect(watcher.child.exitCode).toBe(null);
  });

  test("a folder that moves, there and into another", async () => {
    const folder = makeFolder({ ...ground, ...many(20, "All of it"), "other/x.md": "# X\n" });
    const watcher = watch(folder);
    await watcher.settles();
    renameSync(join(folder, "patterns"), join(folder, "quality"));
    await watcher.settles();
    renameSync(join(folder, "quality"), join(folder, "other/patterns"));
    await watcher.settles();
    writeFileSync(join(folder, "other/patterns/m1.md"), named("m1", "Less than < 100"));
    await watcher.until(({ out }) => out.includes("other/patterns/m1.md:"));
    await watcher.settles();
  });

  test("git checkout, of another branch and back", async () => {
    const { folder, git, commit } = makeRepository({ ...ground, ...many(60, "All of it") });
    commit("topic", { ...many(40, "Less than < 100"), "patterns/m59.md": null, [path]: named("design_review") });
    git("checkout", "-q", "main");
    const watcher = watch(folder);
    await watcher.settles();
    git("checkout", "-q", "topic");
    await watcher.until(({ err }) => err.includes("40 errors"));
    await watcher.settles();
    git("checkout", "-q", "main");
    await watcher.settles();
  });

  test("an editor's ways of saving: in place, over a copy, by renaming the old one away", async () => {
    const folder = makeFolder({ ...ground, ...many(2, "All of it") });
    const file = join(folder, "patterns/m0.md");
    const watcher = watch(folder);
    await watcher.settles();
    const ways = [
      (text: string) => writeFileSync(file, text),
      (text: string) => {
        writeFileSync(join(folder, "patterns/.m0.md.swp"), text);
        renameSync(join(folder, "patterns/.m0.md.swp"), file);
      },
      (text: string) => {
        renameSync(file, `${file}~`);
        writeFileSync(file, text);
        rmSync(`${file}~`);
      },
    ];
    for (const [at, save] of ways.entries()) {
      save(named("m0", `Less than < ${at}`));
      await watcher.until(({ err }) => /patternlint: 1 error[^\n]*\n$/.test(err));
      save(named("m0", `Less than ${at}`));
      await watcher.until(({ err }) => /patternlint: nothing to report in 2 modules[^\n]*\n$/.test(err));
    }
  });
});

describe("ends", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s, with what the last report would have ended with", async (signal) => {
    const folder = makeFolder({ ...ground, ...many(1, "All of it") });
    const watcher = watch(folder);
    await watcher.settles();
    writeFileSync(join(folder, "patterns/m0.md"), named("m0", "Less than < 1"));
    await watcher.until(({ err }) => /1 error[^\n]*\n$/.test(err));
    watcher.child.kill(signal);
    expect(await watcher.closed).toEqual({ code: 1, signal: null });
    const other = watch(makeFolder({ ...ground, ...many(1, "All of it") }));
    await other.until(({ err }) => err.includes("nothing to report"));
    other.child.kill(signal);
    expect(await other.closed).toEqual({ code: 0, signal: null });
  });

  test("when whoever reads has gone", async () => {
    const folder = makeFolder({ ...ground, ...many(1, "All of it") });
    const watcher = watch(folder);
    await watcher.settles();
    watcher.child.stdout?.destroy();
    watcher.child.stderr?.destroy();
    writeFileSync(join(folder, "patterns/m0.md"), named("m0", "Less than < 1"));
    expect((await watcher.closed).code).toBe(1);
  });
});

test("a file that is linted plainly loads nothing of it", () => {
  const folder = makeFolder({ ...ground, ...many(1, "All of it") });
  mkdirSync(join(folder, "x"));
  const { stderr } = runCli([], folder, { NODE_DEBUG: "esm" });
  expect(stderr).not.toMatch(/command-line-(?:watch|staged|stdin|completions)/);
});

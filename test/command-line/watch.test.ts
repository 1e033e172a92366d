// `patternlint --watch`, within the test's own process: what is printed after each change is what a fresh run would say.
import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCli } from "../../src/command-line/main.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";

const path = "patterns/design-review.md";
const sound = moduleText({});
const broken = moduleText({ purpose: "<purpose>\n  The first answer takes < 100 ms\n</purpose>" });
const files = { [path]: sound, "patterns/requirements.md": "# R\n" };
const fine = "patternlint: nothing to report in 1 module · phases complete 1 of 1\n";

let out = "";
let err = "";
let running: Promise<number> | undefined;

beforeEach(() => {
  out = "";
  err = "";
  vi.stubEnv("NO_COLOR", "1");
  vi.stubEnv("GITHUB_ACTIONS", "");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(async () => {
  await end();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** As Ctrl-C does. */
async function end(): Promise<number | undefined> {
  if (running) process.emit("SIGINT");
  const code = await running;
  running = undefined;
  return code;
}

/** Waits for what is printed behind what was there. */
async function printed(text: string): Promise<void> {
  await vi.waitFor(() => expect(out + err).toContain(text), { timeout: 20_000, interval: 20 });
  out = "";
  err = "";
}

async function watch(folder: string, ...args: string[]): Promise<(file: string, text: string) => void> {
  running = runCli(["--watch", "--root", folder, "--format", "compact", ...args]);
  await vi.waitFor(() => expect(err).toMatch(/Watching for changes/), { timeout: 20_000, interval: 20 });
  return (file, text) => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
}

describe("watching", () => {
  test("lints again what changes, and ends with what the last report would have ended with", async () => {
    const put = await watch(makeFolder(files));
    await printed(fine);
    put(path, broken);
    await vi.waitFor(() => expect(err).toContain(`patternlint: ${path} changed.\n`), { timeout: 20_000 });
    await printed("[xml-character]\n");
    expect(await end()).toBe(1);
  });

  test("ends with 0 when all is mended", async () => {
    const put = await watch(makeFolder({ ...files, [path]: broken }));
    await printed("[xml-character]\n");
    put(path, sound);
    await printed(fine);
    expect(await end()).toBe(0);
  });

  test("follows files that come, go, move and are replaced", async () => {
    const folder = makeFolder(files);
    const put = await watch(folder);
    await printed(fine);
    unlinkSync(join(folder, "patterns/requirements.md"));
    await printed("`patterns/requirements.md` does not exist");
    put("patterns/requirements.md", "# R\n");
    await printed(fine);
    writeFileSync(join(folder, `${path}~`), broken);
    renameSync(join(folder, `${path}~`), join(folder, path));
    await printed("[xml-character]");
    renameSync(join(folder, "patterns"), join(folder, "moved"));
    await printed("moved/design-review.md:");
    rmSync(join(folder, "moved"), { recursive: true });
    await printed("No module to lint yet");
    expect(await end()).toBe(2);
  });

  test("says what is wrong with a configuration that is being edited, and goes on when it is sound again", async () => {
    const folder = makeFolder({ ...files, [path]: broken });
    const put = await watch(folder);
    await printed("[xml-character]");
    put("patternlint.yml", "rules: [\n");
    await printed("patternlint.yml:2:1:");
    put("patternlint.yml", "rules: { xml-character: off }\n");
    await printed(fine);
    put("patternlint.yml", "sections: { rollout: rollout.json }\n");
    await printed("rollout.json");
    put("rollout.json", "{}\n");
    await printed("[xml-character]");
    put("patternlint.yml", "rules: { xml-character: off }\n");
    await printed(fine);
    rmSync(join(folder, "patternlint.yml"));
    await printed("[xml-character]");
    expect(await end()).toBe(1);
  });

  test("counts what the baseline accepts, and what is ignored, as they are now", async () => {
    const folder = makeFolder({ ...files, [path]: broken, "other/design.md": broken.replace("design_review", "design") });
    const put = await watch(folder);
    await printed("other/design.md");
    put(".gitignore", "other/\n");
    await printed("in 1 of 1 module");
    await runCli(["baseline", folder]);
    await printed("1 in the baseline");
  });

  test("runs custom rules as they are written now, and misses none in silence", async () => {
    const rule = (message: string) =>
      `export default [{ id: "team/x", scope: "module", group: "structure", summary: "X", rationale: "X", severity: "error", looksAt: ["module"], *check({ module }) { yield { at: module.openTag, message: "${message}", anchor: "x" }; } }];\n`;
    const folder = makeFolder({ ...files, "patternlint.yml": "customRules: [rules.mjs]\n", "rules.mjs": rule("The first text.") });
    const put = await watch(folder);
    await printed("The first text.");
    put("rules.mjs", rule("Another text."));
    await printed("Another text.");
    put("rules.mjs", "export default [\n");
    await printed("rules.mjs");
    put("rules.mjs", rule("Sound again."));
    await printed("Sound again.");
  });

  test("prints nothing where nothing has come of a change", async () => {
    const folder = makeFolder({ ...files, "notes.txt": "" });
    const put = await watch(folder);
    await printed(fine);
    put("notes.txt", "x");
    put("node_modules/a/b.md", broken);
    put(".git/c.md", broken);
    put("README.md", "# No module\n");
    put(path, broken);
    await vi.waitFor(() => expect(out).toContain("[xml-character]"), { timeout: 20_000 });
    expect(out).not.toMatch(/node_modules|\.git/);
  });

  test("on a terminal, clears it, and says when and what", async () => {
    const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
    Object.defineProperty(process.stdout, "isTTY", { value: true, configurable: true });
    try {
      const put = await watch(makeFolder(files), "--format", "pretty");
      expect(out).toMatch(/^\u001b\[2J\u001b\[Hnothing to report in 1 module/);
      expect(err).toMatch(/^patternlint: \d\d:\d\d:\d\d · Watching for changes · Ctrl-C ends it\n$/);
      put(path, broken);
      await vi.waitFor(() => expect(err).toMatch(/ · patterns\/design-review\.md changed · Ctrl-C/), { timeout: 20_000 });
      expect(out.split("\u001b[2J").at(-1)).toContain("Unescaped `<`");
    } finally {
      await end();
      if (before) Object.defineProperty(process.stdout, "isTTY", before);
      else Reflect.deleteProperty(process.stdout, "isTTY");
    }
  });

  test("ends with 2 when the root is gone", async () => {
    const folder = makeFolder(files);
    await watch(folder);
    await printed(fine);
    rmSync(folder, { recursive: true });
    expect(await running).toBe(2);
    expect(err).toContain("is gone, and can't be watched any more.");
    running = undefined;
  });
});

describe("is refused", () => {
  test.each([
    [["--staged"], "--watch and --staged don't go together. Leave one of them out."],
    [["--fix"], "--watch and --fix don't go together."],
    [["--base", "main"], "--watch and --base don't go together."],
    [["--output", "json=a.json"], "--watch and --output don't go together."],
    [["--format", "sarif"], "--watch prints many reports, and sarif is for one. Choose pretty or compact."],
  ])("with %j", async (args, message) => {
    expect(await runCli(["--watch", ...args])).toBe(2);
    expect(err).toContain(message);
  });
});

// What is written, and onto what never: whoever can commit a link must not be able to have another file overwritten.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWhole } from "../../src/process/write-file.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { runCliAsUser } from "./as-user.ts";
import { commitAll, makeFolder, runCli } from "./process.ts";
import { runStep } from "./step.ts";

const sound = { "patterns/requirements.md": "# Requirements\n", "patterns/design-review.md": moduleText({}) };
const windows = process.platform === "win32";

/** The names that begin as drafts do. */
const drafts = (folder: string) => readdirSync(folder).filter((name) => name.includes("tmp"));

describe("a file", () => {
  test.each([0o600, 0o666])("is there as a whole, and no draft beside it; its mode %s is kept", (mode) => {
    const folder = makeFolder({ ...sound, "report.json": "old" });
    chmodSync(join(folder, "report.json"), mode);
    expect(runCli(["--output", "json=report.json"], folder).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).summary.modules).toBe(1);
    expect(drafts(folder)).toEqual([]);
    if (!windows) expect(statSync(join(folder, "report.json")).mode & 0o777).toBe(mode);
  });

  test.skipIf(process.getuid?.() !== 0)("of another user's that root writes stays that user's", () => {
    const folder = makeFolder({ ...sound, "report.json": "old" });
    execFileSync("chown", ["65534:65534", join(folder, "report.json")]);
    expect(runCli(["--output", "json=report.json"], folder).status).toBe(0);
    expect(statSync(join(folder, "report.json")).uid).toBe(65534);
  });

  test.skipIf(windows)("of another name that leads to the same content stays as it was", () => {
    const folder = makeFolder({ ...sound, victim: "mine" });
    execFileSync("ln", [join(folder, "victim"), join(folder, "report.json")]);
    expect(runCli(["--output", "json=report.json"], folder).status).toBe(0);
    expect(readFileSync(join(folder, "victim"), "utf8")).toBe("mine");
  });

  test.skipIf(windows)("a name that could be foreseen is not used for the draft", () => {
    const folder = makeFolder({ victim: "mine" });
    for (const name of [`report.json.${process.pid}.tmp`, "report.json.tmp", `.report.json.${process.pid}.tmp`])
      symlinkSync("victim", join(folder, name));
    writeWhole(join(folder, "report.json"), "new", { guarded: [folder] });
    expect(readFileSync(join(folder, "victim"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("new");
  });
});

// On Windows, most users may not make symbolic links.
describe.skipIf(windows)("a link in the repository is not followed", () => {
  function linked() {
    const outside = makeFolder({ "victim.json": "mine" });
    const folder = makeFolder({ ...sound, "teams/x.md": "" });
    symlinkSync(outside, join(folder, "reports"));
    symlinkSync(join(outside, "victim.json"), join(folder, "victim.json"));
    symlinkSync(join(outside, "new.json"), join(folder, "new.json"));
    symlinkSync("teams", join(folder, "own"));
    return { outside, folder };
  }

  const unharmed = (outside: string) => {
    expect(readdirSync(outside)).toEqual(["victim.json"]);
    expect(readFileSync(join(outside, "victim.json"), "utf8")).toBe("mine");
  };

  test.each([
    "reports/report.json",
    "reports/deep/report.json",
    "victim.json",
    "new.json",
    "own/report.json",
    "teams/../reports/report.json",
  ])("%s", (path) => {
    for (const committed of [false, true]) {
      const { outside, folder } = linked();
      if (committed) commitAll(folder);
      const { status, stderr } = runCli(["--output", `json=${path}`], folder);
      unharmed(outside);
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /can't be written: .*(?:reports|victim\.json|new\.json|own) is a symbolic link, and none are followed in the repository\. Name another file, or remove the link\.\n/,
      );
    }
  });

  test("outside of the root that is linted, too, and in the folder where one works", () => {
    const { outside, folder } = linked();
    commitAll(folder);
    expect(runCli(["--root", "teams", "--allow-empty", "--output", "json=reports/report.json"], folder).status).toBe(2);
    expect(runCli(["--root", makeFolder(sound), "--output", "json=reports/report.json"], folder).status).toBe(2);
    unharmed(outside);
  });

  test("as an input of the action, neither to a file nor to a folder", () => {
    for (const sarif of ["reports/a.sarif", "victim.json", "own/a.sarif"]) {
      const { outside, folder } = linked();
      const { status, stdout } = runStep(folder, { sarif });
      unharmed(outside);
      expect(status).toBe(2);
      expect(stdout).toContain("is a symbolic link");
    }
  });

  test("nor as the action's own report", () => {
    const { outside, folder } = linked();
    const runner = makeFolder({});
    symlinkSync(join(outside, "victim.json"), join(runner, "patternlint-report.json"));
    const { outputs } = runStep(folder, {}, { RUNNER_TEMP: runner });
    unharmed(outside);
    // Each step has a folder of its own, with a name that nobody can foresee.
    expect(dirname(dirname(outputs.report as string))).toBe(runner);
  });

  test("one of the user's own, elsewhere, is", () => {
    const own = makeFolder({ "real/x": "" });
    symlinkSync("real", join(own, "link"));
    symlinkSync("real/report.json", join(own, "report.json"));
    for (const path of ["link/a.json", "report.json"])
      expect(runCli(["--output", `json=${join(own, path)}`], makeFolder(sound)).status).toBe(0);
    expect(readdirSync(join(own, "real")).sort()).toEqual(["a.json", "report.json", "x"]);
    expect(readlinkSync(join(own, "report.json"))).toBe("real/report.json");
  });
});

describe.skipIf(windows)("what is not a regular file", () => {
  test("a pipe is written into", async () => {
    const folder = makeFolder(sound);
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const reader = spawn("cat", [join(folder, "pipe")]);
    let text = "";
    reader.stdout.on("data", (data) => {
      text += data;
    });
    const ended = new Promise((done) => reader.on("close", done));
    const { status } = runCli(["--output", "json=pipe"], folder);
    if (!lstatSync(join(folder, "pipe")).isFIFO()) reader.kill();
    await ended;
    expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
    expect(status).toBe(0);
    expect(JSON.parse(text).summary.modules).toBe(1);
  });

  test("an open pipe as the system names it is written into", () => {
    const args = ["--format", "compact", "--quiet", "--output", "json=/dev/stderr"];
    const { stdout } = runCliAsUser(args, makeFolder(sound), { after: "2>&1 >/dev/null | cat" });
    expect(JSON.parse(stdout).summary.modules).toBe(1);
  });

  test("a device is written into, and a full one is said to be", () => {
    expect(runCliAsUser(["--output", "json=/dev/null"], makeFolder(sound)).status).toBe(0);
    expect(runCliAsUser(["--output", "json=/dev/full"], makeFolder(sound))).toMatchObject({
      status: 2,
      stderr: "patternlint: /dev/full can't be written: the disk is full. Make room, or name another file.\n",
    });
    for (const device of ["/dev/null", "/dev/full"]) expect(statSync(device).isCharacterDevice()).toBe(true);
  });

  test("a folder is refused", () => {
    const { status, stderr } = runCli(["--output", "json=patterns"], makeFolder(sound));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "patternlint: patterns can't be written: it is a folder. Name another file, or check its permissions.\n",
    });
  });
});

describe.skipIf(windows)("when it can't be written to the end", () => {
  test("the old file stays, and no draft", () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`patterns/m${at}.md`, moduleText({})]));
    const folder = makeFolder({ ...sound, ...many, "report.json": "old" });
    const { status, stderr } = runCliAsUser(["--format", "compact", "--output", "json=report.json"], folder, {
      before: "ulimit -f 1;",
      env: { NODE_DISABLE_COMPILE_CACHE: "1" },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("report.json can't be written: it would be larger than the largest file allowed.");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("old");
    expect(drafts(folder)).toEqual([]);
  });

  test("a file that this user may not write is left alone", () => {
    const folder = makeFolder({ ...sound, "report.json": "old" });
    chmodSync(join(folder, "report.json"), 0o400);
    const { status, stderr } = runCliAsUser(["--output", "json=report.json"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("report.json can't be written: permission denied.");
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("old");
  });
});

describe("the action's files", () => {
  test("without a folder of the runner's, the report is in one that nobody else may look into", () => {
    const temporary = makeFolder({});
    const { outputs } = runStep(makeFolder(sound), {}, { RUNNER_TEMP: "", TMPDIR: temporary, TEMP: temporary });
    const report = outputs.report as string;
    expect(JSON.parse(readFileSync(report, "utf8")).summary.modules).toBe(1);
    expect(dirname(dirname(report))).toBe(temporary);
    if (!windows) expect(statSync(join(report, "..")).mode & 0o777).toBe(0o700);
  });

  test("a folder beside the workspace whose name begins like its own is outside", () => {
    const parent = makeFolder({ "ws/patterns/design-review.md": moduleText({}), "ws-more/x/a.md": moduleText({}) });
    const file = runStep(join(parent, "ws"), { sarif: "../ws-more/a.sarif" });
    expect(file.stdout).toContain("The input sarif leads out of the workspace: ../ws-more/a.sarif.");
    expect(readdirSync(join(parent, "ws-more"))).toEqual(["x"]);
    const root = runStep(join(parent, "ws"), { root: "../ws-more" });
    expect(root.stdout).toContain("The input root leads out of the workspace: ../ws-more.");
  });

  test("a root that is a file is not a folder", () => {
    expect(runStep(makeFolder(sound), { root: "patterns/requirements.md" }).stdout).toContain("The input root does not name a folder");
  });
});

describe.skipIf(windows)("compiled code", () => {
  /** Where every user may write, as /tmp is. */
  const openFolder = () => {
    const folder = makeFolder({});
    chmodSync(folder, 0o777);
    return folder;
  };
  const cached = (home: string) => {
    try {
      return readdirSync(join(home, ".cache", "patternlint")).length > 0;
    } catch {
      return false;
    }
  };

  test("lies in a folder of the user's own, and not where all users write", () => {
    const home = makeFolder({});
    const temporary = openFolder();
    expect(runCliAsUser(["--version"], makeFolder({}), { env: { HOME: home, TMPDIR: temporary } }).status).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
    expect(cached(home)).toBe(true);
    expect(statSync(join(home, ".cache", "patternlint")).mode & 0o777).toBe(0o700);
  });

  test.each([
    ["others may write to", (home: string) => chmodSync(join(home, ".cache"), 0o777)],
    ["others may put folders into", (home: string) => chmodSync(home, 0o777)],
    ["is a link", (home: string) => symlinkSync(makeFolder({}), join(home, ".cache", "patternlint"))],
    [
      "a group may write to",
      (home: string) => {
        mkdirSync(join(home, ".cache", "patternlint"));
        chmodSync(join(home, ".cache", "patternlint"), 0o775);
      },
    ],
  ])("is not kept where the folder %s", (_, spoil) => {
    const home = makeFolder({ ".cache/other": "" });
    spoil(home);
    const temporary = openFolder();
    expect(runCliAsUser(["--version"], makeFolder({}), { env: { HOME: home, TMPDIR: temporary } }).status).toBe(0);
    expect(cached(home)).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.skipIf(process.getuid?.() !== 0)("root uses none that another user has made", () => {
    const home = makeFolder({ ".cache/patternlint/x": "" });
    execFileSync("chown", ["-R", "65534", join(home, ".cache")]);
    runCli(["--version"], makeFolder({}), { HOME: home });
    expect(readdirSync(join(home, ".cache", "patternlint"))).toEqual(["x"]);
  });

  test("goes where the user wants it, and nowhere when they want none", () => {
    const [home, own] = [makeFolder({}), makeFolder({})];
    runCli(["--version"], home, { HOME: home, NODE_COMPILE_CACHE: own });
    expect({ home: cached(home), own: readdirSync(own).length > 0 }).toEqual({ home: false, own: true });
    runCli(["--version"], home, { HOME: home, NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(cached(home)).toBe(false);
    runCli(["--version"], home, { HOME: home, XDG_CACHE_HOME: join(home, "elsewhere") });
    expect(readdirSync(join(home, "elsewhere", "patternlint"))).not.toEqual([]);
  });
});

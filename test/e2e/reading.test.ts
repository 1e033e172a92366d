// What is read, and what never: special files, files outside of the repository, git's own. And what can't be read is told.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { runCliAsUser } from "./as-user.ts";
import { commitAll, makeFolder } from "./process.ts";

const sound = { "patterns/requirements.md": "# Requirements\n", "patterns/design-review.md": moduleText({}) };
const broken = moduleText({ purpose: "<purpose>\n  a < b\n</purpose>" });
const secret = "s3cr3t-of-another-file";

/** A folder that other users may look into. */
function shared(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  chmodSync(folder, 0o755);
  return folder;
}

/** Nothing on standard output, a note that says what to mend, no stack. */
function expectNote({ status, stdout, stderr }: ReturnType<typeof runCliAsUser>, note: string | RegExp): void {
  expect(stderr).toMatch(note);
  expect(stderr).not.toMatch(/fault of ours|\n {4}at /);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
}

// Windows has neither pipes in folders nor, for most users, symbolic links.
describe.skipIf(process.platform === "win32")("a special file", () => {
  // Whoever takes a device to its end is stopped before the machine is.
  const bounded = { before: "ulimit -v 6000000;" };

  test.each([
    ["a pipe", (file: string) => execFileSync("mkfifo", [file])],
    ["a link to a device without end", (file: string) => symlinkSync("/dev/zero", file)],
  ])("%s as .gitignore counts for nothing, as in git", (_, make) => {
    const folder = makeFolder(sound);
    make(join(folder, ".gitignore"));
    make(join(folder, "patterns/.gitignore"));
    expect(runCliAsUser([], folder, bounded)).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    ["a pipe", (file: string) => execFileSync("mkfifo", [file]), "patternlint.yml can't be read: it is not a regular file"],
    ["a link to a device without end", (file: string) => symlinkSync("/dev/zero", file), "patternlint.yml is a symbolic link"],
    ["a link that leads nowhere", (file: string) => symlinkSync("nowhere", file), "patternlint.yml is a symbolic link"],
    ["a folder", (file: string) => mkdirSync(file), "patternlint.yml can't be read: it is a folder"],
  ])("%s as the configuration is named", (_, make, note) => {
    const folder = makeFolder(sound);
    make(join(folder, "patternlint.yml"));
    expectNote(runCliAsUser([], folder, bounded), note);
  });

  test("a .gitignore whose lines keep other matchers busy does not keep the run waiting", () => {
    const folder = makeFolder({ ...sound, ".gitignore": "**/a/**/a/**/a/**/a/**/a/**/b\n", [`${"a/".repeat(400)}x.txt`]: "" });
    expect(runCliAsUser([], folder)).toMatchObject({ status: 0, stderr: "" });
  });

  test("a configuration of more than 256 KiB is refused", () => {
    expectNote(runCliAsUser([], makeFolder({ ...sound, "patternlint.yml": "#".repeat(256 * 1024 + 1) })), /larger than 256 KiB/);
  });
});

describe("a schema", () => {
  const outside = shared({ "secret.json": `${secret}\n`, "sound.json": "{}" });

  function judge(path: string, prepare: (folder: string) => void = () => {}) {
    const folder = makeFolder({ ...sound, "patternlint.yml": `sections: { rollout: ${JSON.stringify(path)} }\n` });
    prepare(folder);
    return runCliAsUser([], folder);
  }

  test.each([join("..", basename(outside), "secret.json"), "../../../../../../etc/passwd", "schemas/../../x.json"])(
    "outside of the repository is not read: %s",
    (path) => {
      const outcome = judge(path);
      expectNote(outcome, /patternlint\.yml:1:22: The schema `.*` can't be read: it lies outside the repository/);
      expect(outcome.stderr).not.toMatch(/s3cr3t|root:/);
    },
  );

  test("in a folder beside the repository whose name begins like its own is outside", () => {
    const folder = makeFolder({ ...sound });
    mkdirSync(`${folder}-more`);
    writeFileSync(`${folder}-more/secret.json`, secret);
    writeFileSync(join(folder, "patternlint.yml"), `sections: { rollout: ../${basename(folder)}-more/secret.json }\n`);
    const outcome = runCliAsUser([], folder);
    rmSync(`${folder}-more`, { recursive: true });
    expectNote(outcome, "it lies outside the repository");
    expect(outcome.stderr).not.toContain("s3cr3t");
  });

  test.skipIf(process.platform === "win32")("behind a link is not read", () => {
    const link = judge("rollout.json", (folder) => symlinkSync(join(outside, "secret.json"), join(folder, "rollout.json")));
    const folder = judge("schemas/secret.json", (folder) => symlinkSync(outside, join(folder, "schemas")));
    for (const outcome of [link, folder]) {
      expectNote(outcome, "is a symbolic link, or is behind one that leads out");
      expect(outcome.stderr).not.toContain("s3cr3t");
    }
  });

  test.each([".git/config", ".GIT/config", "./.git/../.git/config"])("of git's own is not read: %s", (path) => {
    const outcome = judge(path, (folder) => {
      commitAll(folder);
      writeFileSync(join(folder, ".git", "config"), `[http]\n\textraheader = ${secret}\n`, { flag: "a" });
    });
    expectNote(outcome, /it belongs to git|does not exist/);
    expect(outcome.stderr).not.toMatch(/s3cr3t|repositoryformat/);
  });

  test("that is no JSON is named with the place, and none of its text", () => {
    const outcome = judge("rollout.json", (folder) => writeFileSync(join(folder, "rollout.json"), `{\n  "type": ${secret}\n}`));
    expectNote(outcome, "The schema `rollout.json` is not valid JSON (line 2, column 11). Fix the JSON.");
    expect(outcome.stderr).not.toContain("s3cr3t");
  });

  test.each([
    '{"$ref":"#"}',
    '{"$id":"x","$dynamicRef":"#a"}',
    '{"allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"$ref":"#/$defs/a"}}}',
    "[]",
    "3",
  ])("that can't be used is a fault of the configuration: %s", (text) => {
    const outcome = judge("rollout.json", (folder) => {
      writeFileSync(join(folder, "rollout.json"), text);
      writeFileSync(join(folder, "patterns/design-review.md"), moduleText({ sections: "<rollout>\n  <step>a</step>\n</rollout>" }));
    });
    expectNote(outcome, /^patternlint: patternlint\.yml:1:22: The schema `rollout\.json` [^\n]*\n$/);
  });

  test("nested without end is a fault of the configuration", () => {
    const outcome = judge("rollout.json", (folder) =>
      writeFileSync(join(folder, "rollout.json"), `${'{"not":'.repeat(100_000)}{}${"}".repeat(100_000)}`),
    );
    expectNote(outcome, /The schema `rollout\.json` is nested too deeply, in more than 100 levels\. Flatten it\./);
  });
});

describe("a configuration that the user names", () => {
  test("may lie outside of the repository, with its schemas beside it", () => {
    const own = shared({ "own.yml": "sections: { rollout: rollout.json }\n", "rollout.json": "{}" });
    expect(runCliAsUser(["--config", join(own, "own.yml")], makeFolder(sound))).toMatchObject({ status: 0 });
  });

  test("names no schema elsewhere", () => {
    const elsewhere = shared({ "secret.json": secret });
    const own = shared({ "own.yml": `sections: { rollout: ${JSON.stringify(join("..", basename(elsewhere), "secret.json"))} }\n` });
    expectNote(runCliAsUser(["--config", join(own, "own.yml")], makeFolder(sound)), "it lies outside the repository");
  });

  test.skipIf(process.platform === "win32")("may be a link of the user's, but not one in the repository", () => {
    const own = shared({ "own.yml": "rules: { fence: off }\n" });
    symlinkSync(join(own, "own.yml"), join(own, "link.yml"));
    const folder = makeFolder({ ...sound });
    symlinkSync(join(own, "own.yml"), join(folder, "link.yml"));
    symlinkSync(own, join(folder, "linked"));
    expect(runCliAsUser(["--config", join(own, "link.yml")], folder)).toMatchObject({ status: 0 });
    expectNote(runCliAsUser(["--config", "link.yml"], folder), "link.yml is a symbolic link");
    expectNote(runCliAsUser(["--config", "linked/own.yml"], folder), "is behind one that leads out");
  });
});

describe("a configuration that keeps its parser busy", () => {
  const bomb = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at},*a${at}]`).join("\n");
  test.each([
    ["aliases that double", `a0: &a0 [x]\n${bomb}\n`, /patternlint\.yml:1:1: The aliases stand for too many values/],
    ["aliases without number", `a: &a x\nb:\n${" - *a\n".repeat(200)}`, /patternlint\.yml:103:4: More than 100 aliases/],
    ["keys of keys", "? ".repeat(500), /patternlint\.yml:1:\d+: A key must be a text/],
    ["brackets without end", "[".repeat(50_000), /patternlint\.yml:\d+:\d+: The file is nested too deeply/],
    ["keys without number", Array.from({ length: 30_000 }, (_, at) => `k${at}:`).join("\n"), /Unknown key `k0`[\s\S]*29980 more faults/],
    ["a key again and again", "a:\n".repeat(50_000), /patternlint\.yml:2:1: This key appears twice/],
    ["a glob of 65,536 characters", `exclude: [${"a".repeat(65_536)}]\n`, /patternlint\.yml:1:11: The glob/],
  ])("%s", (_, text, note) => {
    expectNote(runCliAsUser([], makeFolder({ ...sound, "patternlint.yml": text })), note);
  });

  test("what is said of the syntax repeats no text, and no warning of the parser's is printed", () => {
    for (const text of [
      `preset: "${secret}\n`,
      `preset: [strict] ${secret}\n`,
      `? { a: ${secret} }\n: b\n`,
      `a: *${secret}\n`,
      `a: !${secret} b\n`,
    ]) {
      const { status, stderr } = runCliAsUser([], makeFolder({ ...sound, "patternlint.yml": text }));
      expect(status).toBe(2);
      expect(stderr).toMatch(/^patternlint: patternlint\.yml:\d+:\d+: /);
      expect(stderr).not.toContain("s3cr3t");
    }
  });
});

test("all faults of a configuration are told, in the order of their places", () => {
  const text = "zzz: 1\npreset: strikt\nrules:\n  fence: fatal\n  title: { matches: true }\n  tytle: off\nexclude: x\n";
  const outcome = runCliAsUser([], makeFolder({ ...sound, "patternlint.yml": text }));
  expect(outcome.status).toBe(2);
  expect(outcome.stderr.split("\n").map((line) => /patternlint\.yml:(\d+:\d+): /.exec(line)?.[1])).toEqual([
    "1:1",
    "2:9",
    "4:10",
    "5:12",
    "6:3",
    "7:10",
    undefined,
  ]);
});

// Permissions and odd names are another matter there.
describe.skipIf(process.platform === "win32")("what can't be read is told, and is no pass", () => {
  const closed: string[] = [];
  afterEach(() => {
    for (const path of closed.splice(0)) chmodSync(path, 0o700);
  });
  const close = (path: string) => {
    chmodSync(path, 0);
    closed.push(path);
  };

  test.each([["walked"], ["listed by git"]])("a folder, %s", (how) => {
    const folder = makeFolder({ ...sound, "closed/x.md": broken, "committed/y.md": broken });
    if (how === "listed by git") {
      rmSync(join(folder, "closed"), { recursive: true });
      commitAll(folder);
      mkdirSync(join(folder, "closed"));
      writeFileSync(join(folder, "closed/x.md"), broken);
    }
    close(join(folder, "closed"));
    close(join(folder, "committed"));
    const { status, stderr } = runCliAsUser(["--format", "compact"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("patternlint: closed can't be read: permission denied.");
    expect(stderr).toMatch(/patternlint: committed(?:\/y\.md)? can't be read: permission denied\./);
    writeFileSync(join(folder, "patternlint.yml"), "exclude: ['closed/**', 'committed/**']\n");
    expect(runCliAsUser([], folder)).toMatchObject({ status: 0, stderr: "" });
  });

  test("a file", () => {
    const folder = makeFolder({ ...sound, "x.md": broken });
    close(join(folder, "x.md"));
    expect(runCliAsUser([], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("x.md can't be read: permission denied."),
    });
  });

  test("a configuration, or the root itself", () => {
    const folder = makeFolder({ ...sound, "patternlint.yml": "preset: strict\n" });
    close(join(folder, "patternlint.yml"));
    expectNote(runCliAsUser([], folder), "The configuration patternlint.yml can't be read: permission denied.");
    const root = makeFolder({ "root/patterns/design-review.md": broken });
    close(join(root, "root"));
    expect(runCliAsUser(["--root", "root"], root)).toMatchObject({ status: 2, stderr: expect.stringContaining("permission denied") });
  });

  const badName = Buffer.concat([Buffer.from("caf"), Buffer.from([0xe9]), Buffer.from(".md")]);
  const write = (folder: string, name: Buffer, text: string) => writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), text);

  test.each([["walked"], ["listed by git"]])("a module whose name is no UTF-8, %s", (how) => {
    const folder = makeFolder(sound);
    write(join(folder, "patterns"), badName, broken);
    // Nobody asked for this one.
    write(folder, Buffer.from([0xff]), "");
    if (how === "listed by git") commitAll(folder);
    const { status, stderr } = runCliAsUser(["--format", "compact", "--quiet"], folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "patternlint: patterns/caf\\xE9.md can't be read: its name is not valid UTF-8; rename it. Fix that, or exclude the file.\n",
    });
  });

  test("a module in a folder whose name is no UTF-8", () => {
    const folder = makeFolder({ ...sound, "odd/deep/x.md": broken });
    renameSync(join(folder, "odd"), Buffer.concat([Buffer.from(`${folder}/od`), Buffer.from([0xff])]));
    expect(runCliAsUser([], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("od\\xFF/deep/x.md can't be read") });
  });

  test("a module that became unreadable does not count as deleted", () => {
    const folder = makeFolder({ ...sound, "x/y.md": moduleText({}) });
    commitAll(folder);
    close(join(folder, "x"));
    const { status, stderr, stdout } = runCliAsUser(["--base", "HEAD"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("x/y.md can't be read: permission denied.");
    expect(stdout).not.toContain("change-module-removed");
  });
});

describe("what an odd argument or place ends with", () => {
  test.skipIf(process.platform === "win32")("a link in a circle", () => {
    const folder = makeFolder(sound);
    symlinkSync("b", join(folder, "a"));
    symlinkSync("a", join(folder, "b"));
    expectNote(runCliAsUser(["a"], folder), "a can't be opened: its symbolic links lead in a circle. Check the path.");
    expectNote(runCliAsUser(["--root", "a"], folder), "a can't be opened: its symbolic links lead in a circle. Check the path.");
    expectNote(runCliAsUser(["--config", "a"], folder), "The configuration a is a symbolic link");
  });

  test("a path that is too long", () => {
    expectNote(runCliAsUser(["x".repeat(5000)], makeFolder(sound)), /can't be opened: its path is too long|There is no file or folder/);
  });

  test.skipIf(process.platform === "win32")("a working folder that is gone", () => {
    const folder = makeFolder({ ...sound, "gone/x": "" });
    const before = `cd gone; rm -r ../gone;`;
    expectNote(runCliAsUser([], folder, { before }), /The working folder can't be opened: [^\n]+\. Change to a folder that exists\./);
  });

  test("a file whose name begins with two dots lies inside", () => {
    const folder = makeFolder({ ...sound, "..x/design-review.md": moduleText({}) });
    expect(runCliAsUser(["..x", "--root", "."], folder).stderr).not.toContain("lies outside the root");
  });

  test("a folder beside the root whose name begins like its own lies outside", () => {
    const folder = makeFolder({ "a/x.md": "", "ab/x.md": "" });
    expectNote(runCliAsUser(["--root", "a", "ab"], folder), "ab lies outside the root");
  });
});

describe("no module drops out in silence", () => {
  const places = (folder: string, ...args: string[]) =>
    runCliAsUser(["--format", "compact", ...args], folder)
      .stdout.split("\n")
      .filter((line) => line.includes("[xml-character]"))
      .map((line) => line.split(":")[0]);

  test.each([["walked"], ["listed by git"]])("whatever the letters of its ending, or a folder's that ends like node_modules; %s", (how) => {
    const files = ["a.MD", "b.Markdown", "x_node_modules/c.md", "node_modules/d.md", "e/node_modules/f.md", "node_modules_x/g.md"];
    const folder = makeFolder(Object.fromEntries(files.map((file) => [file, broken])));
    if (how === "listed by git") commitAll(folder);
    expect(places(folder)).toEqual(["a.MD", "b.Markdown", "node_modules_x/g.md", "x_node_modules/c.md"]);
  });

  test("the same among the files of a commit", () => {
    const folder = makeFolder({ ...sound, "x_node_modules/c.md": broken, "y.MD": broken });
    commitAll(folder);
    rmSync(join(folder, "x_node_modules"), { recursive: true });
    rmSync(join(folder, "y.MD"));
    const { stdout } = runCliAsUser(["--base", "HEAD", "--format", "json"], folder);
    expect(JSON.parse(stdout).comparison.changes.map(({ file }: { file: string }) => file)).toEqual(["x_node_modules/c.md", "y.MD"]);
  });

  const utf16 = (text: string, mark: boolean, big: boolean) => {
    const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  test.each([
    ["UTF-16 with a mark, little-endian", utf16(broken, true, false), "UTF-16"],
    ["UTF-16 with a mark, big-endian", utf16(broken, true, true), "UTF-16"],
    ["UTF-16 without a mark, little-endian", utf16(broken, false, false), "UTF-16"],
    ["UTF-16 without a mark, big-endian", utf16(broken, false, true), "UTF-16"],
    [
      "UTF-32",
      Buffer.concat([...`\uFEFF${broken}`].map((sign) => Buffer.from(Uint32Array.of(sign.codePointAt(0) as number).buffer))),
      "UTF-32",
    ],
  ])("saved as %s: it is judged, and told to be saved otherwise", (_, bytes, name) => {
    const folder = makeFolder({ "patterns/requirements.md": "# R\n", "patterns/design-review.md": bytes });
    const { status, stdout } = runCliAsUser(["--format", "compact"], folder);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      `patterns/design-review.md:1:1: error: The file is ${name}. Save it as UTF-8. [xml-character]`,
      expect.stringMatching(/^patterns\/design-review\.md:10:7: error: .* \[xml-character\]$/),
      "",
    ]);
  });

  test("a text in UTF-16 that is no module is nobody's business", () => {
    expect(runCliAsUser([], makeFolder({ ...sound, "notes.md": utf16("# Notes\n\nof the day\n", true, false) }))).toMatchObject({
      status: 0,
      stderr: "",
    });
  });
});

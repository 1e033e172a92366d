// `patternlint baseline`, within the test's own process: what it writes and says, and what counts after it.
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeRepository } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const path = "patterns/design-review.md";
const purpose = (...lines: string[]) => `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}</purpose>`;
const slow = "The first answer takes < 100 ms in all cases";
const dear = "It never costs more than 7 & 8 euros a day";
const broken = (...lines: string[]) => moduleText({ purpose: purpose(...lines) });
const files = (...lines: string[]) => ({ [path]: broken(...lines), "patterns/requirements.md": "# R\n" });
const name = "patternlint-baseline.json";
const read = (folder: string, file = name) => readFileSync(join(folder, file), "utf8");
const put = (folder: string, file: string, text: string) => writeFileSync(join(folder, file), text);
const edit = (folder: string, file: string, from: string, to: string) => put(folder, file, read(folder, file).replace(from, to));
const run = capture();

describe("a baseline", () => {
  test("accepts what is found; then nothing counts but what comes", async () => {
    const folder = makeFolder(files(slow, dear));
    expect(await run([folder])).toMatchObject({ code: 1 });
    expect(await run(["baseline", folder])).toEqual({ code: 0, out: `${name} accepts 2 findings: 2 more.\n`, err: "" });
    expect(await run([folder, "--fail-on", "notice"])).toEqual({
      code: 0,
      out: "nothing to report in 1 module · phases complete 1 of 1 · 2 in the baseline\n",
      err: "",
    });
    put(folder, path, broken(slow, dear, "Nor may it take > 9 or < 1 of the days of a week"));
    const { code, out } = await run([folder]);
    expect([code, out.match(/error/g)?.length, out.includes("< 1 of")]).toEqual([1, 2, true]);
    expect(await run(["baseline", folder])).toMatchObject({ out: `${name} accepts 3 findings: 1 more.\n` });
    expect(await run(["baseline", folder])).toMatchObject({ out: `${name} accepts 3 findings, as before.\n` });
  });

  test("says what is fixed, and is red for it only when strict", async () => {
    const folder = makeFolder(files(slow, dear));
    await run(["baseline", folder]);
    put(folder, path, broken(slow));
    const verdict =
      "nothing to report in 1 module · phases complete 1 of 1 · 1 in the baseline · 1 of the baseline is fixed: `patternlint baseline --prune`";
    expect(await run([folder])).toEqual({ code: 0, out: `${verdict}\n`, err: "" });
    const strict = await run([folder, "--strict-baseline"]);
    expect(strict.code).toBe(1);
    expect(strict.out).toContain("fails because the baseline lists findings that are already fixed, and it is strict");
    expect((await run([folder, "--strict-baseline", "--format", "markdown"])).out).toContain("## ❌ patternlint: nothing to report");
    expect(await run(["baseline", "--prune", folder])).toEqual({
      code: 0,
      out: `${name} accepts 1 finding: 1 fixed one taken out.\n`,
      err: "",
    });
    expect(await run([folder, "--strict-baseline"])).toMatchObject({ code: 0 });
  });

  test("--prune accepts nothing new", async () => {
    const folder = makeFolder(files(slow));
    await run(["baseline", folder]);
    const before = read(folder);
    put(folder, path, broken(slow, dear));
    expect(await run(["baseline", "--prune", folder])).toMatchObject({ code: 0, out: `${name} accepts 1 finding, as before.\n` });
    expect(read(folder)).toBe(before);
    expect(await run([folder])).toMatchObject({ code: 1 });
  });

  test("with paths, renews what is found there, and leaves the rest", async () => {
    const folder = makeFolder({
      ...files(slow),
      "b/second.md": moduleText({ open: '<module name="second" category="b">', purpose: purpose(slow) }),
    });
    await run(["baseline", folder]);
    put(folder, path, broken());
    put(folder, "b/second.md", moduleText({ open: '<module name="second" category="b">', purpose: purpose(slow, dear) }));
    await run(["baseline", "--root", folder, join(folder, "b")]);
    expect(read(folder).match(/"file": "\w+/g)).toEqual(['"file": "b', '"file": "b', '"file": "patterns']);
    expect(await run(["--root", folder, join(folder, "b")])).toMatchObject({ code: 0, out: expect.stringMatching(/2 in the baseline\n$/) });
  });

  test("counts again when its day is over, and says so", async () => {
    const folder = makeFolder(files(slow));
    await run(["baseline", folder]);
    edit(folder, name, '"text"', '"until": "2020-01-31", "reason": "soon", "text"');
    const { code, out } = await run([folder]);
    expect([code, out]).toEqual([1, expect.stringContaining("1 of the baseline has expired")]);
    expect(await run(["baseline", folder])).toMatchObject({
      out: `${name} accepts 1 finding, as before. 1 finding has expired and still counts: fix it, or set \`until\` to another day.\n`,
    });
    expect(read(folder)).toContain('"reason": "soon", "until": "2020-01-31"');
  });

  test("--fix mends what is accepted, too", async () => {
    const folder = makeFolder(files(slow, dear));
    await run(["baseline", folder]);
    const { code, out, err } = await run([folder, "--fix"]);
    expect([code, err]).toEqual([0, "patternlint: Fixed 2 findings in 1 file.\n"]);
    expect(out).toContain("2 of the baseline are fixed: `patternlint baseline --prune`");
    expect(read(folder, path)).toContain("takes &lt; 100 ms");
  });

  test("--no-baseline counts everything", async () => {
    const folder = makeFolder(files(slow));
    await run(["baseline", folder]);
    expect(await run([folder, "--no-baseline"])).toMatchObject({ code: 1, out: expect.not.stringContaining("in the baseline") });
    expect(await run([folder, "--no-baseline", "--strict-baseline"])).toMatchObject({ code: 2 });
  });

  test("is in JSON with a status, in SARIF as suppressed elsewhere, and in no other format", async () => {
    const folder = makeFolder(files(slow));
    await run(["baseline", folder]);
    edit(folder, name, '"text"', '"owner": "ada", "reason": "until the next release", "text"');
    const json = JSON.parse((await run([folder, "--format", "json"])).out);
    expect(json).toMatchObject({
      baseline: { file: name, fixed: 0, expired: 0 },
      findings: [],
      summary: { baselined: 1, findings: { error: 0 } },
      baselined: [{ rule: "xml-character", status: "baselined", owner: "ada", reason: "until the next release", until: null }],
    });
    const sarif = JSON.parse((await run([folder, "--format", "sarif"])).out);
    expect(sarif.runs[0].results).toMatchObject([
      { ruleId: "xml-character", suppressions: [{ kind: "external", justification: "until the next release" }] },
    ]);
    for (const format of ["pretty", "compact", "github", "markdown", "junit", "gitlab"])
      expect((await run([folder, "--format", format])).out).not.toContain("xml-character");
  });
});

describe("the configuration", () => {
  test("may name another file", async () => {
    const folder = makeFolder({ ...files(slow), "patternlint.yml": "baseline: known/findings.json\n" });
    expect(await run([folder])).toEqual({
      code: 2,
      out: "",
      err: "patternlint: The baseline known/findings.json does not exist. Write it with `patternlint baseline`, or remove `baseline` from the configuration.\n",
    });
    expect(await run(["baseline", folder])).toMatchObject({ code: 0, out: "known/findings.json accepts 1 finding: 1 more.\n" });
    expect(existsSync(join(folder, name))).toBe(false);
    expect(await run([folder])).toMatchObject({ code: 0 });
  });

  test("may want none", async () => {
    const folder = makeFolder({ ...files(slow), [name]: "{}", "patternlint.yml": "baseline: false\n" });
    expect(await run([folder])).toMatchObject({ code: 1 });
    expect(await run(["baseline", folder])).toMatchObject({
      code: 2,
      err: "patternlint: The configuration says `baseline: false`. Name a file there, or remove the key.\n",
    });
  });

  test("can't name what lies outside of the repository", async () => {
    const outer = makeFolder({ "known.json": "{}", "inner/patternlint.yml": "baseline: ../known.json\n", "inner/a.md": broken(slow) });
    const { code, err } = await run([join(outer, "inner")]);
    expect([code, err]).toEqual([2, expect.stringContaining("known.json can't be read: it lies outside the repository.")]);
  });
});

describe("what goes wrong", () => {
  test("a fault in the file is told with its place", async () => {
    const folder = makeFolder({ ...files(slow), [name]: '{"version": 1, "findings": [{}]}' });
    for (const args of [[folder], ["baseline", folder], ["baseline", "--prune", folder]])
      expect(await run(args)).toEqual({ code: 2, out: "", err: `patternlint: ${name}:1:29: The entry has no \`file\`. Add it.\n` });
  });

  test("nothing to prune, nothing to lint, a link in its place", async () => {
    const folder = makeFolder(files(slow));
    expect(await run(["baseline", "--prune", folder])).toMatchObject({
      code: 2,
      err: `patternlint: There is no baseline ${name}. Write it with \`patternlint baseline\`.\n`,
    });
    expect((await run(["baseline", makeFolder({ "a.md": "x" })])).err).toContain("No module to lint.");
    symlinkSync("/etc/passwd", join(folder, name));
    expect((await run([folder])).err).toContain("is a symbolic link");
    rmSync(join(folder, name));
  });
});

describe("with a base", () => {
  const compare = async (folder: string) => {
    const { code, out } = await run([folder, "--base", "main", "--format", "json"]);
    const { comparison, findings, baselined } = JSON.parse(out);
    return {
      code,
      notes: comparison.notes,
      introduced: comparison.introduced,
      unchanged: comparison.unchanged,
      fixed: comparison.fixed.length,
      findings: findings.length,
      baselined: baselined.length,
    };
  };
  const branch = async (start: Record<string, string>) => {
    const { folder, git } = makeRepository(start);
    git("checkout", "-q", "-B", "change", "main");
    return folder;
  };

  test("both apply: what is accepted is neither introduced nor unchanged, and a change of the baseline is told", async () => {
    const folder = await branch({ ...files(slow), "patternlint.yml": "rules: { change-version: off }\n" });
    expect(await compare(folder)).toMatchObject({ code: 0, introduced: 0, unchanged: 1, baselined: 0 });
    put(folder, path, broken(slow, dear));
    expect(await compare(folder)).toMatchObject({ code: 1, introduced: 1, unchanged: 1, baselined: 0 });
    await run(["baseline", folder]);
    expect(await compare(folder)).toEqual({
      code: 0,
      notes: ["`patternlint-baseline.json` accepts 2 findings more than at the base."],
      introduced: 0,
      unchanged: 0,
      fixed: 0,
      findings: 0,
      baselined: 2,
    });
  });

  test("a baseline that shrinks is told, too; one that stays isn't", async () => {
    const start = makeFolder(files(slow, dear));
    await run(["baseline", start]);
    const folder = await branch({ ...files(slow, dear), [name]: read(start) });
    expect((await compare(folder)).notes).toEqual([]);
    put(folder, path, broken(slow));
    await run(["baseline", "--prune", folder]);
    expect(await compare(folder)).toMatchObject({ fixed: 1, notes: ["`patternlint-baseline.json` no longer accepts 1 finding."] });
    edit(folder, name, '"text"', '"until": "2099-01-01", "text"');
    expect((await compare(folder)).notes).toEqual(["`patternlint-baseline.json` accepts 1 finding more than at the base, and 2 fewer."]);
  });

  test("a renamed module keeps what is accepted of it", async () => {
    const start = makeFolder(files(slow));
    await run(["baseline", start]);
    const folder = await branch({ ...files(slow), [name]: read(start) });
    renameSync(join(folder, path), join(folder, "patterns/design_review.md"));
    expect(await compare(folder)).toMatchObject({ code: 0, findings: 0, baselined: 1, introduced: 0 });
  });
});

describe("by what a gate chooses on top of the configuration", () => {
  test.each([
    ["a preset", ["--preset", "strict"]],
    ["a rule", ["--rule", "module-orphan=error"]],
  ])("%s", async (_, choice) => {
    const folder = makeFolder(files("It answers in < 100 ms"));
    const lint = () => run(["--root", folder, "--fail-on", "notice", ...choice]);
    expect((await run(["baseline", "--root", folder])).code).toBe(0);
    expect((await lint()).code).toBe(1);
    expect((await run(["baseline", "--root", folder, ...choice])).code).toBe(0);
    expect((await lint()).code).toBe(0);
  });

  test("what there is none of is refused", async () => {
    const folder = makeFolder(files());
    expect(await run(["baseline", "--root", folder, "--preset", "stric"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("`strict`"),
    });
    expect(await run(["baseline", "--root", folder, "--rule", "titel=error"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("`title`"),
    });
  });
});

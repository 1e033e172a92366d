// What lies beside the linted folder in the same repository, and is named by its settings: the configuration itself, the
// baseline, schemas. It counts and is compared as what lies in the folder is.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, makeRepository } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const run = capture();
const purpose = (line: string) => `<purpose>\n  A second pair of eyes on every design.\n${line}</purpose>`;
const sound = moduleText({ purpose: purpose("") });
const broken = moduleText({ purpose: purpose("  It answers in < 100 ms.\n") });
const off = "rules: { change-version: off }\n";
const rollout = (text: string) => text.replace("</design_review>", "  <rollout>\n    <day>1</day>\n  </rollout>\n</design_review>");
const schema = '{ "type": "object", "required": ["day"] }';

/** A repository whose folder `teams` is linted, with this at the base. */
function repository(files: Files) {
  const { folder, git } = makeRepository({
    "teams/patterns/design-review.md": sound,
    "teams/patterns/requirements.md": "# R\n",
    ...files,
  });
  return {
    folder,
    git,
    put: (file: string, text: string) => writeFileSync(join(folder, file), text),
    lint: (...args: string[]) => run(["--root", join(folder, "teams"), ...args]),
  };
}

describe("a baseline beside the root", () => {
  const accepting = async ({ folder, put, lint }: ReturnType<typeof repository>) => {
    put("teams/patterns/design-review.md", broken);
    expect(await lint("--base", "HEAD")).toMatchObject({ code: 1 });
    expect(await run(["baseline", "--root", join(folder, "teams")])).toMatchObject({ code: 0 });
  };

  test("that accepts what the change introduces makes it green, which is told", async () => {
    const opened = repository({
      "teams/patternlint.yml": `baseline: ../known.json\n${off}`,
      "known.json": '{"version": 1, "findings": []}\n',
    });
    await accepting(opened);
    const said = "`../known.json` accepts 1 finding more than at the base.";
    const disk = await opened.lint("--base", "HEAD");
    expect([disk.code, disk.out]).toEqual([0, expect.stringContaining(said)]);
    opened.git("add", "-A");
    const staged = await opened.lint("--staged");
    expect([staged.code, staged.out]).toEqual([0, expect.stringContaining(said)]);
  });

  test("is that of the index for what is staged", async () => {
    const opened = repository({
      "teams/patternlint.yml": `baseline: ../known.json\n${off}`,
      "known.json": '{"version": 1, "findings": []}\n',
    });
    await accepting(opened);
    opened.git("add", "teams");
    expect(await opened.lint("--staged")).toMatchObject({ code: 1 });
  });

  test("is named in reports from the root, so that no path of the machine is", async () => {
    const { lint } = repository({
      "teams/patternlint.yml": `baseline: ../known.json\n${off}`,
      "known.json": '{"version": 1, "findings": []}\n',
    });
    expect(JSON.parse((await lint("--format", "json")).out).baseline.file).toBe("../known.json");
  });

  test("outside of the repository is no part of the change", async () => {
    const opened = repository({});
    const known = join(
      makeFolder({ "known.json": '{"version": 1, "findings": []}\n', "own.yml": `baseline: known.json\n${off}` }),
      "own.yml",
    );
    opened.put("teams/patterns/design-review.md", broken);
    expect(await run(["baseline", "--root", join(opened.folder, "teams"), "--config", known])).toMatchObject({ code: 0 });
    const { code, out } = await opened.lint("--config", known, "--base", "HEAD");
    expect([code, out]).toEqual([0, expect.not.stringContaining("accepts")]);
  });
});

describe("a configuration beside the root", () => {
  test.each([
    ["by an absolute path", (folder: string) => join(folder, "own.yml")],
    ["by a path from the working folder", () => "own.yml"],
  ])("named %s is compared with the base's", async (_, name) => {
    const { folder, git, put, lint } = repository({ "own.yml": off });
    put("teams/patterns/design-review.md", broken);
    const where = process.cwd();
    process.chdir(folder);
    try {
      const config = name(folder);
      expect(await lint("--config", config, "--base", "HEAD")).toMatchObject({ code: 1 });
      put("own.yml", `${off.slice(0, -3)}, xml-character: off }\n`);
      expect(await lint("--config", config, "--staged")).toMatchObject({ code: 0, out: expect.not.stringContaining("own.yml") });
      const said = "`../own.yml` differs from the base; `xml-character` is off (was error).";
      expect(await lint("--config", config, "--base", "HEAD")).toMatchObject({ code: 0, out: expect.stringContaining(said) });
      git("add", "-A");
      expect(await lint("--config", config, "--staged")).toMatchObject({ code: 0, out: expect.stringContaining(said) });
    } finally {
      process.chdir(where);
    }
  });

  test("in the root, named from the working folder, is compared as well", async () => {
    const { folder, put, lint } = repository({ "teams/own.yml": off });
    put("teams/own.yml", `${off.slice(0, -3)}, xml-character: off }\n`);
    const where = process.cwd();
    process.chdir(folder);
    try {
      expect((await lint("--config", "teams/own.yml", "--base", "HEAD")).out).toContain("`own.yml` differs from the base");
    } finally {
      process.chdir(where);
    }
  });
});

describe("a schema beside the root", () => {
  const files = {
    "teams/patternlint.yml": `sections: { rollout: ../schemas/r.json }\n${off}`,
    "schemas/r.json": schema,
    "teams/patterns/design-review.md": rollout(sound),
  };

  test("is read from disk, from the index and from the base", async () => {
    const { lint } = repository(files);
    expect(await lint()).toMatchObject({ code: 0, err: "" });
    for (const how of [["--staged"], ["--base", "HEAD"]]) {
      const { code, out, err } = await lint(...how);
      expect([code, out, err]).toEqual([0, expect.not.stringContaining("names changed"), ""]);
    }
  });

  test("that changes is told", async () => {
    const { put, lint } = repository(files);
    put("schemas/r.json", '{ "type": "object" }');
    expect((await lint("--base", "HEAD")).out).toContain("What `patternlint.yml` names changed");
  });

  test("that is only on disk doesn't exist in the index", async () => {
    const { folder, git, lint } = repository(files);
    git("rm", "-q", "--cached", "schemas/r.json");
    expect(await lint("--staged")).toMatchObject({
      code: 2,
      err: expect.stringContaining("The schema `../schemas/r.json` does not exist"),
    });
    rmSync(join(folder, "schemas"), { recursive: true });
    expect(await lint()).toMatchObject({ code: 2 });
  });

  test("outside of the repository is refused in every state", async () => {
    const { git, put, lint } = repository(files);
    put("teams/patternlint.yml", `sections: { rollout: ../../r.json }\n${off}`);
    git("add", "-A");
    for (const how of [[], ["--staged"]])
      expect(await lint(...how)).toMatchObject({ code: 2, err: expect.stringContaining("it lies outside the repository") });
  });
});

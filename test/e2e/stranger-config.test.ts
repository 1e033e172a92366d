// On `pull_request`, configuration and schemas are a stranger's: no expression in them keeps a run busy. Each of these took
// longer than anybody waits.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule/example.ts";
import { makeFolder, plainEnvironment, project } from "./process.ts";

const PATIENCE = 20_000;

/** Runs the command line as long as a person might wait; a status of null is that it wasn't done then. */
function run(files: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "dist/cli.js"), "--format", "compact"], {
    cwd: makeFolder({ "patterns/requirements.md": "# R\n", ...files }),
    env: plainEnvironment(),
    encoding: "utf8",
    timeout: PATIENCE,
  });
  return { status, stdout, stderr };
}

const judged = (schema: object, section: string) =>
  run({
    "patternlint.yml": "sections:\n  rollout: rollout.json\n",
    "rollout.json": JSON.stringify(schema),
    "patterns/design-review.md": moduleText({ sections: `<rollout>\n${section}\n</rollout>` }),
  });

describe("a schema", () => {
  test.each(["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(x+x+)+y|^(a*)*$"])("the pattern %s", (pattern) => {
    const { status, stdout } = judged({ properties: { step: { pattern } } }, `  <step>${"a".repeat(5000)}b</step>`);
    expect(status).toBe(1);
    expect(stdout).toContain("[section-schema]");
  });

  test("a name's pattern", () => {
    const { status } = judged(
      { patternProperties: { "^(a+)+$": { type: "string" } }, additionalProperties: true },
      `  <${"a".repeat(100)}b/>`,
    );
    expect(status).toBe(0);
  });

  test("a pattern that can't be matched in linear time is named, with its schema", () => {
    expect(judged({ properties: { step: { pattern: "^(?!no)" } } }, "  <step>yes</step>")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "patternlint: patternlint.yml:2:12: In the schema `rollout.json`, the pattern `^(?!no)` can't be matched in linear time (invalid or unsupported Perl syntax: `(?!`); write it without look-around and back-references.\n",
    });
  });

  test("a way through that doubles with each level", () => {
    const twice = { anyOf: [{ properties: { a: { $ref: "#" } } }, { properties: { a: { $ref: "#" } } }], not: { type: "string" } };
    const { status, stdout } = judged(twice, `${"<a>".repeat(40)}x${"</a>".repeat(40)}`);
    expect(status).toBe(1);
    expect(stdout).toContain("<rollout> can't be checked against its schema: that would take too long. Simplify the schema");
  });

  test("definitions that double with each name", () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`d${at}`, { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] }]),
    );
    const { status, stdout } = judged({ $ref: "#/$defs/d0", $defs: { ...$defs, d40: { type: "object" } } }, "  <step>a</step>");
    expect(status).toBe(1);
    expect(stdout).toContain("can't be checked against its schema: that would take too long");
  });

  test("items that have to be unique", () => {
    const step = { type: "array", uniqueItems: true, items: { type: "object" } };
    const steps = Array.from({ length: 40_000 }, (_, at) => `  <step n="${at}"/>`).join("\n");
    expect(judged({ properties: { step } }, steps).status).toBe(0);
    const { status, stdout } = judged({ properties: { step } }, `${steps}\n  <step n="7"/>`);
    expect(status).toBe(1);
    expect(stdout).toContain("[section-schema]");
  });

  test("what people write is judged as ever, in a large section too", () => {
    const step = {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["@_id"], properties: { "@_id": { pattern: "^S-\\d{3,6}$" } } },
    };
    const steps = Array.from({ length: 5000 }, (_, at) => `  <step id="S-${String(at).padStart(4, "0")}">Do it</step>`).join("\n");
    expect(judged({ required: ["step"], properties: { step } }, steps)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("a glob", () => {
  const path = `${"a".repeat(200)}/`.repeat(10);
  test.each([
    "+(a|a)*b",
    "*a*a*a*a*a*a*a*a*a*b.md",
    "**/*a*/**/*a*/**/*a*/**/*a*/**/b",
    "{a,{b,{c,{1..1000000}}}}",
    `${"{a,b}".repeat(40)}`,
  ])("%s ends", (glob) => {
    for (const list of ["include", "exclude", "modules"]) {
      const { status, stderr } = run({
        "patternlint.json": JSON.stringify({ [list]: ["patterns/*.md", glob] }),
        [`${path}${"a".repeat(200)}.md`]: "# A\n",
        "patterns/design-review.md": moduleText({}),
      });
      expect(status).not.toBeNull();
      if (status === 2 && list !== "exclude") expect(stderr).toMatch(/patternlint\.json:1:\d+: The glob `/);
    }
  });

  test("one that isn't taken is a fault in the configuration, with its place and the remedy", () => {
    const { status, stderr } = run({ "patternlint.yml": "exclude:\n  - docs/\n", "patterns/design-review.md": moduleText({}) });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "patternlint: patternlint.yml:2:5: The glob `docs/` names a folder. Write `docs/**` for all that is in it.\n",
    });
  });
});

// On `pull_request`, configuration and schemas are a stranger's: no expression in them keeps a run busy. Each of these took
// longer than anybody waits.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
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
    expect(judged({ required: ["step"], properties: { step } }, steps)).toMatchObject({ status: 0, stdout: "" });
  });
});

const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
const named = (count: number, name: (at: number) => string, value: unknown) => Object.fromEntries(many(count, (at) => [name(at), value]));

/** What is said of `rollout.json`, at its place in the configuration. */
const refused = (why: string) => ({
  status: 2,
  stdout: "",
  stderr: `patternlint: patternlint.yml:2:12: The schema \`rollout.json\` ${why}\n`,
});

describe("a schema that is larger than people write is a fault in the configuration", () => {
  test.each([
    ["properties", { properties: named(25_000, (at) => `p${at}`, { type: "string" }) }],
    ["patterns of names", { patternProperties: named(20_000, (at) => `^p${at}(a|b)*$`, {}) }],
    ["branches", { allOf: many(30_000, (at) => ({ required: [`b${at}`] })) }],
    ["what is unevaluated", { allOf: many(5000, (at) => ({ properties: { [`p${at}`]: {} } })), unevaluatedProperties: false }],
  ])("%s", (_, schema) => {
    expect(judged(schema, "  <step>a</step>")).toEqual(refused("has more than 2,000 parts, with the schemas before it. Make it smaller."));
  });

  test("values", () => {
    expect(judged({ enum: many(10_000, String) }, "  <step>a</step>")).toEqual(
      refused("has more than 10,000 values, with the schemas before it. Make it smaller."),
    );
  });

  test("programs of patterns", () => {
    const step = { allOf: many(900, (at) => ({ pattern: `((a{0,30}){0,30}${at})` })) };
    expect(judged({ properties: { step } }, "  <step>a</step>")).toEqual(
      refused("has patterns that are too large together. Make them shorter, or repeat less."),
    );
  });

  test("levels", () => {
    const deep = `${'{"properties":{"a":'.repeat(60)}{}${"}}".repeat(60)}`;
    expect(judged(JSON.parse(deep) as object, "  <step>a</step>")).toEqual(
      refused("is nested too deeply, in more than 100 levels. Flatten it."),
    );
  });

  test("many schemas together; one for many sections counts once", () => {
    const half = JSON.stringify({ properties: named(1200, (at) => `p${at}`, {}) });
    const module = { "patterns/design-review.md": moduleText({}) };
    expect(run({ ...module, "patternlint.yml": "sections:\n  a: a.json\n  b: a.json\n", "a.json": half }).status).toBe(0);
    const { status, stderr } = run({
      ...module,
      "patternlint.yml": "sections:\n  a: a.json\n  b: b.json\n",
      "a.json": half,
      "b.json": half,
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "patternlint: patternlint.yml:3:6: The schema `b.json` has more than 2,000 parts, with the schemas before it. Make it smaller.\n",
    });
  });
});

describe("a schema's findings", () => {
  test("are a hundred, and how many more there are", () => {
    const { status, stdout } = judged({ allOf: many(1900, (at) => ({ required: [`b${at}`] })) }, "  <step>a</step>");
    expect(status).toBe(1);
    expect(stdout.match(/\[section-schema\]/g)).toHaveLength(101);
    expect(stdout).toContain("<rollout> does not fit its schema in 100 places, and 1800 more. Fix the first ones, and run again.");
  });

  test("that nobody could count are one", () => {
    const step = { type: "array", items: { type: "object", required: many(5000, (at) => `b${at}`) } };
    const { status, stdout } = judged({ properties: { step } }, "  <step>a</step>\n".repeat(1000));
    expect(status).toBe(1);
    expect(stdout).toMatch(/<rollout> can't be checked against its schema: (it fails in more than 10000 places|that would take too long)/);
  });

  test("of a choice among very many name some of it", () => {
    const { stdout } = judged({ properties: { step: { enum: many(5000, (at) => `y${at}`) } } }, "  <step>a</step>");
    expect(stdout).toContain("`y49`, or one of 4950 more.");
  });

  test("say what is wrong where the schema can't be run for its size", () => {
    const { status, stdout } = judged({ properties: { step: { oneOf: many(1900, (at) => ({ const: String(at) })) } } }, "  <step>a</step>");
    expect(status).toBe(1);
    expect(stdout).not.toContain("nested too deeply");
  });
});

describe("a schema that ajv would run otherwise than as a schema is a fault in the configuration", () => {
  test.each([
    ["at the root", { $async: true, type: "object" }],
    ["in a definition", { $defs: { a: { $async: true } }, $ref: "#/$defs/a" }],
    ["in what is referred to by its place only", { other: { $async: true }, $ref: "#/other" }],
  ])("one that answers later, %s", (_, schema) => {
    expect(judged(schema, "  <step>a</step>")).toEqual(refused("has `$async`. Remove that keyword."));
  });

  const twice = (to: string) => ({
    anyOf: [{ properties: { a: { $ref: to } } }, { properties: { a: { $ref: to } } }],
    not: { type: "string" },
  });
  test.each([
    ["an example value", { default: twice("#/default"), $ref: "#/default" }],
    ["an unknown keyword", { other: twice("#/other"), $ref: "#/other" }],
    ["a value to compare", { properties: { b: { const: twice("#/properties/b/const") }, a: { $ref: "#/properties/b/%63onst" } } }],
    ["one's own price", { other: { properties: { "patternlint:cost": -1e12 } }, $ref: "#/other/properties" }],
  ])("one that hides what it costs: %s", (_, schema) => {
    const { status, stderr } = judged(schema, `${"<a>".repeat(40)}x${"</a>".repeat(40)}`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("patternlint.yml:2:12: The schema `rollout.json` ") });
  });

  test("one whose $schema checks less", () => {
    const $schema = "https://json-schema.org/draft/2020-12/meta/core";
    expect(judged({ $schema, properties: { "patternlint:cost": -1e12 } }, "  <step>a</step>")).toEqual(
      refused("is not written for JSON Schema 2020-12. Write `https://json-schema.org/draft/2020-12/schema` as its `$schema`."),
    );
  });

  test.each([
    ["$dynamicRef", { $dynamicRef: "#x", $defs: { a: { $dynamicAnchor: "x", items: { $dynamicRef: "#x" } } } }, "#x"],
    ["dependentSchemas", { dependentSchemas: { step: { $ref: "#" } } }, "#"],
  ])("one that never ends, by %s", (_, schema, by) => {
    expect(judged(schema, "  <step>a</step>")).toEqual(refused(`refers to itself without end, by \`${by}\`. Remove that reference.`));
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

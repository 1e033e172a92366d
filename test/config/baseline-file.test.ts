// The baseline's file: what is written, how it merges, and what is said of a wrong one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBaseline, parseBaseline } from "../../src/config/baseline-file.ts";
import { FileError } from "../../src/config/error.ts";
import type { BaselineEntry } from "../../src/lint/baseline-entries.ts";
import { makeFolder, project } from "../e2e/process.ts";

const entry = (given: Partial<BaselineEntry> = {}): BaselineEntry => ({
  file: "a.md",
  module: "a",
  rule: "xml-tag",
  anchor: "xml:purpose",
  count: 1,
  ...given,
});
const name = "patternlint-baseline.json";

function faults(text: string): string[] {
  try {
    parseBaseline(text, name);
    return [];
  } catch (error) {
    if (error instanceof FileError) return [...error.lines];
    throw error;
  }
}

/** A baseline with these entries, as somebody may have written them. */
const written = (...entries: unknown[]) =>
  `{\n  "version": 1,\n  "findings": [\n${entries.map((one) => `    ${JSON.stringify(one)},\n`).join("")}    "end"\n  ]\n}\n`;

describe("what is written", () => {
  test("is an entry a line, sorted, each with a comma behind it", () => {
    const text = formatBaseline([
      entry({ file: "b.md" }),
      entry({ rule: "xml-balance", count: 2 }),
      entry({ text: 'a "b" c', reason: "so it is" }),
    ]);
    expect(text).toBe(`{
  "version": 1,
  "findings": [
    {"file": "a.md", "module": "a", "rule": "xml-balance", "anchor": "xml:purpose", "count": 2},
    {"file": "a.md", "module": "a", "rule": "xml-tag", "anchor": "xml:purpose", "text": "a \\"b\\" c", "reason": "so it is"},
    {"file": "b.md", "module": "a", "rule": "xml-tag", "anchor": "xml:purpose"},
    "end"
  ]
}
`);
  });

  test("is read as it was, and is valid by its schema", () => {
    const schema = JSON.parse(readFileSync(join(project, "schemas/baseline.schema.json"), "utf8")) as object;
    const validate = new Ajv2020({ formats: { date: true } }).compile(schema);
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const any = fc.record(
      {
        file: text,
        module: text,
        rule: fc.constantFrom("xml-tag", "purpose"),
        anchor: text,
        detail: text,
        text,
        target: text,
        parts: fc.array(text),
        count: fc.integer({ min: 1, max: 99 }),
        reason: text,
        owner: text,
        until: fc.constantFrom("2026-01-31", "2028-02-29"),
      },
      { requiredKeys: ["file", "rule", "anchor", "count"] },
    );
    const key = ({ count: _, reason: __, owner: ___, until: ____, ...known }: BaselineEntry) =>
      JSON.stringify(
        Object.entries(known)
          .filter(([, value]) => value !== "" && String(value) !== "")
          .sort(),
      );
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: (one) => key(one as BaselineEntry) }), (entries) => {
        const out = formatBaseline(entries as BaselineEntry[]);
        expect(validate(JSON.parse(out))).toBe(true);
        const back = parseBaseline(out, name);
        expect(new Set(back.map((one) => JSON.stringify(Object.entries(one).sort())))).toEqual(
          new Set(entries.map((one) => JSON.stringify(Object.entries(one).sort()))),
        );
        expect(out.trim().split("\n")).toHaveLength(entries.length + 6);
      }),
    );
  });
});

describe("two branches that each add entries", () => {
  const base = [entry({ file: "b.md" }), entry({ file: "m.md" }), entry({ file: "t.md" })];
  const merge = (ours: readonly BaselineEntry[], theirs: readonly BaselineEntry[], ...options: string[]) => {
    const folder = makeFolder({ base: formatBaseline(base), ours: formatBaseline(ours), theirs: formatBaseline(theirs) });
    return execFileSync("git", ["merge-file", "-p", ...options, "ours", "base", "theirs"], { cwd: folder, encoding: "utf8" });
  };
  const filesOf = (text: string) => parseBaseline(text, name).map(({ file }) => file);

  test("merge as text where these lie apart, at the beginning and the end as well", () => {
    expect(filesOf(merge([entry({ file: "a.md" }), ...base], [...base, entry({ file: "z.md" })]))).toEqual([
      "a.md",
      "b.md",
      "m.md",
      "t.md",
      "z.md",
    ]);
    expect(filesOf(merge(base.slice(1), [...base, entry({ file: "z.md" })]))).toEqual(["m.md", "t.md", "z.md"]);
    expect(filesOf(merge([entry({ file: "a.md" }), ...base], base.slice(0, 2)))).toEqual(["a.md", "b.md", "m.md"]);
  });

  test("and where they lie side by side, when git is told to keep both", () => {
    const [ours, theirs] = [
      [...base, entry({ file: "y.md" })],
      [...base, entry({ file: "z.md" })],
    ];
    expect(() => merge(ours, theirs)).toThrow();
    expect(filesOf(merge(ours, theirs, "--union"))).toEqual(["b.md", "m.md", "t.md", "y.md", "z.md"]);
    expect(filesOf(merge(ours, ours, "--union"))).toEqual(["b.md", "m.md", "t.md", "y.md"]);
  });
});

describe("a fault is told with its place", () => {
  const sound = { file: "a.md", rule: "xml-tag", anchor: "xml:a" };
  test.each([
    [
      "not JSON",
      '{\n  "version": 1,\n  "findings": [\n    {]\n',
      `${name}:4:6: Not valid JSON. Fix it, or write the baseline anew with \`patternlint baseline\`.`,
    ],
    [
      "a conflict left over",
      written(sound).replace("    {", "<<<<<<< ours\n    {"),
      `${name}:4:1: A merge conflict is left here. Keep the entries of both sides, and remove the marks.`,
    ],
    ["no object", "[]", `${name}:1:1: A baseline is an object.`],
    ["another version", '{"version": 2, "findings": []}', `${name}:1:1: \`version\` must be 1.`],
    ["an unknown key", '{"version": 1, "findings": [], "more": 1}', `${name}:1:1: Unknown key \`more\`.`],
    ["no list", '{"version": 1, "findings": {}}', `${name}:1:1: \`findings\` must be a list.`],
    [
      "an unknown key of an entry",
      written(sound, { ...sound, ancor: "x" }),
      `${name}:5:5: Unknown key \`ancor\`. Did you mean \`anchor\`?`,
    ],
    ["no anchor", written({ file: "a.md", rule: "xml-tag" }), `${name}:4:5: The entry has no \`anchor\`. Add it.`],
    ["no text", written({ ...sound, file: 1 }), `${name}:4:5: \`file\` must be a text.`],
    ["no entry", written(1), `${name}:4:5: An entry must be an object.`],
    ["the end too early", written("end", sound), `${name}:4:5: \`end\` must be the last entry. Move it to the end of the list.`],
    ["a rule that isn't", written({ ...sound, rule: "xml-tga" }), `${name}:4:5: There is no rule \`xml-tga\`. Did you mean \`xml-tag\`?`],
    ["a rule about changes", written({ ...sound, rule: "change-version" }), `${name}:4:5: \`change-version\` judges a change`],
    ["a count of none", written({ ...sound, count: 0 }), `${name}:4:5: \`count\` must be a whole number, at least 1.`],
    ["parts that are none", written({ ...sound, parts: [1] }), `${name}:4:5: \`parts\` must be a list of texts.`],
    [
      "a day that isn't",
      written({ ...sound, until: "2026-02-30" }),
      `${name}:4:5: \`until\` is \`2026-02-30\`, which is not a date. Write it as 2026-01-31.`,
    ],
    ["a day written otherwise", written({ ...sound, until: "31.1.2026" }), `${name}:4:5: \`until\` is \`31.1.2026\``],
    [
      "the same twice",
      written(sound, { ...sound, count: 2, reason: "x" }),
      `${name}:5:5: The same finding as entry 1. Keep one of them, with the \`count\` of both.`,
    ],
  ])("%s", (_, text, message) => {
    const [first, ...others] = faults(text);
    expect(first?.slice(0, message.length)).toBe(message);
    expect(others).toEqual([]);
  });

  test("all of them, twenty at most", () => {
    const lines = faults(written(...Array.from({ length: 30 }, (_, at) => ({ ...sound, anchor: String(at), rule: "x" }))));
    expect([lines.length, lines.at(-1)]).toEqual([21, `${name}: 10 more faults.`]);
    expect(lines[19]).toContain(`${name}:23:5:`);
  });

  test("laid out in another way, whatever brackets stand in texts", () => {
    const text = JSON.stringify(
      {
        $schema: "x",
        findings: [
          { ...sound, anchor: '"]}, [{' },
          { ...sound, rule: "no" },
        ],
        version: 1,
      },
      null,
      1,
    );
    expect(faults(text)).toEqual([`${name}:9:3: There is no rule \`no\`. \`patternlint rules\` lists them.`]);
  });
});

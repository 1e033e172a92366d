// Sections against schemas: the mapping that docs/section-schemas.md promises, and failures in words at their places.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { toJson } from "../../src/schema/section-json.ts";
import { makeFolder } from "../e2e/process.ts";
import { lintFiles } from "../lint-files.ts";

describe("the mapping", () => {
  test.each([
    ["attributes and text", '<s a="1">x &amp; y<b c="&#65;"/></s>', {}, { "@_a": "1", "#text": "x & y", b: { "@_c": "A" } }],
    ["a leaf is a text", "<s><b> x </b><c/></s>", {}, { b: "x", c: "" }],
    ["several of one name are a list", "<s><b>x</b><b>y</b></s>", {}, { b: ["x", "y"] }],
    ["one of a name is a list where the schema wants one", "<s><b>x</b></s>", { properties: { b: { type: "array" } } }, { b: ["x"] }],
    [
      "also by reference, and inside lists",
      "<s><b><c>x</c></b></s>",
      {
        properties: { b: { $ref: "#/$defs/b" } },
        $defs: { b: { type: ["array", "null"], items: { properties: { c: { type: "array" } } } } },
      },
      { b: [{ c: ["x"] }] },
    ],
    [
      "a leaf is an object where the schema wants one",
      "<s><b>x</b><c></c></s>",
      { properties: { b: { type: "object" }, c: { type: "object" } } },
      { b: { "#text": "x" }, c: {} },
    ],
    ["the section itself is always an object", "<s>x</s>", {}, { "#text": "x" }],
    ["an empty section", "<s/>", {}, {}],
    ["comments are nothing, CDATA is text", "<s><!-- a --><![CDATA[<x>]]></s>", {}, { "#text": "<x>" }],
  ])("%s", (_, xml, schema, json) => {
    expect(toJson(xml, "s", schema)).toEqual(json);
  });
});

describe("the codes of errors", () => {
  const lint = (...codes: string[]) => {
    const errors = codes.map((code) => `  <error code="${code}" severity="info">Ask again</error>\n`).join("");
    const report = lintFiles({
      "design-review.md": moduleText({ sections: `<error_handling>\n${errors}</error_handling>` }),
      "patterns/requirements.md": "# R\n",
    });
    return report.findings.map(({ rule, line, column, message }) => `${line}:${column} ${message} [${rule}]`);
  };

  test.each([["ERR001", "ERR002"], ["TDD001", "TDD204"], ["err001"]])("letters of the module's own and three digits: %s %s", (...codes) => {
    expect(lint(...codes)).toEqual([]);
  });

  test.each(["E1", "001", "ERR01", "ERR0001", "ERR-001", "ERR001a", ""])("not so: %j", (code) => {
    expect(lint(code)).toEqual([
      `29:18 Attribute \`code\` of <error> is \`${code}\`. It must be letters and three digits, such as \`ERR001\` (\`^[A-Za-z]+\\d{3}$\`). [section-schema]`,
    ]);
  });

  test("one prefix a module: that of most, or of the first", () => {
    const other = (line: number, code: string, most: string) =>
      `${line}:18 Code \`${code}\` begins with \`${code.slice(0, 3)}\`, others with \`${most}\`. Use one prefix for all codes of a module. [section-schema]`;
    expect(lint("TDD001", "ERR001", "ERR002")).toEqual([other(29, "TDD001", "ERR")]);
    expect(lint("TDD001", "ERR001")).toEqual([other(30, "ERR001", "TDD")]);
    expect(lint("TDD001", "ERR001", "CTP001", "TDD002")).toEqual([other(30, "ERR001", "TDD"), other(31, "CTP001", "TDD")]);
  });

  test("a section that doesn't fit its schema is told that first", () => {
    expect(lint("TDD001", "E1")).toHaveLength(1);
  });
});

describe("a schema of one's own", () => {
  const lint = async (schema: object, section: string) => {
    const folder = makeFolder({ "patternlint.yml": "sections: { notes: notes.json }", "notes.json": JSON.stringify(schema) });
    const report = lintFiles(
      { "design-review.md": moduleText({ sections: section }), "patterns/requirements.md": "# R\n" },
      await loadConfig(join(folder, "patternlint.yml")),
    );
    return report.findings.map(({ rule, line, column, message }) => `${line}:${column} ${message} [${rule}]`);
  };

  test.each([
    ["required", { required: ["owner"] }, "<notes></notes>", "28:3 <notes> has no <owner>. Add it. [section-schema]"],
    [
      "required attribute",
      { required: ["@_by"], properties: { "@_by": { description: "who wrote it" } } },
      "<notes></notes>",
      "28:3 <notes> has no attribute `by`. Add it (who wrote it). [section-schema]",
    ],
    ["required text", { required: ["#text"] }, "<notes></notes>", "28:3 <notes> has no text. Add it. [section-schema]"],
    [
      "enum",
      { properties: { "@_size": { enum: ["small", "large"] } } },
      '<notes size="smal"/>',
      "28:16 Attribute `size` of <notes> is `smal`. Write `small`, or else `large`. [section-schema]",
    ],
    ["const", { properties: { a: { const: "x" } } }, "<notes><a>y</a></notes>", "28:10 <a> is `y`. Write `x`. [section-schema]"],
    [
      "pattern",
      { properties: { a: { pattern: "^x" } } },
      "<notes><a>y</a></notes>",
      "28:10 <a> is `y`. It must be of the form `^x`. [section-schema]",
    ],
    [
      "type",
      { properties: { a: { type: "integer" } } },
      "<notes><a>y</a></notes>",
      "28:10 <a> is `y`. It must be a whole number. [section-schema]",
    ],
    [
      "minimum",
      { properties: { a: { type: "integer", minimum: 5 } } },
      "<notes><a>3</a></notes>",
      "28:10 <a> is `3`, but must be at least 5. [section-schema]",
    ],
    [
      "minItems",
      { properties: { a: { type: "array", minItems: 2 } } },
      "<notes><a>3</a></notes>",
      "28:10 <notes> has 1 <a>; at least 2 are required. [section-schema]",
    ],
    [
      "maxItems",
      { properties: { a: { type: "array", maxItems: 1 } } },
      "<notes><a>3</a><a>4</a></notes>",
      "28:10 <notes> has 2 <a>; at most 1 is allowed. [section-schema]",
    ],
    ...(
      [
        ["exclusiveMinimum", { exclusiveMinimum: 3 }, "<a> is `3`, but must be greater than 3."],
        ["maximum", { maximum: 2 }, "<a> is `3`, but must be at most 2."],
        ["exclusiveMaximum", { exclusiveMaximum: 3 }, "<a> is `3`, but must be less than 3."],
      ] as const
    ).map(([name, limit, message]): [string, object, string, string] => [
      name,
      { properties: { a: { type: "number", ...limit } } },
      "<notes><a>3</a></notes>",
      `28:10 ${message} [section-schema]`,
    ]),
    [
      "minLength",
      { properties: { a: { minLength: 2 } } },
      "<notes><a>y</a></notes>",
      "28:10 <a> has 1 character; at least 2 are required. [section-schema]",
    ],
    [
      "additionalProperties",
      { additionalProperties: false },
      "<notes><a>3</a></notes>",
      "28:10 <notes> has <a>, which its schema doesn't know. Remove or rename it. [section-schema]",
    ],
    [
      "text",
      { properties: { "#text": { maxLength: 1 } } },
      "<notes>abc</notes>",
      "28:10 The text of <notes> has 3 characters; at most 1 is allowed. [section-schema]",
    ],
    [
      "uniqueItems",
      { properties: { a: { type: "array", uniqueItems: true } } },
      "<notes><a>3</a><a>3</a></notes>",
      "28:18 <notes> has the same <a> twice: 1 and 2 of 2. Change or remove one. [section-schema]",
    ],
  ])("%s", async (_, schema, section, expected) => {
    expect(await lint(schema, section)).toEqual([expected]);
  });

  test("numbers and truth values are read from text", async () => {
    expect(await lint({ properties: { a: { type: "integer" }, "@_b": { type: "boolean" } } }, '<notes b="true"><a>5</a></notes>')).toEqual(
      [],
    );
  });

  test("a section in a broken block is checked as mended", async () => {
    expect(await lint({ required: ["owner"] }, "<notes>a < b</notes>")).toEqual([
      "28:3 <notes> has no <owner>. Add it. [section-schema]",
      "28:12 Unescaped `<` in text. Write `&lt;` for `<`. [xml-character]",
    ]);
  });

  test("a name that fast-xml-parser refuses is told, and stops nothing", async () => {
    const [finding] = await lint({}, "<notes><constructor>x</constructor></notes>");
    expect(finding ?? "accepted").toMatch(/accepted|can't be checked against its schema/);
  });
});

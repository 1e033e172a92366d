// The same module, written otherwise: nothing is introduced, nothing is fixed, and no new version is asked for.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";

const path = "patterns/design-review.md";
const shared: Files = {
  "patterns/requirements.md": moduleText({ open: '<module name="requirements" category="planning">' }),
  "notes.txt": "x",
};
/** Faults of every kind in running text, and one in each list. */
const faulty = moduleText({
  purpose:
    "<purpose>\n  It answers in <100ms when all is well\n  Fish & chips for everybody who is there\n  TODO: say more about it\n</purpose>",
  triggers:
    '<trigger_conditions>\n  <condition type="explicit" level="high">A design is < ready for review</condition>\n</trigger_conditions>',
  implementation:
    '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      - The design is written down\n      - It has < ten pages\n    </requirements>\n    <actions>\n      1. Read it\n    </actions>\n    <validation>\n      Every remark is answered\n      Every remark is answered\n    </validation>\n  </phase>\n  <phase name="build" order="2"/>\n</implementation>',
  integration:
    "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n    patterns/gone.md\n    notes.txt for notes\n  </depends_on>\n</integration_points>",
});
const compare = (head: string, base = faulty) => lintChange({ ...shared, [path]: head }, { ...shared, [path]: base }, { preset: "strict" });
const told = ({ findings, comparison }: Report) => ({
  introduced: findings.filter(({ status }) => status === "introduced").map(({ rule, line }) => `${rule} ${line}`),
  fixed: comparison?.fixed.map(({ rule, line }) => `${rule} ${line}`),
});
const nothing = { introduced: [], fixed: [] };

test("the module that is written otherwise below has faults to know again", () => {
  const rules = new Set(compare(faulty).findings.map(({ rule }) => rule));
  expect([...rules].sort()).toEqual([
    "phase-actions",
    "phase-requirements",
    "phase-validation",
    "placeholder",
    "reference-reason",
    "reference-reciprocal",
    "reference-self",
    "reference-target",
    "xml-character",
  ]);
});

const tag = /<[a-z_]+(?: [a-z_]+="[^"]*")+\/?>/g;
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ["single quotes for double ones", (text) => text.replaceAll(tag, (found) => found.replaceAll('"', "'"))],
  ["spaces around the equals sign", (text) => text.replaceAll(tag, (found) => found.replaceAll("=", " = "))],
  ["white space at the end of tags", (text) => text.replaceAll(/(?<=<\/?[a-z_]+)>/g, "  >")],
  ["each attribute on a line of its own", (text) => text.replaceAll(tag, (found) => found.replaceAll(/ (?=[a-z_]+=)/g, "\n        "))],
  ["attributes in another order", (text) => text.replaceAll(/ ([a-z_]+="[^"]*") ([a-z_]+="[^"]*")/g, " $2 $1")],
  ["a close tag for an empty element", (text) => text.replaceAll(/<([a-z_]+)([^<>]*)\/>/g, "<$1$2></$1>")],
  ["character references for letters", (text) => text.replaceAll("remark", "re&#109;ark")],
  ["an entity's number for its name", (text) => text.replaceAll("&amp;", "&#38;")],
  ["CDATA for text", (text) => text.replaceAll("Read it", "<![CDATA[Read it]]>")],
  ["comments", (text) => text.replaceAll("<phase", "<!-- a phase\n begins --><phase").replace("answered", "ans<!-- -->wered")],
  ["another indentation", (text) => text.replaceAll(/^( +)/gm, "$1$1")],
  ["tabs", (text) => text.replaceAll(/^( +)/gm, (spaces) => "\t".repeat(spaces.length / 2))],
  ["another end of lines", (text) => text.replaceAll("\n", "\r\n")],
  ["blank lines", (text) => text.replaceAll(/\n(?= +<)/g, "\n\n")],
  ["a whole element on one line", (text) => text.replace(/>\s+1\. Read it\s+</, ">1. Read it<")],
  ["other list marks", (text) => text.replaceAll("- The", "* The").replaceAll("- It", "2. It").replaceAll("1. Read", "- Read")],
  ["a list in another order", (text) => text.replace(/( +- The.*\n)( +- It.*\n)/, "$2$1")],
  ["edges in another order", (text) => text.replace(/( +patterns\/gone.*\n)( +notes.*\n)/, "$2$1")],
  [
    "sections in another order",
    (text) => text.replace(/( *<purpose>[\s\S]*<\/purpose>\n)( *<trigger[\s\S]*<\/trigger_conditions>\n)/, "$2$1"),
  ],
];

describe.each(ways)("%s", (_, write) => {
  test("is another text", () => {
    const sound = faulty.replace("Fish &", "Fish &amp;");
    expect(write(sound)).not.toBe(sound);
  });

  test("neither introduces nor fixes anything, there and back", () => {
    expect(told(compare(write(faulty)))).toEqual(nothing);
    expect(told(compare(faulty, write(faulty)))).toEqual(nothing);
  });
});

test("all at once is still the same module", () => {
  const all = ways.reduce((text, [, write]) => write(text), faulty);
  expect(told(compare(all)).introduced).toEqual([]);
});

describe("what a rule tells by itself asks for no new version", () => {
  const sound = moduleText({});
  const change = (head: string, base = sound) =>
    compare(head, base)
      .findings.filter(({ rule, status }) => status === "introduced" && rule.startsWith("change-"))
      .map(({ rule }) => rule);

  test.each([
    ["a reference escaped rightly", sound.replace("before it", "a &lt; b before it"), sound.replace("before it", "a < b before it")],
    ["a reference no longer escaped", sound.replace("before it", "a < b before it"), sound.replace("before it", "a &lt; b before it")],
    ["close tags that were appended", sound.replace("</module>", "</module>\n</phase>\n</implementation>"), sound],
    ["close tags in mid-block", sound.replace("</purpose>", "</purpose>\n</actions>\n</phase>"), sound],
    ["leftovers behind the end", sound.replace("</module>", "</module>\n</100ms>\n</purpose>\n</3s>"), sound],
    ["a close tag that was lost", sound.replace("</actions>", ""), sound],
    ["a close tag of another name", sound.replace("</actions>", "</action>"), sound],
    ["a stray quote", sound.replace("<purpose>", '<purpose">'), sound],
    ["a path with a slip in it", sound.replace("patterns/requirements.md", "patterns/requirement.md"), sound],
    ["a path that was wrong in case", sound, sound.replace("patterns/requirements.md", "Patterns/Requirements.md")],
    ["a path that was broken", sound, sound.replace("patterns/requirements.md", "lost/needs.md")],
    [
      "a path that stays broken",
      sound.replace("patterns/requirements.md", "gone/needs.md"),
      sound.replace("patterns/requirements.md", "lost/needs.md"),
    ],
  ])("%s", (_, head, base) => {
    expect(head).not.toBe(base);
    expect(change(head, base)).toEqual([]);
  });

  test.each([
    ["a word", sound.replace("before it", "after it")],
    ["an attribute", sound.replace('type="explicit"', 'type="implicit"')],
    ["an element's name", sound.replaceAll("purpose>", "aim>")],
    ["steps in another order", sound.replace("Read it against the requirements", "Read it\n        Then act")],
    ["a reason", sound.replace("for what the design must do", "for its words")],
    ["a path to another file", sound.replace("patterns/requirements.md", "notes.txt")],
    ["a word beside damage", sound.replace("before it", "after it").replace("</actions>", "")],
    ["text in place of an element", sound.replace("before it", "before &lt;b>it&lt;/b>")],
  ])("but %s does", (_, head) => {
    expect(change(head)).toContain("change-version");
  });

  test("steps that change places do, and phases", () => {
    const steps = moduleText({}).replace("Read it against the requirements", "Read it\n        Then act");
    expect(change(steps.replace(/( +Read it\n)( +Then act\n)/, "$2$1"), steps)).toContain("change-version");
  });
});

test("an element that isn't closed is the same one, in whatever way it isn't", () => {
  const base = moduleText({ sections: "<notes>\n  <first_part>\n    a\n  </first_parts>\n</notes>" });
  const head = base.replace(/ *<\/first_parts>\n/, "");
  expect(compare(base).findings.map(({ rule }) => rule)).toContain("xml-balance");
  expect(head).not.toBe(base);
  expect(told(compare(head, base))).toEqual(nothing);
});

describe("a module that is split, or merged with another", () => {
  const part = (name: string, purpose: string, more = "") =>
    moduleText({
      open: `<module name="${name}" category="patterns">`,
      purpose: `<purpose>\n  ${purpose}\n</purpose>`,
      sections: `<notes>\n  What ${name} is for, and why it is written down here\n${more}</notes>`,
    });
  const fault = "  The answer to all of this comes in <100ms when nothing else is going on\n";
  const files = (...modules: (readonly [string, string])[]): Files => ({
    ...shared,
    ...Object.fromEntries(modules.map(([name, more]) => [`patterns/${name}.md`, part(name, "Something", more)])),
  });
  const characters = (head: Files, base: Files) => {
    const { findings, comparison } = lintChange(head, base);
    return [
      ...findings.filter(({ rule }) => rule === "xml-character").map(({ status, file }) => `${status} ${file}`),
      ...(comparison?.fixed.filter(({ rule }) => rule === "xml-character").map(({ file }) => `fixed ${file}`) ?? []),
    ];
  };

  test("takes its faults along", () => {
    expect(characters(files(["whole", ""], ["part", fault]), files(["whole", fault]))).toEqual(["unchanged patterns/part.md"]);
    expect(characters(files(["whole", fault]), files(["whole", ""], ["part", fault]))).toEqual(["unchanged patterns/whole.md"]);
  });

  test("but a copy of a fault is a fault more", () => {
    expect(characters(files(["whole", fault], ["part", fault]), files(["whole", fault]))).toEqual([
      "introduced patterns/part.md",
      "unchanged patterns/whole.md",
    ]);
  });

  test("and between two modules that stay, it is mended here and made there", () => {
    expect(characters(files(["one", ""], ["two", fault]), files(["one", fault], ["two", ""]))).toEqual([
      "introduced patterns/two.md",
      "fixed patterns/one.md",
    ]);
  });
});

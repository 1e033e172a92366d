// A slip that is mended and another that is made are one fixed and one introduced; a slip that stays is neither.
// PROPERTY_MODULES names a folder of further modules to try it on.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Settings } from "../../src/lint/settings.ts";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";
import { make, type Slip, slipsOf } from "./slips.ts";

/** What the change itself is told for is no matter of place. */
const ofChanges = ["change-version", "change-date", "change-check-removed", "change-module-lost"];
const strict: Partial<Settings> = {
  preset: "strict",
  overrides: [{ rules: new Map(ofChanges.map((rule) => [rule, { level: "off" }] as const)) }],
};

const phase = (name: string, order: number, [need, first, second, proof]: readonly [string, string, string, string]) =>
  `  <phase name="${name}" order="${order}">\n    <requirements>\n      ${need}\n    </requirements>\n    <actions>\n      ${first}\n      ${second}\n    </actions>\n    <validation>\n      ${proof}\n    </validation>\n  </phase>\n`;
const several = (...phases: readonly string[]) =>
  moduleText({
    triggers:
      '<trigger_conditions>\n  <condition type="explicit">A design is ready</condition>\n  <condition type="implicit">Another one was changed</condition>\n</trigger_conditions>',
    implementation: `<implementation>\n${phases.join("\n")}</implementation>`,
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/first.md for a\n    patterns/second.md for b\n  </depends_on>\n  <provides_to>\n    patterns/third.md for c\n  </provides_to>\n</integration_points>",
  });
const three = several(
  phase("plan", 1, ["The goal is known", "Draft a frame", "List all the parts", "Somebody has seen it"]),
  phase("build", 2, ["The frame is there", "Cut the parts", "Bolt them on", "It stands on its own"]),
  phase("ship", 3, ["A box was found", "Label it", "Stamp every side", "It has arrived"]),
);
/** What is done to one is done to the other, in almost the same words. */
const alike = several(
  phase("first_half", 1, ["All tests pass", "Read it", "Note what is missing", "Every remark is answered"]),
  phase("second_half", 2, ["All tests pass", "Read it", "Note what is missing", "Every remark is answered"]),
);

interface Subject {
  readonly path: string;
  readonly text: string;
  /** Each file's own text says nothing here. */
  readonly others: Files;
}

const names = ["first", "second", "third"].map((name) => `patterns/${name}.md`);
const made = [three, alike].map(
  (text): Subject => ({ path: "patterns/design-review.md", text, others: Object.fromEntries(names.map((path) => [path, "x"])) }),
);
const folders = ["examples/sound", ...(process.env.PROPERTY_MODULES ? [process.env.PROPERTY_MODULES] : [])];
const found = folders.flatMap((folder) => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return paths.flatMap((path): Subject[] => {
    const text = readFileSync(join(folder, path), "utf8");
    return text.includes("\n<module ")
      ? [{ path, text, others: Object.fromEntries(paths.filter((other) => other !== path).map((other) => [other, "x"])) }]
      : [];
  });
});

const slips = new Map(
  [...made, ...found].map((subject) => [
    subject,
    slipsOf(subject.text, subject.text.split("\n").findIndex((line) => line.startsWith("<module ")) + 1),
  ]),
);
const one = fc
  .constantFrom(...slips.keys())
  .chain((subject) => fc.constantFrom(...(slips.get(subject) as Slip[])).map((slip) => ({ subject, slip })));
const likeness = fc.constantFrom<"kind" | "line" | "any">("kind", "line", "line", "any");
/** Two slips in different lines, often of one kind, and often in lines that begin alike. */
const two = fc.tuple(one, likeness).chain(([{ subject, slip }, like]) => {
  const lines = subject.text.split("\n");
  const word = ({ line }: Slip) => lines[line]?.trim().split(" ")[0];
  const others = (slips.get(subject) as Slip[]).filter((other) => other.line !== slip.line);
  const near = others.filter((other) => like === "any" || (other.kind === slip.kind && (like === "kind" || word(other) === word(slip))));
  return fc.constantFrom(...(near.length > 0 ? near : others)).map((other) => ({ subject, mended: slip, broken: other }));
});

const filesOf = ({ path, others }: Subject, text: string): Files => ({ ...others, [path]: text });
const compare = (subject: Subject, head: string, base: string) => lintChange(filesOf(subject, head), filesOf(subject, base), strict);
const introduced = ({ findings }: Report) => findings.filter(({ status }) => status === "introduced");
const fixed = ({ comparison }: Report) => comparison?.fixed ?? [];
interface Told {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  readonly anchor: string;
  readonly related: readonly { readonly line: number; readonly note: string }[];
}
const told = ({ rule, line, message }: Told) => `${rule} ${line}: ${message}`;
/** A list or section that is missing and one that is empty are one thing, told at two places; so is an element that isn't closed. */
const place = ({ rule, line, anchor, related }: Told) => {
  if (/^(?:phase-(?:actions|requirements|validation)|purpose|implementation|integration-points)$/.test(rule)) return `${rule} ${anchor}`;
  return `${rule} ${related.find(({ note }) => note === "opened here")?.line ?? line}`;
};
const without = (all: readonly Told[], others: readonly Told[]) => {
  const taken = new Set(others.map(place));
  // Two slips that are told at one line in the same way can't be told apart.
  return all.filter((finding) => !taken.has(place(finding))).map(told);
};
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 120) };

test("a slip that was mended and one that was made elsewhere: each is told", () => {
  fc.assert(
    fc.property(two, ({ subject, mended, broken }) => {
      const { text } = subject;
      const [base, head] = [make(text, mended), make(text, broken)];
      const [was, is] = [introduced(compare(subject, base, text)), introduced(compare(subject, head, text))];
      const report = compare(subject, head, base);
      expect(introduced(report).map(told)).toEqual(expect.arrayContaining(without(is, was)));
      // What is no module any more has no findings, and none of them is fixed.
      if (report.modules.length > 0) expect(fixed(report).map(told)).toEqual(expect.arrayContaining(without(was, is)));
    }),
    runs,
  );
});

/** Edits that have nothing to do with what is wrong. */
const edits: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ["lines before the block", (text) => text.replace("```xml", "Some words.\n\nMore of them.\n\n```xml")],
  ["another indentation", (text) => text.replaceAll(/^( +)/gm, "$1$1")],
  ["blank lines", (text) => text.replaceAll(/\n(?= +<)/g, "\n\n")],
  ["another end of lines", (text) => text.replaceAll("\n", "\r\n")],
  ["a phase of another name", (text) => text.replace(/^( *)<phase name="\w+" order="1">$/m, '$1<phase name="something_else" order="1">')],
  ["a module of another name", (text) => text.replace(/<module name="(\w+)"/, '<module name="quite_another"')],
  ["a section more", (text) => text.replace(/^ *<implementation>/m, "  <notes>\n    All that is to be done\n  </notes>\n$&")],
  ["phases that changed places", swapPhases],
];

function swapPhases(text: string): string {
  const [first, second] = [...text.matchAll(/^ *<phase name[\s\S]*?<\/phase>\n/gm)];
  if (!first || !second) return text;
  const between = text.slice(first.index + first[0].length, second.index);
  return `${text.slice(0, first.index)}${second[0]}${between}${first[0]}${text.slice(second.index + second[0].length)}`;
}

test.each(edits)("a slip that stays is neither introduced nor fixed by %s", (_, edit) => {
  fc.assert(
    fc.property(one, ({ subject, slip }) => {
      const base = make(subject.text, slip);
      // A phase that goes to its place by number is in order then.
      const alone = compare(subject, edit(subject.text), subject.text);
      const caused = new Set([...introduced(alone), ...fixed(alone)].map(({ rule }) => rule));
      const report = compare(subject, edit(base), base);
      const left = (all: readonly Told[]) => all.filter(({ rule }) => !caused.has(rule) && rule !== "phase-order").map(told);
      expect([left(introduced(report)), left(fixed(report))], `${subject.path}: ${JSON.stringify(slip)}`).toEqual([[], []]);
    }),
    runs,
  );
});

test.each(edits)("an error that is made while another is mended is introduced, whatever else changes: %s", (_, edit) => {
  fc.assert(
    fc.property(two, ({ subject, mended, broken }) => {
      const { text } = subject;
      const isError = ({ severity }: { severity: string }) => severity === "error";
      const [base, head] = [make(text, mended), make(text, broken)];
      const was = introduced(compare(subject, base, text));
      const is = introduced(compare(subject, head, text));
      fc.pre(is.some((finding) => isError(finding) && !was.some((other) => place(other) === place(finding))));
      const report = compare(subject, edit(head), base);
      expect(introduced(report).filter(isError), `${subject.path}: ${JSON.stringify([mended, broken])}`).not.toEqual([]);
    }),
    runs,
  );
});

describe("one is mended, one is made", () => {
  const subject = made[0] as Subject;
  const nth = (text: string, found: string, n: number, written: string) =>
    text.split(found).reduce((all, part, at) => all + (at === n ? written : found) + part);
  test.each([
    ["</requirements>", ""],
    ["</actions>", ""],
    ["</phase>", ""],
    ["</phase>", "<phase>"],
    ["<validation>", "<validation"],
    ["<validation>", "<validation><validation>"],
    ["</requirements>", "</requirements"],
    ["</actions>", "</actions><b>"],
    ["</actions>", "</b></actions>"],
    ["</actions>", "& signed</actions>"],
    ["</actions>", "TODO</actions>"],
    ["</actions>", "<x </actions>"],
    ["</actions>", "<!-- </actions>"],
    [' order="', ' order"'],
  ])("%s → %s", (right, wrong) => {
    const [base, head] = [nth(subject.text, right, 1, wrong), nth(subject.text, right, 2, wrong)];
    const report = compare(subject, head, base);
    const [was, is] = [introduced(compare(subject, base, subject.text)), introduced(compare(subject, head, subject.text))];
    expect(is).not.toEqual([]);
    expect([introduced(report).map(told), fixed(report).map(told)]).toEqual([without(is, was), without(was, is)]);
  });

  test.each([
    ["a phase without a name", /<phase name="plan"/, /<phase name="build"/, '<phase name=""'],
    ["two phases of one name", /<phase name="build"/, /<phase name="ship"/, '<phase name="plan"'],
    ["a condition of an odd type", /type="explicit"/, /type="implicit"/, 'type="odd"'],
  ])("%s", (_, first, second, wrong) => {
    const report = compare(subject, subject.text.replace(second, wrong), subject.text.replace(first, wrong));
    expect([introduced(report).length, fixed(report).length]).toEqual([1, 1]);
  });
});

describe("a line that says enough is the same wherever it went", () => {
  const words = "It has to answer & to be quick";
  const subject = made[0] as Subject;
  const at = (line: string, added: string) => subject.text.replace(line, `${line}\n        ${added}`);
  test("to another phase", () => {
    const report = compare(subject, at("Label it", words), at("Cut the parts", words));
    expect([introduced(report), fixed(report)]).toEqual([[], []]);
  });
  test("but what might stand anywhere isn't", () => {
    const report = compare(subject, at("Label it", "a & b"), at("Cut the parts", "a & b"));
    expect([introduced(report).length, fixed(report).length]).toEqual([1, 1]);
  });
  test("unless it stays in its list", () => {
    const report = compare(subject, at("Bolt them on", "a & b"), at("Cut the parts", "a & b"));
    expect([introduced(report), fixed(report)]).toEqual([[], []]);
  });
});

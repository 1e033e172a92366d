// Which requirements, validations, phases and edges count as gone, and which were moved, replaced or said otherwise.
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintChange } from "../lint-files.ts";

const path = "patterns/design-review.md";
interface Phase {
  readonly needs?: readonly string[];
  readonly does?: readonly string[];
  readonly checks?: readonly string[];
}
const list = (name: string, items: readonly string[]) =>
  `    <${name}>\n${items.map((item) => `      ${item}\n`).join("")}    </${name}>\n`;

/** A module of the phases given, all of them with something in each list. */
function module(phases: Readonly<Record<string, Phase>>, more: { edges?: readonly string[]; sections?: string } = {}): string {
  const written = Object.entries(phases).map(
    ([name, { needs = ["It is planned"], does = ["Do it"], checks = ["It is done"] }], at) =>
      `  <phase name="${name}" order="${at + 1}">\n${list("requirements", needs)}${list("actions", does)}${list("validation", checks)}  </phase>\n`,
  );
  const edges = more.edges ?? ["patterns/tdd.md for the tests", "patterns/style.md for the style"];
  return moduleText({
    implementation: `<implementation>\n${written.join("")}</implementation>`,
    integration: `<integration_points>\n  <depends_on>\n${edges.map((edge) => `    ${edge}\n`).join("")}  </depends_on>\n</integration_points>`,
    ...(more.sections && { sections: more.sections }),
  });
}

const others = Object.fromEntries(["tdd", "tdd-enforcement", "style", "quality"].map((name) => [`patterns/${name}.md`, `# ${name}\n`]));

/** What is told as gone. */
function gone(head: string, base: string): string[] {
  return lintChange({ ...others, [path]: head }, { ...others, [path]: base })
    .findings.filter(({ rule }) => rule === "change-check-removed")
    .map(({ message }) => message.replace(/ Restore .*/, ""));
}

const long =
  "Every public function of the module has a documentation comment that names its parameters, its result and the errors that it may raise";
const two = {
  review: { needs: ["The design is written down", "Two people have an hour"], checks: ["Every remark is answered", long] },
  build: { needs: ["The review is over"], checks: ["All tests pass", "Nothing is left undone"] },
};

describe("nothing is gone when", () => {
  test.each<[string, string]>([
    [
      "lists are in another order",
      module({ ...two, review: { needs: [...two.review.needs].reverse(), checks: [...two.review.checks].reverse() } }),
    ],
    [
      "an item moves to another phase",
      module({
        review: { ...two.review, checks: [long] },
        build: { ...two.build, checks: [...two.build.checks, "Every remark is answered"] },
      }),
    ],
    [
      "an item moves to another phase and is said a little otherwise",
      module({
        review: { ...two.review, checks: [long] },
        build: { ...two.build, checks: [...two.build.checks, "Every remark was answered"] },
      }),
    ],
    [
      "a requirement becomes a validation",
      module({ ...two, review: { needs: ["The design is written down"], checks: [...two.review.checks, "Two people have an hour"] } }),
    ],
    [
      "a phase is split",
      module({
        prepare: { needs: two.review.needs, checks: [long] },
        discuss: { needs: ["It is prepared"], checks: ["Every remark is answered"] },
        build: two.build,
      }),
    ],
    [
      "phases are merged",
      module({ all: { needs: [...two.review.needs, ...two.build.needs], checks: [...two.review.checks, ...two.build.checks] } }),
    ],
    ["a phase is renamed", module({ review_of_the_design: two.review, build: two.build })],
    [
      "a phase is renamed, and half of its lines are reworded",
      module({ second_look: { needs: two.review.needs, checks: ["Every remark was answered", long] }, build: two.build }),
    ],
    ["phases change places", module({ build: two.build, review: two.review })],
    [
      "list marks and emphasis change",
      module({
        ...two,
        review: {
          needs: ["- **The design** is written down.", "- Two people have an hour"],
          checks: ["1. every remark is `answered`", `2. ${long}`],
        },
      }),
    ],
    [
      "a word in the middle of a long line changes",
      module({
        ...two,
        review: { ...two.review, checks: ["Every remark is answered", long.replace("comment that names", "block which lists")] },
      }),
    ],
    [
      "a long line is written as two",
      module({ ...two, review: { ...two.review, checks: ["Every remark is answered", long.slice(0, 64), long.slice(65)] } }),
    ],
    [
      "items go to a section of their own",
      module(
        { ...two, review: { ...two.review, checks: [long] } },
        { sections: "<acceptance>\n  Every remark is answered\n</acceptance>" },
      ),
    ],
    [
      "an edge is replaced by one of almost its name",
      module(two, { edges: ["patterns/style.md for the style", "patterns/tdd-enforcement.md for something else"] }),
    ],
    [
      "an edge is replaced by one with its reason",
      module(two, { edges: ["patterns/style.md for the style", "patterns/quality.md for the tests"] }),
    ],
    ["an edge is replaced on its line", module(two, { edges: ["patterns/quality.md for whatever", "patterns/style.md for the style"] })],
    ["edges change places", module(two, { edges: ["patterns/style.md for the style", "patterns/tdd.md for the tests"] })],
    ["only metadata change", module(two).replace("| 1.0.0 |", "| 1.1.0 |")],
  ])("%s", (_, head) => {
    expect(head).not.toBe(module(two));
    expect(gone(head, module(two))).toEqual([]);
  });

  test("one line becomes two, or two become one", () => {
    const split = module({ ...two, build: { ...two.build, checks: ["All tests", "pass", "Nothing is left undone"] } });
    expect(gone(split, module(two))).toEqual([]);
    expect(gone(module(two), split)).toEqual([]);
  });
});

describe("still gone is", () => {
  test.each<[string, string, string]>([
    [
      "an item that another phase had as well",
      module({ review: { checks: ["Filed"] }, build: { checks: ["Built with care"] } }),
      "Phase `build` (2 of 2) lost `Filed` from <validation>.",
    ],
  ])("%s", (_, head, message) => {
    expect(gone(head, module({ review: { checks: ["Filed"] }, build: { checks: ["Built with care", "Filed"] } }))).toEqual([message]);
  });

  test.each<[string, string, string]>([
    [
      "a check that an opposite one replaces",
      module({ ...two, build: { ...two.build, checks: ["Somebody looked", "Nothing is left undone"] } }),
      "Phase `build` (2 of 2) lost `All tests pass` from <validation>.",
    ],
    [
      "a check that is commented out",
      module({ ...two, build: { ...two.build, checks: ["<!-- All tests pass -->", "Nothing is left undone"] } }),
      "Phase `build` (2 of 2) lost `All tests pass` from <validation>.",
    ],
    ["a phase", module({ review: two.review }), "Phase `build` (2 of 2) is gone."],
    [
      "what got lost when phases were merged",
      module({ review: { needs: [...two.review.needs, ...two.build.needs], checks: [...two.review.checks, "Nothing is left undone"] } }),
      "Phase `build` (2 of 2) is gone, and with it `All tests pass`.",
    ],
    ["an edge", module(two, { edges: ["patterns/style.md for the style"] }), "`patterns/tdd.md` is gone from <depends_on>."],
    [
      "an edge whose line now names a file that was named before",
      module(two, { edges: ["patterns/style.md for the tests", "patterns/style.md for the style"] }),
      "`patterns/tdd.md` is gone from <depends_on>.",
    ],
  ])("%s", (_, head, message) => {
    expect(gone(head, module(two))).toEqual([message]);
  });
});

describe("what went at once is one finding", () => {
  test("phases, at the place where they stood", () => {
    const many = module({ a: { checks: ["First"] }, b: { checks: ["Second"] }, c: { checks: ["Third"] }, d: { checks: ["Fourth"] } });
    expect(gone(module({ c: { checks: ["Third"] } }), many)).toEqual([
      "Phase `a` (1 of 4), phase `b` (2 of 4) are gone.",
      "Phase `d` (4 of 4) is gone.",
    ]);
  });

  test("edges, of one list", () => {
    expect(gone(module(two, { edges: [] }), module(two))).toEqual(["`patterns/tdd.md`, `patterns/style.md` are gone from <depends_on>."]);
  });

  test("a section, as severe as its absence", () => {
    const report = lintChange(
      { ...others, [path]: moduleText({ implementation: null, integration: null }) },
      { ...others, [path]: module(two) },
    );
    const told = report.findings.filter(({ status, rule }) => status === "introduced" && rule !== "change-version");
    expect(told.map(({ rule, severity, message }) => `${rule} ${severity}: ${message.split(".")[0]}`)).toEqual([
      "change-check-removed warning: `patterns/tdd",
      "change-check-removed error: Phase `review` (1 of 2), phase `build` (2 of 2) are gone",
    ]);
  });
});

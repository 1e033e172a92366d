// Which phase became which, and what its lists lost, gained and say in other words.
import { describe, expect, test } from "vitest";
import { comparePhases } from "../../src/change/phases.ts";
import { type Module, readModule } from "../../src/index.ts";
import { moduleText } from "../../src/rule-support/example.ts";

const lists = ["requirements", "actions", "validation"];

/** A phase is written `name: requirements | actions | validations`, and items are parted by semicolons. */
function phase(written: string): string {
  const [, name = "", rest = ""] = /^(\w*):(.*)$/s.exec(written) ?? [];
  const items = rest.split("|").map((list) => list.trim());
  const body = lists.map((list, at) => (items[at] ? `<${list}>\n${items[at].split(/; ?/).join("\n")}\n</${list}>\n` : ""));
  return `<phase${name && ` name="${name}"`}>\n${body.join("")}</phase>\n`;
}

function load(phases: readonly string[], sections = ""): Module {
  const text = moduleText({ implementation: `<implementation>\n${phases.map(phase).join("")}</implementation>`, sections });
  const reading = readModule("a.md", text, { declared: true });
  if (reading.kind !== "module") throw new Error("no module");
  return reading.module;
}

/** `1 is 2`: the first phase of the base is the second of the head. `-` and `+` are items, `~` those in other words, `>` those moved. */
function compare(before: readonly string[], after: readonly string[], sections?: string): string[] {
  const [old, now] = [load(before), load(after, sections)];
  return comparePhases(old, now).map((change) => {
    if (change.kind === "added") return `${now.phases.indexOf(change.after) + 1} is new`;
    const was = old.phases.indexOf(change.before) + 1;
    if (change.kind === "removed")
      return [`${was} is gone`, ...change.lost.map(({ list, lost }) => `${list}:${lost.map(({ value }) => ` -${value}`).join("")}`)].join(
        ", ",
      );
    const said = change.lists.map(({ list, lost, gained, reworded, moved }) =>
      [
        `${list}:`,
        ...lost.map(({ value }) => `-${value}`),
        ...gained.map(({ value }) => `+${value}`),
        ...(reworded > 0 ? [`~${reworded}`] : []),
        ...(moved > 0 ? [`>${moved}`] : []),
      ].join(" "),
    );
    return [`${was} is ${now.phases.indexOf(change.after) + 1}`, ...said].join(", ");
  });
}

type Row = readonly [string, readonly string[], readonly string[], readonly string[]];

describe("which phase became which", () => {
  test.each<Row>([
    ["by name, whatever they say", ["a: One | Two"], ["a: Six | Ten"], ["1 is 1, requirements: -One +Six, actions: -Two +Ten"]],
    ["by name, in another order", ["a: One", "b: Two"], ["b: Two", "a: One"], ["2 is 1", "1 is 2"]],
    [
      "by a name that only one has, though another says the same",
      ["a: One; Two", "b: Six"],
      ["b: Six", "a: Ten", "z: One; Two"],
      ["2 is 1", "1 is 2, requirements: +Ten >2", "3 is new"],
    ],
    ["not by a name that two have now", ["a: One; Two"], ["a: Ten", "a: One; Two"], ["1 is new", "1 is 2"]],
    ["not by a name that two had", ["a: One; Two", "a: Six; Ten"], ["a: Six; Ten"], ["2 is 1", "1 is gone, requirements: -One -Two"]],
    [
      "of several without a name, the nearest place",
      [": One", ": One", ": One"],
      [": Six", ": One"],
      ["1 is new", "2 is 2", "1 is gone, requirements: -One", "3 is gone, requirements: -One"],
    ],
    ["by what they say, where the name is another", ["a: One; Two | Three"], ["z: One; Two | Three"], ["1 is 1"]],
    ["by half of what they say", ["a: One; Two"], ["z: One; Two; Three; Four"], ["1 is 1, requirements: +Three +Four"]],
    ["not by less than half", ["a: One; Two"], ["z: One; Two; Three; Four; Five"], ["1 is new", "1 is gone"]],
    ["the one that says more of it", ["a: One; Two"], ["y: One; Six", "z: One; Two"], ["1 is new", "1 is 2"]],
    ["the likest of several", ["a: One; Two; Six", "b: One; Two"], ["z: One; Two"], ["2 is 1", "1 is gone, requirements: -One -Two -Six"]],
    [
      "of those that say as much, the one of its name",
      ["a: One", "b: One", "a: Ten"],
      ["b: One", "b: Six", "a: One"],
      ["2 is 1", "2 is new", "1 is 3", "3 is gone, requirements: -Ten"],
    ],
    [
      "of those without a name, the one at its place",
      [": Ten; Six", ": One", ": One"],
      [": Eight", ": Nine", ": One"],
      ["1 is new", "2 is new", "3 is 3", "1 is gone, requirements: -Ten -Six", "2 is gone, requirements: -One"],
    ],
    [
      "twins of one name, in their order",
      ["a: One", "a: Two"],
      ["a: Six", "a: Ten"],
      ["1 is 1, requirements: -One +Six", "2 is 2, requirements: -Two +Ten"],
    ],
    ["twins of which one is gone", ["a: One", "a: Two"], ["a: Two"], ["2 is 1", "1 is gone, requirements: -One"]],
    ["by a name that is almost the same", ["review: One"], ["reviews: Six"], ["1 is 1, requirements: -One +Six"]],
    ["not by another name", ["review: One"], ["release: Six"], ["1 is new", "1 is gone, requirements: -One"]],
    ["not without a name, when what they say is another", [": One"], [": Six"], ["1 is new", "1 is gone, requirements: -One"]],
    [
      "whatever the list an item stands in",
      ["a: One | Two | Three"],
      ["z: Two | Three | One"],
      ["1 is 1, requirements: +Two >1, actions: +Three >1, validation: +One >1"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  test.each<Row>([
    ["behind the same one", ["a: One", "b:"], ["a: One", "z:"], ["1 is 1", "2 is 2"]],
    ["before the same one", ["b:", "a: One"], ["x: Six", "z:", "a: One"], ["1 is new", "1 is 2", "2 is 3"]],
    [
      "before the same one, with one more behind",
      ["a: One", "b:", "c: Two"],
      ["a: One", "x: Six", "z:", "c: Two"],
      ["1 is 1", "2 is new", "2 is 3", "3 is 4"],
    ],
    [
      "behind the same one, with one more before",
      ["a: One", "b:", "c: Two"],
      ["a: One", "z:", "x: Six", "c: Two"],
      ["1 is 1", "2 is 2", "3 is new", "3 is 4"],
    ],
    ["at the start", ["b:", "a: One"], ["z:", "a: One"], ["1 is 1", "2 is 2"]],
    ["alone", ["b:"], ["z:"], ["1 is 1"]],
    ["several in a row, from the first", ["b:", "c:", "a: One"], ["y:", "z:", "a: One"], ["1 is 1", "2 is 2", "3 is 3"]],
    [
      "several in a row, from the last, where the first is new",
      ["a: One", "b:", "c:", "d: Two"],
      ["a: One", "x: Six", "y:", "z:", "d: Two"],
      ["1 is 1", "2 is new", "2 is 3", "3 is 4", "4 is 5"],
    ],
    [
      "not where what stood there says something",
      ["a: One", "b: Six"],
      ["a: One", "z:"],
      ["1 is 1", "2 is new", "2 is gone, requirements: -Six"],
    ],
    ["not where it says something now", ["a: One", "b:"], ["a: One", "z: Six"], ["1 is 1", "2 is new", "2 is gone"]],
    [
      "not behind one that is new itself",
      ["a: One", "b:", "c: Two"],
      ["a: One", "c: Two", "x: Six", "z:", "y: Ten"],
      ["1 is 1", "3 is 2", "3 is new", "4 is new", "5 is new", "2 is gone"],
    ],
  ])("one that says nothing, by its neighbours: %s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  test("too many to compare are the same in their order", () => {
    const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}: ${name} ${at}`);
    const changes = compare(many("a", 51), many("zzzzzz", 50));
    expect(changes.map((change) => change.split(",")[0])).toEqual([
      ...Array.from({ length: 50 }, (_, at) => `${at + 1} is ${at + 1}`),
      "51 is gone",
    ]);
    expect(compare(many("a", 50), many("zzzzzz", 50)).slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, at) => `${at + 1} is new`));
  });
});

describe("what became of an item", () => {
  const of = (before: string, after: string, sections?: string) => compare([`a: ${before}`], [`a: ${after}`], sections)[0];
  test.each([
    ["nothing, whatever its order", "One; Two", "Two; One", "1 is 1"],
    ["nothing, whatever its mark, emphasis, case, spacing and end", "- **One**   thing.", "1. one `thing`", "1 is 1"],
    ["nothing, written once more", "One; Two", "One; Two; One", "1 is 1"],
    ["it is gone", "One; Two", "Two", "1 is 1, requirements: -One"],
    ["it came", "One", "One; Two", "1 is 1, requirements: +Two"],
    ["another came in its place", "One", "Six", "1 is 1, requirements: -One +Six"],
    ["it is said in other words", "All tests pass", "All tests passed", "1 is 1, requirements: ~1"],
    ["two are, in the order of the list", "All tests pass; All docs pass", "All docs passed; All tests passed", "1 is 1, requirements: ~2"],
    ["one is, by only one that came", "All tests pass; All tests run", "All tests passed", "1 is 1, requirements: -All tests run ~1"],
    ["it became two lines", "All tests pass", "All tests; pass", "1 is 1, requirements: ~1"],
    ["it became two lines, and another came", "All tests pass", "All tests; pass; Six", "1 is 1, requirements: +Six ~1"],
    ["it became a longer one", "Six", "Six people look at it", "1 is 1, requirements: ~1"],
    ["a sign within it is a part of it", "One, two", "One two", "1 is 1, requirements: ~1"],
    ["it became a shorter one", "All tests pass today", "tests pass", "1 is 1, requirements: ~1"],
    [
      "two moved, and only one is said in other words",
      "One; All tests pass; All tests run |",
      "One | All tests passed",
      "1 is 1, requirements: -All tests run >1, actions: +All tests passed",
    ],
    ["it moved to another list", "One; Two |", "One | Two", "1 is 1, requirements: >1, actions: +Two"],
    [
      "it moved, and is said in other words",
      "One; All tests pass |",
      "One | All tests passed",
      "1 is 1, requirements: >1, actions: +All tests passed",
    ],
    ["it stood in another list as well, and is gone from one", "One; Two | Two", "One | Two", "1 is 1, requirements: -Two"],
    ["one of its list is gone though the other says it twice", "One; Two | Two", "One | Two; Two", "1 is 1, requirements: >1"],
  ])("%s", (_, before, after, expected) => {
    expect(of(before, after)).toBe(expected);
  });

  test.each([
    ["it stands in a section of its own", "<notes>\n  Two\n</notes>", ">1"],
    ["there with other case, mark and end", "<notes>\n  - TWO.\n</notes>", ">1"],
    ["there in an element", "<notes><b>T</b>wo</notes>", ">1"],
    ["there in CDATA", "<notes><![CDATA[Two]]></notes>", ">1"],
    ["there only as a part of a line", "<notes>\n  Two and more\n</notes>", "-Two"],
    ["there only in a comment", "<notes><!-- Two --></notes>", "-Two"],
  ])("it is gone from its list: %s", (_, sections, expected) => {
    expect(of("One; Two", "One", sections)).toBe(`1 is 1, requirements: ${expected}`);
  });

  test("of a phase that is gone, what stands nowhere else", () => {
    expect(compare(["a: One; Two; Three | Six; Seven; Eight", "b: Ten"], ["b: Ten; Two"])).toEqual([
      "2 is 1, requirements: +Two",
      "1 is gone, requirements: -One -Three, actions: -Six -Seven -Eight",
    ]);
    expect(compare(["a: All tests pass; Six | Seven", "b: Ten"], ["b: Ten; All tests passed"])).toEqual([
      "2 is 1, requirements: +All tests passed",
      "1 is gone, requirements: -Six, actions: -Seven",
    ]);
  });

  test("where very much was rewritten, it is another list; what is new there says it in other words, as far as that is looked at", () => {
    const many = (words: string, count: number) => Array.from({ length: count }, (_, at) => `${at} ${words} of it`).join("; ");
    expect(of(many("parts", 50), many("pieces", 50))).toBe("1 is 1, requirements: ~50");
    expect(of(many("parts", 51), many("pieces", 50))).toMatch(
      /^1 is 1, requirements: -50 parts of it \+0 pieces of it .* \+49 pieces of it >50$/,
    );
  });
});

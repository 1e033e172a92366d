// Which module became which, when files move, names change, and both.
import { describe, expect, test } from "vitest";
import { pairModules, pathOf } from "../../src/change/pairs.ts";
import { type Module, readModule } from "../../src/index.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";

type Texts = Readonly<Record<string, string>>;

function load(path: string, text: string): Module {
  const reading = readModule(path, text, { declared: true });
  if (reading.kind !== "module") throw new Error("no module");
  return reading.module;
}

/** "from → to" for each pair; "+ path" and "- path" for what came and went. */
function pair(before: Texts, after: Texts, read: (texts: Texts) => (path: string) => Module | undefined = reader): string[] {
  const modules = (texts: Texts) => Object.entries(texts).map(([path, text]) => load(path, text));
  return pairModules(modules(before), modules(after), read(before), read(after)).map((one) => {
    if (!one.before) return `+ ${pathOf(one)}`;
    return one.after ? `${one.before.path} → ${one.after.path}` : `- ${pathOf(one)}`;
  });
}

function reader(texts: Texts): (path: string) => Module | undefined {
  return (path) => load(path, texts[path] as string);
}

const named = (name: string, says = "Something of its own", more = "And more of it") =>
  moduleText({
    open: `<module name="${name}" category="patterns">`,
    purpose: `<purpose>\n  ${says}\n  ${more}\n</purpose>`,
    triggers: `<trigger_conditions>\n  <condition type="explicit">${says} is wanted</condition>\n</trigger_conditions>`,
    implementation: `<implementation>\n  <phase name="${name}" order="1">\n    <requirements>\n      ${says} is there\n    </requirements>\n    <actions>\n      Do ${says}\n    </actions>\n    <validation>\n      ${says} is done\n    </validation>\n  </phase>\n</implementation>`,
    integration: dependingOn(`patterns/${name}.md for ${says}`),
  });

test("by path, whatever the name", () => {
  // The second argument is what they say: only the names changed places.
  expect(pair({ "a.md": named("a", "One"), "b.md": named("b", "Two") }, { "a.md": named("b", "One"), "b.md": named("a", "Two") })).toEqual([
    "a.md → a.md",
    "b.md → b.md",
  ]);
});

test("unless files changed places: each is what it is called and says", () => {
  expect(pair({ "a.md": named("a"), "b.md": named("b", "Else") }, { "a.md": named("b", "Else"), "b.md": named("a") })).toEqual([
    "b.md → a.md",
    "a.md → b.md",
  ]);
  const [a, b, c] = [named("a", "One"), named("b", "Two"), named("c", "Three")];
  expect(pair({ "a.md": a, "b.md": b, "c.md": c }, { "a.md": b, "b.md": c, "c.md": a })).toEqual([
    "b.md → a.md",
    "c.md → b.md",
    "a.md → c.md",
  ]);
});

describe("files whose names changed places are by path", () => {
  const text = (name: string, ...words: string[]) =>
    moduleText({
      open: `<module name="${name}" category="patterns">`,
      purpose: `<purpose>\n${words.map((line) => `  ${line}\n`).join("")}</purpose>`,
      triggers: null,
      implementation: null,
      integration: null,
    });
  test.each<[string, Texts, Texts]>([
    [
      "when both say the same",
      { "a.md": text("a", "One"), "b.md": text("b", "One") },
      { "a.md": text("b", "One"), "b.md": text("a", "One") },
    ],
    [
      "when less than half of what each says went with its name",
      { "a.md": text("a", "1", "2", "3"), "b.md": text("b", "4", "5", "6") },
      { "a.md": text("b", "4", "7", "8"), "b.md": text("a", "1", "9", "10") },
    ],
    [
      "when more of it stayed",
      { "a.md": text("a", "1", "2", "3"), "b.md": text("b", "2", "3", "4") },
      { "a.md": text("b", "1", "2", "3"), "b.md": text("a", "2", "3", "4") },
    ],
    ["when they have none", { "a.md": text("", "1"), "b.md": text("", "2") }, { "a.md": text("", "2"), "b.md": text("", "1") }],
  ])("%s", (_, before, after) => {
    expect(pair(before, after)).toEqual(["a.md → a.md", "b.md → b.md"]);
  });

  test("but not when half of it went with its name", () => {
    expect(
      pair(
        { "a.md": text("a", "1", "2", "3"), "b.md": text("b", "4", "5", "6") },
        { "a.md": text("b", "4", "5", "7"), "b.md": text("a", "1", "2", "8") },
      ),
    ).toEqual(["b.md → a.md", "a.md → b.md"]);
  });
});

describe("what a module says is", () => {
  const empty = { purpose: null, triggers: null, implementation: null, integration: null };
  test.each([
    ["its purpose, line by line", { purpose: "<purpose>\n  One\n  Two\n</purpose>" }],
    ["its conditions", { triggers: '<trigger_conditions>\n  <condition type="explicit">One</condition>\n</trigger_conditions>' }],
    ["the items of its phases", { implementation: "<implementation><phase><actions>\nOne\n</actions></phase></implementation>" }],
    ["its references", { integration: dependingOn("one.md for its words") }],
  ])("%s", (_, parts) => {
    const text = (name: string) => moduleText({ open: `<module name="${name}" category="x">`, ...empty, ...parts });
    expect(pair({ "a.md": text("a") }, { "b.md": text("b") })).toEqual(["a.md → b.md"]);
  });
});

test("then by name, whatever the content", () => {
  expect(pair({ "a.md": named("x", "One") }, { "b.md": named("x", "Quite another thing", "From end to end") })).toEqual(["a.md → b.md"]);
});

test("a name that two of them bear says nothing: what they say does", () => {
  const before = { "a.md": named("x", "One"), "b.md": named("x", "Two") };
  expect(pair(before, { "c.md": named("x", "Two"), "d.md": named("x", "One") })).toEqual(["b.md → c.md", "a.md → d.md"]);
});

describe("by what they say, when path and name are new", () => {
  test("the likeliest pairs first", () => {
    const before = { "a.md": named("a", "Design"), "b.md": named("b", "Release") };
    const after = { "x.md": named("x", "Release"), "y.md": named("y", "Design") };
    expect(pair(before, after)).toEqual(["b.md → x.md", "a.md → y.md"]);
  });

  test("one that was copied and moved has one heir, the likelier one", () => {
    const changed = named("near", "Design").replace("Do Design", "Do it otherwise");
    expect(pair({ "a.md": named("a", "Design") }, { "b.md": changed, "c.md": named("far", "Design") })).toEqual(["+ b.md", "a.md → c.md"]);
  });

  test("less than half in common: one went, another came", () => {
    expect(pair({ "a.md": named("a", "Design") }, { "b.md": named("b", "Release") })).toEqual(["- a.md", "+ b.md"]);
  });

  test("nothing in common because there is nothing: the same", () => {
    const empty = (name: string) =>
      moduleText({ open: `<module name="${name}" category="x">`, purpose: null, triggers: null, implementation: null, integration: null });
    expect(pair({ "a.md": empty("a") }, { "b.md": empty("b") })).toEqual(["- a.md", "+ b.md"]);
  });

  test("one that can't be read any more is like no other", () => {
    expect(pair({ "a.md": named("a") }, { "b.md": named("b") }, () => () => undefined)).toEqual(["- a.md", "+ b.md"]);
  });

  test("too many to compare are taken as they are, without reading any", () => {
    const many = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${prefix}/${at}.md`, named(`${prefix}_${at}`)]));
    let reads = 0;
    const count = () => (_: string) => {
      reads++;
      return undefined;
    };
    expect(pair(many("a"), many("b"), count)).toHaveLength(402);
    expect(reads).toBe(0);
  });
});

test("in the order of where they stand", () => {
  expect(pair({ "b.md": named("b"), "z.md": named("z", "Gone") }, { "c.md": named("c", "New"), "b.md": named("b") })).toEqual([
    "b.md → b.md",
    "+ c.md",
    "- z.md",
  ]);
});

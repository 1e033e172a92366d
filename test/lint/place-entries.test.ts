// Where the module of a baseline's entries is today, when neither its file nor its name is left.
import { expect, test } from "vitest";
import { makeCatalog } from "../../src/catalog/catalog.ts";
import { readModule } from "../../src/index.ts";
import type { BaselineEntry } from "../../src/lint/baseline-entries.ts";
import type { KnownFinding } from "../../src/lint/known-finding.ts";
import { placeEntries } from "../../src/lint/place-entries.ts";
import { moduleText } from "../../src/rule-support/example.ts";

/** Modules that are called as their files are. */
function catalogOf(...names: string[]) {
  const modules = names.map((name) => {
    const reading = readModule(`${name}.md`, moduleText({ open: `<module name="${name}" category="x">` }), { declared: true });
    if (reading.kind !== "module") throw new Error("no module");
    return reading.module;
  });
  return makeCatalog(
    modules,
    modules.map(({ path }) => path),
    [],
  );
}

const words = (file: string, text: string): KnownFinding => ({ file, rule: "xml-character", anchor: "xml:purpose", text });
const section = (file: string, name: string): KnownFinding => ({ file, rule: name, anchor: `section:${name}` });
const path = (file: string, to: string): KnownFinding => ({ file, rule: "reference-target", anchor: `depends_on:docs/${to}.md` });
const lost = (...known: KnownFinding[]): BaselineEntry[] => known.map((one) => ({ ...one, file: "gone.md", module: "gone", count: 1 }));
const places = (entries: readonly BaselineEntry[], findings: readonly KnownFinding[], ...names: string[]) => [
  ...new Set(placeEntries(entries, catalogOf(...names), findings).values()),
];

const [one, two, three, four, five] = ["1", "2", "3", "4", "5"].map((number) => `All of the ${number} parts < that`) as [
  string,
  string,
  string,
  string,
  string,
];

test.each<[string, BaselineEntry[], KnownFinding[], string[]]>([
  ["all of it is found there", lost(words("", one), words("", two)), [words("a.md", one), words("a.md", two)], ["a.md"]],
  [
    "half of it is",
    lost(words("", one), words("", two), words("", three), words("", four)),
    [words("a.md", one), words("a.md", two)],
    ["a.md"],
  ],
  ["references are", lost(path("", "x"), path("", "y")), [path("a.md", "x"), path("a.md", "y")], ["a.md"]],
  [
    "one of it says so much that it is found nowhere else",
    lost(section("", "purpose"), words("", one)),
    [section("a.md", "purpose"), words("a.md", one)],
    ["a.md"],
  ],
  [
    "more of it than in another",
    lost(words("", one), words("", two), words("", three)),
    [words("b.md", one), words("b.md", two), words("a.md", one), words("a.md", two), words("a.md", three)],
    ["a.md"],
  ],
])("it is the module where %s", (_, entries, findings, expected) => {
  expect(places(entries, findings, "a", "b")).toEqual(expected);
});

test.each<[string, BaselineEntry[], KnownFinding[]]>([
  ["only one is found", lost(words("", one)), [words("a.md", one)]],
  [
    "less than half is",
    lost(words("", one), words("", two), words("", three), words("", four), words("", five)),
    [words("a.md", one), words("a.md", two)],
  ],
  [
    "only what is found in many modules is",
    lost(section("", "purpose"), section("", "title")),
    [section("a.md", "purpose"), section("a.md", "title")],
  ],
  ["only a few words are", lost(words("", "a < b"), words("", "c < d")), [words("a.md", "a < b"), words("a.md", "c < d")]],
  ["it is found in no module", lost(words("", one), words("", two)), [words("page.md", one), words("page.md", two)]],
  ["another rule finds it", lost(words("", one), words("", two)), [one, two].map((text) => ({ ...words("a.md", text), rule: "xml-tag" }))],
  [
    "it is found more than a hundred times",
    lost(words("", one), words("", two)),
    [one, two].flatMap((text) => Array.from({ length: 101 }, () => words("a.md", text))),
  ],
])("it is nowhere when %s", (_, entries, findings) => {
  expect(places(entries, findings, "a", "b")).toEqual([]);
});

test("a module is the place of one that is lost, not of two", () => {
  const other = lost(words("", one), words("", two)).map((entry) => ({ ...entry, file: "lost.md", module: "lost" }));
  const known = [words("a.md", one), words("a.md", two)];
  const found = placeEntries([...lost(words("", one), words("", two)), ...other], catalogOf("a"), known);
  expect([...found].map(([{ file }, place]) => `${file} → ${place}`)).toEqual(["gone.md → a.md", "gone.md → a.md"]);
});

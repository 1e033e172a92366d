// What a change does to the edges of a module.
import { expect, test } from "vitest";
import { makeCatalog } from "../../src/catalog/catalog.ts";
import { compareEdges } from "../../src/change/edges.ts";
import { makeHistory } from "../../src/change/history.ts";
import { readModule } from "../../src/index.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";

function state(lines: readonly string[], files: readonly string[]) {
  const reading = readModule("a.md", moduleText({ integration: dependingOn(...lines) }), { declared: true });
  if (reading.kind !== "module") throw new Error("no module");
  return { module: reading.module, catalog: makeCatalog([reading.module], ["a.md", ...files], []) };
}

const both = ["b.md", "c.md"];

function compare(before: readonly string[], after: readonly string[], olds = both, nows = both): string[] {
  const [old, now] = [state(before, olds), state(after, nows)];
  const history = makeHistory(old.catalog, now.catalog, [{ before: old.module, after: now.module }], []);
  return compareEdges(old.module, now.module, old.catalog, now.catalog, history).map(
    ({ state: how, target, broken, replaced }) => `${how} ${target}${broken ? ", broken" : ""}${replaced ? ", replaced" : ""}`,
  );
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["kept", ["b.md for it"], ["b.md for it"], ["kept b.md"]],
  ["kept with another reason and path", ["b.md for it"], ["./b.md for that"], ["kept b.md"]],
  ["kept, and named twice", ["b.md for it"], ["b.md for it", "./b.md for that"], ["kept b.md"]],
  ["added", ["b.md for it"], ["c.md for that", "b.md for it"], ["added c.md", "kept b.md"]],
  ["removed", ["b.md for it", "c.md for that"], ["c.md for that"], ["kept c.md", "removed b.md"]],
  ["replaced by another with its reason", ["b.md for it"], ["c.md for it"], ["added c.md", "removed b.md, replaced"]],
  ["not replaced by one that was there", ["b.md for it", "c.md for that"], ["c.md for it"], ["kept c.md", "removed b.md"]],
  ["broken before and after", ["none.md for it"], ["none.md for it"], ["kept none.md, broken"]],
  ["mended", ["x/y/none.md for it"], ["b.md for it"], ["added b.md", "removed x/y/none.md, broken, replaced"]],
  ["no edge, since it names no file", ["All others"], ["All others"], []],
])("%s", (_, before, after, expected) => {
  expect(compare(before, after)).toEqual(expected);
});

test("an edge whose file is gone, or stands elsewhere now, is the one that it was", () => {
  expect(compare(["b.md for it"], ["b.md for it"], both, ["c.md"])).toEqual(["kept b.md, broken"]);
  expect(compare(["b.md for it"], ["b.md for it"], both, ["x/b.md"])).toEqual(["kept x/b.md"]);
  expect(compare(["old/b.md for it"], ["old/b.md for it"], ["old/b.md"], ["x/b.md"])).toEqual(["kept x/b.md, broken"]);
});

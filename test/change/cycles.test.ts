// What a change does to circles of modules that depend on one another.
import { describe, expect, test } from "vitest";
import { makeCatalog } from "../../src/catalog/catalog.ts";
import { compareCycles } from "../../src/change/cycles.ts";
import { type Module, readModule } from "../../src/index.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";

/** `ab bc ca`: a depends on b, b on c, c on a. */
function catalogOf(edges: string) {
  const all = edges.split(" ");
  const modules = [...new Set(all.join(""))].sort().map((name): Module => {
    const lines = all.filter((edge) => edge[0] === name && edge[1]).map((edge) => `${edge[1]}.md for it`);
    const reading = readModule(`${name}.md`, moduleText({ integration: dependingOn(...lines) }), { declared: true });
    if (reading.kind !== "module") throw new Error("no module");
    return reading.module;
  });
  return makeCatalog(
    modules,
    modules.map(({ path }) => path),
    [],
  );
}

const letters = (paths: readonly { readonly path: string }[]) => paths.map(({ path }) => path[0]).join("");

/** Each circle with the way around it, and the sizes of those that it has grown from. */
function compare(before: string, after: string): string[] {
  const [base, head] = [catalogOf(before), catalogOf(after)];
  const olds = new Map(base.modules.map((module) => [module.path, module]));
  const origins = new Map(head.modules.flatMap((module) => (olds.has(module.path) ? [[module, olds.get(module.path) as Module]] : [])));
  return compareCycles(base, head, origins).map((change) => {
    const way = `${letters(change.cycle.members)} by ${letters(change.hops.map(({ from }) => from))}`;
    return change.kind === "old" ? `old: ${way}` : `new: ${way}${change.before.length > 0 ? `, from ${change.before.join(" and ")}` : ""}`;
  });
}

describe("a circle", () => {
  test.each([
    ["is old when it stays", "ab ba", "ab ba", ["old: ab by ab"]],
    ["is old when less is left of it", "ab bc ca ba", "ab ba c", ["old: ab by ab"]],
    ["is old when it falls in two", "ab ba bc cd dc da", "ab ba cd dc", ["old: ab by ab", "old: cd by cd"]],
    ["is new where none was, from the edge that closes it", "ab bc", "ab bc ca", ["new: abc by cab"]],
    ["is new among modules that came", "x", "x ab ba", ["new: ab by ab"]],
    ["has grown by a module", "ab ba", "ab bc ca ba", ["new: abc by bca, from 2"]],
    ["has grown together from two", "ab ba cd dc", "ab ba cd dc bc da", ["new: abcd by bcda, from 2 and 2"]],
    ["has not grown when it lost as many as it gained", "ab ba", "ac ca b", ["new: ac by ac"]],
    ["has not grown when it lost more", "ab bc ca", "ad da b c", ["new: ad by ad"]],
    ["is new while another stays", "ab ba c d", "ab ba cd dc", ["old: ab by ab", "new: cd by cd"]],
    ["of modules that were there goes around by a new edge", "ab bc ca cd", "ab bc ca cd db", ["new: abcd by dbc, from 3"]],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });
});

// Resolution and graph.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCatalog } from "../../src/catalog/catalog.ts";
import { indexFiles } from "../../src/catalog/files.ts";
import { components, shortestCycle } from "../../src/catalog/graph.ts";
import { relativePath, resolveReference } from "../../src/catalog/resolve.ts";
import { type Reference, readReferences } from "../../src/read/reference.ts";
import { defaultVocabulary } from "../../src/read/vocabulary.ts";

const paths = [
  "a/x.md",
  "b/x.md",
  "b/only.md",
  "lib/deep/tool.md",
  "lib/x.md",
  "Mixed/Case.md",
  "notes.txt",
  "p/q/near.md",
  "p/r/near.md",
].sort();
const resolve = (line: string, roots: string[] = [], from = "b/from.md") => {
  const [reference] = readReferences(line, { start: 0, end: line.length }, "depends_on");
  return reference && resolveReference(reference, from, indexFiles(paths), roots);
};

describe("from a path as written to a file", () => {
  test.each([
    ["./x.md", [], "b/x.md"],
    ["../a/x.md", [], "a/x.md"],
    ["a/x.md", [], "a/x.md"],
    ["x.md", ["lib"], "lib/x.md"],
    ["deep/tool.md", [], "lib/deep/tool.md"],
    ["tool.md#part", [], "lib/deep/tool.md"],
    ["lib\\x.md", [], "lib/x.md"],
    ["/lib/x.md", [], "lib/x.md"],
    ["C:\\lib\\x.md", [], "lib/x.md"],
    ["a/../lib//./x.md", [], "lib/x.md"],
  ])("%s with roots %j: %s", (line, roots, path) => {
    expect(resolve(line, roots)).toMatchObject({ kind: "file", path });
  });

  test.each([
    ["../../x.md", { kind: "missing", named: [{ path: "b/x.md", written: "./x.md" }] }],
    ["../../none.md", { kind: "outside" }],
    ["mixed/case.md", { kind: "case", path: "Mixed/Case.md", proposal: "Mixed/Case.md" }],
    ["../mixed/Case.md", { kind: "case", proposal: "../Mixed/Case.md" }],
    ["old/only.md", { kind: "missing", named: [{ path: "b/only.md", written: "b/only.md" }], near: [] }],
    ["./tool.md", { kind: "missing", named: [{ path: "lib/deep/tool.md", written: "../lib/deep/tool.md" }] }],
    ["z/../../b/only.md", { kind: "missing", same: { written: "b/only.md" } }],
    ["../lib/../deep/tool.md", { kind: "missing", same: { written: "../lib/deep/tool.md" } }],
    ["../../../p/q/near.md", { kind: "missing", same: { written: "../p/q/near.md" } }],
    ["../../only.md", { kind: "missing", named: [{ written: "./only.md" }] }],
    ["./q/near.md", { kind: "missing", named: [{ written: "../p/q/near.md" }] }],
    ["z/near.md", { kind: "missing", named: [{ written: "q/near.md" }, { written: "r/near.md" }] }],
    ["lib/deep/tol.md", { kind: "missing", named: [], near: [{ written: "lib/deep/tool.md" }] }],
    ["quite/another/thing.md", { kind: "missing", named: [], near: [] }],
    ["b/only for x", { kind: "missing", near: [{ written: "b/only.md" }] }],
    ["b/other for x", { kind: "prose" }],
    ["Node.js for x", { kind: "prose" }],
    ["e.g. this", { kind: "prose" }],
    ["notes.txt for x", { kind: "file", path: "notes.txt" }],
  ])("%s", (line, expected) => {
    expect(resolve(line)).toMatchObject(expected);
  });

  test.each([
    ["x.md", "c/from.md", ["a/x.md", "b/x.md", "lib/x.md"]],
    ["x.md", "from.md", ["a/x.md", "b/x.md", "lib/x.md"]],
    ["near.md", "p/from.md", ["p/q/near.md", "p/r/near.md"]],
    ["near.md", "p/s/t/from.md", ["p/q/near.md", "p/r/near.md"]],
    // Nobody means the module itself.
    ["x.md", "b/x.md", ["a/x.md", "b/x.md", "lib/x.md"]],
  ])("%s from %s fits several", (line, from, paths) => {
    expect(resolve(line, [], from)).toMatchObject({ kind: "ambiguous", paths });
  });

  test.each([
    ["x.md", "b/from.md", "b/x.md"],
    ["x.md", "lib/deep/er/from.md", "lib/x.md"],
    ["near.md", "p/r/from.md", "p/r/near.md"],
    ["sub/../x.md", "a/from.md", "a/x.md"],
  ])("%s from %s means the one in the nearest folder that has any", (line, from, path) => {
    expect(resolve(line, [], from)).toMatchObject({ kind: "file", path });
  });

  test("right but for upper and lower case in several folders: the one in the nearest", () => {
    const [reference] = readReferences("Docs/X.md", { start: 0, end: 9 }, "depends_on");
    const all = ["a/docs/x.md", "b/docs/x.md"];
    const from = (path: string) => resolveReference(reference as Reference, path, indexFiles(all), []);
    expect(from("b/m/from.md")).toMatchObject({ kind: "case", path: "b/docs/x.md" });
    expect(from("c/from.md")).toMatchObject({ kind: "missing", named: [] });
  });

  test("of many of its name, the one in the nearest folder is proposed", () => {
    expect(resolve("z/near.md", [], "p/r/from.md")).toMatchObject({ kind: "missing", named: [{ path: "p/r/near.md" }] });
    expect(resolve("../../x.md", [], "c/from.md")).toEqual({ kind: "outside" });
    expect(resolve("../../../near.md", [], "p/r/from.md")).toMatchObject({ kind: "missing", named: [{ path: "p/r/near.md" }] });
  });

  test("among thousands of folders, the nearest is the one that a walk would find", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(fc.constantFrom("a", "b", "a0", "a-b", "Z"), { maxLength: 3 }).map((parts) => [...parts, "x.md"].join("/")),
        ),
        fc.array(fc.constantFrom("a", "b", "a0", "a-b", "Z"), { maxLength: 3 }),
        (all, folder) => {
          const [reference] = readReferences("x.md", { start: 0, end: 4 }, "depends_on");
          const from = [...folder, "from.md"].join("/");
          const found = resolveReference(reference as Reference, from, indexFiles([...all].sort()), []);
          const folders = folder.map((_, at) => `${folder.slice(0, folder.length - at).join("/")}/`);
          const nearest = [...folders, ""].map((start) => all.filter((path) => path.startsWith(start))).find((own) => own.length > 0) ?? [];
          if (all.includes("x.md")) expect(found).toMatchObject({ kind: "file", path: "x.md" });
          else if (nearest.length === 1) expect(found).toMatchObject({ kind: "file", path: nearest[0] });
          else expect(found.kind).toBe(nearest.length > 1 ? "ambiguous" : "missing");
        },
      ),
    );
  });

  test.each([
    ["lib\\x.md", { plain: false, problem: "backslash", proposal: "lib/x.md" }],
    ["/lib/x.md", { plain: false, problem: "absolute", proposal: "lib/x.md" }],
    ["a/../lib/x.md", { plain: false, problem: "detour", proposal: "lib/x.md" }],
    ["./../a/x.md", { plain: false, problem: "detour", proposal: "../a/x.md" }],
    ["./x.md", { plain: true }],
    ["../a/x.md", { plain: true }],
    ["lib/x.md", { plain: true }],
  ])("the form of %s", (line, form) => {
    expect(resolve(line)).toMatchObject({ form });
  });
});

describe("a line of references", () => {
  test.each([
    ["a/b.md for the reason", [["a/b.md", "the reason"]]],
    ["a/b.md with care", [["a/b.md", "care"]]],
    ["a/b.md - dashed", [["a/b.md", "dashed"]]],
    ["a/b.md — dashed", [["a/b.md", "dashed"]]],
    ["a/b.md: colon", [["a/b.md", "colon"]]],
    ["a/b.md (in brackets)", [["a/b.md", "in brackets"]]],
    ["a/b.md [in brackets].", [["a/b.md", "in brackets"]]],
    ["- `a/b.md` for x", [["a/b.md", "x"]]],
    ["3. a/b.md for x", [["a/b.md", "x"]]],
    ["* [title](a/b.md) for x", [["a/b.md", "x"]]],
    [
      "a.md OR b.md for x",
      [
        ["a.md", "x"],
        ["b.md", "x"],
      ],
    ],
    [
      "a.md, b.md and c.md",
      [
        ["a.md", undefined],
        ["b.md", undefined],
        ["c.md", undefined],
      ],
    ],
    ["a.md or whatever", [["a.md", "or whatever"]]],
    ["a.md", [["a.md", undefined]]],
    ["a.md -", [["a.md", undefined]]],
    ["a.md forward", [["a.md", "forward"]]],
    ["<b>a.md</b> for x", [["a.md", "x"]]],
    ["./a for x", [["./a", "x"]]],
    ["/docs for the documentation", []],
    ["`/swarm`, /review-code for agents", []],
    ["/project:review for x", []],
    ["/docs/guide for x", [["/docs/guide", "x"]]],
    ["/docs.md for x", [["/docs.md", "x"]]],
    ["All of them for x", []],
    ["CI/CD for x", []],
    ["docs/*.md for x", []],
    ["https://x.y/z.md for x", []],
    ["v1.2 for x", []],
    ["e.g. this", [["e.g", ". this"]]],
    ["Node.js for x", [["Node.js", "x"]]],
    ["- ", []],
  ])("%s", (line, expected) => {
    expect(
      readReferences(line, { start: 0, end: line.length }, "depends_on").map(({ path, reason }) => [path.value, reason?.value]),
    ).toEqual(expected);
  });

  test("places are those in the text", () => {
    const text = "xx - `a.md` OR [t](b.md) for the sake\n";
    for (const { path, reason } of readReferences(text, { start: 3, end: 37 }, "depends_on")) {
      expect(text.slice(path.start, path.end)).toBe(path.value);
      expect(text.slice(reason?.start, reason?.end)).toBe(reason?.value);
    }
  });
});

describe("the graph", () => {
  const graph = fc
    .integer({ min: 1, max: 9 })
    .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));
  const reach = (edges: number[][]) => {
    const distance = edges.map((own) => edges.map((_, to) => (own.includes(to) ? 1 : Number.POSITIVE_INFINITY)));
    for (const [k] of edges.entries())
      for (const [i] of edges.entries())
        for (const [j] of edges.entries())
          (distance[i] as number[])[j] = Math.min(distance[i]?.[j] as number, (distance[i]?.[k] as number) + (distance[k]?.[j] as number));
    return distance;
  };

  test("components are the sets of nodes that reach one another", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const distance = reach(edges);
        const together = (a: number, b: number) => Number.isFinite(distance[a]?.[b]) && Number.isFinite(distance[b]?.[a]);
        const expected = edges
          .map((_, a) => edges.flatMap((__, b) => (a === b || together(a, b) ? [b] : [])))
          .filter((group, at) => group.length > 1 && group[0] === at);
        expect(components(edges.length, (node) => edges[node] ?? [])).toEqual(expected);
      }),
    );
  });

  test("a shortest cycle is a cycle, and none is shorter", () => {
    fc.assert(
      fc.property(graph, (withLoops) => {
        const edges = withLoops.map((own, node) => own.filter((to) => to !== node));
        const distance = reach(edges);
        for (const component of components(edges.length, (node) => edges[node] ?? [])) {
          const cycle = shortestCycle(component, (node) => edges[node] ?? []);
          for (const [at, node] of cycle.entries()) expect(edges[node]).toContain(cycle[(at + 1) % cycle.length]);
          expect(cycle.length).toBe(Math.min(...component.map((node) => distance[node]?.[node] as number)));
        }
      }),
    );
  });

  test("a ring of 20,000 is no matter of depth", { tags: ["large"] }, () => {
    const size = 20_000;
    const ring = (node: number) => [(node + 1) % size];
    expect(components(size, ring)[0]).toHaveLength(size);
    expect(shortestCycle(components(size, ring)[0] as number[], ring)).toHaveLength(size);
  });
});

describe("what a module may mean to refer to", () => {
  const lines = ["a/x.md", "x.md", "p/q/naer.md", "nowhere.md", "only.md"];
  /** The answers for each file, with so many other references beside those. */
  const answers = (others: number) => {
    const more = Array.from({ length: others }, (_, at) => `other-${at}.txt`);
    const references = [...lines, ...more].flatMap((line) => readReferences(line, { start: 0, end: line.length }, "depends_on"));
    const module = { ...summary("c/from.md"), references, unlisted: [{ value: "docs/loose.md", start: 0, end: 13 }] };
    const catalog = makeCatalog([module], [...paths, "c/from.md"], []);
    return [...paths, "docs/loose.md", "elsewhere/loose.md", "nothing.md"].map((path) => [
      path,
      catalog.mayLink(module, "depends_on", path),
      catalog.mayLink(module, "provides_to", path),
    ]);
  };

  test("where it leads, what it is a slip of, each file that it fits, and names that stand in no list", () => {
    const yes = answers(0).filter(([, dependsOn]) => dependsOn);
    expect(yes.map(([path]) => path)).toEqual([
      "a/x.md",
      "b/only.md",
      "b/x.md",
      "lib/x.md",
      "p/q/near.md",
      "docs/loose.md",
      "elsewhere/loose.md",
    ]);
  });

  test("is the same, however many references stand beside", () => {
    expect(answers(40)).toEqual(answers(0));
  });
});

function summary(path: string) {
  const [openTag, name] = [
    { start: 0, end: 0 },
    { value: "from", start: 0, end: 4 },
  ];
  return {
    path,
    vocabulary: defaultVocabulary,
    openTag,
    name,
    category: undefined,
    status: undefined,
    references: [],
    unlisted: [],
    groups: [],
  };
}

test.each([
  ["", "x.md", "./x.md"],
  ["", "a/x.md", "./a/x.md"],
  ["a", "a/x.md", "./x.md"],
  ["a", "a/b/x.md", "./b/x.md"],
  ["a/b", "a/x.md", "../x.md"],
  ["a/b", "x.md", "../../x.md"],
  ["a", "b/x.md", "../b/x.md"],
  ["a/b/c", "a/x/c/y.md", "../../x/c/y.md"],
  // A folder that is called as the file.
  ["a/x.md", "a/x.md", "../x.md"],
  ["a/b", "a/b", "../b"],
])("from the folder `%s` to %s: %s", (folder, target, path) => {
  expect(relativePath(folder, target)).toBe(path);
});

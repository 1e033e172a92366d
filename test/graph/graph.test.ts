// What the graph of some modules holds, which parts of it can be asked for, and how it is written.
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { formatGraph } from "../../src/graph/formats.ts";
import { type Graph, makeGraph } from "../../src/graph/graph.ts";
import { draw } from "../../src/graph/group.ts";
import { affected, around, beside, brokenOnly, cyclic, findNodes } from "../../src/graph/select.ts";
import { makeFileLinter } from "../../src/lint/lint-file.ts";
import { openState } from "../../src/lint/lint-workspace.ts";
import { type Files, judgeFiles, lintChange, lintFiles, today } from "../lint-files.ts";

interface Points {
  readonly depends?: readonly string[];
  readonly provides?: readonly string[];
  readonly category?: string;
  readonly name?: string;
  readonly purpose?: string;
}

function pattern(name: string, { depends = [], provides = [], category = "patterns", purpose = `Does ${name}.` }: Points = {}): string {
  const list = (element: string, paths: readonly string[]) =>
    paths.length === 0 ? [] : [`    <${element}>`, ...paths.map((path) => `      ${path} for its ${element}`), `    </${element}>`];
  return [
    "| version | last_updated | status |",
    "|---------|--------------|--------|",
    "| 1.0.0   | 2025-07-13   | stable |",
    "",
    `# ${name}`,
    "",
    "```xml",
    `<module name="${name}" category="${category}">`,
    "  <purpose>",
    `    ${purpose}`,
    "  </purpose>",
    "  <implementation>",
    '    <phase name="only" order="1">',
    "      <requirements>One</requirements>",
    "      <actions>Two</actions>",
    "      <validation>Three</validation>",
    "    </phase>",
    "  </implementation>",
    "  <integration_points>",
    ...list("provides_to", provides),
    ...list("depends_on", depends),
    "  </integration_points>",
    "</module>",
    "```",
    "",
  ].join("\n");
}

function graphOf(files: Files, base?: Files): Graph {
  const report = base ? lintChange(files, base) : lintFiles(files);
  if (base) return makeGraph({ state: judgeFiles(files, base).change.state, report });
  const lint = makeFileLinter(defaultConfig, today);
  const results = Object.entries(files).map(([path, text]) => lint({ path, text }));
  return makeGraph({ state: openState({ results, paths: Object.keys(files), read: (path) => files[path] }, defaultConfig), report });
}

/** An edge a line: `a → b`, with what is said of it. */
function edgesOf({ edges }: Graph): string[] {
  return edges.map(({ from, to, kind, toldBy, broken, change }) =>
    [`${from} → ${to}`, ...(kind === "uses_pattern" ? ["uses"] : [`told by ${toldBy}`]), broken ? "broken" : "", change ?? ""]
      .filter((word) => word !== "")
      .join(", "),
  );
}

const chain: Files = {
  "a.md": pattern("a", { depends: ["b.md"] }),
  "b.md": pattern("b", { depends: ["c.md"], provides: ["a.md"] }),
  "c.md": pattern("c", { provides: ["gone.md"] }),
  "d.md": pattern("d", { depends: ["e.md"] }),
  "e.md": pattern("e", { depends: ["d.md"], category: "quality" }),
};

describe("what it holds", () => {
  test("an edge leads to what is needed, whoever tells of it, and says who does", () => {
    expect(edgesOf(graphOf(chain))).toEqual([
      "a.md → b.md, told by both",
      "b.md → c.md, told by from",
      "d.md → e.md, told by from",
      "e.md → d.md, told by from",
      "gone.md → c.md, told by to, broken",
    ]);
  });

  test("a node has what its module says of itself, and its findings", () => {
    const graph = graphOf(chain);
    expect(graph.nodes.find(({ path }) => path === "c.md")).toEqual({
      path: "c.md",
      kind: "module",
      name: "c",
      category: "patterns",
      status: "stable",
      purpose: "Does c.",
      phases: 1,
      completePhases: 1,
      errors: lintFiles(chain).findings.filter(({ file, severity }) => file === "c.md" && severity === "error").length,
      warnings: lintFiles(chain).findings.filter(({ file, severity }) => file === "c.md" && severity === "warning").length,
      change: null,
    });
    expect(graph.nodes.find(({ path }) => path === "gone.md")).toMatchObject({ kind: "missing", phases: 0 });
  });

  test("a file that is no module is one of another kind, and not broken", () => {
    const graph = graphOf({ ...chain, "f.md": pattern("f", { depends: ["notes.md"] }), "notes.md": "# Notes\n" });
    expect(graph.nodes.find(({ path }) => path === "notes.md")).toMatchObject({ kind: "file" });
    expect(edgesOf(graph)).toContain("f.md → notes.md, told by from");
    expect(graph.edges.flatMap(({ from, to, oneSided }) => (oneSided ? [[from, to]] : []))).toEqual([
      ["b.md", "c.md"],
      ["d.md", "e.md"],
      ["e.md", "d.md"],
    ]);
  });

  test("a change is told at nodes and edges, and what it took away is still drawn", () => {
    const head: Files = { ...chain, "a.md": pattern("a", { depends: ["c.md"] }), "n.md": pattern("n", { depends: ["a.md"] }) };
    const { "e.md": _, ...without } = head;
    const graph = graphOf(without, chain);
    expect(Object.fromEntries(graph.nodes.flatMap(({ path, change }) => (change ? [[path, change]] : [])))).toEqual({
      "a.md": "edited",
      "e.md": "removed",
      "n.md": "added",
    });
    expect(edgesOf(graph).filter((edge) => /added|removed/.test(edge))).toEqual([
      "a.md → c.md, told by from, added",
      "e.md → d.md, told by from, removed",
      "n.md → a.md, told by from, added",
    ]);
  });
});

describe("parts of it", () => {
  const graph = graphOf(chain);
  const paths = (part: Graph) => part.nodes.map(({ path }) => path);

  test.each([
    ["dependencies", 1, ["b.md", "c.md"]],
    ["dependencies", 9, ["b.md", "c.md"]],
    ["dependents", 1, ["a.md", "b.md"]],
    ["both", 1, ["a.md", "b.md", "c.md"]],
    ["both", Number.POSITIVE_INFINITY, ["a.md", "b.md", "c.md"]],
  ] as const)("around b, %s, %s steps", (direction, depth, expected) => {
    expect(paths(around(graph, ["b.md"], direction, depth))).toEqual(expected);
  });

  test("everything that needs a module, directly or through others", () => {
    expect(paths(around(graph, ["c.md"], "dependents", Number.POSITIVE_INFINITY))).toEqual(["a.md", "b.md", "c.md", "gone.md"]);
  });

  test("only what goes round", () => {
    expect(edgesOf(cyclic(graph))).toEqual(["d.md → e.md, told by from", "e.md → d.md, told by from"]);
    expect(paths(cyclic(graph))).toEqual(["d.md", "e.md"]);
  });

  test("only what is broken, with both ends", () => {
    expect([paths(brokenOnly(graph)), edgesOf(brokenOnly(graph))]).toEqual([["c.md", "gone.md"], ["gone.md → c.md, told by to, broken"]]);
  });

  test("what a change affects: what it touched, and all that needs it", () => {
    const changed = graphOf({ ...chain, "c.md": pattern("c", { purpose: "Does it otherwise.", provides: ["gone.md"] }) }, chain);
    expect(paths(affected(changed))).toEqual(["a.md", "b.md", "c.md", "gone.md"]);
    expect(paths(affected(graph))).toEqual([]);
  });

  test("what some paths hold, and what that is joined to", () => {
    const nested = graphOf({ "x/a.md": pattern("a", { depends: ["y/b.md"] }), "y/b.md": pattern("b"), "z.md": pattern("z") });
    expect(paths(beside(nested, ["x"]))).toEqual(["x/a.md", "y/b.md"]);
    expect(paths(beside(nested, ["z.md"]))).toEqual(["z.md"]);
  });

  test.each([
    ["b.md", ["b.md"]],
    ["./b.md", ["b.md"]],
    ["b", ["b.md"]],
    ["gone.md", []],
    ["nothing", []],
  ])("`%s` means", (wanted, expected) => {
    expect(findNodes(graph, wanted).map(({ path }) => path)).toEqual(expected);
  });

  test("a name of two modules means both, and a path only one", () => {
    const twins = graphOf({ "x/a.md": pattern("a"), "y/a.md": pattern("a") });
    expect(findNodes(twins, "a").map(({ path }) => path)).toEqual(["x/a.md", "y/a.md"]);
    expect(findNodes(twins, "y/a.md").map(({ path }) => path)).toEqual(["y/a.md"]);
  });
});

describe("groups", () => {
  const many = graphOf(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `${at % 2 ? "odd" : "even"}/f${at % 10}/m${at}.md`,
        pattern(`m${at}`, { category: at % 2 ? "odd" : "even", depends: [`even/f0/m0.md`] }),
      ]),
    ),
  );

  test("too many nodes become one for each category, with counts, and it is said", () => {
    const drawing = draw(many, undefined, { nodes: 150 });
    expect(drawing).toMatchObject({
      kind: "groups",
      nodes: [
        { name: "even", modules: 100, phases: 100, completePhases: 100 },
        { name: "odd", modules: 100 },
      ],
      edges: [
        { from: "even", to: "even", count: 99, broken: 0 },
        { from: "odd", to: "even", count: 100, broken: 0 },
      ],
    });
    expect(drawing).toHaveProperty("note", expect.stringMatching(/^200 nodes with 199 edges are drawn as 2 categories\. `--focus MODULE`/));
  });

  test("by folder", () => {
    expect(draw(many, "folder", { nodes: 150 })).toMatchObject({ kind: "groups", nodes: { length: 10 } });
  });

  test("few nodes stay themselves, in boxes where that is asked for", () => {
    const few = draw(graphOf(chain), "category", { nodes: 150 });
    expect(few.kind === "nodes" && few.groups.map(({ name, nodes }) => [name, nodes.length])).toEqual([
      ["does not exist", 1],
      ["patterns", 4],
      ["quality", 1],
    ]);
  });
});

const hostile = graphOf({
  "patterns/x y.md": pattern('a"]; click n0 href "javascript:alert(1)', {
    depends: ["b.md"],
    purpose: "&lt;script&gt;alert(1)&lt;/script&gt; \\N \\",
  }),
  "b.md": pattern("b]#quot;</title><script>"),
});
const rendering = { by: undefined, title: "Modules <b>&", base: "" };

describe("formats", () => {
  test("mermaid", async () => {
    const { text } = await formatGraph(graphOf(chain), "mermaid", { ...rendering, by: "category" });
    await expect(text).toMatchFileSnapshot("chain.mmd");
  });

  test("dot", async () => {
    const { text } = await formatGraph(graphOf(chain), "dot", { ...rendering, base: "https://example.org/" });
    await expect(text).toMatchFileSnapshot("chain.dot");
  });

  test("json is all of it", async () => {
    const graph = graphOf(chain);
    const { text } = await formatGraph(graph, "json", rendering);
    expect(JSON.parse(text)).toEqual({ version: 1, ...graph });
  });

  test("svg links its nodes to their files, relative to where it stands", async () => {
    const { text } = await formatGraph(graphOf(chain), "svg", { ...rendering, base: "../" });
    expect(text).toMatch(/^<svg role="img"/);
    expect([...text.matchAll(/xlink:href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      "../a.md",
      "../b.md",
      "../c.md",
      "../d.md",
      "../e.md",
    ]);
    expect(text).toContain('<title id="patternlint-title">Modules &lt;b&gt;&amp;</title>');
  });

  // Of DOT, the picture is what matters: it is made from that.
  test.each(["svg", "mermaid"] as const)("what a module says stays text in %s", async (format) => {
    const { text } = await formatGraph(hostile, format, { ...rendering, base: "https://example.org/" });
    expect(text).not.toMatch(/<script|href="javascript/i);
    if (format === "svg") expect(text).toContain("patterns/x%20y.md");
    if (format === "mermaid") expect(text).not.toMatch(/^\s*click n\d+ href "(?!https:\/\/example\.org\/)/m);
  });

  test("a graph that Mermaid would refuse is drawn by groups", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `m${at}`);
    const dense = graphOf(
      Object.fromEntries(names.map((name) => [`${name}.md`, pattern(name, { depends: names.map((one) => `${one}.md`) })])),
    );
    expect(dense.edges.length).toBeGreaterThan(500);
    const { text, note } = await formatGraph(dense, "mermaid", rendering);
    expect(text).toContain("40 modules");
    expect(note).toContain("drawn as 1 category");
  });
});

// Moving files: every reference leads to the same file afterwards, in the manner in which it was written.
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folderOf } from "../../src/catalog/files.ts";
import { relativePath } from "../../src/catalog/resolve.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { UsageError } from "../../src/config/error.ts";
import { carryOut, checkPlaces, planMove } from "../../src/engine/move.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { workingTree } from "../../src/source/tree.ts";
import { makeFolder } from "../e2e/process.ts";
import { type Files, lintFiles } from "../lint-files.ts";
import { memoryTree } from "../memory-tree.ts";

const moduleWith = (name: string, lines: readonly string[]) =>
  moduleText({
    open: `<module name="${name}" category="patterns">`,
    integration: `<integration_points>\n  <depends_on>\n${lines.map((line) => `    ${line}\n`).join("")}  </depends_on>\n</integration_points>`,
  });

/** The files after a move, as it is planned. */
async function move(files: Files, from: string, to: string, config = defaultConfig) {
  const plan = await planMove(memoryTree(files), config, { from, to });
  const after = { ...files };
  for (const file of plan.files) delete after[file.from];
  for (const file of plan.files) after[file.path] = file.before === "" ? (files[file.from] as string) : file.after;
  return { after, plan };
}

/** The paths in a module's list. */
const pathsIn = (text = "") => [...text.matchAll(/^ +(\S+\.\w+(?:#\w+)?) for /gm)].map(([, path]) => path);

describe("a name with signs that mean something in XML, in Markdown or in a list", () => {
  const plain = ["b.md for its steps", "`b.md` for its steps"];
  const link = "[b](b.md) for its steps";
  const uses = [`<uses_pattern from="b.md">b</uses_pattern>`, `<uses_pattern from='b.md'>b</uses_pattern>`];
  const filesWith = (reference: string): Files => {
    const inList = !reference.startsWith("<");
    const own = inList ? {} : { sections: `<pattern_usage>\n  ${reference}\n</pattern_usage>` };
    return {
      "user.md": moduleText({ integration: dependingOn(inList ? reference : "c.md for x"), ...own }),
      "b.md": "# B\n",
      "c.md": "# C\n",
    };
  };
  const listed = ["it's.md", "r&d.md", "a<b.md", "docs/it's.md", "docs/my file.md"];
  const unlisted = ['a "b".md', "its 50%.md", "a&amp;b.md", "a,b.md", "a (b).md"];
  test.each([
    ...listed.flatMap((name) => [...plain, link, ...uses].map((reference) => [name, reference])),
    ...unlisted.flatMap((name) => [link, ...uses].map((reference) => [name, reference])),
  ])("%s: %s", async (name, reference) => {
    const files = filesWith(reference);
    const { after } = await move(files, "b.md", name);
    expect(after["user.md"]).not.toBe(files["user.md"]);
    // It leads there, and the XML is sound.
    expect(lintFiles(after).findings.filter(({ rule }) => /^(?:xml|reference)-/.test(rule))).toEqual([]);
  });
  test.each(unlisted.flatMap((name) => plain.map((reference) => [name, reference])))("no line holds %s: %s", async (name, reference) => {
    await expect(move(filesWith(reference), "b.md", name)).rejects.toThrow(UsageError);
  });
});

describe("each manner of writing a path stays", () => {
  const target = moduleWith("target", []);
  test.each([
    ["relative", "../planning/target.md", "../quality/deep/target.md"],
    ["relative, with a fragment", "../planning/target.md#steps", "../quality/deep/target.md#steps"],
    ["the whole path", "docs/planning/target.md", "docs/quality/deep/target.md"],
    ["as short as it can be", "target.md", "target.md"],
    ["the ending of two parts", "planning/target.md", "deep/target.md"],
    ["backslashes", "..\\planning\\target.md", "..\\quality\\deep\\target.md"],
    ["absolute", "/docs/planning/target.md", "/docs/quality/deep/target.md"],
  ])("%s", async (_, written, expected) => {
    const files = { "docs/planning/target.md": target, "docs/patterns/user.md": moduleWith("user", [`${written} for its steps`]) };
    const { after } = await move(files, "docs/planning/target.md", "docs/quality/deep/target.md");
    expect(pathsIn(after["docs/patterns/user.md"])).toEqual([expected]);
  });

  test("from a configured root", async () => {
    const config = { ...defaultConfig, roots: ["handbook"] };
    const files = { "handbook/a/target.md": target, "handbook/user.md": moduleWith("user", ["a/target.md for its steps"]) };
    const { after } = await move(files, "handbook/a/target.md", "handbook/b/c/target.md", config);
    expect(pathsIn(after["handbook/user.md"])).toEqual(["b/c/target.md"]);
  });

  test("with more folders where fewer would fit another file as well", async () => {
    const files = {
      "one/target.md": target,
      "two/other.md": moduleWith("another", []),
      "x/user.md": moduleWith("user", ["target.md for its steps", "other.md for the rest"]),
    };
    const { after } = await move(files, "one/target.md", "three/other.md");
    expect(pathsIn(after["x/user.md"])).toEqual(["three/other.md", "two/other.md"]);
  });

  test("in every carrier, and in the module that moves", async () => {
    const user = moduleWith("user", ["./target.md for its steps"]).replace(
      "</integration_points>",
      '  <provides_to>\n      ./target.md for what it says\n    </provides_to>\n  </integration_points>\n  <pattern_usage>\n    <uses_pattern from="./target.md">steps</uses_pattern>\n  </pattern_usage>',
    );
    const files = { "a/target.md": moduleWith("target", ["./user.md for its words", "./target.md for itself"]), "a/user.md": user };
    const { after, plan } = await move(files, "a/target.md", "b/target.md");
    expect(after["a/user.md"]?.match(/\S*target\.md/g)).toEqual(["../b/target.md", "../b/target.md", 'from="../b/target.md']);
    expect(pathsIn(after["b/target.md"])).toEqual(["../a/user.md", "./target.md"]);
    expect(plan.references).toBe(4);
  });

  test("what leads nowhere is left as it is", async () => {
    const files = { "a/target.md": target, "a/user.md": moduleWith("user", ["gone/away.md for its steps"]) };
    const { plan } = await move(files, "a/target.md", "b/target.md");
    expect(plan.files.map(({ path }) => path)).toEqual(["b/target.md"]);
  });
});

describe("names", () => {
  test.each([
    ["design-review.md", "design_review", "code-check.md", "code_check"],
    ["review.md", "review", "check.md", "check"],
    ["design-review.md", "design-review", "code-check.md", "code-check"],
    ["design-review.md", "designreview", "code-check.md", "codecheck"],
    ["design-review.md", "something_else", "code-check.md", "something_else"],
    ["design-review.md", "design_review", "other/design-review.md", "design_review"],
  ])("%s with the name %s, moved to %s, is called %s", async (from, name, to, expected) => {
    const { after } = await move({ [from]: moduleWith(name, []) }, from, to);
    expect(/<module name="([^"]*)"/.exec(after[to] ?? "")?.[1]).toBe(expected);
  });
});

describe("refuses, and says what would break", () => {
  const a = moduleWith("a", []);
  test.each<[string, Files, string, string, Partial<typeof defaultConfig>, string]>([
    ["a place that is taken", { "a.md": a, "b.md": a }, "a.md", "b.md", {}, "b.md exists already."],
    ["a place in a folder that is taken", { "x/a.md": a, "y/a.md": a }, "x", "y", {}, "y/a.md exists already."],
    ["a name that is taken", { "a.md": a, "x/b.md": moduleWith("b", []) }, "a.md", "b.md", {}, "x/b.md has the name `b` already"],
    ["what git ignores", { "a.md": a }, "other.md", "b.md", {}, "other.md is not tracked"],
    ["a place that is excluded", { "a.md": a }, "a.md", "old/a.md", { exclude: ["old/**"] }, "old/a.md would not be linted any more"],
    ["a root", { "docs/a.md": a }, "docs", "handbook", { roots: ["docs"] }, "References count from docs"],
  ])("%s", async (_, files, from, to, settings, message) => {
    const plan = move(files, from, to, { ...defaultConfig, ...settings });
    await expect(plan).rejects.toThrow(UsageError);
    await expect(plan).rejects.toThrow(message);
  });

  test("a place that git would ignore, a link, and a file that was changed", async () => {
    const folder = makeFolder({ "a.md": a, "b.md": moduleWith("b", ["./a.md for it"]) });
    symlinkSync("a.md", join(folder, "link.md"));
    const link = { files: [{ from: "link.md", path: "c.md", before: "", after: "" }], references: 0, names: [] };
    expect(() => checkPlaces(folder, link, undefined)).toThrow("link.md is not a regular file.");
    const plan = await planMove(workingTree(folder, null), defaultConfig, { from: "a.md", to: "c.md" });
    writeFileSync(join(folder, "b.md"), "other words");
    expect(() => checkPlaces(folder, plan, undefined)).toThrow(
      "b.md would have to change: it was changed meanwhile. Run again. Nothing was moved.",
    );
  });
});

describe("on the disk", () => {
  test("files are moved, others changed, and folders that are empty then go", async () => {
    const folder = makeFolder({ "x/y/a.md": moduleWith("a", []), "b.md": moduleWith("b", ["./x/y/a.md for it"]) });
    const plan = await planMove(workingTree(folder, null), defaultConfig, { from: "x", to: "z" });
    checkPlaces(folder, plan, undefined);
    carryOut(folder, plan);
    expect(lstatSync(join(folder, "x"), { throwIfNoEntry: false })).toBeUndefined();
    expect(pathsIn(readFileSync(join(folder, "b.md"), "utf8"))).toEqual(["./z/y/a.md"]);
  });

  test("where anything fails, what was done is undone", async () => {
    const files = { "a.md": moduleWith("a", []), "b.md": moduleWith("b", ["./a.md for it"]), "c.md": moduleWith("c", ["./a.md for it"]) };
    const folder = makeFolder(files);
    const plan = await planMove(workingTree(folder, null), defaultConfig, { from: "a.md", to: "new/d.md" });
    writeFileSync(join(folder, "c.md"), "somebody else's words");
    expect(() => carryOut(folder, plan)).toThrow("c.md can't be changed: it was changed meanwhile. Run again. Nothing was moved.");
    expect(["a.md", "b.md", "c.md"].map((path) => readFileSync(join(folder, path), "utf8"))).toEqual([
      files["a.md"],
      files["b.md"],
      "somebody else's words",
    ]);
    expect(lstatSync(join(folder, "new"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test("what can't be undone is told", async () => {
    const folder = makeFolder({ "a.md": moduleWith("a", []), "b.md": moduleWith("b", ["./a.md for it"]) });
    const plan = await planMove(workingTree(folder, null), defaultConfig, { from: "a.md", to: "new/d.md" });
    const files = [...plan.files].sort((one, other) => (one.from < other.from ? -1 : 1));
    // While the second is looked at, somebody puts a folder where the first was.
    const watched = {
      ...(files[1] as (typeof files)[0]),
      get before() {
        mkdirSync(join(folder, "a.md"), { recursive: true });
        return "not what it was";
      },
    };
    expect(() => carryOut(folder, { ...plan, files: [files[0] as (typeof files)[0], watched] })).toThrow(
      "a.md was moved to new/d.md, and that can't be undone: it is a folder.",
    );
  });
});

// ---- any repository, any move ------------------------------------------------------------------------------------------

const folders = ["", "a", "b", "a/c", "b/c/d"];
const stems = ["one", "two-parts", "three", "four"];
const inFolder = (folder: string, stem: string) => (folder === "" ? `${stem}.md` : `${folder}/${stem}.md`);

/** Modules in any folders that refer to one another in any manner. */
const repository = fc
  .record({
    places: fc.array(fc.constantFrom(...folders), { minLength: stems.length, maxLength: stems.length }),
    links: fc.array(fc.tuple(fc.nat(stems.length - 1), fc.nat(stems.length - 1), fc.constantFrom("relative", "whole", "short", "two")), {
      maxLength: 10,
    }),
  })
  .map(({ places, links }) => {
    const paths = stems.map((stem, at) => inFolder(places[at] as string, stem));
    return Object.fromEntries(
      paths.map((path, at) => {
        const lines = links.flatMap(([from, to, manner]) => {
          const target = paths[to] as string;
          const written = {
            relative: relativePath(folderOf(path), target),
            whole: target,
            short: target.split("/").at(-1),
            two: target.split("/").slice(-2).join("/"),
          }[manner];
          return from === at ? [`${written} for what it needs`] : [];
        });
        return [path, moduleWith((stems[at] as string).replaceAll("-", "_"), lines)];
      }),
    );
  });

/** Where each path in a module leads, found by looking at endings and going up and down folders: by nothing of ours. */
function targets(files: Files, path: string): (string | undefined)[] {
  return pathsIn(files[path]).map((written = "") => {
    const at = written.startsWith(".") ? join(folderOf(path), written) : written;
    return files[at] !== undefined
      ? at
      : Object.keys(files)
          .filter((file) => file.endsWith(`/${at}`))
          .sort()[0];
  });
}

test("each reference leads to the same file, and there and back is no change", async () => {
  await fc.assert(
    fc.asyncProperty(
      repository,
      fc.nat(),
      fc.constantFrom("new.md", "a/new.md", "e/f/new.md", "e/five-six.md", "b"),
      async (files, pick, to) => {
        const all = [
          ...Object.keys(files),
          ...folders.filter((folder) => folder !== "" && Object.keys(files).some((file) => file.startsWith(`${folder}/`))),
        ];
        const from = all[pick % all.length] as string;
        const target = from.endsWith(".md") === to.endsWith(".md") ? to : to.endsWith(".md") ? "elsewhere/deep" : "elsewhere/file.md";
        if (
          target === from ||
          target.startsWith(`${from}/`) ||
          Object.keys(files).some((file) => file === target || file.startsWith(`${target}/`))
        )
          return;
        const { after, plan } = await move(files, from, target);
        const place = new Map(plan.files.map((file) => [file.from, file.path]));
        for (const path of Object.keys(files))
          expect(targets(after, place.get(path) ?? path)).toEqual(targets(files, path).map((led) => place.get(led ?? "") ?? led));
        // A short path that has become a whole one can't be told from one that was whole before.
        const isWhole = Object.keys(after).some((path) => pathsIn(after[path]).some((written) => after[written ?? ""] !== undefined));
        const wasWhole = Object.keys(files).every((path) =>
          pathsIn(files[path]).every((written = "") => written.startsWith(".") || files[written] !== undefined),
        );
        if (!isWhole || wasWhole) expect((await move(after, target, from)).after).toEqual(files);
      },
    ),
    { numRuns: 300 },
  );
});

// Fixing: which findings are fixed, in how many passes, and what comes of the texts. Nothing is written here.
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { type FixOptions, runFix } from "../../src/engine/fix.ts";
import { obstacleIn, writeFixes } from "../../src/engine/write-fixes.ts";
import type { ReportedFinding } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";
import { memoryTree } from "../memory-tree.ts";

const root = makeFolder({});

/** What fixing makes of files that exist only here. */
async function fix(files: Readonly<Record<string, string>>, options: Partial<FixOptions> = {}) {
  const done = await runFix({ root, config: defaultConfig, repository: null, head: memoryTree(files), ...options });
  const after = Object.fromEntries(done.files.map(({ path, after: text }) => [path, text]));
  return { ...done, after, rules: done.fixed.map(({ rule }) => rule), left: done.run.report.findings.map(({ rule }) => rule) };
}

const purpose = (text: string) => moduleText({ purpose: `<purpose>\n    ${text}\n  </purpose>` });
const others = { "patterns/requirements.md": moduleText({ open: '<module name="requirements" category="patterns">', integration: "" }) };

describe("which findings", () => {
  test("safe fixes only, unless the others are asked for as well", async () => {
    const text = purpose("below <100ms").replace('name="design_review"', 'name="Design-Review"');
    const safe = await fix({ ...others, "a.md": text });
    expect(safe.rules).toEqual(["xml-character"]);
    expect(safe.left).toContain("module-name");
    const all = await fix({ ...others, "a.md": text }, { unsafe: true });
    expect(all.rules.toSorted()).toEqual(["module-name", "xml-character"]);
  });

  test("of some rules only", async () => {
    const text = purpose("below <100ms").replace("| 1.0.0", "| 1.0  ");
    expect((await fix({ ...others, "a.md": text })).rules.toSorted()).toEqual(["metadata-version", "xml-character"]);
    expect((await fix({ ...others, "a.md": text }, { rules: ["metadata-version"] })).rules).toEqual(["metadata-version"]);
  });

  test("in the files that were named", async () => {
    const files = { ...others, "a.md": purpose("below <100ms"), "b.md": purpose("below <100ms") };
    const folder = makeFolder(files);
    const { after } = await fix(files, { root: folder, paths: ["b.md"] });
    expect(Object.keys(after)).toEqual(["b.md"]);
  });

  test("none that would also change a file which was not named: it is told", async () => {
    const options = { ...reciprocal, root: makeFolder(oneSided) };
    const { files, beyond } = await fix(oneSided, { ...options, paths: ["patterns/a.md", "patterns/c.md"] });
    expect([files, beyond]).toEqual([[], { findings: 2, files: ["patterns/b.md"] }]);
    expect(Object.keys((await fix(oneSided, { ...options, paths: ["patterns/a.md", "patterns/b.md"] })).after)).toEqual(["patterns/b.md"]);
  });

  test("a suppressed finding is not fixed, nor one of a rule that is off", async () => {
    const text = purpose("<!-- patternlint-disable-next-line xml-character -->\n    below <100ms");
    expect((await fix({ ...others, "a.md": text })).rules).toEqual([]);
    const config = { ...defaultConfig, rules: new Map([["xml-character", { level: "off" as const }]]) };
    expect((await fix({ ...others, "a.md": purpose("below <100ms") }, { config })).rules).toEqual([]);
  });
});

const named = (name: string) => `<module name="${name}" category="patterns">`;
const needsB = (reason: string) =>
  `<integration_points>\n  <depends_on>\n    patterns/b.md for ${reason}\n  </depends_on>\n</integration_points>`;
const oneSided = {
  "patterns/a.md": moduleText({ open: named("a"), integration: needsB("the ground that it stands on") }),
  "patterns/b.md": moduleText({ open: named("b"), integration: "<integration_points>\n  <notes>none</notes>\n</integration_points>" }),
  "patterns/c.md": moduleText({ open: named("c"), integration: needsB("what it needs") }),
};
const reciprocal = { unsafe: true, config: { ...defaultConfig, rules: new Map([["reference-reciprocal", { level: "error" as const }]]) } };

describe("passes", () => {
  test("fixes that get into one another's way are applied one after the other, until none is left", async () => {
    // Two modules that the third doesn't name: each fix alone would write the list that it lacks.
    const { after, unsettled, left } = await fix(oneSided, reciprocal);
    expect(after["patterns/b.md"]?.match(/<provides_to>[\s\S]*<\/provides_to>/g)).toEqual([
      "<provides_to>\n      patterns/a.md for the ground that it stands on\n      patterns/c.md for what it needs\n    </provides_to>",
    ]);
    expect([unsettled, left]).toEqual([[], []]);
  });

  test("fixes that come to no end are left out, leave no trace, and are told", async () => {
    // Two slips at once, of which the reader's proposal does not settle: each pass would close the element once more.
    const text = moduleText({})
      .replace('category="patterns">', 'category="patterns"')
      .replace(/ *<phase name[^\n]*\n/, "")
      .replace(/ *<\/phase>\n *<\/implementation>/, "  </Implementation>");
    const { after, unsettled } = await fix({ ...others, "a.md": text });
    expect((after["a.md"] ?? text).match(/<\/implementation>/gi)?.length).toBeLessThanOrEqual(2);
    for (const rule of unsettled) expect(rule).toMatch(/^xml-/);
  });

  test("again changes nothing", async () => {
    const files = { ...others, "a.md": purpose("below <100ms & so on <b>").replace("| 1.0.0", "| 1.0  ") };
    const first = await fix(files, { unsafe: true });
    expect(first.files).not.toEqual([]);
    const second = await fix({ ...files, ...first.after }, { unsafe: true });
    expect([second.files, second.fixed]).toEqual([[], []]);
  });

  test("what is left is what a run over the fixed files finds", async () => {
    const files = { ...others, "a.md": purpose("below <100ms").replace('name="design_review"', 'name="Design-Review"') };
    const { run, after } = await fix(files);
    const again = await fix({ ...files, ...after });
    expect(run.report).toEqual(again.run.report);
  });
});

describe("bytes", () => {
  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["mixed line ends", (text: string) => text.replace("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["tabs and blanks at the ends of lines", (text: string) => text.replaceAll("  <", "\t<").replaceAll(">\n", "> \n")],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["signs of four bytes, and such as hide", (text: string) => text.replace("below", "\u{1f600}\u200b\u202e below")],
  ])("%s stays, and only what the fix means changes", async (_, change) => {
    const text = change(purpose("below <100ms"));
    const folder = makeFolder({ "patterns/requirements.md": "# R\n", "a.md": text });
    const { files } = await runFix({ root: folder, obstacleOf: obstacleIn(folder) });
    expect(writeFixes(folder, files)).toEqual([]);
    expect(readFileSync(join(folder, "a.md"))).toEqual(Buffer.from(text.replace("<100ms", "&lt;100ms")));
  });
});

describe("files that can't be changed are left as they are, and told why", () => {
  const broken = purpose("below <100ms");

  test.each([
    ["UTF-16", Buffer.from(`\ufeff${broken}`, "utf16le"), "it is saved as UTF-16. Save it as UTF-8"],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from(broken), Buffer.from([0x0a, 0xff])]),
      "it holds bytes that are not valid UTF-8. Replace them",
    ],
  ])("%s", async (_, bytes, reason) => {
    const folder = makeFolder({ "a.md": bytes, "b.md": broken });
    const { files, leftAlone } = await runFix({ root: folder, obstacleOf: obstacleIn(folder) });
    expect(files.map(({ path }) => path)).toEqual(["b.md"]);
    expect(leftAlone).toEqual([{ file: "a.md", reason }]);
  });

  test("one that is no longer what was linted", async () => {
    const folder = makeFolder({ "a.md": broken, "b.md": broken });
    const { files } = await runFix({ root: folder, obstacleOf: obstacleIn(folder) });
    writeFileSync(join(folder, "a.md"), "somebody else's words");
    expect(writeFixes(folder, files)).toEqual([{ file: "a.md", reason: "it was changed meanwhile. Run again" }]);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("somebody else's words");
    expect(readFileSync(join(folder, "b.md"), "utf8")).toContain("&lt;100ms");
  });

  describe("with all that a fix changes together with them", () => {
    const names = ["a.md", "b.md", "c.md", "d.md", "e.md"];
    const folderOf = () => makeFolder(Object.fromEntries(names.map((name) => [name, "old"])));
    const files = names.map((path) => ({ path, before: "old", after: "new" }));
    const fix = (...touched: string[]) => ({
      fix: {
        title: "",
        safe: true,
        edits: touched.map((file) => ({ file, start: 0, end: 3, text: "new" })),
      } as unknown as ReportedFinding["fix"],
    });
    const textsIn = (folder: string) => names.map((name) => readFileSync(join(folder, name), "utf8"));

    test("whether those come before or behind it, and however they are joined", () => {
      const folder = folderOf();
      writeFileSync(join(folder, "c.md"), "somebody else's");
      const left = writeFixes(folder, files, [fix("a.md", "b.md"), fix("b.md", "c.md"), fix("c.md", "d.md"), fix("e.md")]);
      expect(textsIn(folder)).toEqual(["old", "old", "somebody else's", "old", "new"]);
      expect(left.map(({ file }) => file).sort()).toEqual(["a.md", "b.md", "c.md", "d.md"]);
      expect(left).toContainEqual({ file: "a.md", reason: "c.md, which is fixed together with it, can't be" });
    });

    test("and no others", () => {
      const folder = folderOf();
      writeFileSync(join(folder, "c.md"), "somebody else's");
      expect(writeFixes(folder, files, [fix("a.md", "b.md"), fix("d.md", "e.md")]).map(({ file }) => file)).toEqual(["c.md"]);
      expect(textsIn(folder)).toEqual(["new", "new", "somebody else's", "new", "new"]);
    });
  });

  test("links, files that are gone, and what is no file", () => {
    const folder = makeFolder({ "a.md": "x", "folder/b.md": "x" });
    symlinkSync("a.md", join(folder, "link.md"));
    const why = obstacleIn(folder);
    expect(why("a.md", "x")).toBeUndefined();
    expect(why("link.md", "x")).toBe("it is a symbolic link. Fix the file that it leads to");
    expect(why("gone.md", "x")).toBe("it is not in the work tree. Check it out");
    expect(why("folder", "x")).toBe("it can't be read: it is a folder");
  });

  test("a fix over several files is applied in all of them or in none", async () => {
    const { fixed, leftAlone } = await fix(oneSided, {
      ...reciprocal,
      obstacleOf: (path) => (path === "patterns/b.md" ? "it is held" : undefined),
    });
    expect(fixed).toEqual([]);
    expect(leftAlone).toEqual([{ file: "patterns/b.md", reason: "it is held" }]);
  });
});

// An open project, whatever is typed and saved, says what a fresh run over the same files says.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ConfigError, defaultConfig, openProject, type Project, runLint, UsageError } from "../../src/index.ts";
import { makeEntries } from "../../src/lint/baseline-entries.ts";

const examples = join(import.meta.dirname, "../../examples");
const base = mkdtempSync(join(tmpdir(), "patternlint-project-"));
const now = new Date("2025-12-01T12:00:00Z");
const release = "sound/patterns/release.md";
const review = "sound/patterns/design-review.md";

let root: string;
/** The same files, with what editors have open written down. */
let saved: string;
let project: Project;
let count = 0;

beforeEach(async () => {
  count++;
  root = join(base, String(count), "project");
  saved = join(base, String(count), "saved");
  for (const folder of [root, saved]) cpSync(examples, folder, { recursive: true });
  project = await openProject(root, { now });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function expectFresh(): Promise<void> {
  const { report } = await runLint({ root: saved, paths: [], config: defaultConfig, now });
  expect(project.report()).toEqual(JSON.parse(JSON.stringify(report)));
}

const textOf = (path: string) => readFileSync(join(examples, path), "utf8");

test("a project that was just opened", async () => {
  await expectFresh();
  expect(project.findings(release)).toEqual([]);
  expect(project.findings().length).toBeGreaterThan(10);
});

test("findings name their causes as they are typed, and those are the report's", async () => {
  const slips = textOf(release).replace("<purpose>", '<purpose>\n    <a">x</a>\n    <b">x</b>\n    <c">x</c>');
  project.update(release, slips);
  write(saved, release, slips);
  await expectFresh();
  const [cause] = project.report().causes.filter(({ rule }) => rule === "xml-tag");
  expect(project.findings(release).map((finding) => finding.cause)).toEqual([cause?.id, cause?.id, cause?.id]);
  expect(project.findings()).toEqual(project.report().findings);
});

describe("what is typed counts before it is saved", () => {
  test("a slip is found where it is made, and gone when it is mended", async () => {
    const slip = textOf(release).replace("<purpose>", "<purpose>\n    Below <100ms");
    project.update(release, slip);
    write(saved, release, slip);
    const line = slip.split("\n").findIndex((one) => one.includes("<100ms")) + 1;
    expect(project.findings(release)).toEqual([expect.objectContaining({ rule: "xml-character", line, column: 11 })]);
    await expectFresh();
    project.update(release, textOf(release));
    expect(project.findings(release)).toEqual([]);
  });

  test("a module that is renamed breaks no other; one that is emptied, and closed again", async () => {
    for (const text of [textOf(release).replace('name="', 'name="other_'), "", "# Nothing\n"]) {
      project.update(release, text);
      write(saved, release, text);
      await expectFresh();
    }
    project.close(release);
    write(saved, release, textOf(release));
    await expectFresh();
  });

  test("a file that isn't saved yet can be referred to", async () => {
    const text = textOf(review);
    project.update("sound/patterns/new.md", text);
    write(saved, "sound/patterns/new.md", text);
    await expectFresh();
    project.close("sound/patterns/new.md");
    rmSync(join(saved, "sound/patterns/new.md"));
    await expectFresh();
  });

  test("what is no module file is nobody's concern", async () => {
    project.update("notes.txt", "<module");
    await expectFresh();
  });
});

describe("what happens on disk counts when it is looked at", () => {
  const everywhere = (path: string, text: string) => {
    for (const folder of [root, saved]) write(folder, path, text);
  };

  test("a file that was edited", async () => {
    everywhere(review, textOf(review).replace("</phase>", ""));
    await project.refresh([review]);
    await expectFresh();
  });

  test("a file that went, and one that came", async () => {
    for (const folder of [root, saved]) rmSync(join(folder, release));
    await project.refresh([release]);
    await expectFresh();
    everywhere("sound/quality/added.md", textOf(release));
    await project.refresh(["sound/quality/added.md"]);
    await expectFresh();
  });

  test("a folder that was moved", async () => {
    for (const folder of [root, saved]) {
      cpSync(join(folder, "sound/patterns"), join(folder, "sound/moved"), { recursive: true });
      rmSync(join(folder, "sound/patterns"), { recursive: true });
    }
    await project.refresh();
    await expectFresh();
  });

  test("but not over what an editor has open", async () => {
    project.update(release, textOf(release));
    write(root, release, "");
    await project.refresh();
    await expectFresh();
    project.close(release);
    write(saved, release, "");
    await expectFresh();
  });
});

describe("what stands behind the findings", () => {
  test("the text, the module and the catalog are those of what is typed", async () => {
    const typed = textOf(release).replace("./design-review.md", "../quality/acceptance.md");
    project.update(release, typed);
    expect(project.text(release)).toBe(typed);
    expect(project.module(release)?.text).toBe(typed);
    const catalog = project.catalog();
    const module = catalog.at(release);
    expect(module && catalog.links(module).map(({ target }) => target?.path)).toContain("sound/quality/acceptance.md");
    project.close(release);
    expect(project.module(join(root, release))?.text).toBe(textOf(release));
    expect(project.module("sound/nothing.md")).toBeUndefined();
    expect(project.text("sound/nothing.md")).toBeUndefined();
  });

  test("all paths are there, those that aren't saved yet as well", () => {
    expect(project.paths()).not.toContain("sound/patterns/new.md");
    project.update("sound/patterns/new.md", textOf(review));
    expect(project.paths()).toContain("sound/patterns/new.md");
  });

  test("what can't be read is told with the reason", async () => {
    write(root, "sound/patterns/huge.md", "");
    truncateSync(join(root, "sound/patterns/huge.md"), 101 * 1024 * 1024);
    await project.refresh();
    expect(project.unreadable()).toEqual([{ file: "sound/patterns/huge.md", reason: "it is larger than 100 MiB" }]);
  });

  test("findings have offsets into that text", () => {
    const slip = textOf(release).replace("<purpose>", "<purpose>\n    Below <100ms");
    project.update(release, slip);
    const [found] = project.result().findings.filter(({ path }) => path === release);
    expect(found && slip.slice(found.start)).toMatch(/^<100ms/);
  });
});

describe("a preview", () => {
  test("finds what another text would have, and leaves everything as it was", async () => {
    const before = JSON.stringify(project.report());
    const commented = textOf(release).replace("<purpose>", "<!-- a comment -->\n  <purpose>\n    Below <100ms");
    expect(project.preview(release, commented).map(({ rule }) => rule)).toEqual(["xml-character"]);
    expect(project.preview(release, "").map(({ rule }) => rule)).toEqual([]);
    expect(project.preview("sound/patterns/new.md", textOf(review)).map(({ rule }) => rule)).toContain("module-unique");
    expect(project.preview("notes.txt", "x")).toEqual([]);
    expect(JSON.stringify(project.report())).toBe(before);
    await expectFresh();
  });

  test("between any edits changes nothing of what is found", async () => {
    const texts = [
      "",
      "# Nothing\n",
      textOf(release),
      textOf(review),
      textOf(release).replace("</phase>", ""),
      textOf(review).replace("stable", "draft"),
    ];
    const file = fc.constantFrom(release, review);
    const step = fc.record({ preview: fc.boolean(), file, text: fc.constantFrom(...texts) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const plain = await openProject(root, { now });
        const previewed = await openProject(root, { now });
        for (const { preview, file: path, text } of steps) {
          if (preview) {
            const found = previewed.preview(path, text);
            const fresh = await openProject(root, { now });
            for (const one of [release, review]) fresh.update(one, plain.text(one) as string);
            fresh.update(path, text);
            expect(found.map(({ rule, start }) => [rule, start])).toEqual(
              fresh.result().findings.flatMap((finding) => (finding.path === path ? [[finding.rule, finding.start]] : [])),
            );
          } else {
            plain.update(path, text);
            previewed.update(path, text);
          }
          expect(previewed.report()).toEqual(plain.report());
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("paths, however they are written", () => {
  test.each(["./sound/patterns/release.md", "sound//patterns/../patterns/release.md"])("%s", async (path) => {
    const slip = textOf(release).replace("<purpose>", "<purpose>\n    Below <100ms");
    project.update(path, slip);
    write(saved, release, slip);
    expect(project.findings(join(root, release))).toHaveLength(1);
    await expectFresh();
    project.close(path);
    expect(project.findings(path)).toEqual([]);
  });

  test("one outside of the root is an error, and so are paths to report on that don't exist", async () => {
    expect(() => project.update("../outside.md", "")).toThrow(UsageError);
    expect(() => project.findings("/etc/hosts.md")).toThrow(UsageError);
    await expect(openProject(root, { paths: ["nope"] })).rejects.toThrow(UsageError);
    expect((await openProject(root, { paths: ["./sound/"], now })).report().modules.every(({ file }) => file.startsWith("sound/"))).toBe(
      true,
    );
  });

  test("a root that is gone is an error when it is looked at", async () => {
    rmSync(root, { recursive: true });
    await expect(project.refresh()).rejects.toThrow(UsageError);
  });
});

test("a root that is no folder, and a configuration with a fault, are errors that name them", async () => {
  await expect(openProject(join(root, "nowhere"))).rejects.toThrow(UsageError);
  await expect(openProject(join(root, "nowhere"))).rejects.toThrow(/nowhere/);
  write(root, "patternlint.yml", "presett: strict\n");
  await expect(openProject(root)).rejects.toThrow(ConfigError);
});

test("what the baseline accepts is not found, typed or saved", async () => {
  const { result, state } = (await runLint({ root, config: defaultConfig, now })).judged;
  const baseline = { file: "b.json", entries: makeEntries(result.findings, state) };
  const open = await openProject(root, { now, baseline });
  expect(open.findings()).toEqual([]);
  expect(open.report().summary.baselined).toBe(result.findings.length);
  open.update(release, textOf(release).replace("<purpose>", "<purpose>\n    Below <100ms"));
  expect(open.findings().map(({ rule }) => rule)).toEqual(["xml-character"]);
  expect(open.findings(review)).toEqual([]);
  const { report } = await runLint({ root, config: defaultConfig, now, baseline });
  open.close(release);
  expect(open.report()).toEqual(JSON.parse(JSON.stringify(report)));
});

// What becomes of a reference when files move.
import { describe, expect, test } from "vitest";
import { moveReferences, renamed } from "../../src/catalog/move-references.ts";
import { readModule } from "../../src/index.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";

/** What is written after the move for what was; "stranded" where nothing leads there. */
function moved(
  from: string,
  written: string,
  moves: Readonly<Record<string, string>>,
  files: readonly string[],
  roots: readonly string[] = [],
): string {
  const text = moduleText({ integration: dependingOn(`${written} for it`) });
  const reading = readModule(from, text, { declared: true });
  if (reading.kind !== "module") throw new Error("no module");
  const { edits, stranded } = moveReferences([reading.module], { moved: new Map(Object.entries(moves)), paths: [from, ...files], roots });
  if (stranded.length > 0) return stranded.map(({ path, target }) => `stranded: ${path} → ${target}`).join();
  const [edit, ...others] = edits.get(from) ?? [];
  expect(others).toEqual([]);
  return edit ? edit.text : written;
}

const target = "docs/plan/target.md";
const place = "docs/build/deep/target.md";

describe("a file moves, and what leads to it", () => {
  test.each([
    ["in full is written in full", "docs/plan/target.md", place, []],
    ["by its name stays", "target.md", "target.md", []],
    ["by its ending has as many folders", "plan/target.md", "deep/target.md", []],
    ["with a fragment keeps that", "plan/target.md#part", "deep/target.md#part", []],
    ["from a root has the path from there", "plan/target.md", "build/deep/target.md", ["docs"]],
    ["from the root of the repository begins with its slash", "/docs/plan/target.md", `/${place}`, []],
    ["with two slashes keeps both", "//docs/plan/target.md", `//${place}`, []],
    ["with backslashes has backslashes", "docs\\plan\\target.md", "docs\\build\\deep\\target.md", []],
    ["from the folder of its module goes up as far as it has to", "../plan/target.md", "../build/deep/target.md", []],
    ["in another case is written as the file is, with as many folders", "docs/plan/Target.md", "build/deep/target.md", []],
    ["nowhere stays", "docs/plan/none.md", "docs/plan/none.md", []],
    ["to another file stays", "docs/plan/other.md", "docs/plan/other.md", []],
  ])("%s", (_, written, expected, roots) => {
    expect(moved("docs/users/user.md", written, { [target]: place }, [target, "docs/plan/other.md"], roots)).toBe(expected);
  });

  test("has more folders where fewer don't tell it from others", () => {
    expect(moved("user.md", "plan/target.md", { [target]: place }, [target, "old/deep/target.md"])).toBe("build/deep/target.md");
  });

  test("has its folders where its name is another's as well, though that is not nearer", () => {
    expect(moved("docs/user.md", "plan/target.md", { [target]: "docs/target.md" }, [target, "x/target.md", "y/target.md"])).toBe(
      "docs/target.md",
    );
  });

  test("is escaped for the text that it stands in", () => {
    expect(moved("user.md", "docs/plan/target.md", { [target]: 'a&b/c"d<e/target.md' }, [target])).toBe("a&amp;b/c&quot;d&lt;e/target.md");
  });
});

describe("the module moves, and what it leads to", () => {
  test.each([
    ["in full stays", "docs/plan/target.md", "docs/plan/target.md"],
    ["by its ending stays", "plan/target.md", "plan/target.md"],
    ["from its own folder is counted from there", "../plan/target.md", "../../plan/target.md"],
    ["further up than it has to stays where that is still so", "../../docs/plan/target.md", "../../plan/target.md"],
  ])("%s", (_, written, expected) => {
    expect(moved("docs/users/user.md", written, { "docs/users/user.md": "docs/build/deep/user.md" }, [target])).toBe(expected);
  });

  test("from its own folder stays where both moved", () => {
    const both = { "docs/users/user.md": "all/users/user.md", [target]: "all/plan/target.md" };
    expect(moved("docs/users/user.md", "../plan/target.md", both, [target])).toBe("../plan/target.md");
  });
});

test("an ending that another file has as well leads nowhere else", () => {
  expect(moved("user.md", "target.md", { [target]: "b/target.md" }, [target, "c/other.md"])).toBe("target.md");
  expect(moved("user.md", "target.md", { [target]: "b/other.md" }, [target, "c/other.md", "b/c/other.md"])).toBe("b/other.md");
});

describe("the name of a module", () => {
  test.each([
    ["design_review", "a/design-review.md", "b/code-review.md", "code_review"],
    ["design-review", "a/design-review.md", "b/code-review.md", "code-review"],
    ["designreview", "a/design-review.md", "b/code-review.md", "codereview"],
    ["design_review", "a/Design Review.md", "b/Code  Review.md", "code_review"],
    ["something", "a/design-review.md", "b/code-review.md", undefined],
    ["design_review", "a/design-review.md", "b/design-review.md", undefined],
    ["design_review", "a/design-review.md", "b/design_review.md", undefined],
    ["v1.2", "a/v1.2.md", "b/v1.3.md", "v1.3"],
  ])("%s, when %s becomes %s: %s", (name, old, now, expected) => {
    expect(renamed(name, old, now)).toBe(expected);
  });
});

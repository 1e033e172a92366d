// What a change introduces, fixes and leaves as it was, and how it is told in the words of the modules.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { dependingOn, moduleText, type Parts, phasesWith } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";

const path = "patterns/design-review.md";
const other = "patterns/requirements.md";
const requirements = moduleText({
  open: '<module name="requirements" category="planning">',
  integration:
    "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what it must do\n  </provides_to>\n</integration_points>",
});
const head = (parts: Parts, more: Files = {}): Files => ({ [path]: moduleText(parts), [other]: requirements, ...more });
const purpose = (...lines: string[]) => `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}</purpose>`;
const list = (name: string, ...items: string[]) => `    <${name}>\n${items.map((item) => `      ${item}\n`).join("")}    </${name}>\n`;
const phase = (name: string, order: number, validation: readonly string[], needs: readonly string[] = ["It is written down"]) =>
  `  <phase name="${name}" order="${order}">\n${list("requirements", ...needs)}${list("actions", "Read it")}${list("validation", ...validation)}  </phase>\n`;
const implementation = (...phases: string[]) => `<implementation>\n${phases.join("")}</implementation>`;

function introduced({ findings }: Report): string[] {
  return findings.filter(({ status }) => status === "introduced").map(({ rule, line, anchor }) => `${rule} ${line} ${anchor}`);
}
function fixed({ comparison }: Report): string[] {
  return comparison?.fixed.map(({ rule, line }) => `${rule} ${line}`) ?? [];
}
function rules(report: Report): string[] {
  return introduced(report)
    .map((line) => line.split(" ")[0] as string)
    .filter((rule) => rule !== "change-version");
}
function what(report: Report, file = path): readonly string[] {
  return report.comparison?.changes.find((change) => change.file === file)?.what ?? [];
}

describe("matching", () => {
  test("a base against itself: nothing is introduced, fixed or changed", () => {
    const files = head({ purpose: purpose("a < b", "c < d"), triggers: null });
    const report = lintChange(files, files);
    expect(report.comparison).toMatchObject({ introduced: 0, unchanged: 3, fixed: [], changes: [] });
  });

  test("of findings that look alike, those on equal lines belong together", () => {
    const report = lintChange(
      head({ purpose: purpose("first < one", "third < three") }),
      head({ purpose: purpose("first < one", "second < two") }),
    );
    expect(rules(report)).toEqual(["xml-character"]);
    expect(report.findings.find(({ rule, status }) => rule === "xml-character" && status === "introduced")?.line).toBe(11);
    expect(fixed(report)).toEqual(["xml-character 11"]);
  });

  test("an edited line with its old fault has its old fault", () => {
    expect(
      rules(lintChange(head({ purpose: purpose("It answers in <100ms, always") }), head({ purpose: purpose("It answers in <100ms") }))),
    ).toEqual([]);
  });

  test("one fixed and one added on a line that resembles it: one fixed and one introduced", () => {
    const texts = (...lines: string[]) => head({ purpose: purpose("Before it", ...lines, "After it") });
    for (const [after, before] of [
      [texts("It answers in &lt;100ms", "Between", "It answers in <200ms"), texts("It answers in <100ms", "Between")],
      [texts("It answers in &lt;100ms", "It answers in <200ms"), texts("It answers in <100ms")],
      [texts("It answers in <200ms", "It answers in &lt;100ms"), texts("It answers in <100ms")],
      [texts("Between", "It answers in <200ms, always"), texts("It answers in <100ms", "Between")],
    ] as const) {
      const report = lintChange(after, before);
      expect([rules(report), fixed(report)]).toEqual([["xml-character"], [expect.stringContaining("xml-character")]]);
    }
  });

  test("a line that was edited in place keeps its fault, on either side of one that didn't change", () => {
    const texts = (...lines: string[]) => head({ purpose: purpose(...lines) });
    for (const [after, before] of [
      [texts("A new line", "It answers in <200ms", "After it"), texts("Another line", "It answers in <100ms", "After it")],
      [texts("Before it", "It answers in <200ms", "A new line"), texts("Before it", "It answers in <100ms", "Another line")],
    ] as const)
      expect(rules(lintChange(after, before))).toEqual([]);
  });

  test("the same fault mended in one module and made in another is one fixed and one introduced", () => {
    const faulty = { triggers: null };
    const second = (parts: Parts) => ({ "quality/second.md": moduleText({ ...parts, open: '<module name="second" category="quality">' }) });
    const report = lintChange({ ...head({}), ...second(faulty) }, { ...head(faulty), ...second({}) });
    expect([rules(report), fixed(report)]).toEqual([["trigger-conditions"], ["trigger-conditions 8"]]);
  });

  test("a section that is missing is the same one, however the line that tells it was edited", () => {
    const before = head({ purpose: null });
    const after = head({
      purpose: null,
      open: '<module category="quality-and-whatever-else-there-is" name="a_name_of_quite_another_kind">',
    });
    expect(lintChange(after, before).findings.find(({ rule }) => rule === "purpose")?.status).toBe("unchanged");
  });

  test("what was wrong with a reference is not fixed by breaking it", () => {
    const reciprocal = { rules: new Map([["reference-reciprocal", { level: "notice" as const }]]) };
    const oneSided = moduleText({ open: '<module name="requirements" category="planning">', integration: dependingOn("docs/x.txt for a") });
    const base = { [path]: moduleText({}), [other]: oneSided, "docs/x.txt": "x" };
    const { [other]: _, ...after } = base;
    const report = lintChange(after, base, reciprocal);
    expect(lintChange(base, base, reciprocal).findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      `reference-reciprocal ${path}`,
    ]);
    expect([rules(report), fixed(report)]).toEqual([["change-module-removed"], []]);
    const mended = lintChange({ ...base, [path]: moduleText({ integration: dependingOn("docs/x.txt for a") }) }, base, reciprocal);
    expect(fixed(mended)).toEqual(["reference-reciprocal 30"]);
  });

  test("a cycle goes by the names that its modules have now", () => {
    const module = (name: string, to: string) =>
      moduleText({ open: `<module name="${name}" category="patterns">`, integration: dependingOn(`${to} for a`) });
    const before = { "a.md": module("a", "b.md"), "b.md": module("b", "a.md") };
    const after = { "a.md": module("a", "b.md"), "b.md": module("better_name", "a.md") };
    const cycle = lintChange(after, before).findings.find(({ rule }) => rule === "dependency-cycle");
    expect(cycle?.status).toBe("unchanged");
  });

  test("thousands of like faults in one place are matched in time", { tags: ["large"] }, () => {
    const many = Array.from({ length: 5000 }, (_, at) => `a < b ${at % 7}`);
    const report = lintChange(head({ purpose: purpose(...many, "something else < that") }), head({ purpose: purpose(...many, "e < f") }));
    expect(report.comparison).toMatchObject({ unchanged: 5000 });
  });

  test("one of two equal lines is gone: one is fixed", () => {
    const report = lintChange(head({ purpose: purpose("a < b") }), head({ purpose: purpose("a < b", "a < b") }));
    expect([rules(report), fixed(report)]).toEqual([[], ["xml-character 11"]]);
  });

  test("a module that moved and was renamed, with another text around its faults, is still the same", () => {
    const faulty = { purpose: purpose("a < b"), triggers: null };
    const moved = {
      "quality/second-look.md": moduleText({ ...faulty, open: '<module name="second_look" category="quality">' }),
      [other]: requirements,
    };
    const report = lintChange(moved, head(faulty));
    expect(rules(report)).toEqual(["change-module-removed"]);
    expect(report.comparison?.unchanged).toBe(2);
  });

  test("a reference whose path was rewritten keeps its faults", () => {
    const before = head({ integration: dependingOn("patterns/requirements.md") });
    const after = head({ integration: dependingOn("./requirements.md") });
    const report = lintChange(after, before);
    expect(report.findings.map(({ rule, status }) => `${rule} ${status}`)).toEqual(["reference-reason unchanged"]);
  });

  test("a fault that is suppressed is neither introduced nor fixed", () => {
    const suppressed = head({
      purpose: `<!-- patternlint-disable-next-line xml-character : known -->\n${purpose("a < b")}`.replace("-next-line", ""),
    });
    const report = lintChange(suppressed, head({ purpose: purpose("a < b") }));
    expect([rules(report), fixed(report)]).toEqual([[], []]);
    expect(report.suppressed).toMatchObject([{ rule: "xml-character", justification: "known" }]);
  });

  test("what is left of a cycle is no new one; a larger cycle is", () => {
    const link = (to: string) => `<integration_points>\n  <depends_on>\n    ${to} for a\n  </depends_on>\n</integration_points>`;
    const module = (name: string, ...to: string[]) =>
      moduleText({ open: `<module name="${name}" category="patterns">`, integration: link(to.join(" for a\n    ")) });
    const three = { "a.md": module("a", "b.md"), "b.md": module("b", "c.md", "a.md"), "c.md": module("c", "a.md") };
    const two = { ...three, "b.md": module("b", "a.md") };
    expect(rules(lintChange(two, three)).filter((rule) => rule === "dependency-cycle")).toEqual([]);
    expect(rules(lintChange(three, two)).filter((rule) => rule === "dependency-cycle")).toEqual(["dependency-cycle"]);
  });

  test("a rule that was off is judged on both sides", () => {
    const files = head({ integration: dependingOn("patterns/requirements.md", "All of them") });
    const report = lintChange(files, files, { overrides: [{ rules: new Map([["reference-form", { level: "error" }]]) }] });
    expect(report.comparison).toMatchObject({ introduced: 0 });
  });
});

describe("checks that go", () => {
  const two = implementation(phase("review", 1, ["Every remark is answered", "Two people have signed"]), phase("build", 2, ["It works"]));
  const change = (after: string, before = two) => lintChange(head({ implementation: after }), head({ implementation: before }));

  test.each([
    [
      "a validation",
      implementation(phase("review", 1, ["Every remark is answered"]), phase("build", 2, ["It works"])),
      "phase:review/validation/lost",
    ],
    [
      "a requirement, replaced by another",
      implementation(
        phase("review", 1, ["Every remark is answered", "Two people have signed"], ["Someone has an hour"]),
        phase("build", 2, ["It works"]),
      ),
      "phase:review/requirements/lost",
    ],
    ["a phase", implementation(phase("review", 1, ["Every remark is answered", "Two people have signed"])), "phase:build/gone"],
  ])("%s", (_, after, anchor) => {
    expect(introduced(change(after)).filter((line) => line.startsWith("change-check"))).toEqual([expect.stringContaining(anchor)]);
  });

  test("what is gone is told where it stood, which the diff shows", () => {
    const at = (after: string, before = two) => {
      const report = change(after, before);
      const { line = 0 } = report.findings.find(({ rule }) => rule === "change-check-removed") ?? {};
      return moduleText({ implementation: after }).split("\n")[line - 1]?.trim();
    };
    const whole = phase("review", 1, ["Every remark is answered", "Two people have signed"]);
    const without = (name: string) => whole.replace(new RegExp(` {4}<${name}>[\\s\\S]*?</${name}>\\n`), "");
    const build = phase("build", 2, ["It works"]);
    expect(at(implementation(without("validation"), build))).toBe("</actions>");
    expect(at(implementation(without("requirements"), build))).toBe('<phase name="review" order="1">');
    expect(at(implementation(phase("review", 1, ["Every remark is answered"]), build))).toBe("<validation>");
    expect(at(implementation(whole))).toBe("</phase>");
    expect(at(implementation(build))).toBe("<implementation>");
  });

  test("the last validation of a phase: one finding, as severe as the phase without it", () => {
    const report = change(
      implementation(phase("review", 1, ["Every remark is answered", "Two people have signed"]), phase("build", 2, [])),
    );
    expect(rules(report)).toEqual(["change-check-removed"]);
    expect(report.findings.find(({ rule }) => rule === "change-check-removed")).toMatchObject({
      severity: "error",
      message: "Phase `build` (2 of 2) lost `It works` from <validation>. Restore it, or suppress this finding with a reason.",
    });
  });

  test.each([
    [
      "in another order",
      implementation(phase("review", 1, ["Two people have signed", "Every remark is answered"]), phase("build", 2, ["It works"])),
    ],
    [
      "in other words",
      implementation(phase("review", 1, ["All remarks are answered", "Two people have signed off"]), phase("build", 2, ["It works well"])),
    ],
    [
      "with list marks and other case",
      implementation(phase("review", 1, ["- every remark is answered", "- Two people have signed"]), phase("build", 2, ["It works"])),
    ],
    [
      "in a phase of another name",
      implementation(phase("look", 1, ["Every remark is answered", "Two people have signed"]), phase("build", 2, ["It works"])),
    ],
    [
      "in a phase further down",
      implementation(phase("build", 1, ["It works"]), phase("review", 2, ["Every remark is answered", "Two people have signed"])),
    ],
    [
      "with one more",
      implementation(
        phase("review", 1, ["Every remark is answered", "Two people have signed", "It is filed"]),
        phase("build", 2, ["It works"]),
      ),
    ],
  ])("%s, nothing has gone", (_, after) => {
    expect(rules(change(after))).toEqual([]);
  });

  test("a slip in a path, or in a tag, is one finding: nothing has gone for it", () => {
    const slip = lintChange(head({ integration: dependingOn("patterns/requirement.md for what the design must do") }), head({}));
    expect(rules(slip)).toEqual(["reference-target"]);
    const text = moduleText({ implementation: two });
    const joined = text.replace(/<\/actions>\n\s*<validation>/, "<validation>");
    const report = lintChange({ [path]: joined, [other]: requirements }, { [path]: text, [other]: requirements });
    expect(rules(report)).not.toContain("change-check-removed");
    expect(rules(report)).toContain("xml-balance");
  });

  test("an edge; but not one to a file that goes as well", () => {
    const none = "<integration_points>\n  <provides_to>\n    patterns/requirements.md for nothing\n  </provides_to>\n</integration_points>";
    const report = lintChange(head({ integration: none }), head({}));
    expect(introduced(report)).toContainEqual(expect.stringContaining("depends_on:patterns/requirements.md/gone"));
    const two = head({ integration: dependingOn("patterns/requirements.md for a", "docs/x.txt for b") }, { "docs/x.txt": "x" });
    const one = head({ integration: dependingOn("patterns/requirements.md for a") }, { "docs/x.txt": "x" });
    const goneEdge = lintChange(one, two).findings.find(({ anchor }) => anchor === "depends_on:docs/x.txt/gone");
    expect(one[path]?.split("\n")[(goneEdge?.line ?? 0) - 1]?.trim()).toBe("<depends_on>");
    const gone = lintChange({ [path]: moduleText({ integration: none.replace("requirements", "design-review") }) }, head({}));
    expect(rules(gone)).not.toContain("change-check-removed");
  });
});

describe("version and date", () => {
  const table = (version: string, date = "2025-07-09") =>
    `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | ${date} | stable |`;
  const judge = (before: string, after: string, text = purpose("Otherwise.")) =>
    lintChange(head({ table: after, purpose: text }), head({ table: before }), { preset: "strict" }).findings.filter(({ rule }) =>
      /^change-(?:version|date)$/.test(rule),
    );

  test.each([
    ["1.0.0", "1.0.0", "1.0.1"],
    ["1.2.3", "1.2.2", "1.2.4"],
    ["2.0.0-rc.1", "2.0.0-rc.1", "2.0.0"],
    ["1.0.0-alpha.2", "1.0.0-alpha.1", "1.0.0"],
    ["1.0.0", "1.0.0-rc.1", "1.0.1"],
    ["1.0.0+a", "1.0.0+b", "1.0.1"],
    ["1.0.0-a.1", "1.0.0-1", "1.0.0"],
  ])("%s to %s: write %s", (before, after, next) => {
    expect(judge(table(before, "2025-07-08"), table(after)).map(({ fix }) => fix?.edits[0]?.text)).toEqual([next]);
  });

  test.each([
    ["1.0.0", "1.0.1"],
    ["1.9.0", "1.10.0"],
    ["1.0.0-rc.1", "1.0.0"],
    ["1.0.0-rc.2", "1.0.0-rc.10"],
    ["1.0.0-rc", "1.0.0-rc.1"],
    ["0.9", "0.9"],
  ])("%s to %s is fine, or another rule's", (before, after) => {
    expect(judge(table(before, "2025-07-08"), table(after))).toEqual([]);
  });

  test("a date that stayed is written anew, safely", () => {
    const [finding] = judge(table("1.0.0"), table("1.1.0"));
    expect(finding).toMatchObject({ rule: "change-date", fix: { safe: true, edits: [{ text: "2025-12-01" }] } });
  });

  test("spacing, comments, metadata and rewritten paths are no change of the block", () => {
    for (const parts of [
      { purpose: purpose("A second pair of eyes on every design", "before it is built.") },
      { purpose: `<!-- a word -->\n${purpose("A second pair of eyes on every design before it is built.")}` },
      { table: table("1.0.0").replace("stable", "draft ") },
      { integration: dependingOn("./requirements.md for what the design must do") },
    ])
      expect(introduced(lintChange(head(parts), head({}))).filter((line) => line.startsWith("change-"))).toEqual([]);
  });
});

describe("modules that go", () => {
  const removed = (report: Report) => report.findings.filter(({ rule }) => rule === "change-module-removed");
  const needs = requirements.replace("patterns/design-review.md for what it must do", "docs/x.txt for nothing");
  const provided = (path: string) =>
    moduleText({ integration: `<integration_points>\n  <provides_to>\n    ${path} for a\n  </provides_to>\n</integration_points>` });

  test.each([
    [
      "deleted, one depends on it",
      {},
      { [path]: moduleText({}) },
      "was deleted in this change; 1 module depends on it. Restore it, or remove the references.",
    ],
    [
      "deleted, one provides to it",
      {},
      { [path]: provided(other) },
      "was deleted in this change; 1 module refers to it. Restore it, or remove the references.",
    ],
    [
      "deleted, some depend on it and some provide to it",
      {},
      { [path]: moduleText({}), "quality/more.md": provided(other) },
      "was deleted in this change; 2 modules refer to it. Restore it, or remove the references.",
    ],
    [
      "renamed, one depends on it",
      { "planning/needs.md": needs },
      { [path]: moduleText({}) },
      "was renamed to `planning/needs.md` in this change; 1 module depends on it. Write the new path there.",
    ],
  ])("%s", (_, come, stay, said) => {
    const report = lintChange({ ...stay, ...come }, { ...stay, [other]: needs });
    expect(removed(report).map(({ message }) => message)).toEqual([`\`patterns/requirements.md\` ${said}`]);
    expect(removed(report)[0]?.fix?.title).toBe("planning/needs.md" in come ? "Write planning/needs.md in 1 module" : undefined);
    expect(rules(report)).not.toContain("reference-target");
  });

  test("as severe as the most severe of what it stands for", () => {
    const quiet = { overrides: [{ rules: new Map([["change-module-removed", { level: "notice" as const }]]) }] };
    expect(removed(lintChange({ [path]: moduleText({}) }, head({}), quiet))).toMatchObject([{ severity: "error" }]);
    const both = {
      overrides: [
        {
          rules: new Map([
            ["change-module-removed", { level: "notice" as const }],
            ["reference-target", { level: "warning" as const }],
          ]),
        },
      ],
    };
    expect(removed(lintChange({ [path]: moduleText({}) }, head({}), both))).toMatchObject([{ severity: "warning" }]);
  });

  test("an edge whose other end names the old path is not told as one-sided as well", () => {
    const report = lintChange({ [path]: moduleText({}), "planning/needs.md": requirements }, head({}), { preset: "strict" });
    expect(introduced(report).filter((line) => line.startsWith("reference-"))).toEqual([]);
  });

  test("moved to where its references still lead: nothing to tell", () => {
    const short = { [path]: moduleText({ integration: dependingOn("requirements.md for a") }) };
    expect(removed(lintChange({ ...short, "planning/requirements.md": needs }, { ...short, [other]: needs }))).toEqual([]);
  });

  test("references to a file that is no module name the cause", () => {
    const base = head({ integration: dependingOn("patterns/requirements.md for a", "docs/base.txt for b") }, { "docs/base.txt": "x" });
    const { "docs/base.txt": _, ...after } = base;
    expect(
      lintChange(after, base)
        .findings.filter(({ status }) => status === "introduced")
        .map(({ message }) => message),
    ).toEqual(["`docs/base.txt` no longer exists: `docs/base.txt` was deleted in this change. Correct the path, or remove the line."]);
  });

  test("a file that is no module, and moved: its references are rewritten, and rewriting them is no change of the block", () => {
    const parts = (path: string) => ({ integration: dependingOn("patterns/requirements.md for a", `${path} for b`) });
    const base = head(parts("docs/base.txt"), { "docs/base.txt": "x" });
    const left = lintChange(head(parts("docs/base.txt"), { "notes/base.txt": "x" }), base);
    expect(left.findings.find(({ rule }) => rule === "reference-target")).toMatchObject({
      message: "`docs/base.txt` no longer exists: `docs/base.txt` was renamed in this change. It has moved to `notes/base.txt`.",
      fix: { safe: true },
    });
    expect(introduced(lintChange(head(parts("notes/base.txt"), { "notes/base.txt": "x" }), base))).toEqual([]);
  });

  test("a file of the same name that was there before is no sign of a move, only a guess", () => {
    const parts = { integration: dependingOn("patterns/requirements.md for a", "docs/base.txt for b") };
    const base = head(parts, { "docs/base.txt": "x", "notes/base.txt": "y" });
    const { "docs/base.txt": _, ...after } = base;
    expect(lintChange(after, base).findings.find(({ rule }) => rule === "reference-target")).toMatchObject({
      message: "`docs/base.txt` no longer exists: `docs/base.txt` was deleted in this change. Did you mean `notes/base.txt`?",
      fix: { safe: false },
    });
  });

  test("a module that moves away from what it refers to by a relative path", () => {
    const text = { integration: dependingOn("./requirements.md for what the design must do") };
    const report = lintChange({ [other]: requirements, "quality/design-review.md": moduleText(text) }, head(text));
    expect(report.findings.find(({ rule }) => rule === "reference-target")).toMatchObject({
      message:
        "`./requirements.md` leads nowhere since this file was moved: it led to `patterns/requirements.md`. It has moved to `../patterns/requirements.md`.",
      fix: { safe: true, edits: [{ text: "../patterns/requirements.md" }] },
    });
  });

  test("a reference that was broken before is none of this change", () => {
    const parts = { integration: dependingOn("patterns/gone.md for a", "patterns/requirements.md for b") };
    expect(rules(lintChange(head({ ...parts, purpose: purpose("New.") }), head(parts)))).toEqual([]);
  });

  test("deleted with all that referred to it: nothing to tell", () => {
    expect(rules(lintChange({ "docs/x.md": "# X\n" }, { ...head({}), "docs/x.md": "# X\n" }))).toEqual([]);
  });
});

describe("the change in words", () => {
  test("phases, lists, edges, metadata", () => {
    const before = head({
      implementation: implementation(
        phase("review", 1, ["Every remark is answered", "Two people have signed"]),
        phase("build", 2, ["It works"]),
        phase("ship", 3, ["It is out"]),
      ),
    });
    const after = head({
      table: "| version | last_updated | status |\n| --- | --- | --- |\n| 2.0.0 | 2025-07-09 | active |",
      open: '<module name="design_look" category="quality">',
      purpose: purpose("Otherwise."),
      triggers: '<trigger_conditions>\n  <condition type="implicit">A design is ready for review</condition>\n</trigger_conditions>',
      implementation: implementation(
        phase("construct", 1, ["It works"]),
        phase("review", 2, ["Every remark is settled", "It is filed"]),
        phase("celebrate", 3, ["Cake"], ["A kitchen"]),
      ),
      integration: "<integration_points>\n  <provides_to>\n    patterns/nowhere.md for a\n  </provides_to>\n</integration_points>",
    });
    expect(what(lintChange(after, before))).toEqual([
      "named `design_review` → `design_look`",
      "version `1.0.0` → `2.0.0`",
      "status `stable` → `active`",
      "category `patterns` → `quality`",
      "the purpose was edited",
      "the trigger conditions were edited",
      "phase `build` is now called `construct`",
      "phase `review` lost 1 validation",
      "phase `review` gained 1 validation",
      "1 validation of phase `review` was reworded",
      "phase `celebrate` is new (1 requirement, 1 action, 1 validation)",
      "phase `ship` is gone (1 requirement, 1 action, 1 validation)",
      "the phases are in another order",
      "`design_look` now provides to `patterns/nowhere.md`, which does not exist",
      "`design_look` no longer depends on `patterns/requirements.md`",
    ]);
  });

  test("modules that come, go and move", () => {
    const extra = moduleText({ open: '<module name="extra" category="patterns">', implementation: phasesWith('name="a" order="1"') });
    expect(what(lintChange(head({}, { "patterns/extra.md": extra }), head({})), "patterns/extra.md")).toEqual(["new, with 1 phase"]);
    expect(what(lintChange(head({}), head({}, { "patterns/extra.md": extra })), "patterns/extra.md")).toEqual([
      "removed, with its 1 phase",
    ]);
    expect(what(lintChange(head({}, { "quality/extra.md": extra }), head({}, { "patterns/extra.md": extra })), "quality/extra.md")).toEqual(
      ["moved from `patterns/extra.md`"],
    );
  });

  test("what can't be put into words is said as well", () => {
    expect(what(lintChange(head({ title: "# Another" }), head({})))).toEqual([
      "only spacing, comments or the text around the block edited",
    ]);
    expect(what(lintChange(head({ sections: "<notes>a</notes>" }), head({ sections: "<notes>b</notes>" })))).toEqual([
      "other text of the block edited",
    ]);
  });
});

// What must hold of every comparison.
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleChange, moduleText } from "../../src/rule-support/example.ts";
import { applyEdits, type Edit } from "../../src/text/span.ts";
import { type Files, judgeFiles, lintChange } from "../lint-files.ts";

const other = "patterns/requirements.md";
const line = fc.constantFrom(
  "It answers in <100ms",
  "It answers in <100ms, always",
  "a & b",
  "Fine as it is",
  "TODO: more",
  "</phase>",
  "<oops",
  "",
);
const words = fc.array(line, { maxLength: 4 });
const phase = fc.record({ name: fc.constantFrom("review", "build", "ship"), needs: words, checks: words });
const reference = fc.constantFrom(
  "patterns/requirements.md for a",
  "./requirements.md for a",
  "patterns/requirements.md",
  "patterns/gone.md for b",
  "notes.txt for c",
  "patterns/design-review.md for d",
);

const module = fc
  .record({
    name: fc.constantFrom("design_review", "Second Look", ""),
    purpose: words,
    phases: fc.array(phase, { maxLength: 3 }),
    references: fc.array(reference, { maxLength: 4 }),
    suppressed: fc.boolean(),
  })
  .map(({ name, purpose, phases, references, suppressed }) =>
    moduleText({
      open: `<module name="${name}" category="patterns">`,
      purpose: `${suppressed ? "<!-- patternlint-disable xml-character : known -->\n" : ""}<purpose>\n${purpose.map((text) => `  ${text}\n`).join("")}</purpose>`,
      implementation: `<implementation>\n${phases
        .map(
          (one, at) =>
            `  <phase name="${one.name}" order="${at + 1}">\n    <requirements>\n${lines(one.needs)}    </requirements>\n    <actions>\n      Do it\n    </actions>\n    <validation>\n${lines(one.checks)}    </validation>\n  </phase>\n`,
        )
        .join("")}</implementation>`,
      integration: `<integration_points>\n  <depends_on>\n${references.map((text) => `    ${text}\n`).join("")}  </depends_on>\n</integration_points>`,
    }),
  );

function lines(items: readonly string[]): string {
  return items.map((text) => `      ${text}\n`).join("");
}

const shared: Files = { [other]: moduleText({ open: '<module name="requirements" category="planning">' }), "notes.txt": "x" };
const files = fc
  .dictionary(fc.constantFrom("patterns/design-review.md", "patterns/b.md", "quality/c.md", other), module, { maxKeys: 3 })
  .map((own): Files => ({ ...shared, ...own }));
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };

test("a state against itself: nothing is introduced, nothing is fixed, nothing has changed", () => {
  fc.assert(
    fc.property(files, (state) => {
      expect(lintChange(state, { ...state }, { preset: "strict" }).comparison).toMatchObject({ introduced: 0, fixed: [], changes: [] });
    }),
    runs,
  );
});

test("the sums are right: every finding of the head is old or new, and what is fixed was there, once", () => {
  fc.assert(
    fc.property(files, files, (head, base) => {
      const report = lintChange(head, base, { preset: "strict" });
      const { change } = judgeFiles(head, base, { preset: "strict" });
      const { introduced, unchanged, fixed } = report.comparison as NonNullable<typeof report.comparison>;
      expect(introduced + unchanged).toBe(report.findings.length);
      const there = change.base.findings.map(({ fingerprint }) => fingerprint);
      expect(there).toEqual(expect.arrayContaining(fixed.map(({ fingerprint }) => fingerprint)));
      expect(new Set(fixed.map(({ fingerprint }) => fingerprint)).size).toBe(fixed.length);
      // What a change does is never old.
      for (const { rule, status } of report.findings) if (rule.startsWith("change-")) expect(status).toBe("introduced");
    }),
    runs,
  );
});

test("moved lines, another indentation and another end of lines move no finding", () => {
  const move = fc.constantFrom(
    (text: string) => text.replace("# Design review", "\n\n# Design review\n"),
    (text: string) => text.replaceAll(/^(?= )/gm, "  "),
    (text: string) => text.replaceAll("\n", "\r\n"),
    (text: string) => text.replace("<implementation>", "\n\n  <!-- a word -->\n  <implementation>"),
  );
  fc.assert(
    fc.property(module, move, (text, change) => {
      const { comparison } = lintChange(
        { ...shared, "patterns/b.md": change(text) },
        { ...shared, "patterns/b.md": text },
        { preset: "strict" },
      );
      expect(comparison).toMatchObject({ introduced: 0, fixed: [] });
    }),
    runs,
  );
});

test("the fix of a rename leads every reference to where the module is now", () => {
  const folder = fc.constantFrom("planning", "a/b/c", "patterns", "quality");
  const written = fc.constantFrom("patterns/requirements.md", "./requirements.md", "requirements.md", "../patterns/requirements.md#part");
  fc.assert(
    fc.property(folder, written, (to, path) => {
      const target = `${to}/needs.md`;
      const { files: head = {}, base = {} } = exampleChange(
        {
          [other]: null,
          [target]: { open: '<module name="needs" category="planning">' },
          "patterns/design-review.md": {
            integration: `<integration_points>\n  <depends_on>\n    ${path} for a\n  </depends_on>\n</integration_points>`,
          },
        },
        {
          [other]: { open: '<module name="needs" category="planning">' },
          "patterns/design-review.md": {
            integration: `<integration_points>\n  <depends_on>\n    ${path} for a\n  </depends_on>\n</integration_points>`,
          },
        },
        "",
      );
      const { change } = judgeFiles(head, base);
      const removed = change.head.findings.find(({ rule }) => rule === "change-module-removed");
      const mended: Record<string, string> = { ...head };
      const edits = new Map<string, Edit[]>();
      for (const edit of removed?.fix?.edits ?? []) edits.set(edit.path ?? "", [...(edits.get(edit.path ?? "") ?? []), edit]);
      for (const [file, own] of edits) mended[file] = applyEdits(mended[file] as string, own);
      expect(removed?.fix?.safe).toBe(true);
      const after = lintChange(mended, base).findings.filter(({ rule }) => rule === "change-module-removed" || rule === "reference-target");
      expect(after.filter(({ file }) => file === "patterns/design-review.md" || file === target)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

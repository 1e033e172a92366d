// In which order findings are settled: what is suppressed supersedes nothing.
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule/example.ts";
import { rules } from "../../src/rules/index.ts";
import { lintFiles } from "../lint-files.ts";

const path = "patterns/design-review.md";
const found = (text: string) => lintFiles({ [path]: text, "patterns/requirements.md": "x" }).findings;

describe("suppressing ends like switching off", () => {
  test("a suppressed cause gives back the error that it had taken in", () => {
    // The section's slip takes in the absence of the section, which is an error.
    const slip = { purpose: "<prupose>\n  Why it is there.\n</prupose>" };
    expect(found(moduleText(slip)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error section-unknown"]);
    const silent = { purpose: `<!-- patternlint-disable-next-line section-unknown -->\n  ${slip.purpose}` };
    expect(found(moduleText(silent)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error purpose"]);
  });

  test("a finding that is suppressed doesn't make its cause more severe", () => {
    const slip = { purpose: "<prupose>\n  Why it is there.\n</prupose>" };
    const text = `<!-- patternlint-disable-file purpose -->\n${moduleText(slip)}`;
    expect(found(text).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["warning section-unknown"]);
  });

  const broken = moduleText({
    table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | yesterday | fine |",
    open: '<module name="module_name" category="">',
    purpose: "<prupose>\n  a < b TODO\n</prupose>",
    triggers: null,
    implementation:
      '<implementation>\n  <phase order="2">\n    <requirements>\n    </requirements>\n    <actoins>\n      Do it\n    </actoins>\n  </phase>\n</implementation>',
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/nowhere.md\n    patterns/nowhere.md\n  </depends_on>\n</integration_points>",
  });
  const print = (report: ReturnType<typeof lintFiles>) =>
    report.findings.map(({ rule, severity, message, line }) => `${line} ${severity} ${rule} ${message}`).sort();

  test.each(rules.map(({ id }) => id))("%s", (id) => {
    const files = (head: string) => ({ [path]: `${head}\n${broken}` });
    const suppressed = lintFiles(files(`<!-- patternlint-disable-file ${id} -->`), { preset: "strict" });
    const off = lintFiles(files("<!-- a comment as long as the other one, so that lines agree -->"), {
      preset: "strict",
      overrides: [{ rules: new Map([[id, { level: "off" }]]) }],
    });
    expect(print(suppressed)).toEqual(print(off));
    expect(suppressed.findings.some(({ rule }) => rule === id)).toBe(false);
  });
});

test("many suppressions and many findings take time in proportion", () => {
  // Each finding used to be held against each suppression; `npm run bench:hostile` has the figures.
  const lines = Array.from(
    { length: 30_000 },
    (_, at) => `a < b ${at} <!-- patternlint-disable-line ${at % 2 ? "xml-character" : "xml-tag"} -->`,
  );
  const report = lintFiles({
    [path]: moduleText({ purpose: `<purpose>\n${lines.join("\n")}\n</purpose>` }),
    "patterns/requirements.md": "x",
  });
  expect([report.summary.findings.error, report.suppressed.length]).toEqual([15_000, 15_000]);
});

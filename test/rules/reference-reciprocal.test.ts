// An edge that only one side names: which lines name it for a whole group, and the line that the fix writes.
import { describe, expect, test } from "vitest";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { lintFiles } from "../lint-files.ts";

const asker = "lib/quality/metrics.md";
const target = "lib/patterns/design-review.md";
const settings = { rules: new Map([["reference-reciprocal", { level: "warning" as const }]]) };

function lint(list: string, { path = target, reason = "for the remarks", newline = "\n" } = {}) {
  const files = {
    [asker]: moduleText({ open: '<module name="metrics" category="quality">', integration: dependingOn(`${path} ${reason}`.trim()) }),
    [target]: moduleText({ integration: list }).replaceAll("\n", newline),
    "lib/planning/a.md": "# A\n",
    "lib/planning/b.md": "# B\n",
  };
  const findings = lintFiles(files, settings).findings.filter(({ rule, file }) => rule === "reference-reciprocal" && file === asker);
  return { findings, text: files[target] ?? "" };
}

const providing = (...lines: string[]) =>
  `<integration_points>\n  <provides_to>\n${lines.map((line) => `    ${line}\n`).join("")}  </provides_to>\n</integration_points>`;

/** The line that the fix adds. */
function added(list: string, options = {}): string | undefined {
  return lint(list, options).findings[0]?.fix?.edits[0]?.text;
}

describe("a line that names a group", () => {
  test.each([
    ["All modules for their reports", true],
    ["- All other modules", true],
    ["Every module with figures", true],
    ["All quality modules for error recovery", true],
    ["ALL Quality files", true],
    ["Each planning or quality module", true],
    ["All planning, quality and security modules", true],
    ["All modules in quality/ for x", true],
    ["All modules that measure", true],
    ["All planning modules for their goals", false],
    ["All commands for the remarks", false],
    ["All quality commands", false],
    ["Some quality modules", false],
    ["None - nobody needs it", false],
    ["Allies of quality", false],
  ])("%s: %s", (line, told) => {
    expect(lint(providing("planning/a.md for a", line)).findings.map(({ message }) => message)).toEqual(
      told ? [] : [`\`${target}\` does not name this module under <provides_to>. Add the line there.`],
    );
  });

  test("under the other list it says nothing of this one", () => {
    expect(lint(dependingOn("planning/a.md for a", "All quality modules")).findings).toHaveLength(1);
  });
});

describe("the fix writes as the list is written", () => {
  test.each([
    ["paths from the folder that the others count from", ["patterns/design-review.md for x"], "      quality/metrics.md for the remarks\n"],
    ["the repository's root", ["lib/planning/a.md for x"], "      lib/quality/metrics.md for the remarks\n"],
    ["relative", ["../planning/a.md for x"], "      ../quality/metrics.md for the remarks\n"],
    ["marks and backticks", ["- `planning/a.md` for x"], "      - `quality/metrics.md` for the remarks\n"],
    ["the next number", ["9. planning/a.md for x"], "      10. quality/metrics.md for the remarks\n"],
    ["another word for the reason", ["planning/a.md with x"], "      quality/metrics.md with the remarks\n"],
    ["brackets", ["* planning/a.md (x)"], "      * quality/metrics.md (the remarks)\n"],
    ["a dash", ["planning/a.md - x"], "      quality/metrics.md - the remarks\n"],
    ["tags around a line", ["<item>planning/a.md for x</item>"], "      <item>quality/metrics.md for the remarks</item>\n"],
    ["no reason there", ["- `planning/a.md`"], "      - `quality/metrics.md` for the remarks\n"],
    ["the last of several", ["planning/a.md for x", "- planning/b.md: y"], "      - quality/metrics.md: the remarks\n"],
    ["what can't be copied is left out: a link's title", ["- [A](planning/a.md) for x"], "      quality/metrics.md for the remarks\n"],
    ["two paths on a line", ["planning/a.md OR planning/b.md for x"], "      quality/metrics.md for the remarks\n"],
    ["an attribute", ['<item id="1">planning/a.md</item>'], "      quality/metrics.md for the remarks\n"],
  ])("%s", (_, lines, line) => {
    expect(added(providing(...lines))).toBe(line);
  });

  test("deeper indentation and other line ends", () => {
    const list = providing("      - planning/a.md for x");
    expect(added(list, { newline: "\r\n" })).toBe("            - quality/metrics.md for the remarks\r\n");
  });

  test("a reason with markup is escaped; without one, the line has none", () => {
    expect(added(providing("- planning/a.md for x"), { reason: "for R&amp;D &lt;b>" })).toBe(
      "      - quality/metrics.md for R&amp;D &lt;b>\n",
    );
    expect(added(providing("- planning/a.md"), { reason: "" })).toBe("      - quality/metrics.md\n");
  });

  test("an empty list and none at all: paths as the module writes others, or as the asking module does", () => {
    expect(added(providing())).toBe("      lib/quality/metrics.md for the remarks\n");
    expect(added(dependingOn("../planning/a.md for a"))).toBe(
      "    <provides_to>\n      ../quality/metrics.md for the remarks\n    </provides_to>\n",
    );
    expect(added(providing(), { path: "../patterns/design-review.md" })).toBe("      ../quality/metrics.md for the remarks\n");
  });

  test("what it writes leads back to the module, so that the finding is gone", () => {
    for (const lines of [["patterns/design-review.md"], ["../planning/a.md"], ["- `lib/planning/a.md` (x)"]]) {
      const { findings, text } = lint(providing(...lines));
      const edit = findings[0]?.fix?.edits[0];
      const mended = text
        .split("\n")
        .toSpliced((edit?.line ?? 0) - 1, 0, (edit?.text ?? "").trimEnd())
        .join("\n");
      const list = mended.slice(mended.indexOf("<provides_to>"));
      expect(
        lint(`<integration_points>\n  ${list.slice(0, list.indexOf("</provides_to>"))}</provides_to>\n</integration_points>`).findings,
      ).toEqual([]);
    }
  });
});

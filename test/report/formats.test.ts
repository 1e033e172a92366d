// The small formats, and what keeps a file's text from driving whatever shows it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCompact } from "../../src/report/compact.ts";
import { escapeCommands, escapeControls, toJson } from "../../src/report/escape.ts";
import { isAtLeast } from "../../src/report/gate.ts";
import { formatJson } from "../../src/report/json.ts";
import { plural } from "../../src/report/numbers.ts";
import { makeLineSource, type Report, type ReportedFinding } from "../../src/report/report.ts";
import { escapeAllButStyles, renderLine, styled } from "../../src/report/styled.ts";
import { counted, splitMessage } from "../../src/report/words.ts";
import { formatGithub, restSentence, selectAnnotations } from "../../src/report/workflow-commands.ts";
import { readStepLog } from "../e2e/runner.ts";

const finding = (parts: Partial<ReportedFinding>): ReportedFinding => ({
  rule: "xml-tag",
  severity: "error",
  message: "Wrong. Mend it.",
  file: "a.md",
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 5,
  status: null,
  anchor: "",
  fingerprint: "",
  related: [],
  fix: null,
  ...parts,
}); // prettier-ignore
const report = (...findings: ReportedFinding[]): Report => ({
  root: "module",
  tool: { name: "patternlint", version: "0" },
  summary: { files: 1, modules: 1, findings: { error: 1, warning: 0, notice: 0 }, suppressed: 0, phases: 0, completePhases: 0 },
  findings,
  suppressed: [],
  modules: [],
  passedOver: [],
  unread: [],
});

test("compact is one line a finding, whatever it holds", () => {
  expect(formatCompact(report(finding({ message: "a\nb\u001b" }), finding({ line: 9 })))).toBe(
    "a.md:2:3: error: a b␛ [xml-tag]\na.md:9:3: error: Wrong. Mend it. [xml-tag]\n",
  );
});

test("JSON says ##[ without writing it", () => {
  const text = formatJson(report(finding({ message: "x ##[error]" })));
  expect(text).not.toContain("##[");
  expect(JSON.parse(text).findings[0].message).toBe("x ##[error]");
});

const pieces = fc.string({
  unit: fc.constantFrom(":", "::", "#", "[", "##[", "]", "error", " ", "\n", "\r", "\t", "\u200b", "\ufeff", "a", "%", "\u2028"),
  maxLength: 14,
});

test("inert text holds no command that the runner would obey, and looks the same", () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const made = escapeCommands(escapeControls(text));
      expect(readStepLog(made).commands).toEqual([]);
      expect(made.replaceAll("\u200b", "")).toBe(escapeControls(text).replaceAll("\u200b", ""));
    }),
    { numRuns: 5000 },
  );
});

test("github: any finding is one command, with its own words", () => {
  fc.assert(
    fc.property(pieces, pieces, (message, file) => {
      const { commands, text } = readStepLog(formatGithub(report(finding({ message, file: file || "a.md" }))));
      expect(commands.map(({ name, properties }) => [name, properties.title])).toEqual([["error", "patternlint: xml-tag"]]);
      expect(text.join("")).toBe("");
    }),
    { numRuns: 2000 },
  );
});

const texts = fc.string({
  unit: fc.constantFrom(
    "\u001b",
    "[",
    "31m",
    "1;1m",
    "\u001b[31m",
    "\u001b]0;",
    "\u0007",
    "\u009b",
    "\n",
    "\r",
    "\t",
    "\u202e",
    "\u{e0041}",
    "a",
    "é",
    "❤️",
  ),
  maxLength: 12,
});
const colours = /\u001b\[(?:1|2|22|31|32|33|34|36|39)m/g;

test("a line stays one line, and only its styles colour it", () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const line = renderLine([text, styled("red", [other, styled("bold", text)])], true);
      expect(line.match(colours)).toEqual(["\u001b[31m", "\u001b[1m", "\u001b[22m", "\u001b[39m"]);
      expect(line.replaceAll(colours, "")).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e\u{e0041}]/u);
      expect(renderLine([text, styled("red", other)], false)).not.toContain("\u001b");
    }),
  );
});

test("what is escaped once stays as it is", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = escapeAllButStyles(text);
      expect(escapeAllButStyles(once)).toBe(once);
      expect(escapeControls(escapeControls(text))).toBe(escapeControls(text));
    }),
  );
});

test("any value comes back from JSON, which holds nothing that drives a terminal or the runner", () => {
  fc.assert(
    fc.property(fc.oneof(texts, pieces), (text) => {
      const json = toJson({ [text]: [text] });
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(json).not.toMatch(/::|##\[|[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\u{e0041}]/u);
    }),
  );
});

describe("annotations", () => {
  test("columns only where a range is within a line", () => {
    const [one, several, empty] = selectAnnotations(
      [finding({}), finding({ endLine: 4, endColumn: 1 }), finding({ endColumn: 3 })],
      9,
    ).annotations;
    expect([one?.column, one?.endColumn, several?.column, several?.endColumn, several?.endLine, empty?.column, empty?.endColumn]).toEqual([
      3,
      4,
      undefined,
      undefined,
      4,
      3,
      undefined,
    ]);
  });

  test("nine errors, ten warnings, ten notices, the gravest first, within what is asked for", () => {
    const findings = (["notice", "warning", "error"] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => finding({ severity })),
    );
    const counts = (most: number) => {
      const { annotations, left } = selectAnnotations(findings, most);
      return [
        ...(["error", "warning", "notice"] as const).map((severity) => annotations.filter(({ command }) => command === severity).length),
        left.error,
        left.warning,
        left.notice,
      ];
    };
    expect(counts(99)).toEqual([9, 10, 10, 3, 2, 2]);
    expect(counts(12)).toEqual([9, 3, 0, 3, 9, 12]);
    expect(counts(0)).toEqual([0, 0, 0, 12, 12, 12]);
  });

  test("a message is cut where the runner cuts it, and names a safe fix", () => {
    expect(readStepLog(formatGithub(report(finding({ message: "x".repeat(5000) })))).commands[0]?.data).toHaveLength(4096);
    expect(selectAnnotations([finding({ fix: { title: "Write y", safe: true, edits: [] } })], 1).annotations[0]?.message).toBe(
      "Wrong. Mend it. (Write y)",
    );
    expect(selectAnnotations([finding({ fix: { title: "Write y", safe: false, edits: [] } })], 1).annotations[0]?.message).toBe(
      "Wrong. Mend it.",
    );
  });

  test("what is left is counted, or not spoken of", () => {
    expect(restSentence({ error: 1, warning: 0, notice: 1200 }, "See there.")).toBe("… and 1 error, 1,200 notices more. See there.");
    expect(restSentence({ error: 0, warning: 0, notice: 0 }, "See there.")).toBeUndefined();
    expect(formatGithub(report(finding({}), finding({})), 1)).toMatch(/… and 1 error more\. All of them stand in the JSON report/);
  });
});

test("words", () => {
  expect([plural(1, "error"), plural(2, "error"), plural(1200, "error")]).toEqual(["1 error", "2 errors", "1,200 errors"]);
  expect(counted(report().summary)).toBe("1 error");
  expect([isAtLeast("error", "warning"), isAtLeast("warning", "warning"), isAtLeast("notice", "warning")]).toEqual([true, true, false]);
});

test.each([
  ["One. Two.", "One.", "Two."],
  ["`a. b` is c. Two. Three.", "`a. b` is c.", "Two. Three."],
  ["Version 1.0 is bad. Write it.", "Version 1.0 is bad.", "Write it."],
  ["Is it? Yes.", "Is it?", "Yes."],
  ["No end", "No end", ""],
  ["An `open quote. It", "An `open quote. It", ""],
])("%s", (message, first, rest) => {
  expect(splitMessage(message)).toEqual([first, rest]);
});

test("lines are read once a file", () => {
  let reads = 0;
  const lines = makeLineSource((path) => {
    reads++;
    return path === "a" ? "x\ny" : undefined;
  });
  expect([lines("a")?.starts, lines("a")?.starts, lines("b"), lines("b"), reads]).toEqual([[0, 2], [0, 2], undefined, undefined, 2]);
});

// The whole engine in another team's words: of the same modules, translated, it finds the same, and says it in their words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupBy } from "../src/change/group.ts";
import { applyEdits, type Edit } from "../src/read/span.ts";
import { defaultVocabulary } from "../src/read/vocabulary.ts";
import type { ReportedEdit, ReportedFinding } from "../src/report/report.ts";
import { rules } from "../src/rules/index.ts";
import { project } from "./e2e/process.ts";
import { type Files, lintChange, lintFiles } from "./lint-files.ts";
import { second, translate, translateAnchor, translateChange, translateSaid } from "./second-vocabulary.ts";

const folder = join(project, "examples");
const examples: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(project.length + 1), readFileSync(file, "utf8")]),
);

function translateAll(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, translate(text)]));
}

/** What the default vocabulary finds, translated, and what the second one finds in the translation. */
function judge(files: Files, base?: Files) {
  const lint = (vocabulary: typeof second, head: Files, before: Files | undefined) =>
    before ? lintChange(head, before, { preset: "strict", vocabulary }) : lintFiles(head, { preset: "strict", vocabulary });
  const [first, other] = [lint(defaultVocabulary, files, base), lint(second, translateAll(files), base && translateAll(base))];
  return {
    first,
    other,
    expected: first.findings.map((finding) => told(finding, translateSaid, translateAnchor, () => translateAll(fixed(files, finding)))),
    found: other.findings.map((finding) =>
      told(
        finding,
        plain,
        (anchor) => anchor,
        () => fixed(translateAll(files), finding),
      ),
    ),
  };
}

const plain = (_: string, words: string) => words;

/** All of a finding but its columns, which are others where words are longer. */
function told(
  { rule, file, line, endLine, severity, status, anchor, message, related, fix }: ReportedFinding,
  said: (rule: string, words: string) => string,
  anchorSaid: (anchor: string) => string,
  result: () => Files,
) {
  return {
    rule,
    place: `${file}:${line}-${endLine}`,
    severity,
    status,
    anchor: anchorSaid(anchor),
    message: said(rule, message),
    related: related.map((place) => `${place.file}:${place.line} ${said(rule, place.note)}`),
    fix: fix && { title: said(rule, fix.title), safe: fix.safe, result: result() },
  };
}

/** The files as a finding's fix leaves them. */
function fixed(files: Files, { fix }: ReportedFinding): Files {
  const edits = groupBy(fix?.edits ?? [], ({ file }) => file);
  return Object.fromEntries(
    [...edits].map(([file, own]) => [
      file,
      applyEdits(
        files[file] as string,
        own.map((edit) => toEdit(files[file] as string, edit)),
      ),
    ]),
  );
}

function toEdit(text: string, { line, column, endLine, endColumn, text: written }: ReportedEdit): Edit {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return { start: (starts[line - 1] as number) + column - 1, end: (starts[endLine - 1] as number) + endColumn - 1, text: written };
}

const fingerprints = (findings: readonly ReportedFinding[]) =>
  findings
    .filter(({ anchor }) => translateAnchor(anchor) === anchor)
    .map(({ rule, file, fingerprint }) => `${rule} ${file} ${fingerprint}`);

describe("the examples, in the words of a second team", () => {
  const { first, other, expected, found } = judge(examples);

  test("are translated: not one of them is a module to the first team any more, nor the other way round", () => {
    expect(lintFiles(translateAll(examples)).summary.modules).toBe(0);
    expect(lintFiles(examples, { vocabulary: second }).summary.modules).toBe(0);
    expect(other.summary).toEqual(first.summary);
    expect(other.summary.modules).toBeGreaterThan(40);
  });

  test("have the translated findings: rules, lines, anchors, messages and fixes", () => {
    expect(found).toEqual(expected);
  });

  test("have the same fingerprints, but where a slip of a word is what the finding is about", () => {
    const own = other.findings.filter(({ anchor }) => anchor === "section:preferencs");
    expect(own).toHaveLength(1);
    expect(fingerprints(other.findings.filter((finding) => !own.includes(finding)))).toEqual(fingerprints(first.findings));
  });
});

describe("the examples of a rule, in the words of a second team", () => {
  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, { bad, good }) => {
    test.each([
      ["bad", bad],
      ["good", good],
    ])("the %s one", (_kind, { files, base }) => {
      const { first, other, expected, found } = judge(files, base);
      expect(found).toEqual(expected);
      expect(fingerprints(other.findings.filter(({ anchor }) => !/neigbours/.test(anchor)))).toEqual(fingerprints(first.findings));
      expect(other.comparison?.changes).toEqual(
        first.comparison?.changes.map((change) => ({ ...change, what: change.what.map(translateChange) })),
      );
      expect(other.comparison?.fixed.map(({ rule, anchor }) => `${rule} ${anchor}`)).toEqual(
        first.comparison?.fixed.map(({ rule, anchor }) => `${rule} ${translateAnchor(anchor)}`),
      );
    });
  });
});

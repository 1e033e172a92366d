// Judges files in the default vocabulary, and their translation in the second one.
import { expect } from "vitest";
import type { Settings } from "../../src/lint/settings.ts";
import { defaultVocabulary } from "../../src/read/vocabulary.ts";
import type { ReportedFinding } from "../../src/report/report.ts";
import { fixedFiles } from "../apply-fix.ts";
import { type Files, lintChange, lintFiles } from "../lint-files.ts";
import { second, translate, translateAnchor, translateChange, translateSaid } from "./second.ts";

export function translateAll(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, translate(text)]));
}

/** What the default vocabulary finds, translated, and what the second one finds in the translation. */
export function judge(files: Files, base?: Files, settings: Partial<Settings> = {}) {
  const lint = (vocabulary: typeof second, head: Files, before: Files | undefined) =>
    before
      ? lintChange(head, before, { ...settings, preset: "strict", vocabulary })
      : lintFiles(head, { ...settings, preset: "strict", vocabulary });
  const [first, other] = [lint(defaultVocabulary, files, base), lint(second, translateAll(files), base && translateAll(base))];
  return {
    first,
    other,
    expected: first.findings.map((finding) =>
      told(finding, translateSaid, translateAnchor, () => translateAll(fixedFiles(files, finding))),
    ),
    found: other.findings.map((finding) =>
      told(
        finding,
        plain,
        (anchor) => anchor,
        () => fixedFiles(translateAll(files), finding),
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

/** Holds what is found of a change, and what is said of it, in one vocabulary against the other. */
export function compare({ first, other, expected, found }: ReturnType<typeof judge>): void {
  expect(found).toEqual(expected);
  expect(other.comparison?.changes).toEqual(
    first.comparison?.changes.map((change) => ({ ...change, what: change.what.map(translateChange) })),
  );
  expect(other.comparison?.fixed.map(({ rule, anchor }) => `${rule} ${anchor}`)).toEqual(
    first.comparison?.fixed.map(({ rule, anchor }) => `${rule} ${translateAnchor(anchor)}`),
  );
}

/** Which findings have which fingerprints; those about a slip aside, which is no word of either vocabulary. */
export const fingerprints = (findings: readonly ReportedFinding[]) =>
  findings
    .filter(({ anchor }) => translateAnchor(anchor) === anchor)
    .map(({ rule, file, fingerprint }) => `${rule} ${file} ${fingerprint}`);

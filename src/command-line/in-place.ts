// How a rule's finding is suppressed where it stands: tried out on the rule's own example, since a comment on the line before
// ends a table, and a file that is gone has no place for one.
import { defaultConfig } from "../config/config.ts";
import type { Finding } from "../lint/finding.ts";
import { lintChange } from "../lint/lint-change.ts";
import { type FileResult, makeFileLinter } from "../lint/lint-file.ts";
import { lintWorkspace, type Snapshot } from "../lint/lint-workspace.ts";
import type { Settings } from "../lint/settings.ts";
import type { Example } from "../rule-support/example.ts";
import type { Rule } from "../rule-support/rule.ts";
import { lineEnd } from "../text/lines.ts";

export interface InPlace {
  /** Where the comment belongs. */
  readonly where: string;
  readonly comment: string;
}

/** Undefined when no comment can do it. */
export function suppressInPlace(rule: Rule): InPlace | undefined {
  const { files, base } = rule.bad;
  const before = findingsOf(files, base);
  const found = before.find(({ rule: id }) => id === rule.id);
  const text = found && files[found.path];
  if (found === undefined || text === undefined) return undefined;
  // Suppressing a finding ends like switching its rule off, and what it was the cause of is found then.
  const expected = new Set([...before, ...findingsOf(files, base, rule.id)].map(({ message }) => message));
  return waysOf(rule.id, text, found.start).find(({ text: suppressed }) => {
    const after = findingsOf({ ...files, [found.path]: suppressed }, base);
    const left = (findings: readonly Finding[]) => findings.filter(({ rule: id }) => id === rule.id).length;
    return left(after) < left(before) && after.every(({ message }) => expected.has(message));
  });
}

/** From the closest to the widest. */
function waysOf(id: string, text: string, at: number): readonly (InPlace & { readonly text: string })[] {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const insert = (offset: number, written: string) => text.slice(0, offset) + written + text.slice(offset);
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? "";
  const [nextLine, ownLine, file] = ["next-line", "line", "file"].map((kind) => `<!-- patternlint-disable-${kind} ${id} : why -->`) as [
    string,
    string,
    string,
  ];
  return [
    { where: "for the next line", comment: nextLine, text: insert(line, `${indent}${nextLine}\n`) },
    { where: "at the end of the line", comment: ownLine, text: insert(lineEnd(text, at), ` ${ownLine}`) },
    { where: "at the top of the file", comment: file, text: insert(0, `${file}\n\n`) },
  ];
}

/** Any day behind those in the examples. */
const TODAY = "2025-12-01";

/** What is found in the files of an example; of a change, what it introduces. */
function findingsOf(files: Example["files"], base: Example["base"], off?: string): readonly Finding[] {
  const settings: Settings = { ...defaultConfig, preset: "strict", rules: new Map(off === undefined ? [] : [[off, { level: "off" }]]) };
  const judge = makeFileLinter(settings, TODAY);
  const results = new Map<string, FileResult>();
  // A file that is the same on both sides has the very same result.
  const judgeOnce = (path: string, text: string): FileResult => {
    const key = `${path}\n${text}`;
    const result = results.get(key) ?? judge({ path, text });
    results.set(key, result);
    return result;
  };
  const snapshot = (texts: Example["files"]): Snapshot => ({
    results: Object.entries(texts).flatMap(([path, text]) => (path.endsWith(".md") ? [judgeOnce(path, text)] : [])),
    paths: Object.keys(texts),
    read: (path) => texts[path],
  });
  if (base === undefined) return lintWorkspace(snapshot(files), settings).findings;
  const day = () => ({ day: TODAY, earliest: TODAY });
  const none = () => undefined;
  return [...lintChange(snapshot(files), snapshot(base), settings, day, none).introduced];
}

// A rule's example as states of a repository, linted text by text.
import { defaultConfig } from "../config/config.ts";
import { type FileResult, makeFileLinter } from "../lint/lint-file.ts";
import type { Snapshot } from "../lint/lint-workspace.ts";
import type { Settings } from "../lint/settings.ts";
import type { Example } from "../rule-support/example.ts";

/** Any day behind those in the examples. */
export const TODAY = "2025-12-01";

/** Every rule is on in the strict preset. */
export const strict: Settings = { ...defaultConfig, preset: "strict" };

/** Makes states that can be compared: a file that is the same in both has the very same result. */
export function stateMaker(settings: Settings): (files: Example["files"]) => Snapshot {
  const lintFile = makeFileLinter(settings, TODAY);
  const known = new Map<string, FileResult>();
  const lintOnce = (path: string, text: string): FileResult => {
    const key = `${path}\n${text}`;
    const result = known.get(key) ?? lintFile({ path, text });
    known.set(key, result);
    return result;
  };
  return (files) => ({
    results: Object.entries(files).flatMap(([path, text]) => (path.endsWith(".md") ? [lintOnce(path, text)] : [])),
    paths: Object.keys(files),
    read: (path) => files[path],
  });
}

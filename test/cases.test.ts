// The cases in test/cases: each a small repository in one text file, and beside it what the linter says of it.
//
//   A line of words: what the case shows.
//   preset: strict            (settings, if any)
//   -- patterns/x.md --       (a file; in it, ␍ stands for a carriage return, ␀ and ␛ for themselves, ␠ for a space)
//   …
//   -- expected --            (compact output, a finding a line, the title of its fix behind "→", "!" when unsafe, and
//                            related places below)
//
// `UPDATE=1 npm test` rewrites what is expected; read the difference before you commit it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";
import { type Case, readCase } from "./read-case.ts";

const folder = join(import.meta.dirname, "cases");
function judge({ files, settings }: Case): string {
  const report = lintFiles(files, settings);
  const lines = report.findings.map(({ file, line, column, endLine, endColumn, severity, message, rule, fix, related }) => {
    const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
    const places = related.map((place) => `  see ${place.file}:${place.line}:${place.column} ${place.note}\n`).join("");
    return `${file}:${line}:${column}-${end}: ${severity}: ${message} [${rule}]${fix ? ` → ${fix.title}${fix.safe ? "" : "!"}` : ""}\n${places}`;
  });
  const passed = report.skipped.map(({ file, reason }) => `${file}: skipped (${reason})\n`);
  return [...lines, ...passed].join("");
}

describe.each(readdirSync(folder).sort())("%s", (name) => {
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const parsed = readCase(text);
  test(parsed.about, () => {
    const found = judge(parsed);
    if (process.env.UPDATE) writeFileSync(path, `${text.slice(0, text.indexOf("-- expected --\n"))}-- expected --\n${found}`);
    else expect(found).toBe(parsed.expected);
  });
  test("further down in its file, each finding says the same: no words hold the number of a line", () => {
    const lower = Object.entries(parsed.files).map(([file, content]) => [
      file,
      file.endsWith(".md") ? content.replace(/^\uFEFF?/, "$&\n\n\n\n\n") : content,
    ]);
    expect(wordsOf(judge({ ...parsed, files: Object.fromEntries(lower) }))).toEqual(wordsOf(judge(parsed)));
  });
});

function wordsOf(found: string): string[] {
  return found.split("\n").map((line) => line.replace(/^( {2}see )?(\S+?):\d+:\d+(?:-(?:\d+:)?\d+:)? /, ""));
}

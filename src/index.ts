// The library's public face.
import { type ParseResult, type ReadOptions, readModule as readModuleIn } from "./read/read-module.ts";
import { defaultVocabulary } from "./read/vocabulary.ts";
import { readXml as readXmlIn } from "./read/xml/read-xml.ts";
import type { XmlDocument } from "./read/xml/reader.ts";
import { repairXml as repairXmlIn } from "./read/xml/repair.ts";

export type { ModuleChange } from "./change/module-change.ts";
export { type Config, defaultConfig } from "./config/config.ts";
export { ConfigError, FileError, UsageError } from "./config/error.ts";
export { loadConfig } from "./config/load.ts";
export type { Baseline } from "./engine/baseline.ts";
export { type FixedFile, type FixOptions, type FixRun, type LeftAlone, runFix } from "./engine/fix.ts";
export { type Base, type Run, type RunOptions, runLint } from "./engine/lint.ts";
export { openProject, type Project, type ProjectOptions } from "./engine/project.ts";
export { obstacleIn, writeFixes } from "./engine/write-fixes.ts";
export type { Finding, MarkedFinding } from "./lint/finding.ts";
export { type ChangeResult, lintChange } from "./lint/lint-change.ts";
export { type FileLinter, type FileResult, makeFileLinter, type Source } from "./lint/lint-file.ts";
export { type LintResult, lintWorkspace, type Snapshot } from "./lint/lint-workspace.ts";
export type { Settings } from "./lint/settings.ts";
export type { Module, ModuleSummary } from "./read/module.ts";
export type { ParseResult, ReadOptions } from "./read/read-module.ts";
export { defaultVocabulary, type Vocabulary } from "./read/vocabulary.ts";
export type { Defect } from "./read/xml/defect.ts";
export type { XmlDocument } from "./read/xml/reader.ts";
export type { ReportedCause } from "./report/causes.ts";
export { formatCompact } from "./report/compact.ts";
export { formatJson } from "./report/json.ts";
export { formatMarkdown } from "./report/markdown.ts";
export { formatPatches, type PatchedFile } from "./report/patch.ts";
export { formatPretty } from "./report/pretty.ts";
export type { Report, ReportedFinding } from "./report/report.ts";
export type { Rule, Severity } from "./rule-support/rule.ts";
export { rules } from "./rules/index.ts";
export { findRepository, type Repository } from "./source/repository.ts";
export { type CommitTree, commitTree, type Tree, workingTree } from "./source/tree.ts";
export { applyEdits, type Edit, type Located, type Span } from "./text/span.ts";

/**
 * Reads one text. Total: any text gives a ParseResult, and a module in any state gives a Module and its defects.
 *
 * @param options.vocabulary the words that a module is written in; the default ones when left out.
 * @param options.declared take the file for a module although it looks like a page that shows one in passing.
 */
export function readModule(path: string, text: string, options: Partial<ReadOptions> = {}): ParseResult {
  return readModuleIn(path, text, { vocabulary: defaultVocabulary, ...options });
}

/** Reads a block of `text`, from `start` to `end` (UTF-16 offsets), as one XML document. Total: no input throws. */
export function readXml(text: string, start = 0, end = text.length, vocabulary = defaultVocabulary): XmlDocument {
  return readXmlIn(text, start, end, vocabulary);
}

/** A block with every defect mended: well-formed whatever came in. */
export function repairXml(block: string, vocabulary = defaultVocabulary): string {
  return repairXmlIn(block, vocabulary);
}

import { type ParseResult, type ReadOptions } from "./read/module.js";
import { type XmlDocument } from "./read/xml/reader.js";
export type { ModuleChange } from "./change/module-change.js";
export { type Config, defaultConfig } from "./config/config.js";
export { ConfigError, UsageError } from "./config/error.js";
export { loadConfig } from "./config/load.js";
export { type Base, type Run, type RunOptions, runLint } from "./engine/lint.js";
export { openProject, type Project, type ProjectOptions } from "./engine/project.js";
export type { Finding, MarkedFinding } from "./lint/finding.js";
export { type ChangeResult, lintChange } from "./lint/lint-change.js";
export { type FileLinter, type FileResult, makeFileLinter, type Source } from "./lint/lint-file.js";
export { type LintResult, lintWorkspace, type Snapshot } from "./lint/lint-workspace.js";
export type { Settings } from "./lint/settings.js";
export type { Module, ModuleSummary, ParseResult, ReadOptions } from "./read/module.js";
export { defaultVocabulary, type Vocabulary } from "./read/vocabulary.js";
export type { Defect } from "./read/xml/defect.js";
export type { XmlDocument } from "./read/xml/reader.js";
export { formatCompact } from "./report/compact.js";
export { formatJson } from "./report/json.js";
export { formatMarkdown } from "./report/markdown.js";
export { formatPretty } from "./report/pretty.js";
export type { Report, ReportedFinding } from "./report/report.js";
export type { Rule, Severity } from "./rule-support/rule.js";
export { rules } from "./rules/index.js";
export { findRepository, type Repository } from "./source/repository.js";
export { type CommitTree, commitTree, type Tree, workingTree } from "./source/tree.js";
export { applyEdits, type Edit, type Located, type Span } from "./text/span.js";
/**
 * Reads one text. Total: any text gives a ParseResult, and a module in any state gives a Module and its defects.
 *
 * @param options.vocabulary the words that a module is written in; the default ones when left out.
 * @param options.declared take the file for a module although it looks like a page that shows one in passing.
 */
export declare function readModule(path: string, text: string, options?: Partial<ReadOptions>): ParseResult;
/** Reads a block of `text`, from `start` to `end` (UTF-16 offsets), as one XML document. Total: no input throws. */
export declare function readXml(text: string, start?: number, end?: number, vocabulary?: import("./read/vocabulary.js").Vocabulary): XmlDocument;
/** A block with every defect mended: well-formed whatever came in. */
export declare function repairXml(block: string, vocabulary?: import("./read/vocabulary.js").Vocabulary): string;

// The library's public face.
import { resolve } from "node:path";
import { findConfig } from "./config/config.ts";
import { openProject as openProjectWith, type Project, type ProjectOptions as ProjectParts } from "./engine/project.ts";
import { chooseRoot, existingFolder } from "./engine/root.ts";
import { type SettingsOptions, settingsOf } from "./library/settings.ts";
import { type ParseResult, type ReadOptions, readModule as readModuleIn } from "./read/read-module.ts";
import { defaultVocabulary } from "./read/vocabulary.ts";
import { readXml as readXmlIn } from "./read/xml/read-xml.ts";
import type { XmlDocument } from "./read/xml/reader.ts";
import { repairXml as repairXmlIn } from "./read/xml/repair.ts";
import { resolveCommit } from "./source/commits.ts";
import type { Repository } from "./source/repository.ts";
import { type CommitTree, commitTree as commitTreeOf } from "./source/tree.ts";

export type { ModuleChange } from "./change/module-change.ts";
export { type Config, defaultConfig } from "./config/config.ts";
export { BaseError, ConfigError, type ConfigFault, FileError, PathError, UsageError } from "./config/error.ts";
export { loadConfig } from "./config/load.ts";
export type { Baseline } from "./engine/baseline.ts";
export { type FixedFile, type FixOptions, type FixRun, type LeftAlone, runFix } from "./engine/fix.ts";
export { type Base, type Run, type RunOptions, runLint } from "./engine/lint.ts";
export type { Project } from "./engine/project.ts";
export { obstacleIn, writeFixes } from "./engine/write-fixes.ts";
export {
  fails,
  formatCompact,
  formatGithub,
  formatGitlab,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatPretty,
  formatSarif,
  type GateOptions,
  type PathOptions,
  type PrettyOptions,
  type ViewOptions,
} from "./library/formats.ts";
export { type LintOptions, lint } from "./library/lint.ts";
export { type Configuration, RuleError, type RuleSettings, type SettingsOptions } from "./library/settings.ts";
export type { Finding, MarkedFinding } from "./lint/finding.ts";
export { type ChangeResult, lintChange } from "./lint/lint-change.ts";
export { type FileLinter, type FileResult, makeFileLinter, type Source } from "./lint/lint-file.ts";
export { type LintResult, lintWorkspace, type Snapshot } from "./lint/lint-workspace.ts";
export type { View } from "./lint/narrow.ts";
export type { Settings } from "./lint/settings.ts";
export type { Module, ModuleSummary } from "./read/module.ts";
export type { ParseResult, ReadOptions } from "./read/read-module.ts";
export { defaultVocabulary, type Vocabulary } from "./read/vocabulary.ts";
export type { Defect } from "./read/xml/defect.ts";
export type { XmlDocument } from "./read/xml/reader.ts";
export type { ReportedCause } from "./report/causes.ts";
export { formatPatches, type PatchedFile } from "./report/patch.ts";
export type { CustomRuleReport, Region, Report, ReportedEdit, ReportedFinding, Status } from "./report/report.ts";
export {
  type CustomCatalogRule,
  type CustomModuleRule,
  type CustomProblem,
  type CustomRule,
  defineRule,
} from "./rule-support/custom-rule.ts";
export type { CatalogContext, Fix, FixEdit, Level, ModuleContext, Options, Preset, Related, Rule, Severity } from "./rule-support/rule.ts";
export { rules } from "./rules/index.ts";
export { findRepository, type Repository } from "./source/repository.ts";
export { type CommitTree, type Tree, workingTree } from "./source/tree.ts";
export { applyEdits, type Edit, type Located, type Span } from "./text/span.ts";

export interface ProjectOptions extends Omit<ProjectParts, "config">, SettingsOptions {}

/**
 * Opens the repository in a folder, and reads its modules once: for an editor, or whatever else lints again and again.
 *
 * @throws PathError when the root is no folder; ConfigError when its configuration has a fault.
 */
export async function openProject(root: string, { baseline, paths, now, ...settings }: ProjectOptions = {}): Promise<Project> {
  const folder = existingFolder(resolve(root));
  const parts = { ...(baseline !== undefined && { baseline }), ...(paths && { paths }), ...(now && { now }) };
  return openProjectWith(folder, { ...parts, config: await settingsOf(folder, settings) });
}

/**
 * The configuration file that counts in a folder: at the root of its repository, or at the folder itself where there is none.
 *
 * @returns its absolute path; undefined when there is none, and the defaults count.
 * @throws PathError when there is no such folder; UsageError when there are several.
 */
export function findConfiguration(folder: string): string | undefined {
  const from = existingFolder(resolve(folder));
  return findConfig(chooseRoot([from], undefined, from));
}

/**
 * The files of a commit, which need no checkout.
 *
 * @param name a branch, a tag or a commit; the tree's `commit` is its full id.
 * @param prefix the folder that paths count from, from the repository's root; "" for that.
 * @returns undefined when there is no such commit, or git can't read it.
 */
export function commitTree(repository: Repository, name: string, prefix = ""): CommitTree | undefined {
  const commit = resolveCommit(repository, name);
  return commit === undefined ? undefined : commitTreeOf(repository, commit, prefix);
}

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

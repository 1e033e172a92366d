import "./chunks/rolldown-runtime.js";
import { Cn as repairXml$1, En as applyEdits, F as makeFileLinter, M as lintWorkspace, Nn as defaultVocabulary, S as runLint, Tn as readXml$1, Wt as defaultConfig, Y as workingTree, _ as formatJson, in as rules, kt as findRepository, nn as FileError, p as formatPretty, q as commitTree, rn as UsageError, tn as ConfigError, wn as readModule$1 } from "./chunks/lint.js";
import { t as loadConfig } from "./chunks/load.js";
import { t as runFix } from "./chunks/fix.js";
import { t as openProject } from "./chunks/project.js";
import { r as writeFixes, t as obstacleIn } from "./chunks/write-fixes.js";
import { t as lintChange } from "./chunks/lint-change.js";
import { t as formatCompact } from "./chunks/compact2.js";
import { a as formatMarkdown } from "./chunks/markdown.js";
import { t as formatPatches } from "./chunks/patch2.js";

// src/index.ts
function readModule(path, text, options = {}) {
	return readModule$1(path, text, {
		vocabulary: defaultVocabulary,
		...options
	});
}
function readXml(text, start = 0, end = text.length, vocabulary = defaultVocabulary) {
	return readXml$1(text, start, end, vocabulary);
}
function repairXml(block, vocabulary = defaultVocabulary) {
	return repairXml$1(block, vocabulary);
}

export { ConfigError, FileError, UsageError, applyEdits, commitTree, defaultConfig, defaultVocabulary, findRepository, formatCompact, formatJson, formatMarkdown, formatPatches, formatPretty, lintChange, lintWorkspace, loadConfig, makeFileLinter, obstacleIn, openProject, readModule, readXml, repairXml, rules, runFix, runLint, workingTree, writeFixes };
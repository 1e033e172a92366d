import "./chunks/rolldown-runtime.js";
import { Ct as readXml$1, G as findRepository, I as formatJson, L as makeTextJudge, O as formatPretty, Ot as defaultVocabulary, R as judgeCatalog, St as readModule$1, _ as commitTree, dt as rules, h as runLint, lt as ConfigError, nt as defaultConfig, ut as UsageError, wt as applyEdits, xt as repairXml$1, y as workingTree } from "./chunks/lint.js";
import { t as loadConfig } from "./chunks/load.js";
import { t as judgeChange } from "./chunks/judge-change.js";
import { t as formatCompact } from "./chunks/compact2.js";
import { r as formatMarkdown } from "./chunks/markdown.js";

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

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, defaultVocabulary, findRepository, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, judgeChange, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint, workingTree };
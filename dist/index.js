import "./chunks/rolldown-runtime.js";
import { T as UsageError, g as defaultConfig, r as findRepository, w as ConfigError } from "./chunks/source.js";
import { t as loadConfig } from "./chunks/load.js";
import { D as judgeCatalog, E as judgeChange, O as readModule, S as formatPretty, T as makeTextJudge, d as workingTree, l as commitTree, t as runLint, w as formatJson } from "./chunks/run.js";
import { a as readXml, i as repairXml, o as applyEdits } from "./chunks/section.js";
import { t as formatCompact } from "./chunks/compact.js";
import { r as formatMarkdown } from "./chunks/markdown.js";
import { t as rules } from "./chunks/rules.js";

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, findRepository, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, judgeChange, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint, workingTree };
import "./chunks/rolldown-runtime.js";
import { C as ConfigError, h as defaultConfig, r as findRepository, w as UsageError } from "./chunks/source.js";
import { t as loadConfig } from "./chunks/load.js";
import { C as makeTextJudge, E as readModule, S as formatJson, T as judgeCatalog, b as formatPretty, d as workingTree, l as commitTree, t as runLint, w as judgeChange } from "./chunks/run.js";
import { a as applyEdits, i as readXml, r as repairXml } from "./chunks/section.js";
import { t as formatCompact } from "./chunks/compact.js";
import { r as formatMarkdown } from "./chunks/markdown.js";
import { t as rules } from "./chunks/rules.js";

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, findRepository, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, judgeChange, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint, workingTree };
import "./chunks/rolldown-runtime.js";
import { T as UsageError, g as defaultConfig, r as findRepository, w as ConfigError } from "./chunks/source.js";
import { t as loadConfig } from "./chunks/load.js";
import { C as formatJson, D as readModule, E as judgeCatalog, T as judgeChange, f as workingTree, l as commitTree, t as runLint, w as makeTextJudge, x as formatPretty } from "./chunks/run.js";
import { a as applyEdits, i as readXml, r as repairXml } from "./chunks/section.js";
import { t as formatCompact } from "./chunks/compact.js";
import { r as formatMarkdown } from "./chunks/markdown.js";
import { t as rules } from "./chunks/rules.js";

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, findRepository, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, judgeChange, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint, workingTree };
import "./chunks/rolldown-runtime.js";
import { l as ConfigError, t as defaultConfig, u as UsageError } from "./chunks/config.js";
import { t as loadConfig } from "./chunks/load.js";
import { c as judgeCatalog, h as workingTree, i as runLint, l as readModule, m as commitTree, o as makeTextJudge, p as formatJson, s as judgeChange, u as formatPretty } from "./chunks/run.js";
import { i as applyEdits, n as repairXml, r as readXml, t as rules } from "./chunks/rules.js";
import { t as formatCompact } from "./chunks/compact.js";
import { r as formatMarkdown } from "./chunks/markdown.js";

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, judgeChange, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint, workingTree };
import "./chunks/rolldown-runtime.js";
import { c as UsageError, d as rules, f as repairXml, m as applyEdits, p as readXml, s as ConfigError, t as defaultConfig } from "./chunks/config.js";
import { t as loadConfig } from "./chunks/load.js";
import { c as readModule, f as formatMarkdown, l as formatPretty, o as judgeCatalog, r as runLint, s as makeTextJudge, v as formatJson } from "./chunks/run.js";
import { t as formatCompact } from "./chunks/compact.js";

export { ConfigError, UsageError, applyEdits, defaultConfig, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint };
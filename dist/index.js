import "./chunks/rolldown-runtime.js";
import { c as ConfigError, f as rules, h as applyEdits, l as UsageError, m as readXml, p as repairXml, t as defaultConfig } from "./chunks/config.js";
import { t as loadConfig } from "./chunks/load.js";
import { c as readModule, l as formatPretty, m as formatMarkdown, o as judgeCatalog, r as runLint, s as makeTextJudge, x as formatJson } from "./chunks/run.js";
import { t as formatCompact } from "./chunks/compact.js";

export { ConfigError, UsageError, applyEdits, defaultConfig, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint };
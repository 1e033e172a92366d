import "./chunks/rolldown-runtime.js";
import { F as ConfigError, I as UsageError, d as readXml, f as applyEdits, l as rules, t as defaultConfig, u as repairXml } from "./chunks/config.js";
import { t as loadConfig } from "./chunks/load.js";
import { c as readModule, l as formatPretty, m as formatMarkdown, o as judgeCatalog, r as runLint, s as makeTextJudge, x as formatJson } from "./chunks/run.js";
import { t as formatCompact } from "./chunks/compact.js";

export { ConfigError, UsageError, applyEdits, defaultConfig, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint };
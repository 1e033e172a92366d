import "./chunk-rolldown-runtime.js";
import { c as UsageError, s as ConfigError, t as defaultConfig } from "./chunk-config.js";
import { t as loadConfig } from "./chunk-load.js";
import { a as makeTextJudge, i as judgeCatalog, s as readModule } from "./chunk-judge-files.js";
import { c as readXml, l as applyEdits, o as rules, s as repairXml } from "./chunk-sections.js";
import { t as formatCompact } from "./chunk-compact.js";
import { h as formatJson, l as formatMarkdown, o as formatPretty, r as runLint } from "./chunk-run.js";

export { ConfigError, UsageError, applyEdits, defaultConfig, formatCompact, formatJson, formatMarkdown, formatPretty, judgeCatalog, loadConfig, makeTextJudge, readModule, readXml, repairXml, rules, runLint };
import { a as formatMarkdown, c as notes, d as ruleTable, f as signs, i as countFindings, l as relatedItems, n as changeChart, o as heading, r as changeItems, s as item, t as bySeverity, u as ruleLink } from "./report-markdown.js";

export { formatMarkdown };
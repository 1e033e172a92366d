import { a as item, c as ruleTable, i as heading, l as signs, n as changeItems, o as notes, r as formatMarkdown, s as relatedItems, t as changeChart } from "./markdown.js";

export { formatMarkdown };
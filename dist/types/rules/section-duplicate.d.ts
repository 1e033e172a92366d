export declare const sectionDuplicate: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

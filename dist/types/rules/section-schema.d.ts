export declare const sectionSchema: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const moduleCategory: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

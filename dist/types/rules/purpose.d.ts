export declare const purpose: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const implementation: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

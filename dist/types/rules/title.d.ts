export declare const title: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

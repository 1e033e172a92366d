export declare const fence: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const moduleName: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const moduleFile: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const placeholder: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

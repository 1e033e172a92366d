export declare const referenceForm: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const referenceReason: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

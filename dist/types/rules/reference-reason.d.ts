export declare const referenceReason: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

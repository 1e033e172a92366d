export declare const referenceForm: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

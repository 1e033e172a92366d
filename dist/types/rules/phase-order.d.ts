export declare const phaseOrder: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

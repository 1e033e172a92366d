export declare const phaseOrder: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

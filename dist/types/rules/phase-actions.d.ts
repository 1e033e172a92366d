export declare const phaseActions: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

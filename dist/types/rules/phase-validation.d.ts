export declare const phaseValidation: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const phaseValidation: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

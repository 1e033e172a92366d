export declare const phaseRequirements: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

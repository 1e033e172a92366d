export declare const phaseRequirements: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

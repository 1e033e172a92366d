export declare const phaseActions: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

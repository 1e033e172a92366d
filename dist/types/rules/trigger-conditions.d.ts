export declare const triggerConditions: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const triggerConditions: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

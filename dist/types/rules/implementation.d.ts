export declare const implementation: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const purpose: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

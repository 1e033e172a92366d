export declare const moduleCategory: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

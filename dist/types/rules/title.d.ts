export declare const title: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

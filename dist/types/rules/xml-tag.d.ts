export declare const xmlTag: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

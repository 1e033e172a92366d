export declare const xmlTag: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

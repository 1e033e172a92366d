export declare const xmlBalance: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

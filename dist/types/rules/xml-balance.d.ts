export declare const xmlBalance: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

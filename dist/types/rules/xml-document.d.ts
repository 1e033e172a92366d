export declare const xmlDocument: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

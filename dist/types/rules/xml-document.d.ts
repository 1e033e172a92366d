export declare const xmlDocument: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

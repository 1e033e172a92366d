export declare const moduleFile: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

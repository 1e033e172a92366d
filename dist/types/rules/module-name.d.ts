export declare const moduleName: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

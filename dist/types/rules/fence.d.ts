export declare const fence: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

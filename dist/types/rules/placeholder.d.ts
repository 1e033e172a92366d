export declare const placeholder: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

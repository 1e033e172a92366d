export declare const phaseName: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const phaseName: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

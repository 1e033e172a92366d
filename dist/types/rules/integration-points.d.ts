export declare const integrationPoints: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const integrationPoints: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

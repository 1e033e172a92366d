export declare const dependencyCycle: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const dependencyCycle: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

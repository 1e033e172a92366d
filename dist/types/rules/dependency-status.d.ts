export declare const dependencyStatus: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const dependencyStatus: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

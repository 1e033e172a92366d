export declare const referencePath: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

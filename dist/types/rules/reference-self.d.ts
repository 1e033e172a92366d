export declare const referenceSelf: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

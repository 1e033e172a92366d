export declare const referenceDuplicate: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

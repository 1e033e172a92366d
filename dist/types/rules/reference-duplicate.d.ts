export declare const referenceDuplicate: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

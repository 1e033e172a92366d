export declare const referenceSelf: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

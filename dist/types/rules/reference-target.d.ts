export declare const referenceTarget: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

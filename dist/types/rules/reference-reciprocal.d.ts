export declare const referenceReciprocal: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const referenceReciprocal: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const referenceTarget: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

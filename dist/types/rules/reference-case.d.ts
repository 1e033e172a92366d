export declare const referenceCase: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

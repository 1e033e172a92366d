export declare const referenceCase: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

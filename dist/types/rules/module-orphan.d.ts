export declare const moduleOrphan: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const moduleOrphan: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const moduleUnique: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

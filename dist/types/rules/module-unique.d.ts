export declare const moduleUnique: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

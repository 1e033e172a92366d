export declare const referencePath: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

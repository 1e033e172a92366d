export declare const referenceAmbiguous: import("../rule-support/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

export declare const referenceAmbiguous: import("../rule/rule.js").CatalogRule<Readonly<Record<string, unknown>>>;

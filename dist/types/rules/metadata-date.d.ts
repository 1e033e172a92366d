export declare const metadataDate: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

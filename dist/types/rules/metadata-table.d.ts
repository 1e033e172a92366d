export declare const metadataTable: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const metadataTable: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const metadataStatus: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const metadataStatus: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

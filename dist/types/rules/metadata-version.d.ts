export declare const metadataVersion: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

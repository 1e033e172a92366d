export declare const metadataVersion: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

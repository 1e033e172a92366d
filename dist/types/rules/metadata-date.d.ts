export declare const metadataDate: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

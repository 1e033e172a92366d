export declare const suppressionUnknown: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

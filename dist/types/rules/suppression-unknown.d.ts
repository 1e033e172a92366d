export declare const suppressionUnknown: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

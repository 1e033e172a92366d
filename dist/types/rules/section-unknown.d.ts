export declare const sectionUnknown: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

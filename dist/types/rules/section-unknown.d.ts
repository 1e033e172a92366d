export declare const sectionUnknown: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

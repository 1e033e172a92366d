export declare const sectionSchema: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

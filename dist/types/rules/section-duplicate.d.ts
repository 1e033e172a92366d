export declare const sectionDuplicate: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

export declare const xmlCharacter: import("../rule-support/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

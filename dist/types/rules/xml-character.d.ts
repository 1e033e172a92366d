export declare const xmlCharacter: import("../rule/rule.js").ModuleRule<Readonly<Record<string, unknown>>>;

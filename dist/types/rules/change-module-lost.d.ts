export declare const changeModuleLost: import("../rule-support/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

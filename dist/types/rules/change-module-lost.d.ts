export declare const changeModuleLost: import("../rule/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

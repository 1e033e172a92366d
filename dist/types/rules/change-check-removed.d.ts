export declare const changeCheckRemoved: import("../rule-support/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

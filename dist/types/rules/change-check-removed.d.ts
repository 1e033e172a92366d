export declare const changeCheckRemoved: import("../rule/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

export declare const changeVersion: import("../rule-support/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

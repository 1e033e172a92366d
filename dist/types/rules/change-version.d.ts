export declare const changeVersion: import("../rule/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

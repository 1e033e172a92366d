export declare const changeDate: import("../rule-support/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

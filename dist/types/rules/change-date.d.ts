export declare const changeDate: import("../rule/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

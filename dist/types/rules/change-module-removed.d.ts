export declare const changeModuleRemoved: import("../rule-support/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

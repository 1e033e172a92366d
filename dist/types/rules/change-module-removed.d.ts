export declare const changeModuleRemoved: import("../rule/rule.js").ChangeRule<Readonly<Record<string, unknown>>>;

export declare const views: readonly ["introduced", "all"];
export type View = (typeof views)[number];

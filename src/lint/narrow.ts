// Which findings to show, or to gate by, when there is a base to compare with.
export const views = ["introduced", "all"] as const;
export type View = (typeof views)[number];

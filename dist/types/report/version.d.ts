export declare const version: string;
export declare const homepage: string;
/** Where the page of a rule can be read. */
export declare function rulePage(id: string): string;

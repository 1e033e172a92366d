export declare const version: string;
/** Where a rule's page can be read. */
export declare const homepage: string;

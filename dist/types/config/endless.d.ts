type Schema = {
    readonly [key: string]: unknown;
};
/** The reference at which a circle closes, as it is written; undefined when there is none. */
export declare function endlessReference(root: Schema): string | undefined;
export {};

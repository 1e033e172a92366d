/** Node 22.8 and later keep the compiled code of what is imported from here on. */
export declare function enableCompileCache(): void;

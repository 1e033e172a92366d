export declare function isUriReference(text: string): boolean;

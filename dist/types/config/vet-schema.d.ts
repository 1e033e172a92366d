/** What a schema has that is not taken, said of it, with the remedy. */
export declare class SchemaFault extends Error {
}
/** How much all schemas of a configuration may still have together. */
export interface Allowance {
    parts: number;
    values: number;
    instructions: number;
}
export declare function newAllowance(): Allowance;
/** Values of these keywords are data, not schemas. */
export declare const dataKeywords: Set<string>;
/** Values of these are schemas by name. */
export declare const namingKeywords: Set<string>;
/** Whether it says something about a value. Nobody vets what stands under any other key, so no reference may lead there. */
export declare function isKeyword(key: string): boolean;
/** @throws SchemaFault when it has what ajv must not be given. */
export declare function vetSchema(schema: object, allowance: Allowance): void;
/** @throws SchemaFault when patterns are too large together. */
export declare function payForPattern(size: number, allowance: Allowance): void;

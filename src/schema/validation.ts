// What is left of ajv in our types: a compiled schema is a function, and says afterwards what it did not accept. Declared here,
// so that the library's types stand without ajv's.

/** Accepts a value or doesn't; then `errors` says why. */
export interface Validation {
  (json: unknown): unknown;
  errors?: readonly SchemaError[] | null;
}

/** ajv's ErrorObject, as far as we look at it (https://ajv.js.org/api.html#error-objects). */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  /** A JSON pointer to the keyword in the schema. */
  readonly schemaPath: string;
  // biome-ignore lint/suspicious/noExplicitAny: as ajv has it; what is in it goes by the keyword.
  readonly params: Readonly<Record<string, any>>;
}

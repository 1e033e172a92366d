// The types of validator.js, which `npm run generate` writes.
import type { ValidateFunction } from "ajv";

export const validateConfig: ValidateFunction;

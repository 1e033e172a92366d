// The types of validators.js, which `npm run generate` writes.
import type { ValidateFunction } from "ajv";

export const validateModule: ValidateFunction;
export const validateConfiguration: ValidateFunction;
export const validateErrorHandling: ValidateFunction;
export const validateExamples: ValidateFunction;

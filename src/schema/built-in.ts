// The sections whose schemas come with the product.
import configuration from "../../schemas/sections/configuration.schema.json" with { type: "json" };
import errorHandling from "../../schemas/sections/error_handling.schema.json" with { type: "json" };
import examples from "../../schemas/sections/examples.schema.json" with { type: "json" };
import { vocabulary } from "../read/vocabulary.ts";
import { validateConfiguration, validateErrorHandling, validateExamples } from "./generated/validators.js";
import type { SectionCheck } from "./section.ts";

export const builtInSections: ReadonlyMap<string, SectionCheck> = new Map([
  [vocabulary.sections.configuration, { schema: configuration, validate: validateConfiguration }],
  [vocabulary.sections.errors, { schema: errorHandling, validate: validateErrorHandling }],
  [vocabulary.sections.examples, { schema: examples, validate: validateExamples }],
]);

// The sections whose schemas come with the product.
import configuration from "../../schemas/sections/configuration.schema.json" with { type: "json" };
import errorHandling from "../../schemas/sections/error_handling.schema.json" with { type: "json" };
import examples from "../../schemas/sections/examples.schema.json" with { type: "json" };
import type { SectionKind } from "../read/vocabulary.ts";
import { mixedErrorCodes } from "./error-codes.ts";
import { validateConfiguration, validateErrorHandling, validateExamples } from "./generated/validators.js";
import type { SectionCheck } from "./section.ts";

export const builtInSections: ReadonlyMap<SectionKind | undefined, SectionCheck> = new Map<SectionKind, SectionCheck>([
  ["configuration", { schema: configuration, validate: validateConfiguration }],
  ["error_handling", { schema: errorHandling, validate: validateErrorHandling, further: mixedErrorCodes }],
  ["examples", { schema: examples, validate: validateExamples }],
]);

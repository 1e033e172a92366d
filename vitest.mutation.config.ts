// The tests that a mutation run repeats: those within one process, with fewer runs of each property.
import { defineConfig } from "vitest/config";

process.env.PROPERTY_RUNS ??= "150";

export default defineConfig({
  test: {
    include: [
      "test/{read,catalog,change,rules,schema,lint,vocabulary}/**/*.test.ts",
      "test/cases.test.ts",
      "test/config/load.test.ts",
      "test/report/suggestion.test.ts",
      "test/github/hunks.test.ts",
    ],
    testTimeout: 60_000,
  },
});

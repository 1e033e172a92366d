// The tests that a mutation run repeats for each mutant: those within one process, those first that notice most in the least
// time, with fewer runs of each property, and without those that ask only whether a large input takes too long.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

process.env.PROPERTY_RUNS ??= "20";

const first = [
  "test/cases.test.ts",
  "test/rules/examples.test.ts",
  "test/catalog/",
  "test/read/",
  "test/change/",
  "test/lint/change.test.ts",
];
const last = [
  "test/lint/change-places.test.ts",
  "test/lint/change-repositories.test.ts",
  "test/lint/workspace.test.ts",
  "test/vocabulary/",
];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files
      .map((file) => ({ file, rank: rank(file.moduleId) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ file }) => file);
  }
}

function rank(file: string): number {
  const at = (list: readonly string[]) => list.findIndex((part) => file.includes(part));
  return at(first) >= 0 ? at(first) - first.length : at(last) + 1;
}

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
    isolate: false,
    sequence: { sequencer: QuickFirst },
    tags: [{ name: "large", description: "Asks only whether a large input takes too long.", skip: true }],
  },
});

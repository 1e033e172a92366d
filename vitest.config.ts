import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Files of custom rules, which are run as users run them.
    server: { deps: { external: [/\/patternlint-test-/] } },
    tags: [{ name: "large", description: "Asks only whether a large input takes too long." }],
    // Those that run at once mostly wait, for a server that keeps them waiting.
    maxConcurrency: 10,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The entries are a line each, and run as processes in test/e2e.
      exclude: ["src/**/generated/**", "src/cli.ts", "src/action.ts"],
      reporter: ["text-summary", "text", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});

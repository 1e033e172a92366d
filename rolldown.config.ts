// The bundles that users run: everything inside, nothing to install or download, the same bytes each time.
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", index: "src/index.ts" },
  platform: "node",
  tsconfig: false,
  resolve: { conditionNames: ["node", "import", "default"] },
  treeshake: {
    // @actions/core and @actions/github pull in an HTTP client for functions that aren't called here.
    moduleSideEffects: (id) => !/node_modules[\\/](@actions|undici|@octokit|tunnel|universal-user-agent|before-after-hook)[\\/]/.test(id),
  },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    minify: false,
    comments: { legal: true, annotation: true, jsdoc: false },
  },
});

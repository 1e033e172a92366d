// The bundles that users run: everything inside, nothing to install or download, the same bytes each time.
import { defineConfig, type Plugin } from "rolldown";

export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", index: "src/index.ts" },
  platform: "node",
  tsconfig: false,
  resolve: { conditionNames: ["node", "import", "default"] },
  plugins: [builtInsWithoutFacade()],
  treeshake: {
    propertyReadSideEffects: false,
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
    // Each file that is loaded costs a millisecond or two. What every run needs is one; the rest is loaded when it is wanted.
    codeSplitting: {
      groups: [
        // Before the compile cache is on, so as little as possible.
        { name: "print", test: /src[\\/]print\.ts$/, priority: 2 },
        { name: "lint", test: /src[\\/](?:run|report[\\/]pretty|report[\\/]json|report[\\/]gate)\.ts$/, priority: 1 },
      ],
    },
  },
});

/**
 * `import { … } from "node:fs"` makes Node prepare every export that node:fs has, streams included, which takes it 4 ms; asked
 * for by a call, it hands over the module as it is. Only what is imported from the outset is worth it.
 */
function builtInsWithoutFacade(): Plugin {
  return {
    name: "built-ins-without-facade",
    renderChunk(code, { fileName }) {
      if (/client|compile-schema|load/.test(fileName)) return null;
      return code
        .replaceAll(
          /^import \{ ([^}]+) \} from "(node:[\w/]+)";$/gm,
          (_, names: string, module: string) => `const { ${names.replaceAll(" as ", ": ")} } = process.getBuiltinModule("${module}");`,
        )
        .replaceAll(
          /^import (?:\* as )?([\w$]+) from "(node:[\w/]+)";$/gm,
          (_, name: string, module: string) => `const ${name} = process.getBuiltinModule("${module}");`,
        );
    },
  };
}

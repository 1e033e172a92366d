// The bundles that users run: everything inside, nothing to install or download, the same bytes each time.
import { isBuiltin } from "node:module";
import { defineConfig, type Plugin, type PreRenderedChunk } from "rolldown";
import { bundledPackages } from "./scripts/bundled-packages.ts";

/** Each file that is loaded costs a millisecond or two. What every run needs is one; the rest is loaded when it is wanted. */
const groups = [
  // Before the compile cache is on, so as little as possible.
  { name: "print", test: /src[\\/]process[\\/]print\.ts$/, priority: 2 },
  { name: "command-line", test: /src[\\/]command-line[\\/](?:main|lint|lint-options|input|command|commands|arguments)\.ts$/, priority: 0 },
  {
    name: "lint",
    test: /src[\\/](?:engine[\\/](?:lint|root|submodules|configuration)|config[\\/]config|process[\\/]write-file|report[\\/](?:pretty|json|gate|formats))\.ts$/,
    priority: 1,
  },
] as const;

export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", index: "src/index.ts" },
  platform: "node",
  tsconfig: false,
  resolve: { conditionNames: ["node", "import", "default"] },
  plugins: [builtInsWithoutFacade(), bundledPackages()],
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
    chunkFileNames: chunkName,
    minify: false,
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: { groups: [...groups] },
  },
});

/**
 * Chunks are named by the file that they are for. By its name alone, two files of one name would be numbered, and one more of it
 * would rename the others and every line that imports them. One that only passes another's exports on is called so.
 */
function chunkName({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  if (groups.some((group) => group.name === name)) return `chunks/${name}.js`;
  const file = facadeModuleId ?? moduleIds.at(-1);
  const path = file && /[\\/](?:src|node_modules)[\\/](.+?)(?:\.[cm]?[jt]s)?$/.exec(file)?.[1];
  if (!path) return "chunks/[name].js";
  return `chunks/${path.replaceAll(/[\\/@]+/g, "-").replace(/^-/, "")}${moduleIds.length === 0 ? ".exports" : ""}.js`;
}

/**
 * `import { … } from "node:fs"` makes Node prepare every export that node:fs has, streams included, which takes it 4 ms; asked
 * for by a call, it hands over the module as it is.
 */
function builtInsWithoutFacade(): Plugin {
  const statement = /^import (?:\{ ([^}]+) \}|(?:\* as )?([\w$]+)|([\w$]+), \* as ([\w$]+)) from "([\w:/]+)";$/gm;
  return {
    name: "built-ins-without-facade",
    renderChunk: (code) =>
      code.replaceAll(
        statement,
        (whole, names: string | undefined, all: string | undefined, first: string, second: string, module: string) => {
          if (!isBuiltin(module)) return whole;
          const got = `process.getBuiltinModule("${module}");`;
          if (names !== undefined) return `const { ${names.replaceAll(" as ", ": ")} } = ${got}`;
          return all === undefined ? `const ${first} = ${got}\nconst ${second} = ${first};` : `const ${all} = ${got}`;
        },
      ),
  };
}

// Builds dist/: the bundles, the library's types, and the notices of the packages inside. `--dir DIR` builds elsewhere.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

const { dir = "dist" } = parseArgs({ options: { dir: { type: "string" } } }).values;
const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });

run(join("node_modules", "rolldown", "bin", "cli.mjs"), "-c", "--dir", dir);
// It is a command, also where no package manager makes it one.
chmodSync(join(dir, "cli.js"), 0o755);

// The types of what index.ts exports, in one file that needs no other package, not even Node's types.
const declarations = mkdtempSync(join(tmpdir(), "patternlint-types-"));
run(join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json", "--outDir", declarations);
const bundle = await rolldown({
  input: { index: join(declarations, "index.d.ts") },
  // The compiler has made the declarations; what is left is to join them, which needs no generator (`oxc` starts none).
  plugins: [dts({ dtsInput: true, emitDtsOnly: true, generator: "oxc", tsconfig: false })],
  external: /^(?![./])/,
});
const { output } = await bundle.generate({ format: "esm" });
rmSync(declarations, { recursive: true });
const [types] = output;
if (output.length !== 1 || types.type !== "chunk") throw new Error(`The types are in ${output.length} files. They should be in one.`);
const strangers = [...types.imports, ...(/\b(?:Buffer|NodeJS)\b/.exec(types.code.replaceAll(/\/\*[\s\S]*?\*\//g, "")) ?? [])];
if (strangers.length > 0) throw new Error(`The library's types need ${strangers.join(", ")}. Declare what they use of it in src/.`);
writeFileSync(join(dir, "index.d.ts"), types.code);

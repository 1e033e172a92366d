// The types of what index.ts exports, in one file that needs no other package, not even Node's types.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

export async function bundleTypes(): Promise<string> {
  const declarations = mkdtempSync(join(tmpdir(), "patternlint-types-"));
  const compiler = join("node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", declarations], {
    stdio: ["ignore", "ignore", "inherit"],
  });
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
  return types.code;
}

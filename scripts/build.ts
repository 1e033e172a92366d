// Builds dist/: the bundles, and the library's types. `--dir DIR` builds elsewhere.
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { dir = "dist" } = parseArgs({ options: { dir: { type: "string" } } }).values;
const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });

run(join("node_modules", "rolldown", "bin", "cli.mjs"), "-c", "--dir", dir);
// It is a command, also where no package manager makes it one.
chmodSync(join(dir, "cli.js"), 0o755);
const types = join(dir, "types");
run(join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json", "--outDir", types);
// The compiler leaves `.ts` in the imports of declarations, which is not where their readers find them.
for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const path = join(types, name);
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"'));
}

// Builds dist/: the bundles, the library's types, and the notices of the packages inside. `--dir DIR` builds elsewhere.
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleTypes } from "./bundle-types.ts";

const { dir = "dist" } = parseArgs({ options: { dir: { type: "string" } } }).values;
const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });

run(join("node_modules", "rolldown", "bin", "cli.mjs"), "-c", "--dir", dir);
// It is a command, also where no package manager makes it one.
chmodSync(join(dir, "cli.js"), 0o755);

writeFileSync(join(dir, "index.d.ts"), await bundleTypes());

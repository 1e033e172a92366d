// Fails when a package in package-lock.json has no checksum: what is installed then is whatever the registry hands out that day.
// npm leaves them out for packages of other platforms than the one it ran on. `--fill` asks the registry for what is missing.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const file = "package-lock.json";
const lock: { readonly packages: Record<string, Entry> } = JSON.parse(readFileSync(file, "utf8"));
const gaps = Object.entries(lock.packages).filter(([path, { integrity, link }]) => path !== "" && !link && integrity === undefined);

if (process.argv.includes("--fill") && gaps.length > 0) {
  for (const [path, entry] of gaps) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const integrity = execFileSync("npm", ["view", `${name}@${entry.version}`, "dist.integrity"], { encoding: "utf8" }).trim();
    if (!/^sha512-[\w+/]+=*$/.test(integrity)) throw new Error(`The registry has no checksum of ${name}@${entry.version}.`);
    // In npm's order of keys, so that npm writes the file as it finds it.
    const { version, resolved, ...rest } = entry;
    lock.packages[path] = { version, ...(resolved !== undefined && { resolved }), integrity, ...rest } as Entry;
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${gaps.length} checksums filled in.`);
} else if (gaps.length > 0) {
  const names = gaps.map(([path]) => path.slice("node_modules/".length)).join(", ");
  console.error(`${file} has no checksum for ${names}. Run \`npm run lock:fill\` and commit what it writes.`);
  process.exitCode = 1;
} else console.log(`${file}: each package has a checksum.`);

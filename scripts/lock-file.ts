// Fails when a package in package-lock.json has no checksum: what is installed then is whatever the registry hands out that day.
// npm leaves them out for packages of other platforms than the one it ran on. `--fill` asks the registry for what is missing.
// It also fails for an address (.npmrc leaves them out: packages come from the registry at hand), and for a license that nobody has
// looked at: of what is only used here, copyleft by the file (MPL) is fine; what is bundled is held to less (bundled-packages.ts).
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  license?: string;
}

/** By SPDX identifier. */
const licenses = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0", "MPL-2.0", "Python-2.0"]);

const file = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "package-lock.json";
const lock: { readonly packages: Record<string, Entry> } = JSON.parse(readFileSync(file, "utf8"));
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== "" && !link);
const gaps = packages.filter(([, { integrity }]) => integrity === undefined);
const weak = packages.filter(([, { integrity }]) => integrity !== undefined && !/^sha512-/.test(integrity));
const addressed = packages.filter(([, { resolved }]) => resolved !== undefined);
const unlicensed = packages.filter(
  ([, { license }]) =>
    !license
      ?.replaceAll(/[()]/g, "")
      .split(" OR ")
      .some((one) => licenses.has(one)),
);
const namesOf = (entries: typeof packages) => entries.map(([path]) => path.slice("node_modules/".length)).join(", ");

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
} else {
  const faults = [
    ...(gaps.length > 0 ? [`${file} has no checksum for ${namesOf(gaps)}. Run \`npm run lock:fill\` and commit what it writes.`] : []),
    ...(weak.length > 0 ? [`${file} has a checksum other than SHA-512 for ${namesOf(weak)}.`] : []),
    ...(addressed.length > 0 ? [`${file} names an address for ${namesOf(addressed)}. Install with the .npmrc of this repository.`] : []),
    ...unlicensed.map(([path, { license = "no license that it names" }]) => {
      return `${path.slice("node_modules/".length)} is licensed under ${license}. Look at it, then list it in scripts/lock-file.ts.`;
    }),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${file}: each of ${packages.length} packages has a checksum and a license that was looked at.`);
}

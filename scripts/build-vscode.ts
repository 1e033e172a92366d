// Makes the VS Code extension: editors/vscode bundled, with the server of dist/ beside it, packed as build/patternlint-<version>.vsix.
// The packer is fetched by this command, the only one that needs it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { rolldown } from "rolldown";
import { bundledPackages } from "./bundled-packages.ts";

const source = join("editors", "vscode");
const folder = join("build", "vscode");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const bundle = await rolldown({
  input: { extension: join(source, "src", "extension.ts") },
  platform: "node",
  tsconfig: false,
  // The editor's own.
  external: ["vscode"],
  plugins: [bundledPackages()],
});
await bundle.write({ dir: join(folder, "out"), format: "cjs", entryFileNames: "[name].cjs", minify: true });

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
for (const name of ["README.md", "syntaxes"]) cpSync(join(source, name), join(folder, name), { recursive: true });
for (const name of ["LICENSE", "CHANGELOG.md"]) cpSync(name, join(folder, name));

// The server is the command line; what only the action and the library need stays behind.
for (const name of [...reachable("cli.js"), "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json"])
  cpSync(join("dist", name), join(folder, "server", name));

const vsix = join("..", `patternlint-${version}.vsix`);
execFileSync("npm", ["exec", "--yes", "--package=@vscode/vsce@4.1.0", "--", "vsce", "package", "--no-dependencies", "--out", vsix], {
  cwd: folder,
  stdio: ["ignore", "inherit", "inherit"],
  shell: process.platform === "win32",
});

/** A bundle and all that it imports, at once or later, as paths below dist/. */
function reachable(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const name of found) {
    const text = readFileSync(join("dist", name), "utf8");
    for (const [, path = ""] of text.matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.{1,2}\/[^"]+\.js)"/g))
      found.add(posix.join(posix.dirname(name), path));
  }
  return [...found].sort();
}

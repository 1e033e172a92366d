// Holds the packed VS Code extension against what it has to be: unpacked, its files are those that it needs, its manifest names what
// is there, and the server in it serves. `--editor` tries it in a real VS Code as well: code-server, from the npm registry (300 MB,
// some minutes), in the Chromium that the machine has; screenshots are left in reports/vscode.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { inflateRawSync } from "node:zlib";

execFileSync(process.execPath, ["scripts/build-vscode.ts"], { stdio: ["ignore", "ignore", "inherit"] });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const vsix = join("build", `patternlint-${version}.vsix`);
const folder = mkdtempSync(join(tmpdir(), "patternlint-vscode-"));
const files = unpack(readFileSync(vsix));
for (const [name, content] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
const names = [...files.keys()].sort();

// What is in it, but for the server's chunks, which are named by what they hold.
expect(
  "files",
  names.filter((name) => !name.startsWith("extension/server/chunks/")),
  [
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/LICENSE.txt",
    "extension/changelog.md",
    "extension/out/THIRD_PARTY_NOTICES.txt",
    "extension/out/extension.cjs",
    "extension/out/sbom.cdx.json",
    "extension/package.json",
    "extension/readme.md",
    "extension/server/THIRD_PARTY_NOTICES.txt",
    "extension/server/cli.js",
    "extension/server/sbom.cdx.json",
    "extension/syntaxes/module.tmLanguage.json",
  ],
);
const text = (name: string) => (files.get(`extension/${name}`) as Buffer).toString("utf8");
const imports = names
  .filter((name) => /\/server\/.*\.js$/.test(name))
  .flatMap((name) => {
    const found =
      files
        .get(name)
        ?.toString("utf8")
        .matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.{1,2}\/[^"]+\.js)"/g) ?? [];
    return [...found].map(([, path = ""]) => posix.join(posix.dirname(name), path));
  });
expect(
  "imports of the server that are missing",
  imports.filter((name) => !files.has(name)),
  [],
);
const wanted = new Set(imports);
expect(
  "chunks that nothing imports",
  names.filter((name) => name.startsWith("extension/server/chunks/") && !wanted.has(name)),
  [],
);

const manifest = JSON.parse(text("package.json"));
const code = text("out/extension.cjs");
expect("version", manifest.version, version);
for (const { path } of manifest.contributes.grammars) expect(`${path} is there`, files.has(posix.join("extension", path)), true);
for (const { command } of manifest.contributes.commands) expect(`${command} is registered`, code.includes(command), true);
expect(
  "modules that the extension asks for and has not",
  [...new Set([...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name))].filter(
    (name) => name !== "vscode" && process.getBuiltinModule(name as string) === undefined,
  ),
  [],
);

const { startServer } = await import("../test/language-server/client.ts");
const broken = join(import.meta.dirname, "..", "examples", "broken");
const file = join("patterns", "ambiguous.md");
const client = await startServer(join(folder, "extension", "server", "cli.js"), { folders: [broken] });
client.open(file, readFileSync(join(broken, file), "utf8"));
expect("diagnostics of the server in it", (await client.diagnostics(file, (found) => found.length > 0)).length > 0, true);
expect("exit code of the server in it", await client.stop(), 0);
console.log(
  `${vsix}: ${names.length} files, ${Math.round(readFileSync(vsix).length / 1024)} KB; nothing is missing, nothing is idle, and its server serves.`,
);

if (process.argv.includes("--editor")) {
  const { tryInEditor } = await import("./vscode-editor.ts");
  await tryInEditor(vsix);
}
rmSync(folder, { recursive: true });

/** A .vsix is a ZIP archive (APPNOTE.TXT 4.3): entries by the central directory at its end, stored or deflated. */
function unpack(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const found = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, local] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [number, number, number];
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    if (!name.endsWith("/")) found.set(name, method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  throw new Error(
    `${what}: ${JSON.stringify(found, null, 1)}, and not ${JSON.stringify(wanted, null, 1)}.${existsSync(folder) ? ` Left in ${folder}.` : ""}`,
  );
}

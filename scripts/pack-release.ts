// What a release consists of, into build/release: the npm package, the VS Code extension, what is bundled in them (CycloneDX, and
// the notices that licenses ask for), and the checksums of all that.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join("build", "release");
execFileSync(process.execPath, ["scripts/build-vscode.ts"], { stdio: ["ignore", "ignore", "inherit"] });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
});
copyFileSync(join("build", `patternlint-${version}.vsix`), join(folder, `patternlint-${version}.vsix`));
copyFileSync(join("dist", "sbom.cdx.json"), join(folder, "sbom.cdx.json"));
copyFileSync(join("build", "vscode", "out", "sbom.cdx.json"), join(folder, "sbom-vscode.cdx.json"));
copyFileSync(join("dist", "THIRD_PARTY_NOTICES.txt"), join(folder, "THIRD_PARTY_NOTICES.txt"));

// As sha256sum writes and checks them.
const names = readdirSync(folder).sort();
const sums = names.map(
  (name) =>
    `${createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex")}  ${name}\n`,
);
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
console.log(`${folder}: ${names.join(", ")}, SHA256SUMS`);

// Fails when dist/ is not, byte for byte and file mode by file mode, what building makes of the sources.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fresh = mkdtempSync(join(tmpdir(), "patternlint-dist-"));
execFileSync(process.execPath, ["scripts/build.ts", "--dir", fresh], { stdio: "inherit" });

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
// Always the same on Windows, which has no such mode.
const isExecutable = (folder: string, name: string) => (statSync(join(folder, name)).mode & 0o100) !== 0;
const built = files(fresh);
const kept = files("dist");
const stale = [...new Set([...built, ...kept])].filter((name) => {
  if (!built.includes(name) || !kept.includes(name)) return true;
  return (
    isExecutable(fresh, name) !== isExecutable("dist", name) || !readFileSync(join(fresh, name)).equals(readFileSync(join("dist", name)))
  );
});
rmSync(fresh, { recursive: true });
if (stale.length > 0) {
  console.error(`dist/ is stale: ${stale.join(", ")}. Run \`npm run build\` and commit what it writes.`);
  process.exitCode = 1;
} else console.log(`dist/ is fresh: ${built.length} files.`);

// Holds the SARIF that dist/ writes against Microsoft's validator, with the rules of the standard and those of GitHub.
// The validator is a binary of 100 MB, so it is no dependency: it is fetched from the npm registry when it is not there yet.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = "5.7.0";
const platform = { darwin: "darwin", win32: "win32" }[process.platform as string] ?? "linux";
const cache = join("node_modules", ".cache", `sarif-multitool-${version}`);
const binary = join(cache, "package", platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");

if (!existsSync(binary)) {
  mkdirSync(cache, { recursive: true });
  const name = `@microsoft/sarif-multitool-${platform}@${version}`;
  const [file = ""] = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", cache], { encoding: "utf8" }).trim().split("\n");
  execFileSync("tar", ["xzf", file, "package"], { cwd: cache });
  if (platform !== "win32") chmodSync(binary, 0o755);
}

const folder = mkdtempSync(join(tmpdir(), "patternlint-sarif-"));
const cli = join(import.meta.dirname, "..", "dist", "cli.js");
const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: folder });
const lint = (name: string, cwd: string, ...args: string[]) =>
  execFileSync(
    process.execPath,
    [cli, ...args, "--fail-on", "never", "--quiet", "--format", "compact", "--output", `sarif=${join(folder, name)}`],
    { cwd, stdio: "ignore" },
  );

// Each rule once; a change with something old, new, suppressed and renamed; nothing at all.
lint("broken.sarif", ".", "examples/broken", "--preset", "strict");
lint("sound.sarif", ".", "examples/sound", "--preset", "strict");
const modules = join("examples", "sound", "patterns");
const module = readFileSync(join(modules, "release.md"), "utf8");
writeFileSync(join(folder, "release (old) 100%.md"), module.replace("Tag the version", "Tag in <1 minute"));
writeFileSync(join(folder, "design-review.md"), readFileSync(join(modules, "design-review.md")));
git("init", "-q");
git("add", "-A");
git("commit", "-q", "-m", "Base");
writeFileSync(
  join(folder, "release (old) 100%.md"),
  module.replace(
    "Tag the version",
    "Tag in <1 minute\n        <!-- patternlint-disable-next-line : [known](https://example.org) -->\n        And <2, [so](1) {0}",
  ),
);
lint("change.sarif", folder, "--base", "HEAD");

const output = join(folder, "validation.sarif");
const names = ["broken.sarif", "sound.sarif", "change.sarif"].map((name) => join(folder, name));
const args = ["validate", "--rule-kind", "Sarif;Ghas", ...names, "--output", output, "--log", "ForceOverwrite"];
// Without the libraries for languages, of which a bare machine has none.
const run = spawnSync(binary, args, { encoding: "utf8", env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });
// It ends with 0 whatever it finds, so what it wrote has to be read.
if (run.status !== 0 || !existsSync(output)) throw new Error(`The validator did not run: ${run.error ?? run.stderr}${run.stdout}`);
const { runs } = JSON.parse(readFileSync(output, "utf8")) as { runs: { results?: { ruleId: string }[]; artifacts?: unknown[] }[] };
const results = runs.flatMap((one) => one.results ?? []);
if (results.length > 0) {
  console.error(run.stdout);
  process.exitCode = 1;
} else console.log(`${names.length} SARIF files are sound, by the rules of the standard and of GitHub.`);

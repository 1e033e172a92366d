// Tries the package as its users get it: packed, installed into an empty folder, run on the Node at hand, imported, and held
// against the types. Two tools that only this check needs are fetched by it.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Ajv } from "ajv";

const project = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "patternlint-package-"));
/** The machine's own Node, which need not be the one that runs the scripts. */
const withoutOurNode = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((entry) => !entry.startsWith(join(project, "node_modules")))
  .join(delimiter);
/** The oldest Node that it is for, and the newest of each line, as the registry has them. */
const nodes = ["20.19.0", "20", "22", "24"];
const shell = process.platform === "win32";
const npm = (args: string[], cwd = folder) => execFileSync("npm", args, { cwd, encoding: "utf8", shell });

const [tarball = ""] = npm(["pack", "--silent", "--pack-destination", folder], project).trim().split("\n");
npm(["init", "--yes", "--silent"]);
npm(["install", "--silent", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
expect(
  "packages that come along",
  readdirSync(join(folder, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .join(" "),
  "patternlint",
);

cpSync(join(project, "examples", "broken"), join(folder, "broken"), { recursive: true });
for (const [name, PATH] of [
  ["this Node", process.env.PATH],
  ["the machine's Node", withoutOurNode],
  ...nodes.map((version) => [`Node ${version}`, `${dirname(fetchNode(version))}${delimiter}${withoutOurNode}`] as const),
] as const) {
  const run = spawnSync("npx", ["--no-install", "patternlint", "broken", "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH },
    shell,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(`exit code on ${name}`, run.status, 1);
  if (JSON.parse(run.stdout).findings.length === 0) throw new Error(`No findings on ${name}.`);
}

checkBillOfMaterials();

const types = join(folder, "types.mts");
writeFileSync(
  types,
  `import { lint, lintChange, openProject, readModule, type Report, type Rule } from "patternlint";
export const report: Promise<Report> = lint({ root: "/" });
export const reading: "module" | "other" | "skipped" = readModule("a.md", "").kind;
export const used: [unknown, unknown, Rule | undefined] = [lintChange, openProject, undefined];
`,
);
const compiler = join(project, "node_modules", "typescript", "bin", "tsc");
for (const resolution of ["nodenext", "bundler"]) {
  const module = resolution === "bundler" ? "preserve" : "nodenext";
  const flags = ["--noEmit", "--strict", "--ignoreConfig", "--lib", "es2023", "--module", module, "--moduleResolution", resolution];
  execFileSync(process.execPath, [compiler, ...flags, "--typeRoots", folder, types], { cwd: folder, stdio: "inherit" });
}
const consumer =
  "import('patternlint').then(({ rules, readModule }) => process.stdout.write(String(rules.length > 40 && readModule('a.md', '').kind)))";
expect("readModule of nothing", execFileSync(process.execPath, ["-e", consumer], { cwd: folder, encoding: "utf8" }), "other");

const tarballPath = join(folder, tarball);
npm(["exec", "--yes", "--package=publint@0.3.25", "--", "publint", "run", tarballPath, "--strict"], project);
npm(["exec", "--yes", "--package=@arethetypeswrong/cli@0.18.5", "--", "attw", tarballPath, "--profile", "esm-only"], project);
rmSync(folder, { recursive: true });
console.log(
  `The package: installs alone, runs on Node ${nodes.join(", ")}, imports, has types; its bill of materials fits CycloneDX; publint and arethetypeswrong are content.`,
);

/** The path of a Node of this version. */
function fetchNode(version: string): string {
  const path = npm(["exec", "--yes", `--package=node@${version}`, "--", "node", "-p", "process.execPath"], tmpdir()).trim();
  const found = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  if (!`${found}.`.startsWith(`v${version}.`)) throw new Error(`Node ${version} is ${found}, of ${path}.`);
  return path;
}

/** The bill of materials against CycloneDX's own schema, which is fetched. */
function checkBillOfMaterials(): void {
  const [library = ""] = npm(["pack", "@cyclonedx/cyclonedx-library@10.3.0", "--silent"]).trim().split("\n");
  execFileSync("tar", ["xzf", library, "package/res/schema"], { cwd: folder });
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(folder, "package", "res", "schema", `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  // They name one another by their files.
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"])
    ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  const isSound = ajv.compile(schema("bom-1.6"));
  const bill: object = JSON.parse(readFileSync(join(folder, "node_modules", "patternlint", "dist", "sbom.cdx.json"), "utf8"));
  if (!isSound(bill)) throw new Error(`The bill of materials: ${ajv.errorsText(isSound.errors)}`);
  expect("a broken bill of materials is sound", isSound({ ...bill, components: [{ type: "thing" }] }), false);
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}. Left in ${folder}.`);
}

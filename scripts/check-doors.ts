// Fails when something in src/ goes around a door: reading and writing files, starting programs and printing are dangerous
// wherever they happen, so each happens in one place (ARCHITECTURE.md, "Doors").
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** They tell of a path, and neither open nor change anything. */
const predicates = ["existsSync", "statSync", "lstatSync", "fstatSync", "realpathSync", "accessSync", "constants", "Stats", "Dirent"];

/** What else of node:fs a file may use. */
const fileAccess: Readonly<Record<string, readonly string[]>> = {
  // The doors.
  "source/read-file.ts": ["openSync", "readSync", "closeSync"],
  "source/list-files.ts": ["readdirSync"],
  "process/write-file.ts": [
    "openSync",
    "writeSync",
    "closeSync",
    "fchmodSync",
    "fchownSync",
    "mkdirSync",
    "renameSync",
    "rmdirSync",
    "rmSync",
  ],
  // To a descriptor that is open.
  "process/print.ts": ["writeSync"],
  // A look at which names are there, before git reads them or because it doesn't list them.
  "source/git-dir.ts": ["readdirSync"],
  "engine/submodules.ts": ["readdirSync"],
  // Folders of our own making, which only this user may write to.
  "source/fetch.ts": ["mkdirSync", "mkdtempSync", "readdirSync", "rmSync", "writeFileSync"],
  "github/files.ts": ["mkdtempSync"],
  "process/compile-cache.ts": ["mkdirSync"],
};

/** Node's other modules, and who may use each; `*` for everybody. A module that isn't listed is nobody's. */
const modules: Readonly<Record<string, readonly string[]>> = {
  "node:path": ["*"],
  "node:os": ["*"],
  "node:buffer": ["*"],
  "node:url": ["*"],
  "node:crypto": ["*"],
  "node:util": ["*"],
  "node:fs": ["*"],
  "node:module": ["process/compile-cache.ts"],
  "node:child_process": ["source/git.ts"],
  "@actions/core": ["github/runner.ts"],
};

const outputs: readonly { readonly what: RegExp; readonly door: string }[] = [
  { what: /\bprocess(?:\.|\?\.|\s*\[\s*["'`])(?:stdout|stderr)\b|\bprocess\[|\bconsole(?:\.\w|\[)/, door: "process/print.ts" },
  // Code that a repository brings.
  { what: /\bimport\((?!\s*"[^"]*"\s*\))/, door: "config/import-code.ts" },
  { what: /\bprocess\.(?:binding|dlopen|_linkedBinding)\b|\bnew Function\(|\beval\(/, door: "" },
];

const root = process.argv[2] ?? "src";
const faults = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.includes("generated/"))
  .sort()
  .flatMap((path) => faultsOf(path, readFileSync(join(root, path), "utf8")).map((fault) => `${root}/${path} ${fault}`));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("Files, programs and output go through their doors.");

function faultsOf(path: string, text: string): string[] {
  return [...moduleFaults(path, text), ...fileFaults(path, text), ...outputFaults(path, text)];
}

function moduleFaults(path: string, text: string): string[] {
  return [...text.matchAll(/["'`](node:[\w/]+|@actions\/core|fs|fs\/promises|child_process|worker_threads|vm|cluster)["'`]/g)].flatMap(
    ([, name = ""]) => {
      const users = modules[name] ?? [];
      if (users.includes("*") || users.includes(path)) return [];
      return [`uses ${name}, which ${users.length > 0 ? `only ${users.join(", ")} may` : "nothing here may"}.`];
    },
  );
}

function fileFaults(path: string, text: string): string[] {
  const mentions = text.split('"node:fs"').length - 1;
  const imports = [...text.matchAll(/^import \{([^}]*)\} from "node:fs";$/gm)];
  if (imports.length !== mentions) return ['uses "node:fs" otherwise than by `import { name } from "node:fs"`, which shows what is used.'];
  const allowed = [...predicates, ...(fileAccess[path] ?? [])];
  return imports
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim().replace(/^type /, ""))
    .flatMap((name) => {
      if (name === "" || allowed.includes(name)) return [];
      return [`uses ${name} of node:fs. Read through source/read-file.ts, write through write-file.ts.`];
    });
}

function outputFaults(path: string, text: string): string[] {
  return outputs.flatMap(({ what, door }) => {
    const found = path === door ? undefined : what.exec(text)?.[0];
    return found === undefined ? [] : [`uses ${found}. ${door === "" ? "Nothing here may." : `Only ${door} may.`}`];
  });
}

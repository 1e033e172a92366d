// Fails when an import in src/ goes against the direction of the pipeline, a pure layer reaches for the machine, or anything
// but the edges chooses a vocabulary.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** From the ground up: a file may import from its own layer and from those before it. */
const layers = [
  "text",
  "source",
  "read",
  "catalog",
  "change",
  "schema",
  "rule-support",
  "rules",
  "lint",
  "config",
  "report",
  "graph",
  "process",
  "engine",
  "entries",
] as const;
type Layer = (typeof layers)[number];

/** These run in a browser too: no file system, network, process or clock. */
const pure: readonly Layer[] = ["text", "read", "catalog", "change", "schema", "rule-support", "rules", "lint"];

/** These may choose the default vocabulary; everything else goes by the one that it is handed, with a text or a module. */
const choosing: readonly Layer[] = ["config", "engine", "entries"];

/** Folders and files above the pipeline. */
const entries = new Set(["library", "command-line", "language-server", "github", "cli.ts", "action.ts", "index.ts"]);

function layerOf(path: string): Layer {
  const [first = ""] = path.split("/");
  if (entries.has(first)) return "entries";
  if ((layers as readonly string[]).includes(first)) return first as Layer;
  throw new Error(`src/${path} stands in no layer. Name its folder in scripts/check-imports.ts.`);
}

const [, , root = "src"] = process.argv;
const faults: string[] = [];
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  const path = name.split(sep).join("/");
  if (!path.endsWith(".ts") || path.includes("generated/")) continue;
  const layer = layerOf(path);
  const text = readFileSync(join(root, path), "utf8");
  for (const [, from = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
    if (from.startsWith(".")) {
      const target = normalize(join(dirname(path), from))
        .split(sep)
        .join("/");
      if (target.startsWith("..") || target.includes("generated/")) continue;
      const other = layerOf(target);
      if (layers.indexOf(other) > layers.indexOf(layer))
        faults.push(`src/${path} (${layer}) imports ${target} (${other}), which lies above it.`);
    } else if (pure.includes(layer) && /^(?:node:|@actions\/)/.test(from))
      faults.push(`src/${path} (${layer}) imports ${from}; ${layer} is pure.`);
  }
  if (pure.includes(layer) && /\b(?:process\.|Date\.now\(|new Date\(\)|Buffer\.|globalThis\.fetch)/.test(text)) {
    faults.push(`src/${path} (${layer}) uses the process, the clock or Node's Buffer; ${layer} is pure.`);
  }
  if (!choosing.includes(layer) && path !== "read/vocabulary.ts" && /\bdefaultVocabulary\b/.test(text))
    faults.push(`src/${path} (${layer}) uses the default vocabulary. Take the one that comes with the text or the module.`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("Imports go one way, and the vocabulary is handed on.");

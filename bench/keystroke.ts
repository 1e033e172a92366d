// Measures what an editor waits for: a character typed into one of many modules, until the findings of that file are there, in
// one process, against a full run over the same files. Medians; bench/README.md has the figures.
//   npm run bench:keystroke -- [--count 1000] [--keys 200] [--real FOLDER]
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultConfig, openProject, runLint } from "../src/index.ts";
import { median } from "./measure.ts";
import { writeModules } from "./modules.ts";
import { writeCopies } from "./real.ts";

const { values: options } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    keys: { type: "string", default: "200" },
    real: { type: "string", default: join(import.meta.dirname, "../examples") },
  },
});
const count = Number(options.count);
const cache = join(tmpdir(), "patternlint-bench");

function soundModules(): string {
  const folder = join(cache, `keystroke-sound-${count}`);
  if (!existsSync(folder)) writeModules(count, folder, join(cache, `keystroke-bare-${count}`));
  return folder;
}

for (const [name, folder] of [
  ["sound", soundModules()],
  ["real", realModules()],
] as const)
  await measureKeys(name, folder);

function realModules(): string {
  const folder = join(cache, `keystroke-real-${count}`);
  if (!existsSync(folder)) writeReal(folder);
  return folder;
}

function writeReal(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeCopies(resolve(options.real), count, folder, join(cache, `keystroke-real-bare-${count}`));
}

async function measureKeys(name: string, folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const full: number[] = [];
  let findings = 0;
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    findings = (await runLint({ root: folder, paths: [], config: defaultConfig })).report.findings.length;
    full.push(performance.now() - begin);
  }
  const project = await openProject(folder);
  const keys: number[] = [];
  for (let key = 0; key < Number(options.keys); key++) {
    const file = (files[(key * 37) % files.length] as string).replaceAll("\\", "/");
    const text = readFileSync(join(folder, file), "utf8");
    const at = Math.floor((text.length * ((key * 13) % 100)) / 100);
    const begin = performance.now();
    project.update(file, `${text.slice(0, at)}x${text.slice(at)}`);
    project.findings(file);
    keys.push(performance.now() - begin);
    project.close(file);
    project.findings(file);
  }
  const slowest = keys.toSorted((a, b) => a - b)[Math.floor(keys.length * 0.95)] as number;
  const ratio = (100 * median(keys)) / median(full);
  console.log(
    `${name.padEnd(6)} ${String(files.length).padStart(6)} files ${String(findings).padStart(6)} findings   full run ${median(full).toFixed(0)} ms   ` +
      `keystroke ${median(keys).toFixed(1)} ms (95 % below ${slowest.toFixed(1)})   ${ratio.toFixed(1)} % of a full run`,
  );
}

// Measures what an editor waits for: a character typed into one of many modules, until the findings of that file are there, in
// one process, against a full run over the same files; and through the language server in dist/, from the key to the diagnostics,
// sent or asked for. Medians; bench/README.md has the figures.
//   npm run bench:keystroke -- [--count 1000] [--keys 200] [--real FOLDER]
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DocumentDiagnosticRequest, DocumentSymbolRequest } from "vscode-languageserver-protocol/node";
import { defaultConfig, openProject, runLint } from "../src/index.ts";
import { type Client, pulling, startBuilt } from "../test/language-server/client.ts";
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
  const ratio = (100 * median(keys)) / median(full);
  const server = await measureServer(
    folder,
    files.map((file) => file.replaceAll("\\", "/")),
  );
  console.log(
    `${name.padEnd(6)} ${String(files.length).padStart(6)} files ${String(findings).padStart(6)} findings   full run ${median(full).toFixed(0)} ms   ` +
      `keystroke ${shown(keys)}   ${ratio.toFixed(1)} % of a full run\n` +
      `       server: ready after ${server.ready.toFixed(0)} ms; from a key to diagnostics that are sent ${shown(server.sent)}, asked for ${shown(server.asked)}`,
  );
}

function shown(times: readonly number[]): string {
  const slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] as number;
  return `${median(times).toFixed(1)} ms (95 % below ${slowest.toFixed(1)})`;
}

/** The same keys, by a client that is sent diagnostics, and by one that asks for them. */
async function measureServer(folder: string, files: readonly string[]) {
  const begin = performance.now();
  const sender = await startBuilt({ folders: [folder] });
  await sender.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: sender.uri(files[0] as string) } });
  const ready = performance.now() - begin;
  const sent = await typeKeys(sender, folder, files, (path, version) => sender.diagnostics(path, (_, now) => now === version));
  await sender.stop();
  const puller = await startBuilt({ folders: [folder], capabilities: pulling });
  const asked = await typeKeys(puller, folder, files, (path) =>
    puller.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: puller.uri(path) } }),
  );
  await puller.stop();
  return { ready, sent, asked };
}

/** A few keys in a row in each of many files, with what they are answered. */
async function typeKeys(
  client: Client,
  folder: string,
  files: readonly string[],
  answer: (path: string, version: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < Number(options.keys); key++) {
    const path = files[(Math.floor(key / 5) * 37) % files.length] as string;
    const text = readFileSync(join(folder, path), "utf8");
    const version = (key % 5) + 2;
    if (version === 2) {
      client.open(path, text, 1);
      await answer(path, 1);
    }
    const at = Math.floor((text.length * ((key * 13) % 100)) / 100);
    const lines = text.slice(0, at).split("\n");
    const place = { line: lines.length - 1, character: (lines.at(-1) as string).length };
    const begin = performance.now();
    client.change(path, version, "x", { start: place, end: place });
    await answer(path, version);
    times.push(performance.now() - begin);
    if (version === 6) client.close(path);
  }
  return times;
}

// A repository of real modules as large as wanted: a folder of them, copied under new names again and again.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { readModule } from "../src/read/read-module.ts";
import { defaultVocabulary } from "../src/read/vocabulary.ts";

interface RealFile {
  /** From the folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes copies of a folder's Markdown files until there are `count` modules. Each copy has file and module names of its own,
 * and refers to its own files, so that what leads somewhere, or nowhere, still does.
 *
 * @param bare gets the blocks that xmllint can read, a file each; all of none without xmllint.
 * @returns how many modules there are.
 */
export function writeCopies(folder: string, count: number, to: string, bare: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .sort()
    .map((path): RealFile => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const names = new Set(files.map(({ path }) => basename(path)));
  const readable = new Set(files.filter((file) => isReadable(file, bare)).map(({ path }) => path));
  const modules = files.filter((file) => blockOf(file) !== undefined).length;
  if (modules === 0) throw new Error(`${folder} holds no modules.`);
  const copies = Math.max(1, Math.round(count / modules));
  for (let copy = 1; copy <= copies; copy++) {
    for (const { path, text } of files) {
      const [renamed, rewritten] = [join(dirname(path), rename(basename(path), copy)), rewrite(text, names, copy)];
      write(join(to, renamed), rewritten);
      const block = readable.has(path) ? blockOf({ path: renamed, text: rewritten }) : undefined;
      if (block !== undefined) write(join(bare, `${renamed}.xml`), block);
    }
  }
  return modules * copies;
}

function rename(name: string, copy: number): string {
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}-${copy}${ending}`;
}

/** File names wherever they stand, and the names of modules. */
function rewrite(text: string, names: ReadonlySet<string>, copy: number): string {
  return text
    .replaceAll(/[\w.-]+\.(?:md|markdown)\b/gi, (name) => (names.has(name) ? rename(name, copy) : name))
    .replaceAll(/(<module\s[^>]*?name=")([^"<>]*)(?=")/g, (_, start: string, name: string) => `${start}${name}${separator(name)}${copy}`);
}

function separator(name: string): string {
  return name.includes("_") ? "_" : "-";
}

function blockOf({ path, text }: RealFile): string | undefined {
  const reading = readModule(path, text, { vocabulary: defaultVocabulary });
  if (reading.kind !== "module") return undefined;
  const { start, end } = reading.module.envelope.block.content;
  return text.slice(start, end).trim();
}

function isReadable(file: RealFile, bare: string): boolean {
  const block = blockOf(file);
  if (block === undefined) return false;
  const probe = join(bare, "probe.txt");
  write(probe, block);
  return spawnSync("xmllint", ["--noout", probe], { stdio: "ignore" }).status === 0;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

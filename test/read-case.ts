// Reads and writes the cases of test/cases; CONTRIBUTING.md describes how one is written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../src/config/load.ts";
import type { Settings } from "../src/lint/settings.ts";
import type { Files } from "./lint-files.ts";

/** Characters that can't be seen, or that an editor would change, and how a case shows them. */
const shown: readonly (readonly [string, string])[] = [
  ["\r", "␍"],
  ["\0", "␀"],
  ["\u001b", "␛"],
  ["\t", "␉"],
  ["\uFEFF", "␘"],
];

export interface Case {
  readonly name: string;
  readonly about: string;
  readonly settings: Partial<Settings>;
  readonly files: Files;
  /** What a change is compared with. */
  readonly base: Files | undefined;
  readonly expected: string;
  /** Writes what is expected instead. */
  update(expected: string): void;
}

const folder = join(import.meta.dirname, "cases");
const EXPECTED = "-- expected --\n";

export function readCases(): Promise<readonly Case[]> {
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map((name) => readCase(name)),
  );
}

async function readCase(name: string): Promise<Case> {
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const [head = "", ...rest] = text.split(/^-- (.+) --\n/m);
  const [about = "", ...config] = head.split("\n");
  const sections = rest.flatMap((section, at) => (at % 2 === 0 ? [[section, unmark(rest[at + 1] as string)] as const] : []));
  const { expected, ...all } = Object.fromEntries(sections);
  if (expected === undefined) throw new Error(`${name} has no line \`${EXPECTED.trim()}\`. End the case with one.`);
  return {
    name,
    about,
    settings: await readSettings(`\n${config.join("\n")}`, all, name),
    ...readStates(all),
    expected: text.slice(text.indexOf(EXPECTED) + EXPECTED.length),
    update: (now) => writeFileSync(path, text.slice(0, text.indexOf(EXPECTED)) + EXPECTED + now),
  };
}

/** What stands above the first file is a configuration; schemas that it names are files of the case. */
function readSettings(config: string, files: Files, name: string): Promise<Settings> {
  const texts: Files = { ...files, [name]: config };
  return loadConfig(name, {
    read: async (file) => (texts[file] === undefined ? { kind: "gone" } : { kind: "text", text: texts[file], invalidAt: undefined }),
    show: (file) => file,
    of: "",
  });
}

/** Both sides of a change have the files without a mark; `base: ` and `head: ` before a path mark those of one side only. */
function readStates(all: Files): Pick<Case, "files" | "base"> {
  const entries = Object.entries(all);
  const sides = { files: "head: ", base: "base: " };
  const side = (mark: string) =>
    Object.fromEntries(
      entries.flatMap(([path, text]) =>
        path.startsWith(mark) ? [[path.slice(mark.length), text]] : /^(?:head|base): /.test(path) ? [] : [[path, text]],
      ),
    );
  const isChange = entries.some(([path]) => path.startsWith(sides.base) || path.startsWith(sides.files));
  return { files: side(sides.files), base: isChange ? side(sides.base) : undefined };
}

/** A space at the end of a line is `␠`, and `␟` at the end of a file says that the last line has no end. */
function unmark(text: string): string {
  const unmarked = shown.reduce((now, [character, mark]) => now.replaceAll(mark, character), text);
  return unmarked.replaceAll("␠", " ").replace(/␟\n$/, "");
}

/** Shows what can't be seen. */
export function mark(line: string): string {
  return shown
    .reduce((now, [character, sign]) => now.replaceAll(character, sign), line)
    .replace(/ +$/, (spaces) => "␠".repeat(spaces.length));
}

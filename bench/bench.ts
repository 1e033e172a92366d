// Measures whole processes in turn, in one run, and tells the ratios of their medians. bench/README.md has the tables.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Contender, type Measured, measure, median } from "./measure.ts";
import { writeModules } from "./modules.ts";
import { writeCopies } from "./real.ts";

const project = join(import.meta.dirname, "..");
const { values: options } = parseArgs({
  options: {
    /** Only these measures, by name. */
    only: { type: "string", multiple: true },
    /** Modules of the large repositories. */
    count: { type: "string", default: "10000" },
    runs: { type: "string", default: "5" },
    /** A folder of real modules. */
    real: { type: "string", default: join(project, "examples") },
    /** What is measured; several are measured against each other. */
    dist: { type: "string", multiple: true, default: [join(project, "dist")] },
  },
});
const count = Number(options.count);
const runs = Number(options.runs);
const realFolder = resolve(options.real);
const dists = options.dist.map((folder) => resolve(folder));
/** Outside of this repository, whose .gitignore would hide it. */
const cache = join(tmpdir(), "patternlint-bench");
mkdirSync(cache, { recursive: true });

// ---- what is measured ---------------------------------------------------------------------------------------------------

const node = process.execPath;
const empty: Contender = { name: "node -e 0", command: node, args: ["-e", "0"], cwd: cache, output: "pipe", statuses: [0] };

/** What tells several builds apart. */
function suffix(dist: string): string {
  return dists.length === 1 ? "" : ` ${dist}`;
}

function lint(name: string, cwd: string, format: "pretty" | "json", ...more: string[]): Contender[] {
  return dists.map((dist) => ({
    name: name + suffix(dist),
    command: node,
    args: [join(dist, "cli.js"), "--format", format, "--fail-on", "never", ...more],
    cwd,
    output: format === "pretty" ? "pipe" : { file: join(cache, "report.json") },
    statuses: [0],
  }));
}

/** The action over a folder, with nothing but its log. */
function action(cwd: string): Contender[] {
  const output = join(cache, "outputs.txt");
  writeFileSync(output, "");
  const env = {
    INPUT_ROOT: ".",
    "INPUT_FAIL-ON": "error",
    INPUT_SUMMARY: "off",
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: cache,
  };
  return dists.map((dist) => ({
    name: `action${suffix(dist)}`,
    command: node,
    args: [join(dist, "action.js")],
    cwd,
    env,
    output: "pipe",
    statuses: [0],
  }));
}

function xmllint(bare: string): Contender[] {
  if (spawnSync("xmllint", ["--version"]).error) {
    console.log("xmllint is not here (Debian: apt-get install libxml2-utils); left out.");
    return [];
  }
  const blocks = readdirSync(bare, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"));
  return [{ name: "xmllint", command: "xmllint", args: ["--noout", ...blocks], cwd: bare, output: "pipe", statuses: [0] }];
}

const markdownlint: Contender = {
  name: "markdownlint-cli2",
  command: node,
  args: [join(project, "node_modules", "markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "**/*.md"],
  cwd: "",
  output: "pipe",
  statuses: [0, 1],
};

interface Goal {
  /** `of` divided by `to`; the seconds of `of` alone without it. */
  readonly of: string;
  readonly to: string;
  readonly goal: string;
}

interface Measure {
  readonly title: string;
  run(): Promise<void>;
}

const measures: Readonly<Record<string, Measure>> = {
  start: {
    title: "100 sound modules, and the start of a process",
    run: async () => {
      const { modules } = repository("sound", 100);
      const contenders = [empty, ...lint("pretty", modules, "pretty"), ...lint("json", modules, "json"), ...action(modules)];
      report(await measure(contenders, runs * 3), [
        { of: "pretty", to: "node -e 0", goal: "at most 2.0" },
        { of: "json", to: "node -e 0", goal: "at most 2.0" },
        { of: "action", to: "node -e 0", goal: "at most 2.5" },
      ]);
    },
  },
  framework: {
    title: `the real modules of ${basename(realFolder)} as they are`,
    run: async () => {
      const contenders = [empty, ...lint("pretty", realFolder, "pretty"), ...lint("json", realFolder, "json")];
      report(await measure(contenders, runs * 2), [{ of: "pretty", to: "node -e 0", goal: "at most 4" }]);
    },
  },
  sound: { title: `${number(count)} sound modules, and their bare XML`, run: () => against("sound", "at most 1.5") },
  broken: {
    title: `${number(count)} modules, 15 % of them defective, and the bare XML of sound ones`,
    run: () => against("broken", "at most 2.5"),
  },
  real: {
    title: `${number(count * 0.3)} real modules (copies), and those of their blocks that xmllint can read`,
    run: async () => {
      const [modules, bare] = [join(cache, "real"), join(cache, "real-bare")];
      for (const folder of [modules, bare]) rmSync(folder, { recursive: true, force: true });
      const made = writeCopies(realFolder, count * 0.3, modules, bare);
      console.log(`  ${number(made)} modules from ${realFolder}`);
      report(await measure([...xmllint(bare), ...lint("pretty", modules, "pretty"), ...lint("json", modules, "json")], runs), [
        { of: "pretty", to: "xmllint", goal: "at most 8" },
        { of: "json", to: "xmllint", goal: "at most 8" },
      ]);
    },
  },
  markdownlint: {
    title: `${number(count)} sound modules, as Markdown`,
    run: async () => {
      const { modules } = repository("sound", count);
      const contenders = [{ ...markdownlint, cwd: modules }, ...lint("pretty", modules, "pretty")];
      report(await measure(contenders, 1), [{ of: "markdownlint-cli2", to: "pretty", goal: "at least 40" }]);
    },
  },
  large: {
    title: `${number(count * 10)} sound modules against ${number(count)}: time and memory`,
    run: async () => {
      const [one, ten] = [repository("sound", count), repository("sound", count * 10)];
      const contenders = [...lint("once", one.modules, "json"), ...lint("ten times", ten.modules, "json")];
      report(await measure(contenders, Math.min(runs, 3), false), [{ of: "ten times", to: "once", goal: "at most 10, in at most 700 MB" }]);
    },
  },
  base: {
    title: `${number(count)} sound modules in a git repository, with --base HEAD`,
    run: async () => {
      const { unchanged, changed } = committed();
      const contenders = [
        ...lint("plain", unchanged, "json"),
        ...lint("none changed", unchanged, "json", "--base", "HEAD"),
        ...lint("plain, all changed", changed, "json"),
        ...lint("all changed", changed, "json", "--base", "HEAD"),
      ];
      report(await measure(contenders, runs), [
        { of: "none changed", to: "plain", goal: "at most 1.3" },
        { of: "all changed", to: "plain, all changed", goal: "at most 3" },
      ]);
    },
  },
};

async function against(kind: "sound" | "broken", goal: string): Promise<void> {
  const { modules, bare } = repository(kind, count);
  report(await measure([...xmllint(bare), ...lint("pretty", modules, "pretty"), ...lint("json", modules, "json")], runs), [
    { of: "pretty", to: "xmllint", goal },
    { of: "json", to: "xmllint", goal },
  ]);
}

// ---- what it is measured with -------------------------------------------------------------------------------------------

/** Made once for each state of the generator. */
function repository(kind: "sound" | "broken", size: number): { readonly modules: string; readonly bare: string } {
  const generator = ["modules.ts", "defects.ts"].map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\0");
  const folder = join(cache, `${kind}-${size}-${createHash("sha256").update(generator).digest("hex").slice(0, 8)}`);
  const [modules, bare] = [join(folder, "modules"), join(folder, "bare")];
  if (!existsSync(folder)) writeModules(size, modules, bare, kind);
  return { modules, bare };
}

/** Two checkouts of one commit: as committed, and with a line reworded in each module, a new version and today's date. */
function committed(): { readonly unchanged: string; readonly changed: string } {
  const [unchanged, changed] = [join(cache, "unchanged"), join(cache, "changed")];
  for (const folder of [unchanged, changed]) rmSync(folder, { recursive: true, force: true });
  cpSync(repository("sound", count).modules, unchanged, { recursive: true });
  const git = (...args: string[]) => {
    const { status } = spawnSync(
      "git",
      ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0", "-c", "maintenance.auto=false", ...args],
      { cwd: unchanged },
    );
    if (status !== 0) throw new Error(`git ${args.join(" ")} ended with ${status}`);
  };
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "Base");
  // As a clone has it.
  git("gc", "-q");
  cpSync(unchanged, changed, { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  for (const name of readdirSync(changed, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".md")) continue;
    const text = readFileSync(join(changed, name), "utf8");
    const edited = text.replace("1.0.0 ", "1.0.1 ").replace("2025-07-09", today);
    writeFileSync(join(changed, name), edited.replace(/(?<=<actions>\n[^\n]*)\b\w+(?=\n)/, "in other words"));
  }
  return { unchanged, changed };
}

// ---- what is said -------------------------------------------------------------------------------------------------------

function report(measured: ReadonlyMap<string, Measured>, goals: readonly Goal[]): void {
  const width = Math.max(...[...measured.keys()].map((name) => name.length));
  for (const [name, { times, memory }] of measured) {
    const range = `(${Math.min(...times).toFixed(3)} to ${Math.max(...times).toFixed(3)})`;
    console.log(`  ${name.padEnd(width)}  ${median(times).toFixed(3)} s  ${range}${memory > 0 ? `  ${Math.round(memory / 1e6)} MB` : ""}`);
  }
  for (const { of, to, goal } of goals) {
    for (const dist of dists) {
      const [above, below] = [of, to].map((name) => measured.get(name) ?? measured.get(name + suffix(dist)));
      if (above && below)
        console.log(`  ${of} / ${to}${suffix(dist)}: ${(median(above.times) / median(below.times)).toFixed(2)}  (goal: ${goal})`);
    }
  }
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

const chosen = options.only?.flatMap((names) => names.split(",")) ?? Object.keys(measures);
const unknown = chosen.filter((name) => !(name in measures));
if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}.`);
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, medians of ${runs} runs or more`,
);
for (const name of chosen) {
  const { title, run } = measures[name] as Measure;
  console.log(`\n${name}: ${title}`);
  await run();
}

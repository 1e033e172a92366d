// Measures whole processes in turn, in one run, and tells the ratios of their medians. `--rounds N` (default 7).
import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeModules } from "./modules.ts";

const { rounds = "7" } = parseArgs({ options: { rounds: { type: "string" } } }).values;
/** Outside of this repository, whose .gitignore would hide it. */
const cache = join(tmpdir(), "patternlint-bench");
const project = join(import.meta.dirname, "..");

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that mean that it did its work. */
  readonly statuses: readonly number[];
}

function repository(count: number): { modules: string; bare: string } {
  const [modules, bare] = [join(cache, `modules-${count}`), join(cache, `bare-${count}`)];
  if (!existsSync(modules)) writeModules(count, modules, bare);
  return { modules, bare };
}

/** Seconds from start to end of each process, by its name. */
function measure(contenders: readonly Contender[], times: number): Map<string, number[]> {
  const measured = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < times; round++) {
    for (const { name, command, args, cwd, env, statuses } of contenders) {
      const options: SpawnSyncOptions = { cwd, env: { ...process.env, ...env }, stdio: "ignore" };
      const begin = performance.now();
      const { status, error } = spawnSync(command, [...args], options);
      if (error || status === null || !statuses.includes(status))
        throw new Error(`${name} did not do its work: ${error ?? `exit code ${status}`}`);
      measured.get(name)?.push((performance.now() - begin) / 1000);
    }
  }
  return measured;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function tell(title: string, measured: Map<string, number[]>, goals: readonly { of: string; to: string; goal: string }[]): void {
  console.log(`\n${title}`);
  for (const [name, times] of measured)
    console.log(
      `  ${name.padEnd(28)} ${median(times).toFixed(3)} s   (${Math.min(...times).toFixed(3)} to ${Math.max(...times).toFixed(3)})`,
    );
  for (const { of, to, goal } of goals) {
    const ratio = median(measured.get(of) ?? []) / median(measured.get(to) ?? []);
    console.log(`  ${of} / ${to}: ${ratio.toFixed(2)}   (goal: ${goal})`);
  }
}

const node = process.execPath;
const cli = join(project, "dist", "cli.js");
const lint = (cwd: string, name = "patternlint", ...more: string[]): Contender => ({
  name,
  command: node,
  args: [cli, "--format", "json", "--quiet", "--output", `json=${join(cache, "report.json")}`, ...more],
  cwd,
  statuses: [0],
});

const small = repository(100);
const actionEnv = {
  INPUT_ROOT: ".",
  "INPUT_FAIL-ON": "error",
  INPUT_SUMMARY: "off",
  GITHUB_WORKSPACE: small.modules,
  GITHUB_OUTPUT: "",
  RUNNER_TEMP: cache,
};
tell(
  "100 modules",
  measure(
    [
      { name: "node -e 0", command: node, args: ["-e", "0"], cwd: small.modules, statuses: [0] },
      lint(small.modules),
      { name: "action", command: node, args: [join(project, "dist", "action.js")], cwd: small.modules, env: actionEnv, statuses: [0] },
    ],
    Number(rounds) * 2,
  ),
  [
    { of: "patternlint", to: "node -e 0", goal: "at most 2.5" },
    { of: "action", to: "node -e 0", goal: "at most 2.5" },
  ],
);

const large = repository(10_000);
if (spawnSync("xmllint", ["--version"]).error) console.log("\nxmllint is not here (Debian: apt-get install libxml2-utils); left out.");
else {
  const blocks = readdirSync(large.bare, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"));
  tell(
    "10,000 modules, and their bare XML",
    measure(
      [{ name: "xmllint --noout", command: "xmllint", args: ["--noout", ...blocks], cwd: large.bare, statuses: [0] }, lint(large.modules)],
      Number(rounds),
    ),
    [{ of: "patternlint", to: "xmllint --noout", goal: "at most 2.0" }],
  );
}
// In a repository with one commit, in which every tenth module is edited.
const edited = join(cache, "edited-10000");
if (!existsSync(edited)) {
  cpSync(large.modules, edited, { recursive: true });
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args], { cwd: edited });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "Base");
  for (const [at, name] of readdirSync(edited, { recursive: true, encoding: "utf8" }).entries())
    if (at % 10 === 0 && name.endsWith(".md")) appendFileSync(join(edited, name), "\n<!-- edited -->\n");
}
tell(
  "10,000 modules in a git repository, a thousand of them edited",
  measure([lint(edited, "without a base"), lint(edited, "with --base HEAD", "--base", "HEAD")], Number(rounds)),
  [{ of: "with --base HEAD", to: "without a base", goal: "at most 2: both states in less than two runs" }],
);
const markdownlint = join(project, "node_modules", "markdownlint-cli2", "markdownlint-cli2-bin.mjs");
tell(
  "10,000 modules, as Markdown",
  measure(
    [
      { name: "markdownlint-cli2", command: node, args: [markdownlint, "**/*.md"], cwd: large.modules, statuses: [0, 1] },
      lint(large.modules),
    ],
    1,
  ),
  [{ of: "markdownlint-cli2", to: "patternlint", goal: "at least 40" }],
);
rmSync(join(cache, "report.json"), { force: true });

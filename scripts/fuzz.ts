// Feeds the linter made and slipped modules and holds what it does against libxml2 and against itself.
//   npm run fuzz -- [--count N | --seconds N] [--seed N] [FOLDER …]
// The modules of the project are slipped in, and those of the folders. Each input goes by its seed and number, so a run can
// be repeated; what fails is shrunk, and printed as a text that can be made a test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { type Check, checks } from "../test/fuzz/checks.ts";
import { type Input, inputs, readSeeds } from "../test/fuzz/inputs.ts";
import { shrinkText } from "../test/fuzz/shrink.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    text: { type: "string" },
    failures: { type: "string", default: "10" },
  },
});
const BATCH = 500;
/** Of each check. */
const MOST_SHOWN = 5;
const project = join(import.meta.dirname, "..");

if (values.text !== undefined) checkOne(readFileSync(values.text, "utf8"));
else fuzz();

/** One text, as a failure has printed it to a file. */
function checkOne(text: string): void {
  for (const check of checks) {
    const failure = failureOf(check, { seed: undefined, text });
    console.log(`${failure === undefined ? "holds" : "FAILS"}  ${check.name}${failure === undefined ? "" : `\n       ${failure}`}`);
    if (failure !== undefined) process.exitCode = 1;
  }
}

function fuzz(): void {
  const seeds = [join(project, "examples"), join(project, "test/cases"), ...positionals].flatMap(readSeeds);
  const seconds =
    values.seconds === undefined ? (values.count === undefined ? 60 : Number.POSITIVE_INFINITY) : whole("seconds", values.seconds);
  const count = values.count === undefined ? Number.POSITIVE_INFINITY : whole("count", values.count);
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : whole("seed", values.seed);
  const most = whole("failures", values.failures);
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1000;
  const arbitrary = inputs(seeds);
  let done = 0;
  const failed = new Map<string, number>();
  // By batches, so that a failure ends only its own.
  for (let batch = 0; done < count && elapsed() < seconds && failed.size < most; batch++) {
    const numRuns = Math.min(BATCH, count - done);
    for (const input of fc.sample(arbitrary, { seed: seed + batch, numRuns })) {
      ask(input, done++, failed);
      if (elapsed() >= seconds) break;
    }
  }
  console.log(
    `${done} inputs of ${seeds.length} seeds in ${elapsed().toFixed(0)} s (--seed ${seed} --count ${done}): ${failed.size === 0 ? "all checks hold" : [...failed].map(([name, times]) => `${times} × ${name}`).join("; ")}`,
  );
  if (failed.size > 0) process.exitCode = 1;
}

/** @param failed how often each check has failed. */
function ask(input: Input, number: number, failed: Map<string, number>): void {
  for (const check of checks) {
    if (number % (check.every ?? 1) !== 0 || failureOf(check, input) === undefined) continue;
    const times = (failed.get(check.name) ?? 0) + 1;
    failed.set(check.name, times);
    if (times <= MOST_SHOWN) show(check, input);
  }
}

function show(check: Check, input: Input): void {
  const text = shrinkText(input.text, (shorter) => failureOf(check, { ...input, text: shorter }) !== undefined);
  console.log(
    `FAILS: ${check.name}\n  of ${input.seed?.name ?? "a soup"}: ${JSON.stringify(text)}\n  ${failureOf(check, { ...input, text })}\n`,
  );
}

function failureOf({ run }: Check, input: Input): string | undefined {
  try {
    run(input);
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.constructor === Error || error.name !== "Error"
        ? (error.stack ?? error.message)
        : error.message
      : String(error);
  }
}

function whole(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  console.error(`--${name} takes a whole number, not ${value}.`);
  process.exit(2);
}

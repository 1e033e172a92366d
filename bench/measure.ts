// Whole processes, in turn, so that whatever else the machine does falls on all of them alike.
import { type StdioOptions, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Where its standard output goes: to a pipe that is read, or to a file. */
  readonly output: "pipe" | { readonly file: string };
  /** Exit codes that mean that it did its work. */
  readonly statuses: readonly number[];
}

export interface Measured {
  /** In seconds, from start to end, in the order of the runs. */
  readonly times: readonly number[];
  /** In bytes, the most memory that it had at once; 0 where the system doesn't say (other than Linux). */
  readonly memory: number;
}

/** Runs each of them `runs` times, one after the other; the first round is not counted, because it fills caches. */
export async function measure(contenders: readonly Contender[], runs: number, warmUp = true): Promise<ReadonlyMap<string, Measured>> {
  const measured = new Map(contenders.map(({ name }) => [name, { times: [] as number[], memory: 0 }]));
  for (let round = warmUp ? -1 : 0; round < runs; round++) {
    for (const contender of contenders) {
      const { seconds, memory } = await runOnce(contender);
      const known = measured.get(contender.name);
      if (round < 0 || !known) continue;
      known.times.push(seconds);
      known.memory = Math.max(known.memory, memory);
    }
  }
  return measured;
}

function runOnce({ name, command, args, cwd, env, output, statuses }: Contender): Promise<{ seconds: number; memory: number }> {
  const target = output === "pipe" ? "pipe" : openSync(output.file, "w");
  const stdio: StdioOptions = ["ignore", target, "ignore"];
  return new Promise((done, fail) => {
    const begin = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    let memory = 0;
    const timer = setInterval(() => {
      memory = Math.max(memory, peakMemory(child.pid));
    }, MEMORY_STEP);
    child.stdout?.resume();
    child.on("error", fail);
    child.on("close", (status) => {
      const seconds = (performance.now() - begin) / 1000;
      clearInterval(timer);
      if (typeof target === "number") closeSync(target);
      if (status !== null && statuses.includes(status)) done({ seconds, memory });
      else fail(new Error(`${name} did not do its work: exit code ${status}`));
    });
  });
}

/** In milliseconds. Linux keeps the peak, so that only what comes after the last look is missed. */
const MEMORY_STEP = 50;

function peakMemory(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return (low + high) / 2;
}

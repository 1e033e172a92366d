// Where a run's time goes: by step, and by rule. Nothing of this is loaded, and nothing is asked for the time, unless it is wanted.
import { makeFileLinter } from "../lint/lint-file.ts";
import type { Module } from "../read/module.ts";
import type { Problem, Rule } from "../rule-support/rule.ts";
import type { Tree } from "../source/tree.ts";

/** What time is spent on, in the order in which a run comes by it; each without what is spent on another within it. */
export const steps = ["start", "files and settings", "read", "parse", "rules", "join and compare", "print"] as const;
export type Step = (typeof steps)[number];

export interface RuleStats {
  readonly rule: string;
  /** In milliseconds, with what the rule had read of other modules. */
  readonly time: number;
  /** How many modules it was asked about; those of a base as well. */
  readonly asked: number;
  /** What it found there, before suppressions and the baseline. */
  readonly found: number;
}

export interface Stats {
  /** In milliseconds, since the process started. */
  readonly total: number;
  readonly steps: readonly { readonly step: Step; readonly time: number }[];
  /** How many texts were read and parsed. */
  readonly texts: number;
  /** Those that were asked, the slowest first. */
  readonly rules: readonly RuleStats[];
}

export interface Stopwatch {
  /** Counts what the work takes as that step, a promise until it is kept. */
  measure<T>(step: Step, work: () => T): T;
  /** The same tree, whose texts are read as a step. */
  reading<T extends Tree>(tree: T): T;
  /** Makes what judges each text as a step. */
  readonly makeLinter: typeof makeFileLinter;
  /** The rule as it is asked. */
  observe(rule: Rule): Rule;
  stats(): Stats;
}

/** @param clock in milliseconds since the process started. */
export function startStopwatch(clock: () => number = () => performance.now()): Stopwatch {
  const spent = new Map<Step, number>([["start", clock()]]);
  const rules = new Map<string, { time: number; asked: number; found: number }>();
  let texts = 0;
  // A step within another stops that one's time.
  const running: Step[] = [];
  let since = clock();
  const turn = () => {
    const now = clock();
    const step = running.at(-1);
    if (step !== undefined) spent.set(step, (spent.get(step) ?? 0) + now - since);
    since = now;
  };
  const begin = (step: Step) => {
    turn();
    running.push(step);
  };
  const end = () => {
    turn();
    running.pop();
  };
  const measure = <T>(step: Step, work: () => T): T => {
    begin(step);
    let made: T;
    try {
      made = work();
    } catch (error) {
      end();
      throw error;
    }
    if (made instanceof Promise) return made.finally(end) as T;
    end();
    return made;
  };
  const asking = (rule: Rule) => {
    const row = rules.get(rule.id) ?? { time: 0, asked: 0, found: 0 };
    rules.set(rule.id, row);
    const timed = <T>(work: () => T): T => {
      const from = clock();
      try {
        return measure("rules", work);
      } finally {
        row.time += clock() - from;
      }
    };
    /** Rules find one problem after the other, and whoever asks does something with each in between. */
    const each = function* (ask: () => Iterable<Problem>): Iterable<Problem> {
      row.asked++;
      const problems = timed(() => ask()[Symbol.iterator]());
      for (;;) {
        const next = timed(() => problems.next());
        if (next.done) return;
        row.found++;
        yield next.value;
      }
    };
    return { each, timed };
  };
  return {
    measure,
    reading: (tree) => ({
      ...tree,
      load: (paths, like) =>
        measure("read", async () => {
          const read = await tree.load(paths, like);
          return (path: string) => measure("read", () => read(path));
        }),
    }),
    makeLinter: (settings, today) => {
      const lint = makeFileLinter(settings, today);
      return (source) => {
        texts++;
        return measure("parse", () => lint(source));
      };
    },
    observe: (rule) => {
      const { each, timed } = asking(rule);
      // Each kind of rule has a context of its own, which goes through as it is.
      const check = (context: never) => each(() => (rule.check as (context: never) => Iterable<Problem>)(context));
      const gather = rule.scope === "catalog" ? rule.gather : undefined;
      return { ...rule, check, ...(gather && { gather: (module: Module) => timed(() => gather(module)) }) } as Rule;
    },
    stats: () => {
      turn();
      return {
        total: clock(),
        steps: steps.map((step) => ({ step, time: spent.get(step) ?? 0 })),
        texts,
        rules: [...rules]
          .map(([rule, row]) => ({ rule, ...row }))
          .filter(({ asked }) => asked > 0)
          .sort((a, b) => b.time - a.time),
      };
    },
  };
}

// How far a repository's modules are, in four numbers.
import type { Report } from "./report.ts";

export interface Coverage {
  readonly modules: number;
  /** Modules without an error; one that the baseline accepts is an error still. */
  readonly sound: number;
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly complete: number;
}

export function coverageOf({ summary, modules, findings, baselined }: Report): Coverage {
  const broken = new Set([...findings, ...baselined].flatMap(({ severity, file }) => (severity === "error" ? [file] : [])));
  return {
    modules: summary.modules,
    sound: modules.filter(({ file }) => !broken.has(file)).length,
    phases: summary.phases,
    complete: summary.completePhases,
  };
}

/** In hundredths, rounded down, so that only all of them are 100. All of nothing are 100 as well. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}

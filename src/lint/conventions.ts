// What a repository does so often that it is no fault there.
import type { RawFinding } from "./settle.ts";

/** The kinds of problems that are conventions. */
export type Conventions = ReadonlySet<string>;

/** @param raw what was found in all files of a state, whichever of them are reported on. */
export function findConventions(raw: Iterable<RawFinding>): Conventions {
  // Modules, not uses: what one module does three times is the habit of its writer, or one slip that was copied.
  const modules = new Map<string, Set<string>>();
  const common = new Set<string>();
  for (const one of raw) {
    if (!one.unlessCommon) continue;
    const kind = kindOf(one);
    const paths = modules.get(kind) ?? new Set();
    modules.set(kind, paths.add(one.finding.path));
    if (paths.size > one.unlessCommon.moreThan) common.add(kind);
  }
  return common;
}

/** What is no convention. */
export function withoutConventions(raw: readonly RawFinding[], conventions: Conventions): readonly RawFinding[] {
  return conventions.size === 0 ? raw : raw.filter((one) => !one.unlessCommon || !conventions.has(kindOf(one)));
}

function kindOf({ finding: { rule }, unlessCommon }: RawFinding): string {
  return `${rule} ${unlessCommon?.what}`;
}

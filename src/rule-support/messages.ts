// How things are called in messages, the same by every rule.
import type { Module, Phase } from "../read/module.ts";
import type { Column, SectionKind } from "../read/vocabulary.ts";
import { quote } from "../text/quote.ts";
import type { Problem } from "./rule.ts";

const numbers = new WeakMap<Module, ReadonlyMap<Phase, number>>();

/** From 1; looked up, because a module may have thousands of phases with something wrong in each. */
function numberOf(phase: Phase, module: Module): number {
  let known = numbers.get(module);
  if (!known) {
    known = new Map(module.phases.map((one, at) => [one, at + 1]));
    numbers.set(module, known);
  }
  return known.get(phase) ?? 0;
}

/** "Phase `design` (2 of 4)". */
export function phaseTitle(phase: Phase, module: Module): string {
  const place = `${numberOf(phase, module)} of ${module.phases.length}`;
  return phase.name?.value.trim() ? `Phase ${quote(phase.name.value)} (${place})` : `Phase ${place}`;
}

/** A phase in an anchor: by its name, or by its number when it has none. */
export function phaseAnchor(phase: Phase, module: Module): string {
  return `phase:${phase.name?.value || `#${numberOf(phase, module)}`}`;
}

/** A part of a phase, by the phase's number, whatever it is called at the other side of a comparison. */
export function aboutPhase(phase: number, part: string): Pick<Problem, "subject"> {
  return { subject: { kind: "phase", phase, part } };
}

export function sectionAnchor(kind: SectionKind): string {
  return `section:${kind}`;
}

export function metadataAnchor(column: Column): string {
  return `metadata:${column}`;
}

/** "`a`", "`a` or `b`", "`a`, `b` or `c`". */
export function alternatives(names: readonly string[]): string {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

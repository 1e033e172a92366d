// How things are called in messages, the same by every rule.
import type { Module, Phase } from "../read/module.ts";
import { quote } from "../read/quote.ts";
import { vocabulary } from "../read/vocabulary.ts";
import type { Report } from "./rule.ts";

/** "Phase `design` (2 of 4)". */
export function phaseTitle(phase: Phase, module: Module): string {
  const place = `${module.phases.indexOf(phase) + 1} of ${module.phases.length}`;
  return phase.name?.value.trim() ? `Phase ${quote(phase.name.value)} (${place})` : `Phase ${place}`;
}

/** A phase in an anchor: by its name, or by its number when it has none. */
export function phaseAnchor(phase: Phase, module: Module): string {
  return `${vocabulary.phase.element}:${phase.name?.value || `#${module.phases.indexOf(phase) + 1}`}`;
}

/** A part of a phase, by the phase's number, whatever it is called at the other side of a comparison. */
export function aboutPhase(phase: number, part: string): Pick<Report, "subject"> {
  return { subject: { kind: "phase", phase, part } };
}

export function sectionAnchor(name: string): string {
  return `section:${name}`;
}

/** "`a`", "`a` or `b`", "`a`, `b` or `c`". */
export function alternatives(names: readonly string[]): string {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

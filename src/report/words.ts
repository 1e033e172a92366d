// Phrases that several formats share.
import { type Severity, severities } from "../rule/rule.ts";
import type { Report } from "./report.ts";

/** "1,200". Intl says the same, and takes ten milliseconds to wake up. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

export function plural(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "2 errors, 1 notice"; "nothing to report" when there is none. */
export function counted({ findings }: Report["summary"]): string {
  const parts = severities.filter((severity) => findings[severity] > 0).map((severity) => plural(findings[severity], severity));
  return parts.length > 0 ? parts.join(", ") : "nothing to report";
}

/** "phases complete 41 of 42". */
export function coverage({ phases, completePhases }: Report["summary"]): string {
  return `phases complete ${grouped(completePhases)} of ${grouped(phases)}`;
}

/** The first severity of the list is the gravest; whether `severity` counts at the level where a run fails. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** A message's first sentence, which names the thing, and the rest, which says what to do. */
export function splitMessage(message: string): [string, string] {
  // A full stop inside a code span ends nothing.
  const end = /^(?:`[^`]*`|[^`.?!]|[.?!](?!\s|$))*[.?!](?=\s|$)/.exec(message)?.[0].length ?? message.length;
  return [message.slice(0, end), message.slice(end).trim()];
}

// Suppressions in place: what comments keep from counting.
import type { ModuleBlock } from "../read/comments.ts";
import { type Directive, readDirectives } from "../read/directives.ts";
import type { Span } from "../text/span.ts";

/** A stretch of a file in which some rule, or all, are suppressed. */
export interface Suppression {
  readonly start: number;
  readonly end: number;
  /** Undefined for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** Rules that an `-enable` of their own has taken out, each from an offset on. */
  readonly except?: ReadonlyMap<string, number>;
}

/**
 * What the directives suppress: `-disable-line` its own line, `-disable-next-line` the next one, `-disable-file` the file,
 * and `-disable` everything up to the `-enable` that ends it, or to the end of the file. `-enable a` ends `a` and nothing
 * else, also where all rules are disabled; `-enable` alone ends all. Disabling what is disabled changes nothing.
 *
 * @param module what the file's module is read from; undefined when it holds none.
 */
export function readSuppressions(text: string, module?: ModuleBlock): readonly Suppression[] {
  const directives = readDirectives(text, module);
  if (directives.length === 0) return none;
  const found: Suppression[] = [];
  const ranges = new Ranges(found);
  const [own, next] = [lineFinder(text), lineFinder(text)];
  for (const directive of directives) {
    const rules = directive.rules.map(({ value }) => value);
    switch (directive.kind) {
      case "disable-file":
        found.push(...cover(directive, { start: 0, end: text.length + 1 }));
        break;
      case "disable-line":
        found.push(...cover(directive, own(directive.start)));
        break;
      case "disable-next-line": {
        const { end } = own(directive.end);
        if (end < text.length) found.push(...cover(directive, next(end)));
        break;
      }
      case "disable":
        ranges.open(rules, directive);
        break;
      case "enable":
        ranges.close(rules, directive.start);
        break;
      default:
    }
  }
  ranges.close([], text.length + 1);
  return found;
}

const none: readonly Suppression[] = [];

/** The rule whose findings are about directives. */
const UNKNOWN = "suppression-unknown";

function cover({ rules, reason, start, end }: Directive, stretch: Span): Suppression[] {
  if (rules.length === 0) return [{ ...stretch, rule: undefined, reason }];
  return rules.flatMap(({ value: rule }) => {
    // No directive hides what is wrong with itself.
    const parts =
      rule === UNKNOWN && start >= stretch.start && end <= stretch.end
        ? [
            { start: stretch.start, end: start },
            { start: end, end: stretch.end },
          ]
        : [stretch];
    return parts.map((part) => ({ ...part, rule, reason }));
  });
}

/** Finds the line of an offset, with its end; keeps the last one, so that many on one line cost no more than one. */
function lineFinder(text: string): (offset: number) => Span {
  let line: Span = { start: 0, end: 0 };
  return (offset) => {
    if (offset < line.start || offset >= line.end) {
      const feed = text.indexOf("\n", offset);
      line = { start: text.lastIndexOf("\n", offset - 1) + 1, end: feed < 0 ? text.length + 1 : feed + 1 };
    }
    return line;
  };
}

/** Ranges between `-disable` and `-enable`, while they are read. */
class Ranges {
  readonly #found: Suppression[];
  readonly #rules = new Map<string, { start: number; reason: string }>();
  #all: { start: number; reason: string; except: Map<string, number> } | undefined;

  constructor(found: Suppression[]) {
    this.#found = found;
  }

  open(rules: readonly string[], { end: start, reason }: Directive): void {
    if (rules.length === 0) {
      if (this.#all && this.#all.except.size === 0) return;
      this.#closeAll(start);
      this.#all = { start, reason, except: new Map() };
    }
    for (const rule of rules) if (!this.#rules.has(rule)) this.#rules.set(rule, { start, reason });
  }

  /** Ends ranges at an offset; without rules, every one. */
  close(rules: readonly string[], end: number): void {
    for (const rule of rules.length > 0 ? rules : [...this.#rules.keys()]) {
      const range = this.#rules.get(rule);
      if (range) this.#found.push({ ...range, end, rule });
      this.#rules.delete(rule);
    }
    if (rules.length === 0) this.#closeAll(end);
    else for (const rule of rules) if (this.#all && !this.#all.except.has(rule)) this.#all.except.set(rule, end);
  }

  #closeAll(end: number): void {
    if (this.#all) this.#found.push({ ...this.#all, end, rule: undefined });
    this.#all = undefined;
  }
}

/** Finds the suppression for which a finding of `rule` that starts at `offset` doesn't count. */
export type SuppressionFinder = (rule: string, offset: number) => Suppression | undefined;

/** Prepares suppressions for being asked, each time in logarithmic time. */
export function findSuppressions(suppressions: readonly Suppression[]): SuppressionFinder {
  if (suppressions.length === 0) return () => undefined;
  const byRule = new Map<string, Suppression[]>();
  const all: Suppression[] = [];
  // These never overlap one another, but what they leave out may be suppressed by others.
  const partial: Suppression[] = [];
  for (const one of suppressions) {
    if (one.rule === undefined) (one.except?.size ? partial : all).push(one);
    else {
      const own = byRule.get(one.rule);
      if (own) own.push(one);
      else byRule.set(one.rule, [one]);
    }
  }
  const stretches = new Map([...byRule].map(([rule, own]) => [rule, withoutOverlaps(own)]));
  const [everything, most] = [withoutOverlaps(all), withoutOverlaps(partial)];
  return (rule, offset) => {
    const found = at(stretches.get(rule) ?? [], offset) ?? at(everything, offset);
    if (found) return found;
    const last = at(most, offset);
    return last && offset < (last.except?.get(rule) ?? last.end) ? last : undefined;
  };
}

/** In order and apart from one another; where several overlap, the first counts. */
function withoutOverlaps(suppressions: readonly Suppression[]): Suppression[] {
  const apart: Suppression[] = [];
  let until = 0;
  for (const one of [...suppressions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end <= until) continue;
    apart.push({ ...one, start: Math.max(one.start, until) });
    until = one.end;
  }
  return apart;
}

function at(apart: readonly Suppression[], offset: number): Suppression | undefined {
  let low = 0;
  let high = apart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apart[middle] as Suppression).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = apart[low];
  return found && found.start <= offset ? found : undefined;
}

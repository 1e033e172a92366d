// Suppressions in place: what comments keep from counting.
import { type Directive, readDirectives } from "../read/directives.ts";

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
 */
export function readSuppressions(text: string): readonly Suppression[] {
  const found: Suppression[] = [];
  const ranges = new Ranges(found);
  for (const directive of readDirectives(text)) {
    const rules = directive.rules.map(({ value }) => value);
    const cover = (start: number, end: number) => {
      for (const rule of rules.length > 0 ? rules : [undefined]) found.push({ start, end, rule, reason: directive.reason });
    };
    switch (directive.kind) {
      case "disable-file":
        cover(0, text.length + 1);
        break;
      case "disable-line": {
        const { start, end } = lineAround(text, directive.start);
        cover(start, end);
        break;
      }
      case "disable-next-line": {
        const feed = text.indexOf("\n", directive.end);
        if (feed < 0) break;
        const { start, end } = lineAround(text, feed + 1);
        cover(start, end);
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

function lineAround(text: string, offset: number): { start: number; end: number } {
  const feed = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: feed < 0 ? text.length + 1 : feed + 1 };
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

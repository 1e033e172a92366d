// Suppressions in place: what comments keep from counting.
import type { ModuleBlock } from "../read/comments.ts";
import { type Directive, readDirectives } from "../read/directives.ts";
import { detached } from "../text/detach.ts";
import { lineEnd, nextLine } from "../text/lines.ts";
import type { Edit, Span } from "../text/span.ts";

/** A stretch of a file in which some rule, or all, are suppressed. */
export interface Suppression {
  readonly start: number;
  readonly end: number;
  /** Undefined for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** The comment that says so, by its place in the list. */
  readonly directive: number;
  /** Rules that an `-enable` of their own has taken out, each from an offset on. */
  readonly except?: ReadonlyMap<string, number>;
}

/** That an `-enable` ends, for the rule that it names or for all, what another comment has begun. */
export interface SuppressionEnd {
  readonly directive: number;
  readonly rule: string | undefined;
  readonly of: Pick<Suppression, "directive" | "rule">;
  /** Another comment begins the same in between: without the first, it is that one which this ends. */
  readonly shared: boolean;
}

/** A comment, and the edit that takes it out. */
export interface RemovableDirective extends Directive {
  readonly removal: Edit;
}

/** What the comments of a file suppress, and which of them says what. */
export interface Suppressions {
  readonly directives: readonly RemovableDirective[];
  readonly stretches: readonly Suppression[];
  readonly ends: readonly SuppressionEnd[];
}

/**
 * What the directives suppress: `-disable-line` its own line, `-disable-next-line` the next one, `-disable-file` the file,
 * and `-disable` everything up to the `-enable` that ends it, or to the end of the file. `-enable a` ends `a` and nothing
 * else, also where all rules are disabled; `-enable` alone ends all. Disabling what is disabled changes nothing.
 *
 * @param module what the file's module is read from; undefined when it holds none.
 */
export function readSuppressions(text: string, module?: ModuleBlock): Suppressions {
  const directives = readDirectives(text, module);
  if (directives.length === 0) return none;
  const stretches: Suppression[] = [];
  const ends: SuppressionEnd[] = [];
  const ranges = new Ranges(stretches, ends);
  const [own, next] = [lineFinder(text), lineFinder(text)];
  /** Where the lines begin that a `-disable-next-line` is about. */
  const nextLines = new Set<number>();
  for (const [at, directive] of directives.entries()) {
    const rules = directive.rules.map(({ value }) => value);
    const cover = ({ start, end }: Span) => {
      const all = { start, end, reason: directive.reason, directive: at };
      if (rules.length === 0) stretches.push({ ...all, rule: undefined });
      for (const rule of rules) stretches.push({ ...all, rule });
    };
    switch (directive.kind) {
      case "disable-file":
        cover({ start: 0, end: text.length + 1 });
        break;
      case "disable-line":
        cover(own(directive.start));
        break;
      case "disable-next-line": {
        const { end } = own(directive.end);
        nextLines.add(end);
        if (end < text.length) cover(next(end));
        break;
      }
      case "disable":
        ranges.open(rules, directive, at);
        break;
      case "enable":
        ranges.close(rules, directive.start, at);
        break;
      default:
    }
  }
  ranges.close([], text.length + 1);
  return { directives: directives.map((one) => makeRemovable(one, text, module, nextLines)), stretches, ends };
}

const none: Suppressions = { directives: [], stretches: [], ends: [] };

/** The rules whose findings are about these comments. */
const aboutComments: readonly string[] = ["suppression-unknown", "suppression-reason"];

/** With the edit that takes the comment out, and with it a line that would hold nothing any more. */
function makeRemovable(
  directive: Directive,
  text: string,
  module: ModuleBlock | undefined,
  nextLines: ReadonlySet<number>,
): RemovableDirective {
  const [word, rules] = [detached(directive.word), directive.rules.map(detached)];
  return { ...directive, word, rules, removal: removalOf(directive, text, module, nextLines) };
}

function removalOf({ start, end }: Directive, text: string, module: ModuleBlock | undefined, nextLines: ReadonlySet<number>): Edit {
  const [from, to] = [behindBlanks(text, start, -1), behindBlanks(text, end, 1)];
  const beginsLine = from === 0 || text[from - 1] === "\n";
  const endsLine = to === text.length || text[to] === "\n" || text.startsWith("\r\n", to);
  if (beginsLine && endsLine) {
    // What another comment says of this line is not to become true of the one behind it.
    const isNeeded = nextLines.has(from) || keepsApart(text, from, to, module);
    return { start: from, end: isNeeded ? to : nextLine(text, to), text: "" };
  }
  if (beginsLine) return { start, end: to, text: "" };
  if (endsLine || from < start) return { start: from, end: endsLine ? to : end, text: "" };
  // Words that only the comment parts are not to become one.
  return { start, end, text: to === end && !"<>".includes(text[start - 1] as string) && text[end] !== "<" ? " " : "" };
}

/** The offset at which blanks end, going forth (1) or back (-1). */
function behindBlanks(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  const signAt = () => text[step === 1 ? at : at - 1];
  while (signAt() === " " || signAt() === "\t") at += step;
  return at;
}

/** In Markdown, the line of a comment ends the table or the paragraph before it, as an empty one does. */
function keepsApart(text: string, lineStart: number, last: number, module: ModuleBlock | undefined): boolean {
  if (module && lineStart >= module.block.start && lineStart < module.block.end) return false;
  const next = nextLine(text, last);
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1));
  return above.trim() !== "" && text.slice(next, lineEnd(text, next)).trim() !== "";
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
  readonly #ends: SuppressionEnd[];
  readonly #rules = new Map<string, OpenRange>();
  #all: (OpenRange & { except: Map<string, number> }) | undefined;

  constructor(found: Suppression[], ends: SuppressionEnd[]) {
    this.#found = found;
    this.#ends = ends;
  }

  open(rules: readonly string[], { end: start, reason }: Directive, directive: number): void {
    if (rules.length === 0) {
      if (this.#all && this.#all.except.size === 0) {
        this.#all.shared = true;
        return;
      }
      this.#closeAll(start);
      this.#all = { start, reason, directive, shared: false, except: new Map() };
    }
    for (const rule of rules) {
      const range = this.#rules.get(rule);
      if (range) range.shared ||= range.directive !== directive;
      else this.#rules.set(rule, { start, reason, directive, shared: false });
    }
  }

  /**
   * Ends ranges at an offset; without rules, every one.
   *
   * @param by the comment that does it; undefined for the end of the file.
   */
  close(rules: readonly string[], end: number, by?: number): void {
    const named = rules.length > 0;
    for (const rule of named ? rules : [...this.#rules.keys()]) {
      const range = this.#rules.get(rule);
      if (range) {
        this.#found.push({ ...range, end, rule });
        this.#note(by, named ? rule : undefined, range, rule);
      }
      this.#rules.delete(rule);
    }
    if (!named) this.#closeAll(end, by);
    else
      for (const rule of rules)
        if (this.#all && !this.#all.except.has(rule)) {
          this.#all.except.set(rule, end);
          this.#note(by, rule, this.#all, undefined);
        }
  }

  #closeAll(end: number, by?: number): void {
    if (this.#all) {
      this.#found.push({ ...this.#all, end, rule: undefined });
      this.#note(by, undefined, this.#all, undefined);
    }
    this.#all = undefined;
  }

  #note(by: number | undefined, named: string | undefined, { directive, shared }: OpenRange, rule: string | undefined): void {
    if (by !== undefined) this.#ends.push({ directive: by, rule: named, of: { directive, rule }, shared });
  }
}

interface OpenRange {
  readonly start: number;
  readonly reason: string;
  readonly directive: number;
  shared: boolean;
}

/** Finds the suppression for which a finding of `rule` that starts at `offset` doesn't count. */
export type SuppressionFinder = (rule: string, offset: number) => Suppression | undefined;

/** Prepares suppressions for being asked, each time in logarithmic time. */
export function findSuppressions({ directives, stretches: suppressions }: Suppressions): SuppressionFinder {
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
  const others = new Map<string, SuppressionFinder>();
  return (rule, offset) => {
    if (aboutComments.includes(rule)) {
      const find = others.get(rule) ?? findSuppressionsByOthers(rule, directives, suppressions);
      others.set(rule, find);
      return find(rule, offset);
    }
    const found = at(stretches.get(rule) ?? [], offset) ?? at(everything, offset);
    if (found) return found;
    const last = at(most, offset);
    return last && offset < (last.except?.get(rule) ?? last.end) ? last : undefined;
  };
}

/** The same for a rule about these comments: no comment hides what is wrong with itself. */
export function findSuppressionsByOthers(
  rule: string,
  directives: Suppressions["directives"],
  suppressions: readonly Suppression[],
): SuppressionFinder {
  const parts = suppressions.flatMap((one) => {
    if (one.rule !== undefined && one.rule !== rule) return [];
    const end = Math.min(one.end, one.except?.get(rule) ?? one.end);
    const comment = directives[one.directive] as Directive;
    if (comment.start < one.start || comment.end > end) return [{ ...one, end }];
    return [
      { ...one, end: comment.start },
      { ...one, start: comment.end, end },
    ];
  });
  const apart = withoutOverlaps(parts.filter(({ start, end }) => start < end));
  return (_, offset) => at(apart, offset);
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

// Suppressions in place: comments that tell patternlint to pass over what follows.

/** A stretch of a file in which some rules, or all, are silent. */
export interface Suppression {
  readonly start: number;
  readonly end: number;
  /** Undefined for all rules. */
  readonly rules: readonly string[] | undefined;
  /** What stands behind the colon; "" for nothing. */
  readonly reason: string;
}

// Bounded, so that many comments which never end cost no more than their length.
const directive = /<!--\s{0,20}patternlint-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]{0,1000})-->/g;

/**
 * Reads the suppressions of a file:
 * `<!-- patternlint-disable-next-line RULE … : reason -->`, `-disable-line`, `-disable-file`, and `-disable` up to
 * `-enable` or the end. Without rules, all are meant.
 */
export function readSuppressions(text: string): readonly Suppression[] {
  if (!text.includes("patternlint-disable")) return none;
  const found: Suppression[] = [];
  let open: Omit<Suppression, "end">[] = [];
  for (const match of text.matchAll(directive)) {
    const [rules, reason] = readDirective(match[2] ?? "");
    const end = match.index + match[0].length;
    if (match[1] === "disable-file") found.push({ start: 0, end: text.length + 1, rules, reason });
    else if (match[1] === "disable-line") found.push({ ...lineAround(text, match.index), rules, reason });
    else if (match[1] === "disable-next-line") {
      const feed = text.indexOf("\n", end);
      if (feed >= 0) found.push({ ...lineAround(text, feed + 1), rules, reason });
    } else if (match[1] === "disable") open.push({ start: end, rules, reason });
    else {
      const closed = open.filter((one) => rules === undefined || one.rules?.join() === rules.join());
      found.push(...closed.map((one) => ({ ...one, end: match.index })));
      open = open.filter((one) => !closed.includes(one));
    }
  }
  return [...found, ...open.map((one) => ({ ...one, end: text.length + 1 }))];
}

const none: readonly Suppression[] = [];

/** The suppression for which a finding of `rule` that starts at `offset` is to be passed over. */
export function suppressionOf(suppressions: readonly Suppression[], rule: string, offset: number): Suppression | undefined {
  return suppressions.find(({ start, end, rules }) => offset >= start && offset < end && (rules === undefined || rules.includes(rule)));
}

/** The rules named before the reason, which a colon begins, and the reason. */
function readDirective(words: string): [rules: readonly string[] | undefined, reason: string] {
  const colon = words.indexOf(":");
  const named = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== "");
  return [
    named.length > 0 ? named : undefined,
    colon < 0
      ? ""
      : words
          .slice(colon + 1)
          .replaceAll(/\s+/g, " ")
          .trim(),
  ];
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const feed = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: feed < 0 ? text.length + 1 : feed + 1 };
}

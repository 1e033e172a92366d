// What a change of the configuration does to what is looked for, in words: it can make a gate green that was red.

import type { Level, Rule } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { quote } from "../text/quote.ts";
import type { Config } from "./config.ts";

/** So many rules are named. */
const MOST_NAMED = 5;

/**
 * Says how a configuration differs from the one before.
 *
 * @param dropped how many files the one before looks at, and this one doesn't.
 * @returns clauses, such as "`title` is off (was warning)"; none where nothing of this kind differs.
 */
export function describeDifference(before: Config, after: Config, dropped: number): string[] {
  const levels = rules.flatMap((rule) => {
    const [was, is] = [levelOf(rule, before), levelOf(rule, after)];
    return was === is ? [] : [`${quote(rule.id)} is ${is} (was ${was})`];
  });
  const named = levels.slice(0, MOST_NAMED);
  return [
    ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? "file is" : "files are"} no longer looked at`] : []),
    ...named,
    ...(levels.length > named.length ? [`${levels.length - named.length} more rules changed`] : []),
  ];
}

function levelOf({ id, severity }: Rule, { preset, rules: settings }: Config): Level {
  return settings.get(id)?.level ?? severity[preset];
}

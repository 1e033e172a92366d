// What a change of the configuration does to what is looked for, in words: it can make a gate green that was red.

import { rulesOf } from "../lint/all-rules.ts";
import type { Level, Rule } from "../rule-support/rule.ts";
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
  const changes = rulesOf(after)
    .map((rule) => ({ id: rule.id, was: levelOf(rule, before), is: levelOf(rule, after) }))
    .filter(({ was, is }) => was !== is)
    // What counts less than before is what one has to know.
    .sort((a, b) => Number(isLoosened(b)) - Number(isLoosened(a)));
  const named = changes.slice(0, MOST_NAMED).map(({ id, was, is }) => `${quote(id)} is ${is} (was ${was})`);
  const more = changes.length - named.length;
  const schemas = [...new Set([...before.sections.keys(), ...after.sections.keys()])].filter(
    (name) => schemaOf(before, name) !== schemaOf(after, name),
  );
  return [
    ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? "file is" : "files are"} no longer looked at`] : []),
    ...named,
    ...(more > 0 ? [`${more} more ${more === 1 ? "rule" : "rules"} changed`] : []),
    ...schemas.slice(0, MOST_NAMED).map((name) => `the schema of <${name}> changed`),
    ...(say(before.ruleFiles) === say(after.ruleFiles) ? [] : ["the files of custom rules are others"]),
    ...(isSameBaseline(before, after) ? [] : ["the baseline is another one"]),
    ...(say(before.overrides) === say(after.overrides) ? [] : ["the overrides changed"]),
    ...(options(before) === options(after) ? [] : ["options of rules changed"]),
  ];
}

const levels: readonly Level[] = ["error", "warning", "notice", "off"];

function isLoosened({ was, is }: { readonly was: Level; readonly is: Level }): boolean {
  return levels.indexOf(is) > levels.indexOf(was);
}

function levelOf({ id, severity }: Rule, { preset, rules: settings }: Config): Level {
  return settings.get(id)?.level ?? severity[preset];
}

function options({ rules: settings }: Config): string {
  return say([...settings].flatMap(([id, setting]) => (setting.options ? [[id, setting.options]] : [])).sort());
}

function schemaOf({ sections }: Config, name: string): string {
  const check = sections.get(name);
  return check ? say(check.schema) : "none";
}

/** Maps as lists, so that they can be compared. */
function say(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner));
}

/** Paths of a commit begin at its root, those of a disk at the disk's. */
function isSameBaseline({ baseline: was }: Config, { baseline: is }: Config): boolean {
  return was === is || (typeof was === "string" && typeof is === "string" && (is.endsWith(`/${was}`) || was.endsWith(`/${is}`)));
}

// What the command line says of rules: in a table, a page, or as data.
import { didYouMean } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { defaultVocabulary } from "../read/vocabulary.ts";
import { painter } from "../report/styled.ts";
import { rulePageOf } from "../report/version.ts";
import { displayWidth } from "../report/width.ts";
import type { Rule } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";
import type { Demonstration } from "./demonstrate.ts";
import type { InPlace } from "./in-place.ts";

/** @throws UsageError when there is none of that name. */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const ids = rules.map((candidate) => candidate.id);
  throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}

/** A rule as `--format json` has it. */
export function ruleData({ id, group, summary, rationale, limits, severity, since, fixable, fixSafety, options }: Rule) {
  const given = options && { schema: options.schema, defaults: options.defaults(defaultVocabulary) };
  return {
    id,
    group,
    summary,
    rationale,
    limits: limits ?? null,
    severity,
    since,
    fixable,
    fixSafety: fixSafety ?? null,
    options: given ?? null,
  };
}

export function rulesTable(rules: readonly Rule[], color: boolean): string {
  const paint = painter(color);
  const rows = rules.map(({ id, severity, fixable, summary }) => [
    id,
    severity.recommended,
    severity.strict,
    fixable ? "fix" : "",
    summary,
  ]);
  const all = [["rule", "recommended", "strict", "", "requirement"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? "")))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  ");
  const groups = [...new Set(rules.map(({ group }) => group))];
  const sections = groups.map((group) =>
    [paint("bold", group), ...rules.flatMap((rule, at) => (rule.group === group ? [line(rows[at] ?? [])] : []))].join("\n"),
  );
  return `${paint("dim", line(all[0] ?? []))}\n\n${sections.join("\n\n")}\n`;
}

/** Everything a rule says of itself, for a terminal. */
export function explainRule(rule: Rule, shown: Demonstration | undefined, inPlace: InPlace | undefined, color: boolean): string {
  const page = rulePageOf(rule.id);
  const { printed, patch, safe = false } = shown ?? {};
  const paint = painter(color);
  const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "    ");
  const defaults = (rule.options?.defaults(defaultVocabulary) ?? {}) as Record<string, unknown>;
  const options = Object.entries((rule.options?.schema ?? {}) as Record<string, { description: string }>).map(
    ([name, { description }]) =>
      `  ${name}  ${description}${name in defaults ? ` ${paint("dim", `(default: ${JSON.stringify(defaults[name])})`)}` : ""}`,
  );
  const parts = [
    `${paint("bold", rule.id)}: ${rule.summary}.`,
    paint(
      "dim",
      `${rule.group} · recommended: ${rule.severity.recommended} · strict: ${rule.severity.strict} · ${rule.fixable ? "offers fixes" : "no fix"}${rule.since === "" ? "" : ` · since ${rule.since}`}`,
    ),
    ...(rule.scope === "change" ? [wrap("Only with a base to compare with: in a workflow, or with --base.")] : []),
    wrap(rule.rationale),
    ...(rule.limits ? [wrap(`What it can't see: ${rule.limits}`)] : []),
    ...(rule.bad.snippet === "" ? [] : [`${paint("red", "A finding")}\n${indent(rule.bad.snippet)}`]),
    ...(printed === undefined ? [] : [`${paint("bold", "What is printed")}\n${indent(printed)}`]),
    ...(patch === undefined ? [] : [`${paint("bold", fixTitle(safe))}\n${indent(patch)}\n\n${wrap(rule.fixSafety ?? "")}`]),
    ...(rule.good.snippet === "" ? [] : [`${paint("green", "No finding")}\n${indent(rule.good.snippet)}`]),
    ...(options.length > 0 ? [`${paint("bold", "Options")}\n${options.join("\n")}\n\n${indent(optionsExample(rule))}`] : []),
    ...(shown === undefined
      ? []
      : [`${paint("bold", "In place")}\n    ${inPlace ? `${paint("dim", `${inPlace.where}:`)} ${inPlace.comment}` : NOT_IN_PLACE}`]),
    ...(page === undefined ? [] : [page]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** How a fix is applied. */
export function fixTitle(safe: boolean): string {
  return safe ? "The fix, applied by --fix" : "The fix, applied by --fix-unsafe";
}

/** Of a finding at a file that is gone, for one. */
export const NOT_IN_PLACE = "No comment can suppress it where it stands; the configuration can.";

/** All options of a rule as a configuration has them, with values other than those that stand anyway where that is simple. */
export function optionsExample({ id, options }: Rule): string {
  const schema = (options?.schema ?? {}) as Record<string, { readonly examples?: readonly unknown[] }>;
  const defaults = (options?.defaults(defaultVocabulary) ?? {}) as Record<string, unknown>;
  const lines = Object.entries(schema).map(([name, { examples }]) => {
    const value = examples?.[0] ?? (defaults[name] === false ? true : defaults[name]);
    return `    ${name}: ${JSON.stringify(value)}`;
  });
  return `rules:\n  ${id}:\n${lines.join("\n")}`;
}

const LINE_WIDTH = 90;

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > LINE_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

// From arguments to what is asked for; whatever is wrong with them is said with the remedy.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { didYouMean, parseFailOn, parsePreset, parseRuleChoice, parseView } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import type { View } from "../lint/narrow.ts";
import { type FormatName, formatNames } from "../report/formats.ts";
import type { Level, Preset, Severity } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";

export const commands = ["rules", "explain"] as const;

export type Command =
  | { readonly kind: "lint"; readonly options: LintOptions }
  | { readonly kind: "rules"; readonly json: boolean }
  | { readonly kind: "explain"; readonly rule: string; readonly json: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "version" };

export interface LintOptions {
  readonly paths: readonly string[];
  readonly root: string | undefined;
  readonly format: FormatName;
  readonly outputs: readonly { readonly format: FormatName; readonly file: string }[];
  readonly preset: Preset | undefined;
  readonly levels: ReadonlyMap<string, Level>;
  readonly config: string | undefined;
  /** Undefined for never. */
  readonly failOn: Severity | undefined;
  readonly allowEmpty: boolean;
  readonly quiet: boolean;
  /** A commit, branch or tag to compare with; undefined for nothing. */
  readonly base: string | undefined;
  /** Which findings to show. */
  readonly show: View;
  /** Which findings decide about the exit code. */
  readonly gate: View;
}

const options = {
  format: { type: "string" },
  output: { type: "string", multiple: true },
  preset: { type: "string" },
  rule: { type: "string", multiple: true },
  config: { type: "string" },
  "fail-on": { type: "string" },
  "allow-empty": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  "no-color": { type: "boolean" },
  root: { type: "string" },
  base: { type: "string" },
  show: { type: "string" },
  gate: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** @throws UsageError when the arguments make no command. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [first, ...others] = positionals;
  if (first === "rules" && others.length === 0) return { kind: "rules", json: wantsJson(values.format) };
  if (first === "explain") {
    if (others.length !== 1) throw new UsageError("`explain` wants the name of one rule. `patternlint rules` lists them.");
    return { kind: "explain", rule: others[0] as string, json: wantsJson(values.format) };
  }
  const base = values.base === "none" ? undefined : values.base;
  for (const name of ["show", "gate"] as const)
    if (values[name] === "introduced" && base === undefined)
      throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
  return {
    kind: "lint",
    options: {
      paths: positionals,
      root: values.root,
      format: parseFormat(values.format ?? "pretty", formatNames),
      outputs: parseOutputs(values.output ?? []),
      preset: values.preset === undefined ? undefined : parsePreset(values.preset),
      levels: new Map((values.rule ?? []).map(parseRuleChoice)),
      config: values.config,
      failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
      allowEmpty: values["allow-empty"] ?? false,
      quiet: values.quiet ?? false,
      base,
      show: parseView(values.show ?? "introduced", "--show"),
      gate: parseView(values.gate ?? "introduced", "--gate"),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown) {
      const near = nearest(unknown.replace(/^-+/, ""), Object.keys(options)).map((name) => `--${name}`);
      throw new UsageError(`There is no option ${unknown}. ${didYouMean(near, "`patternlint --help` lists them.")}`);
    }
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`${message.split("\n")[0]?.replace(/\.?$/, ".")} \`patternlint --help\` says what it takes.`);
    throw error;
  }
}

/** What is said of rules comes as text, or as data. */
function wantsJson(format = "pretty"): boolean {
  return parseFormat(format, ["pretty", "json"]) === "json";
}

function parseFormat<F extends FormatName>(text: string, known: readonly F[]): F {
  if ((known as readonly string[]).includes(text)) return text as F;
  throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}

/** Each its own file: the second would write over the first. */
function parseOutputs(texts: readonly string[]): { format: FormatName; file: string }[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const output = parseOutput(text);
    const file = resolve(output.file);
    if (seen.has(file)) throw new UsageError(`Two --output name the file ${output.file}. Give each a file of its own.`);
    seen.add(file);
    return output;
  });
}

function parseOutput(text: string): { format: FormatName; file: string } {
  const equals = text.indexOf("=");
  if (equals < 1 || equals === text.length - 1)
    throw new UsageError(`--output ${text} names no format and file. Write it as --output json=report.json.`);
  return { format: parseFormat(text.slice(0, equals), formatNames), file: text.slice(equals + 1) };
}

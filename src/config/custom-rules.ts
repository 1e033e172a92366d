// The files of custom rules that a configuration names: run where they may be, held to what a rule is, and guarded.
// Loaded for configurations that name any.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { MissingRules, RuleSetting } from "../lint/settings.ts";
import { defineRule, guardRule, type RuleTrouble } from "../rule-support/custom-rule.ts";
import type { Rule } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { didYouMean } from "./config.ts";
import { UsageError } from "./error.ts";
import type { Code } from "./import-code.ts";
import type { ConfigSource } from "./source.ts";

export interface CustomRules {
  readonly rules: readonly Rule[];
  /** Files that were not run. */
  readonly missing: readonly MissingRules[];
}

/** Notes what is wrong at a path of the configuration. */
type Report = (path: readonly string[], message: string) => void;

export async function loadCustomRules(
  files: readonly string[],
  folder: string,
  source: ConfigSource,
  report: Report,
): Promise<CustomRules> {
  const rules = new Map<string, { readonly rule: Rule; readonly file: string }>();
  const missing: MissingRules[] = [];
  for (const [at, path] of files.entries()) {
    const fault = (message: string) => report(["customRules", String(at)], message);
    if (!/\.m?js$/.test(path)) {
      fault(`The rules ${quote(path)} are not JavaScript. Name a file that ends with .mjs or .js.`);
      continue;
    }
    const file = join(folder, path);
    const code: Code = (await source.code?.(file)) ?? { kind: "refused", reason: "the configuration is only read here" };
    if (code.kind === "refused") missing.push({ file: path, reason: code.reason });
    else if (code.kind === "fault") fault(`The file of rules ${quote(path)} ${code.message}`);
    else
      for (const value of exportedRules(code.value)) {
        const rule = ruleOf(value, path, file, fault);
        const twin = rule && rules.get(rule.id);
        if (twin) fault(`Two rules are called ${quote(twin.rule.id)}, in ${quote(twin.file)} and ${quote(path)}. Rename one.`);
        else if (rule) rules.set(rule.id, { rule, file: path });
      }
  }
  return { rules: [...rules.values()].map(({ rule }) => rule), missing };
}

/** All that a file exports: rules by any name, a default one, or a default list of them. */
function exportedRules(exports: unknown): unknown[] {
  const values = Object.values(exports as Record<string, unknown>);
  const all = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return all.length > 0 ? [...new Set(all)] : [undefined];
}

function ruleOf(value: unknown, path: string, file: string, fault: (message: string) => void): Rule | undefined {
  try {
    if (value === undefined) throw new TypeError("It exports no rule. Export objects with id, summary and check.");
    return guardRule(defineRule(value as never), troubleOf(path, file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    fault(`In the file of rules ${quote(path)}: ${error.message}`);
    return undefined;
  }
}

/** Names the file, the rule and the module; and the line, where the stack has it. */
function troubleOf(path: string, file: string): RuleTrouble {
  const url = pathToFileURL(file).href;
  return (rule, module, what, error) => {
    if (error instanceof UsageError) return error;
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    const at = stack.split("\n").find((line) => line.includes(`${url}?`) || line.includes("data:text/javascript"));
    const place = at && /:(\d+:\d+)\)?$/.exec(at)?.[1];
    const [said = ""] = String(error).split("\n");
    const why = what === "" ? said.replace(/\.$/, "") : what;
    return new UsageError(
      `The custom rule ${quote(rule)} failed on ${module}: ${why} (${path}${place === undefined ? "" : `:${place}`}). Fix the rule, or set it to off.`,
    );
  };
}

/**
 * Whether settings of custom rules fit: that there are such rules, and their options.
 *
 * @param entries each rule's settings, and where they stand.
 */
export function checkCustomSettings(
  entries: readonly (readonly [path: readonly string[], id: string, setting: RuleSetting])[],
  { rules, missing }: CustomRules,
  report: Report,
): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [path, id, { options = {} }] of entries) {
    const rule = known.get(id);
    // What a file that wasn't run has in it, nobody knows.
    if (!rule && missing.length === 0)
      report(path, `There is no rule ${quote(id)}. ${didYouMean(nearest(id, [...known.keys()]), "Name its file in `customRules`.")}`);
    else if (rule) for (const [option, message] of optionFaults(rule, options)) report([...path, option], message);
  }
}

function optionFaults({ id, options }: Rule, given: Readonly<Record<string, unknown>>): [string, string][] {
  const schemas = (options?.schema ?? {}) as Record<string, object>;
  return Object.entries(given).flatMap(([name, value]): [string, string][] => {
    const schema = schemas[name];
    if (!schema) {
      const known = Object.keys(schemas);
      return [
        [
          name,
          `${quote(id)} has no option ${quote(name)}. ${didYouMean(nearest(name, known), known.length > 0 ? `It has ${known.join(", ")}.` : "It has none.")}`,
        ],
      ];
    }
    const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, logger: false });
    const isFitting = ajv.validate(schema, value);
    return isFitting
      ? []
      : [[name, `${quote(`${id}.${name}`)} ${ajv.errors?.[0]?.message ?? "doesn't fit its schema"}. Its schema is in the rule's file.`]];
  });
}

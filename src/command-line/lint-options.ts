// What linting takes: its options, and what is made of them.
import { resolve } from "node:path";
import { parseFailOn, parsePreset, parseRuleChoice, parseRuleId, parseView } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { type View, views } from "../lint/narrow.ts";
import { type FormatName, formatNames } from "../report/formats.ts";
import { type Level, type Preset, presets, type Severity, severities } from "../rule-support/rule.ts";
import { parseChoice, placeOptions } from "./arguments.ts";
import type { Call } from "./command.ts";
import type { FixChoice } from "./fix.ts";

export const lintOptions = {
  staged: { type: "boolean", help: "lint what is staged, compared with HEAD (for a pre-commit hook)", group: "What is linted" },
  stdin: { type: "boolean", help: "standard input, in place of the file that --stdin-path names", group: "What is linted" },
  "stdin-path": {
    type: "string",
    value: "FILE",
    completes: "file",
    help: "which file standard input is a version of",
    group: "What is linted",
  },
  watch: { type: "boolean", help: "lint again what changes, until Ctrl-C", group: "What is linted" },
  format: {
    type: "string",
    value: "FORMAT",
    completes: formatNames,
    help: `pretty (default), ${formatNames.slice(1, -1).join(", ")} or ${formatNames.at(-1)}`,
    group: "Output",
  },
  output: {
    type: "string",
    multiple: true,
    value: "FORMAT=FILE",
    completes: "format=file",
    help: "the same to a file; may repeat",
    group: "Output",
  },
  quiet: { type: "boolean", short: "q", help: "findings only: no verdict, no progress", group: "Output" },
  all: { type: "boolean", help: "on a terminal, show all findings, also many of a kind", group: "Output" },
  stats: { type: "boolean", help: "on standard error, say where the time went", group: "Output" },
  preset: { type: "string", value: "NAME", completes: presets, help: "recommended (default) or strict", group: "What counts" },
  rule: {
    type: "string",
    multiple: true,
    value: "ID=LEVEL",
    completes: "rule=level",
    help: "set a rule to error, warning, notice or off; may repeat",
    group: "What counts",
  },
  config: placeOptions.config,
  "no-baseline": { type: "boolean", help: "count what the baseline accepts as well", group: "What counts" },
  "strict-baseline": { type: "boolean", help: "exit with 1 when the baseline accepts what is fixed", group: "What counts" },
  base: {
    type: "string",
    value: "REF",
    completes: "revision",
    help: "compare with where HEAD left a branch, tag or commit; none for nothing",
    group: "What counts",
  },
  show: {
    type: "string",
    value: "VIEW",
    completes: views,
    help: "introduced (default with --base): what the change brings; or all",
    group: "What counts",
  },
  gate: {
    type: "string",
    value: "VIEW",
    completes: views,
    help: "which findings set the exit code: introduced or all",
    group: "What counts",
  },
  "fail-on": {
    type: "string",
    value: "LEVEL",
    completes: [...severities, "never"],
    help: "exit with 1 at error (default), warning or notice; or never",
    group: "What counts",
  },
  "allow-empty": { type: "boolean", help: "finding no module is fine", group: "What counts" },
  root: placeOptions.root,
  fix: { type: "boolean", help: "apply safe fixes, and report what is left", group: "Fixes" },
  "fix-unsafe": { type: "boolean", help: "also apply fixes that need review", group: "Fixes" },
  "fix-dry-run": { type: "boolean", help: "change nothing: print what --fix would change as a patch", group: "Fixes" },
  "fix-rule": {
    type: "string",
    multiple: true,
    value: "ID",
    completes: "rule",
    help: "only fixes of this rule; may repeat",
    group: "Fixes",
  },
} as const;

/** Where texts come from. */
export type TextSource =
  | { readonly kind: "disk" }
  | { readonly kind: "index" }
  /** Standard input in place of one file, as it was named; the others from disk. */
  | { readonly kind: "stdin"; readonly path: string };

export interface LintOptions {
  readonly paths: readonly string[];
  readonly source: TextSource;
  /** Goes on, and lints again what changes. */
  readonly watch: boolean;
  readonly root: string | undefined;
  readonly format: FormatName;
  readonly outputs: readonly { readonly format: FormatName; readonly file: string }[];
  readonly preset: Preset | undefined;
  readonly levels: ReadonlyMap<string, Level>;
  readonly config: string | undefined;
  /** Undefined for never. */
  readonly failOn: Severity | undefined;
  readonly allowEmpty: boolean;
  readonly noBaseline: boolean;
  readonly strictBaseline: boolean;
  readonly quiet: boolean;
  /** Leaves out nothing that is like what is shown. */
  readonly all: boolean;
  /** Says where the time went. */
  readonly stats: boolean;
  /** A commit, branch or tag to compare with; undefined for nothing. */
  readonly base: string | undefined;
  /** Which findings to show. */
  readonly show: View;
  /** Which findings decide about the exit code. */
  readonly gate: View;
  /** Which fixes to apply; undefined for none. */
  readonly fix: FixChoice | undefined;
}

export function parseLintOptions(paths: readonly string[], values: Call<typeof lintOptions>["values"]): LintOptions {
  const source = parseSource(paths, values);
  const wanted = values.base ?? (source.kind === "index" ? "HEAD" : "none");
  const base = wanted === "none" ? undefined : wanted;
  if (values["no-baseline"] && values["strict-baseline"])
    throw new UsageError("--no-baseline and --strict-baseline contradict each other. Give one of them.");
  for (const name of ["show", "gate"] as const)
    if (values[name] === "introduced" && base === undefined)
      throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
  if (values.watch) refuseToWatch(values, wanted);
  return {
    paths,
    source,
    watch: values.watch ?? false,
    root: values.root,
    format: parseChoice(values.format ?? "pretty", formatNames),
    outputs: parseOutputs(values.output ?? []),
    preset: values.preset === undefined ? undefined : parsePreset(values.preset),
    levels: new Map((values.rule ?? []).map(parseRuleChoice)),
    config: values.config,
    failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
    allowEmpty: values["allow-empty"] ?? false,
    noBaseline: values["no-baseline"] ?? false,
    strictBaseline: values["strict-baseline"] ?? false,
    quiet: values.quiet ?? false,
    all: values.all ?? false,
    stats: values.stats ?? false,
    base,
    show: parseView(values.show ?? "introduced", "--show"),
    gate: parseView(values.gate ?? "introduced", "--gate"),
    fix: parseFix(values),
  };
}

/** What doesn't go together with watching, and what does. */
function refuseToWatch(values: Call<typeof lintOptions>["values"], base: string): void {
  const others = ["staged", "stdin", "stdin-path", "fix", "fix-unsafe", "fix-dry-run", "output", "stats"] as const;
  const other = others.find((name) => values[name] !== undefined) ?? (base === "none" ? undefined : "base");
  if (other !== undefined) throw new UsageError(`--watch and --${other} don't go together. Leave one of them out.`);
  if (!["pretty", "compact"].includes(values.format ?? "pretty"))
    throw new UsageError(`--watch prints many reports, and ${values.format} is for one. Choose pretty or compact.`);
}

function parseSource(paths: readonly string[], values: Call<typeof lintOptions>["values"]): TextSource {
  const path = values["stdin-path"];
  if (path === undefined) {
    if (values.stdin) throw new UsageError("--stdin needs a name: where references count from. Give one with --stdin-path FILE.");
    if (!values.staged) return { kind: "disk" };
    if (values.fix || values["fix-unsafe"] || values["fix-dry-run"])
      throw new UsageError("--staged reads the index, and fixes change files. Fix without --staged, then `git add` what was fixed.");
    return { kind: "index" };
  }
  if (!values.stdin && !values.staged)
    throw new UsageError("--stdin-path names the text that --stdin lints. Add --stdin, or name the file alone.");
  if (values.staged) throw new UsageError("--staged and --stdin-path contradict each other. Give one of them.");
  if (paths.length > 0) throw new UsageError(`--stdin-path lints one text, so ${paths[0]} is too much. Leave it out.`);
  return { kind: "stdin", path };
}

function parseFix(values: Call<typeof lintOptions>["values"]): FixChoice | undefined {
  const rules = values["fix-rule"];
  const dryRun = values["fix-dry-run"] ?? false;
  const unsafe = values["fix-unsafe"] ?? false;
  if (!dryRun && !unsafe && !values.fix) {
    if (rules !== undefined) throw new UsageError("--fix-rule only says which fixes to apply. Add --fix, --fix-unsafe or --fix-dry-run.");
    return undefined;
  }
  if (dryRun && values.format !== undefined)
    throw new UsageError(`--fix-dry-run prints a patch, not a report. Write the report to a file: --output ${values.format}=FILE.`);
  return { unsafe, dryRun, rules: rules?.map(parseRuleId) };
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
  return { format: parseChoice(text.slice(0, equals), formatNames), file: text.slice(equals + 1) };
}

// What completions are made from: all commands with their options, as --help has them.
import { formatNames } from "../../report/formats.ts";
import { severities } from "../../rule-support/rule.ts";
import { rules } from "../../rules/index.ts";
import { type Completion, globalOptions, type Option } from "../command.ts";
import { allCommands } from "../help.ts";

export interface CompletionTable {
  /** Linting first, whose name is "". */
  readonly commands: readonly CommandRow[];
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
  readonly levels: readonly string[];
  readonly formats: readonly string[];
}

export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** What the words behind it are; undefined when it takes none. */
  readonly completes: Completion | undefined;
  readonly options: readonly OptionRow[];
}

export interface OptionRow {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  readonly repeats: boolean;
  /** What its value is; undefined when it takes none. */
  readonly value: { readonly label: string; readonly completes: Completion | undefined } | undefined;
}

export async function completionTable(): Promise<CompletionTable> {
  return {
    commands: (await allCommands()).map(({ name, summary, completes, options }) => ({
      name,
      summary,
      completes,
      options: Object.entries({ ...options, ...globalOptions }).map(([option, row]) => toRow(option, row)),
    })),
    rules: rules.map(({ id, summary }) => ({ id, summary })),
    levels: [...severities, "off"],
    formats: formatNames,
  };
}

function toRow(name: string, { type, short, value = "", help, completes, multiple = false }: Option): OptionRow {
  const said = help === "" ? (name === "help" ? "say what it takes" : "say which version it is") : help;
  return { name, short, help: said, repeats: multiple, value: type === "string" ? { label: value, completes } : undefined };
}

/** In single quotes for a shell of the Bourne family. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

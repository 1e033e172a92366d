// What a command is: one object in one file. commands.ts is their list, and help and arguments follow from it.
import { parseArgs } from "node:util";
import { didYouMean } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { nearest } from "../text/nearest.ts";

/** 0: no finding at or above the fail level; 1: at least one; 2: wrong usage, or nothing to lint; 3: a bug in patternlint. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a shell completes: one of these words, or one of a kind that it can look up. */
export type Completion = readonly string[] | "file" | "folder" | "rule" | "rule=level" | "format=file" | "revision";

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What the value is, in capitals. */
  readonly value?: string;
  /** What a shell completes its value with. */
  readonly completes?: Completion;
  /** What --help says of it. */
  readonly help: string;
  /** The heading in --help that it stands under. */
  readonly group?: string;
}

/** By name, in the order of --help. */
export type Options = Readonly<Record<string, Option>>;

/** What was given; undefined where it wasn't. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { type: "boolean" }
    ? boolean | undefined
    : O[K] extends { multiple: true }
      ? string[] | undefined
      : string | undefined;
};

/** How a command was called. */
export interface Call<O extends Options> {
  readonly values: Values<O>;
  /** Everything behind the command's name that is no option. */
  readonly words: readonly string[];
  readonly color: boolean;
}

export interface Command {
  readonly name: string;
  /** What comes behind the name, such as `RULE`; "" for nothing. */
  readonly takes: string;
  /** What a shell completes that with. */
  readonly completes?: Completion;
  /** What it does, for a line in --help: "list the rules". */
  readonly summary: string;
  /** More about it, for its own --help; paragraphs. */
  readonly details?: string;
  readonly options: Options;
  /** @throws UsageError at wrong usage, which ends with 2. */
  run(call: Call<Options>): Promise<ExitCode> | ExitCode;
}

/** Defines a command. Its options are typed by what is written down of them. */
export function command<const O extends Options>(
  definition: Omit<Command, "options" | "run"> & { readonly options: O; run(call: Call<O>): Promise<ExitCode> | ExitCode },
): Command {
  return definition as unknown as Command;
}

/** Every command knows these. */
export const globalOptions = {
  "no-color": { type: "boolean", help: "no colours; NO_COLOR=1 says the same", group: "Output" },
  help: { type: "boolean", short: "h", help: "" },
  version: { type: "boolean", short: "V", help: "" },
} as const satisfies Options;

export interface Parsed<O extends Options> {
  readonly words: readonly string[];
  readonly values: Values<O & typeof globalOptions>;
}

/** @throws UsageError when there is an option that the command doesn't know, or one without its value. */
export function parseOptions<O extends Options>(
  args: readonly string[],
  { name, options }: { readonly name: string; readonly options: O },
): Parsed<O> {
  const all = { ...options, ...globalOptions };
  const page = name === "" ? "`patternlint --help`" : `\`patternlint ${name} --help\``;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: all as Options, allowPositionals: true, strict: true });
    refuseEmpty(positionals, values);
    return { words: positionals, values: values as Parsed<O>["values"] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown) {
      const near = nearest(unknown.replace(/^-+/, ""), Object.keys(all)).map((other) => `--${other}`);
      const of = name === "" ? "" : ` of \`${name}\``;
      throw new UsageError(`There is no option ${unknown}${of}. ${didYouMean(near, `${page} lists them.`)}`);
    }
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      // Node writes '-q, --quiet' and '--config <value>'.
      const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? "";
      const takesNone = message.includes("does not take an argument");
      throw new UsageError(
        `${option} ${takesNone ? "takes no value" : "needs a value"}. ${page} says ${takesNone ? "what it does" : "which"}.`,
      );
    }
    throw error;
  }
}

/** A variable of the shell that isn't set becomes an empty word, and must not end in a run about something else. */
function refuseEmpty(words: readonly string[], values: Readonly<Record<string, unknown>>): void {
  if (words.includes("")) throw new UsageError("An argument is empty. Name something, or leave it out.");
  for (const [name, value] of Object.entries(values))
    if ([value].flat().includes("")) throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`);
}

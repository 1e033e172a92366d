// What the command line says of itself.
import { painter } from "../report/styled.ts";
import { homepage } from "../report/version.ts";
import { type Command, globalOptions, type Option, type Options } from "./command.ts";
import { commands } from "./commands.ts";
import { lintCommand } from "./lint.ts";

/** What each exit code means. */
export const exitCodes = [
  "no findings at or above the fail level",
  "findings at or above the fail level",
  "wrong usage or configuration, nothing to lint, or a file that can't be read, fixed or written",
  "a bug in patternlint; a crash never looks like a pass",
] as const;

/** Linting first, which has no name. */
export async function allCommands(): Promise<readonly Command[]> {
  return [lintCommand, ...(await Promise.all(commands.map(({ load }) => load())))];
}

/** All of it: how to lint, and which commands there are. */
export async function helpText(color: boolean): Promise<string> {
  const paint = painter(color);
  const usages = (await allCommands()).map((one) => [usageOf(one), one.summary] as const);
  return `${paint("bold", "patternlint")}: keeps pattern modules valid.

${paint("bold", "Usage")}
${columns(usages)}

${optionSections(lintCommand, color)}

${paint("bold", "Other")}
  --help, --version       ${paint("dim", "of a command as well: patternlint rules --help")}

${paint("bold", "Exit codes")}
${exitCodes.map((meaning, code) => `  ${code}  ${meaning}`).join("\n")}

${homepage}
`;
}

/** Of one command. */
export function commandHelp(command: Command, color: boolean): string {
  const { summary, details } = command;
  const parts = [
    `${painter(color)("bold", usageOf(command))}: ${summary}.`,
    ...(details === undefined ? [] : [details]),
    optionSections(command, color),
    homepage,
  ];
  return `${parts.join("\n\n")}\n`;
}

export function usageOf({ name, takes }: Command): string {
  return ["patternlint", name, takes].filter((part) => part !== "").join(" ");
}

function optionSections({ options }: Command, color: boolean): string {
  const paint = painter(color);
  const described = describedOptions(options);
  const groups = [...new Set(described.map(([, { group }]) => group ?? "Options"))];
  return groups
    .map((title) => {
      const own = described.filter(([, { group = "Options" }]) => group === title);
      return `${paint("bold", title)}\n${columns(own.map(([name, option]) => [flag(name, option), paint("dim", option.help)]))}`;
    })
    .join("\n\n");
}

/** The options that have something to say, by name. */
export function describedOptions(options: Options): readonly (readonly [string, Option])[] {
  return (Object.entries({ ...options, ...globalOptions }) as [string, Option][]).filter(([, { help }]) => help !== "");
}

function flag(name: string, { value }: Option): string {
  return `--${name}${value === undefined ? "" : ` ${value}`}`;
}

const LEAST_WIDTH = 22;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(LEAST_WIDTH, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}

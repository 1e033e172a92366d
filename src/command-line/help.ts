// What the command line says of itself.
import { painter } from "../report/styled.ts";
import { homepage } from "../report/version.ts";
import { type Command, everywhere, type Option } from "./command.ts";
import { commands } from "./commands.ts";
import { lintCommand } from "./lint.ts";

/** All of it: how to lint, and which commands there are. */
export async function helpText(color: boolean): Promise<string> {
  const paint = painter(color);
  const usages = [lintCommand, ...(await Promise.all(commands.map(({ load }) => load())))].map(
    (one) => [usageOf(one), one.summary] as const,
  );
  return `${paint("bold", "patternlint")}: keeps pattern modules valid.

${paint("bold", "Usage")}
${columns(usages)}

${optionSections(lintCommand, color)}

${paint("bold", "Other")}
  --help, --version       ${paint("dim", "of a command as well: patternlint rules --help")}

${paint("bold", "Exit codes")}
  0  no findings at or above the fail level
  1  findings at or above the fail level
  2  wrong usage or configuration, nothing to lint, or a file that can't be read, fixed or written
  3  a fault of patternlint's own; a crash never looks like a pass

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

function usageOf({ name, takes }: Command): string {
  return ["patternlint", name, takes].filter((part) => part !== "").join(" ");
}

function optionSections({ options }: Command, color: boolean): string {
  const paint = painter(color);
  const described = (Object.entries({ ...options, ...everywhere }) as [string, Option][]).filter(([, { help }]) => help !== "");
  const groups = [...new Set(described.map(([, { group }]) => group ?? "Options"))];
  return groups
    .map((title) => {
      const own = described.filter(([, { group = "Options" }]) => group === title);
      return `${paint("bold", title)}\n${columns(own.map(([name, option]) => [flag(name, option), paint("dim", option.help)]))}`;
    })
    .join("\n\n");
}

function flag(name: string, { value }: Option): string {
  return `--${name}${value === undefined ? "" : ` ${value}`}`;
}

const LEAST_WIDTH = 22;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(LEAST_WIDTH, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}

// The command line from arguments to exit code.
import { FileError, UsageError } from "../config/error.ts";
import { hasPrintingFailed, isTerminal, print, printFault, printNote } from "../process/print.ts";
import { version } from "../report/version.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile } from "../source/read-file.ts";
import { type Command, type ExitCode, parseOptions } from "./command.ts";
import { commands } from "./commands.ts";
import { lintCommand } from "./lint.ts";

/** Runs the command line. Writes to standard output and error; never throws. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const code = await attempt(args);
  // A verdict that nobody could read is none.
  return hasPrintingFailed() && code !== 3 ? 2 : code;
}

async function attempt(args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error instanceof FileError ? error.lines : [error.message]) printNote(line);
      return 2;
    }
    if (error instanceof TooMuch || error instanceof ChangedMeanwhile) {
      printNote(error.message);
      return 2;
    }
    printFault(error);
    return 3;
  }
}

async function dispatch(args: readonly string[]): Promise<ExitCode> {
  const at = firstWord(args);
  const named = commands.find(({ name }) => name === args[at]);
  const command = named ? await named.load() : lintCommand;
  const { values, words } = parseOptions(named ? args.toSpliced(at, 1) : args, command);
  const color = wantsColor(values["no-color"] === true);
  if (values.help) return say(await help(named && command, color));
  if (values.version) return say(`${version}\n`);
  return command.run({ values, words, color });
}

/** Where a command may stand: at the first argument that is neither an option of linting nor the value of one. */
function firstWord(args: readonly string[]): number {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (!arg.startsWith("-") || arg === "-") return at;
    if (arg === "--") return -1;
    if (lintCommand.options[arg.slice(2)]?.type === "string") at++;
  }
  return -1;
}

async function help(command: Command | undefined, color: boolean): Promise<string> {
  const { commandHelp, helpText } = await import("./help.ts");
  return command ? commandHelp(command, color) : helpText(color);
}

function say(text: string): 0 {
  print(text);
  return 0;
}

/** Colours on a terminal only; NO_COLOR (no-color.org) and FORCE_COLOR decide before that. */
function wantsColor(noColor: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (noColor || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal("stdout") && TERM !== "dumb";
}

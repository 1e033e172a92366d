// What the action says to the runner: annotations, outputs, the summary, and how the step ends. The one file that uses
// @actions/core; everything that is printed has its control characters, commands and line ends settled on the way.
import { getInput, getMultilineInput, setOutput, summary } from "@actions/core";
import { print, printCommands } from "../process/print.ts";
import { escapeControls } from "../report/escape.ts";
import { type Command, toCommand } from "../report/workflow-commands.ts";

export { getInput, getMultilineInput };

/** Annotates a place, or the run as a whole. */
export function annotate(command: Command): void {
  printCommands(toCommand(command));
}

export function notice(message: string): void {
  annotate({ command: "notice", title: "patternlint", message });
}

/** Seen where debug logging is on. */
export function debug(message: string): void {
  annotate({ command: "debug", message });
}

/** A line of the log. */
export function info(line: string): void {
  print(`${line}\n`);
}

/** The exit codes of the command line (`command-line/command.ts`). The runner takes all but 0 for a failed step. */
export function failStep(message: string, code: 1 | 2 | 3): void {
  annotate({ command: "error", message });
  process.exitCode = code;
}

/** Written in the heredoc form, between delimiters that nobody can foresee. */
export function writeOutput(name: string, value: string | number): void {
  setOutput(name, value);
}

/** Adds Markdown to the job summary; its texts have been through report/markdown-text.ts. */
export async function addToSummary(markdown: string): Promise<void> {
  // Outside of a runner, or on one without summaries, there is no file to write to; the log has everything.
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(escapeControls(markdown), true).write();
}

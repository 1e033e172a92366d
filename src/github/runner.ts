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

/**
 * The exit codes of the command line (`command-line/command.ts`). The runner takes all but 0 for a failed step. What is worse
 * stands, whatever comes later.
 */
export function failStep(message: string, code: 1 | 2 | 3): void {
  annotate({ command: "error", message });
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/**
 * Written in the heredoc form, between delimiters that nobody can foresee. Where they can't be written, the step fails, with
 * everything else that it has to say.
 */
export function writeOutput(name: string, value: string | number): void {
  try {
    setOutput(name, value);
  } catch (error) {
    // Said once: the next one fails the same way.
    if (lostOutputs === process.env.GITHUB_OUTPUT) return;
    lostOutputs = process.env.GITHUB_OUTPUT;
    failStep(
      `patternlint: The step's outputs can't be written: ${firstSentence(error)}. GITHUB_OUTPUT names the file; the log has all findings.`,
      2,
    );
  }
}

let lostOutputs: string | undefined;

function firstSentence(error: unknown): string {
  return (
    String((error as Error).message)
      .split(/\.\s|\n/, 1)[0]
      ?.replace(/\.$/, "") ?? ""
  );
}

/** Adds Markdown to the job summary; its texts have been through report/markdown-text.ts. */
export async function addToSummary(markdown: string): Promise<void> {
  // Outside of a runner, or on one without summaries, there is no file to write to; the log has everything.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await summary.addRaw(escapeControls(markdown), true).write();
  } catch (error) {
    notice(`The job summary was not written: ${firstSentence(error)}. The log has all findings.`);
  } finally {
    summary.emptyBuffer();
  }
}

// The way out: everything that is printed goes through here, to standard output or standard error, and nothing else does.
import { fstatSync, statSync, writeSync } from "node:fs";
import { UsageError } from "../config/error.ts";
import { escapeCommands, escapeLine } from "../report/escape.ts";
import { escapeAllButStyles } from "../report/styled.ts";
import { homepage, version } from "../report/version.ts";

/** A report, a table or a page for standard output. Only our own colours are let through. */
export function print(text: string): void {
  write("stdout", harmless(text));
}

/** One line for standard error, about the run itself. What it names stays within the line. */
export function printNote(line: string): void {
  write("stderr", `${harmless(escapeLine(`patternlint: ${line}`))}\n`);
}

/** A report on standard error, where something else has standard output to itself. */
export function printToStderr(text: string): void {
  write("stderr", harmless(text));
}

/** Commands for GitHub's runner, as report/workflow-commands.ts makes them: everything in them is escaped. */
export function printCommands(commands: string): void {
  write("stdout", commands);
}

/**
 * A patch or a text, which has to reach whoever takes it as it is, control characters and all. A terminal only shows it. A pipe
 * on GitHub's runner may be its log or lead to another program, and nobody knows which: what would drive the log isn't
 * printed there, for a text that was altered without a word does more harm.
 *
 * @throws UsageError when it isn't printed.
 */
export function printPatch(patch: string): void {
  if (isTerminal("stdout")) write("stdout", harmless(patch));
  else if (process.env.GITHUB_ACTIONS === "true" && !fstatSync(numbers.stdout).isFile() && harmless(patch) !== patch)
    throw new UsageError("The output holds what GitHub's runner could take for a command. Redirect it to a file: `patternlint … > FILE`.");
  else write("stdout", patch);
}

/** What to say of a bug of ours: what happened, and where to report it. */
export function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return `patternlint ${version} crashed. This is a bug in patternlint: don't rely on what this run says.\nPlease report it with what follows: ${homepage}/issues\n\n${stack}`;
}

/** Says it on standard error. */
export function printFault(error: unknown): void {
  write("stderr", `${harmless(faultText(error))}\n`);
}

/** A line on a terminal's standard error that is written over; "" wipes it. Nothing where standard error is no terminal. */
export function printProgress(line: string): void {
  if (isTerminal("stderr")) write("stderr", `\r\u001b[K${harmless(escapeLine(line))}`);
}

/** On a terminal, in place of all that it shows. */
export function printScreen(text: string): void {
  if (isTerminal("stdout")) write("stdout", `\u001b[2J\u001b[H${harmless(text)}`);
  else print(text);
}

/** How wide lines may be: as wide as the terminal is, and any width elsewhere. */
export function columnsOf(channel: Channel): number {
  return isTerminal(channel) ? process[channel].columns || Number.POSITIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Whether whoever read standard output has closed it: nobody is left to print for. */
export function hasReaderLeft(): boolean {
  return closed.has("stdout");
}

export function isTerminal(channel: Channel | "stdin"): boolean {
  if (channel === "stdin") return process.stdin.isTTY === true;
  if (!isOurs) return process[channel].isTTY === true;
  const known = terminals.get(channel);
  if (known !== undefined) return known;
  const found = findTerminal(channel);
  terminals.set(channel, found);
  return found;
}

/**
 * Standard input and output for a protocol that has them to itself. Nothing is printed to standard output from now on: whoever tries
 * to is heard on standard error.
 */
export function takeStreams(): { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream } {
  isTaken = true;
  return { input: process.stdin, output: streamOf("stdout") };
}

let isTaken = false;

/** On GitHub's runner, what is printed may be taken for a command. */
function harmless(text: string): string {
  const shown = escapeAllButStyles(text);
  return process.env.GITHUB_ACTIONS === "true" ? escapeCommands(shown) : shown;
}

// ---- what may go wrong ------------------------------------------------------------------------------------------------

type Channel = "stdout" | "stderr";

const numbers: Readonly<Record<Channel, number>> = { stdout: 1, stderr: 2 };
/** Whoever closes a pipe early (`| head`) has read enough. */
const closed = new Set<Channel>();
let failure: NodeJS.ErrnoException | undefined;
/** Node's streams, by which a terminal is written to, and a pipe that doesn't wait. Making one loads half of Node's networking. */
const streams = new Map<Channel, NodeJS.WriteStream>();
/** Only a process that is ours is written from past Node's streams. */
let isOurs = false;

/** Whether something could not be printed: whatever the verdict is, nobody has seen it. */
export function hasPrintingFailed(): boolean {
  return failure !== undefined;
}

let reportFault = printFault;

/** Says differently what an error was that is caught nowhere. */
export function onFault(report: (error: unknown) => void): void {
  reportFault = report;
}

/**
 * Prepares the process, before anything else is done: no fault ends it with 1, which would look like a verdict, and output
 * that was lost ends it with 2.
 */
export function guardProcess(): void {
  isOurs = true;
  const crash = (error: unknown) => {
    reportFault(error);
    process.exitCode = 3;
    // A pipe takes what is written in its own time (on Windows always), and the process must not go on meanwhile.
    const written = (["stdout", "stderr"] as const).map((channel) => new Promise((done) => streamOf(channel).write("", done)));
    setTimeout(() => process.exit(3), LONGEST_WAIT);
    Promise.all(written).then(() => process.exit(3));
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  // Writes to a pipe may fail after the verdict was known; the process ends when all are done.
  process.on("exit", () => {
    if (failure && process.exitCode !== 3) process.exitCode = 2;
  });
}

const LONGEST_WAIT = 2000;

function write(wanted: Channel, text: string): void {
  const channel = isTaken ? "stderr" : wanted;
  if (closed.has(channel) || text === "") return;
  try {
    if (!isOurs || streams.has(channel) || isTerminal(channel)) streamOf(channel).write(text);
    else writeAll(channel, Buffer.from(text));
  } catch (error) {
    fail(channel, error as NodeJS.ErrnoException);
  }
}

/** Node's streams take a write that a full disk cut short for a whole one. */
function writeAll(channel: Channel, bytes: Buffer): void {
  let left = bytes;
  try {
    while (left.length > 0) left = left.subarray(writeSync(numbers[channel], left));
  } catch (error) {
    // A pipe that was made not to wait, and is full: Node's streams know how to go on.
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    streamOf(channel).write(left);
  }
}

/** A stream whose errors are caught, whenever they come. */
function streamOf(channel: Channel): NodeJS.WriteStream {
  let stream = streams.get(channel);
  if (!stream) {
    stream = process[channel];
    stream.on("error", (error) => fail(channel, error));
    streams.set(channel, stream);
  }
  return stream;
}

/** Whether a channel leads to a terminal. Only of a device other than /dev/null, Node is asked, which makes a stream. */
const terminals = new Map<Channel, boolean>();

function findTerminal(channel: Channel): boolean {
  try {
    const stats = fstatSync(numbers[channel]);
    const mayBe = stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
    return mayBe && process[channel].isTTY === true;
  } catch {
    return false;
  }
}

function fail(channel: Channel, error: NodeJS.ErrnoException): void {
  closed.add(channel);
  if (error.code === "EPIPE" || failure) return;
  failure = error;
  const what = channel === "stdout" ? "Standard output" : "Standard error";
  printNote(
    `${what} can't be written to: ${reasons[error.code ?? ""] ?? error.message}. The output is incomplete; fix that and run again.`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file has grown to the largest size allowed",
  EIO: "the device reports an error",
};

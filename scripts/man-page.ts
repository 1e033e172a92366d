// The manual page, from what --help is made of. In the macros of man(7), which every man reads.

import type { Command, Option } from "../src/command-line/command.ts";
import { allCommands, describedOptions, exitCodes, usageOf } from "../src/command-line/help.ts";
import { homepage, version } from "../src/report/version.ts";

/** @returns man/patternlint.1. It has no date: the same sources make the same page. */
export async function manPage(): Promise<string> {
  const [lint, ...commands] = await allCommands();
  const lines = [
    '.\\" Written by scripts/man-page.ts: change the options in src/command-line/, and run `npm run generate`.',
    `.TH PATTERNLINT 1 "" "patternlint ${roff(version)}" "User Commands"`,
    // No word is parted, and no line is stretched.
    ".nh",
    ".ad l",
    ".SH NAME",
    "patternlint \\- keeps pattern modules valid",
    ".SH SYNOPSIS",
    ...[lint as Command, ...commands].flatMap((command, at) => [...(at === 0 ? [] : [".br"]), synopsis(command)]),
    ".SH DESCRIPTION",
    ...DESCRIPTION.flatMap((text, at) => [...(at === 0 ? [] : [".PP"]), roff(text)]),
    ".SH OPTIONS",
    ...groups(lint as Command).flatMap(([title, options]) => [`.SS ${roff(title)}`, ...options.flatMap(entry)]),
    ".SH COMMANDS",
    ...commands.flatMap(section),
    ".SH EXIT STATUS",
    ...exitCodes.flatMap((meaning, code) => [".TP", `.B ${code}`, roff(meaning)]),
    ".SH ENVIRONMENT",
    ...environment.flatMap(([name, meaning]) => [".TP", `.B ${roff(name)}`, roff(meaning)]),
    ".SH FILES",
    ...files.flatMap(([name, meaning]) => [".TP", `.I ${roff(name)}`, roff(meaning)]),
    ".SH SEE ALSO",
    roff(homepage),
  ];
  return `${lines.join("\n")}\n`;
}

const DESCRIPTION = [
  "patternlint reads Markdown files, finds the modules in them, judges each by itself and all of them together, compares that with a base if there is one, and reports what it finds, with the place and what to do.",
  "Without a command, it lints the files and folders that are named, or the repository around the working folder. All modules of the repository are read, because they refer to each other; paths narrow what is told.",
];

const environment = [
  ["NO_COLOR", "no colours, whatever the value"],
  ["FORCE_COLOR", "colours where standard output is no terminal; 0 and false for none"],
  ["GIT_INDEX_FILE", "with --staged: the index that git hands to a hook, where it lies in the git directory"],
] as const;

const files = [
  ["patternlint.yml", "the configuration, at the root"],
  ["patternlint-baseline.json", "the findings that `patternlint baseline` has accepted, at the root"],
] as const;

function synopsis({ name, takes }: Command): string {
  const words = takes.split(" ").filter((word) => word !== "");
  const shown = words.map((word) => `\\fI${roff(word)}\\fR`).join(" ");
  return [`\\fBpatternlint${name === "" ? "" : ` ${name}`}\\fR`, "[\\fIoptions\\fR]", shown].join(" ").trimEnd();
}

function groups({ options }: Command): [title: string, options: (readonly [string, Option])[]][] {
  const all = describedOptions(options);
  return [...new Set(all.map(([, { group = "Options" }]) => group))].map((title) => [
    title,
    all.filter(([, { group = "Options" }]) => group === title),
  ]);
}

function section(command: Command): string[] {
  return [
    `.SS ${roff(usageOf(command))}`,
    roff(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`),
    ...(command.details?.split("\n\n") ?? []).flatMap((paragraph) => [".PP", ...paragraph.split("\n").flatMap(detail)]),
    ...describedOptions(command.options)
      .filter(([name]) => name in command.options)
      .flatMap(entry),
  ];
}

/** Lines that begin with a name and a colon, such as those for each shell, stay lines. */
function detail(line: string, at: number): string[] {
  return [...(at > 0 && /^\w+: /.test(line) ? [".br"] : []), roff(line)];
}

function entry([name, { short, value, help }]: readonly [string, Option]): string[] {
  const names = [...(short === undefined ? [] : [`\\fB\\-${short}\\fR`]), `\\fB${roff(`--${name}`)}\\fR`].join(", ");
  return [".TP", value === undefined ? names : `${names} \\fI${roff(value)}\\fR`, roff(help)];
}

/** A hyphen that is to be copied is written `\-`; a line must not begin like a request, nor be longer than 80 bytes. */
function roff(text: string): string {
  const escaped = text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll("…", "...").replaceAll("`", "\\(ga");
  const lines: string[] = [];
  for (const word of escaped.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replace(/^(?=[.'])/, "\\&")).join("\n");
}

const LONGEST_LINE = 80;

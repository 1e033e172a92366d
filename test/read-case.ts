// Reads a case of test/cases: a small repository in one text file. cases.test.ts says how it is written.
import { parseRuleChoice } from "../src/config/config.ts";
import type { Settings } from "../src/lint/settings.ts";
import type { Preset } from "../src/rule-support/rule.ts";
import type { Files } from "./lint-files.ts";

const marks: Readonly<Record<string, string>> = { "␍": "\r", "␀": "\0", "␛": "\u001b", "␠": " ", "␉": "\t", "␘": "\uFEFF", "␟": "" };

export interface Case {
  readonly about: string;
  readonly settings: Partial<Settings>;
  readonly files: Files;
  readonly expected: string;
}

export function readCase(text: string): Case {
  const [head = "", ...rest] = text.split(/^-- (.+) --\n/m);
  const [about = "", ...lines] = head.trim().split("\n");
  const settings = Object.fromEntries(lines.filter((line) => line.includes(": ")).map((line) => line.split(": ", 2) as [string, string]));
  const files: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2)
    files[rest[at] as string] = (rest[at + 1] as string).replaceAll(/[␍␀␛␠␉␘]/g, (mark) => marks[mark] as string).replace(/␟\n$/, "");
  const { expected = "", ...own } = files;
  return { about, settings: toSettings(settings), files: own, expected };
}

function toSettings({ preset, roots, rules }: Readonly<Record<string, string>>): Partial<Settings> {
  const choices = rules?.split(" ").map((choice) => parseRuleChoice(choice)) ?? [];
  return {
    preset: (preset ?? "recommended") as Preset,
    overrides: choices.length > 0 ? [{ rules: new Map(choices.map(([id, level]) => [id, { level }])) }] : [],
    roots: roots?.split(" ") ?? [],
  };
}

// What several commands take, and how it is read; whatever is wrong with it is said with the remedy.
import { didYouMean } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { nearest } from "../text/nearest.ts";
import type { Options } from "./command.ts";

/** What is said of rules comes as text, or as data. */
export const dataFormat = {
  format: { type: "string", value: "FORMAT", completes: ["pretty", "json"], help: "pretty (default) or json", group: "Output" },
} as const satisfies Options;

export function wantsData(format = "pretty"): boolean {
  return parseChoice(format, ["pretty", "json"]) === "json";
}

/** Where a command works, and by which settings. */
export const placeOptions = {
  config: { type: "string", value: "FILE", completes: "file", help: "default: patternlint.yml at the root", group: "What counts" },
  root: {
    type: "string",
    value: "DIR",
    completes: "folder",
    help: "where references count from (default: the repository's root)",
    group: "What counts",
  },
} as const satisfies Options;

/** One of the names of formats. */
export function parseChoice<F extends string>(text: string, known: readonly F[]): F {
  if ((known as readonly string[]).includes(text)) return text as F;
  throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}

/** @throws UsageError when a command that takes no words was given some. */
export function refuseWords(name: string, words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`\`${name}\` takes no arguments. To lint a folder of that name, write ./${name}.`);
}

// The action's inputs, read and checked.

import { parseFailOn, parsePreset, parseView } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import type { View } from "../lint/narrow.ts";
import { type FormatName, formats } from "../report/formats.ts";
import type { Preset, Severity } from "../rule-support/rule.ts";
import { ALL_ANNOTATIONS } from "./annotations.ts";
import { getInput, getMultilineInput } from "./runner.ts";

export interface Inputs {
  readonly root: string;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  /** "" for the event's own, `none` for nothing. */
  readonly base: string;
  readonly show: View;
  readonly gate: View;
  /** Undefined for never. */
  readonly failOn: Severity | undefined;
  readonly strictBaseline: boolean;
  /** How many annotations at most. */
  readonly annotations: number;
  readonly summary: boolean;
  readonly checkRun: boolean;
  readonly review: boolean;
  readonly comment: boolean;
  /** Files to write, from the workspace. */
  readonly files: readonly { readonly format: FormatName; readonly file: string }[];
  readonly allowEmpty: boolean;
  /** Undefined when there is none. */
  readonly token: string | undefined;
}

/** @throws UsageError for a value that an input can't have. */
export function readInputs(): Inputs {
  return {
    root: getInput("root") || ".",
    paths: getMultilineInput("paths").filter((path) => path !== ""),
    config: getInput("config") || undefined,
    preset: getInput("preset") ? parsePreset(getInput("preset")) : undefined,
    base: getInput("base"),
    show: parseView(getInput("show") || "introduced", "The input show"),
    gate: parseView(getInput("gate") || "introduced", "The input gate"),
    failOn: parseFailOn(getInput("fail-on") || "error", "The input fail-on"),
    strictBaseline: readSwitch("strict-baseline", false),
    annotations: readAmount("annotations", ALL_ANNOTATIONS),
    summary: readSwitch("summary", true),
    checkRun: readSwitch("check-run", false),
    review: readSwitch("review", false),
    comment: readSwitch("comment", false),
    files: formats.flatMap(({ name, inAction }) => {
      const file = inAction ? getInput(name) : "";
      return file === "" ? [] : [{ format: name, file }];
    }),
    allowEmpty: readSwitch("allow-empty", false),
    token: getInput("token") || undefined,
  };
}

/** On, off, or a number. */
function readAmount(name: string, all: number): number {
  const text = getInput(name);
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const isOn = parseSwitch(text || "on");
  if (isOn !== undefined) return isOn ? all : 0;
  throw new UsageError(`The input ${name} can't be \`${text}\`. Write on, off, or a whole number.`);
}

function readSwitch(name: string, otherwise: boolean): boolean {
  const text = getInput(name);
  if (text === "") return otherwise;
  const isOn = parseSwitch(text);
  if (isOn !== undefined) return isOn;
  throw new UsageError(`The input ${name} can't be \`${text}\`. Write on or off.`);
}

function parseSwitch(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (["on", "true", "yes"].includes(word)) return true;
  return ["off", "false", "no"].includes(word) ? false : undefined;
}

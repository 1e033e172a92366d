// The action's inputs, read and checked.
import { getInput, getMultilineInput } from "@actions/core";
import { parseFailOn, parsePreset } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import type { Preset, Severity } from "../rule/rule.ts";

export interface Inputs {
  readonly root: string;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  /** Undefined for never. */
  readonly failOn: Severity | undefined;
  /** How many annotations at most. */
  readonly annotations: number;
  readonly summary: boolean;
  readonly allowEmpty: boolean;
}

/** @throws UsageError for a value that an input can't have. */
export function readInputs(): Inputs {
  return {
    root: getInput("root") || ".",
    paths: getMultilineInput("paths").filter((path) => path !== ""),
    config: getInput("config") || undefined,
    preset: getInput("preset") ? parsePreset(getInput("preset")) : undefined,
    failOn: parseFailOn(getInput("fail-on") || "error", "The input fail-on"),
    annotations: readNumber("annotations", 29),
    summary: readSwitch("summary", true),
    allowEmpty: readSwitch("allow-empty", false),
  };
}

function readNumber(name: string, otherwise: number): number {
  const text = getInput(name);
  if (text === "") return otherwise;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`The input ${name} can't be \`${text}\`. Write a whole number from 0 up.`);
}

function readSwitch(name: string, otherwise: boolean): boolean {
  const text = getInput(name).toLowerCase();
  if (text === "") return otherwise;
  if (["on", "true", "yes"].includes(text)) return true;
  if (["off", "false", "no"].includes(text)) return false;
  throw new UsageError(`The input ${name} can't be \`${text}\`. Write on or off.`);
}

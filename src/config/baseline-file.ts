// The file of a baseline: JSON with an entry a line, so that two branches that each add some can be merged as text.
import { type BaselineEntry, entryKey, isForBaseline, sortEntries } from "../lint/baseline-entries.ts";
import { isCustomId } from "../rule-support/custom-id.ts";
import { rules } from "../rules/index.ts";
import { indexLines, positionAt } from "../text/lines.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { didYouMean } from "./config.ts";
import { type ConfigFault, FileError } from "./error.ts";
import { itemOffsets, placeOfFault } from "./json-places.ts";

/** Stands behind the last entry, so that each entry's line ends with a comma, whichever is the last. */
const END = "end";

export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map((entry) => `    ${formatEntry(entry)},\n`);
  return `{\n  "version": 1,\n  "findings": [\n${lines.join("")}    ${JSON.stringify(END)}\n  ]\n}\n`;
}

function formatEntry({ file, module, rule, anchor, detail, text, target, parts, count, reason, owner, until }: BaselineEntry): string {
  const known = { file, module, rule, anchor, detail, text, target, parts, count: count > 1 ? count : undefined, reason, owner, until };
  const members = Object.entries(known).filter(([, value]) => value !== undefined);
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}: ${listed(value)}`).join(", ")}}`;
}

function listed(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(value);
}

const MOST_FAULTS = 20;

/**
 * Reads a baseline.
 *
 * @param shown its name in messages.
 * @throws FileError for its faults, each with its place.
 */
export function parseBaseline(text: string, shown: string, path = shown): readonly BaselineEntry[] {
  const data = parseJson(text, shown, path);
  const top = topFault(data);
  if (top !== undefined) throw new FileError(shown, [{ line: 1, column: 1, message: top }], 0, path);
  const items = (data as { findings: readonly unknown[] }).findings;
  const faults: { readonly at: number; readonly message: () => string }[] = [];
  const seen = new Map<string, number>();
  const entries = items.flatMap((item, at): BaselineEntry[] => {
    if (item === END && at === items.length - 1) return [];
    const fault = entryFault(item);
    if (fault !== undefined) {
      faults.push({ at, message: fault });
      return [];
    }
    const entry = { count: 1, ...(item as Omit<BaselineEntry, "count"> & { count?: number }) };
    const first = seen.get(entryKey(entry));
    if (first !== undefined)
      faults.push({ at, message: () => `The same finding as entry ${first + 1}. Keep one of them, with the \`count\` of both.` });
    else seen.set(entryKey(entry), at);
    return [entry];
  });
  if (faults.length === 0) return entries;
  const placeOf = itemOffsets(text, "findings");
  const told = faults.slice(0, MOST_FAULTS).map(({ at, message }): ConfigFault => ({ ...placeOf(at), message: message() }));
  throw new FileError(shown, told, faults.length - told.length, path);
}

function parseJson(text: string, shown: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)?.index;
    if (conflict !== undefined) {
      const message = "A merge conflict is left here. Keep the entries of both sides, and remove the marks.";
      throw new FileError(shown, [{ ...positionAt(indexLines(text), conflict), message }], 0, path);
    }
    const place = placeOfFault(text, error) ?? { line: 1, column: 1 };
    const message = "Not valid JSON. Fix it, or write the baseline anew with `patternlint baseline`.";
    throw new FileError(shown, [{ ...place, message }], 0, path);
  }
}

function topFault(data: unknown): string | undefined {
  if (!isObject(data)) return "A baseline is an object. Write it anew with `patternlint baseline`.";
  const unknown = Object.keys(data).find((key) => !["$schema", "version", "findings"].includes(key));
  if (unknown !== undefined) return `Unknown key ${quote(unknown)}. Known are $schema, version, findings.`;
  if (data.version !== 1) return "`version` must be 1. Write the baseline anew with `patternlint baseline`, or update patternlint.";
  return Array.isArray(data.findings) ? undefined : "`findings` must be a list. Write the baseline anew with `patternlint baseline`.";
}

const required = ["file", "rule", "anchor"];
const texts = ["file", "module", "rule", "anchor", "detail", "text", "target", "reason", "owner", "until"];
const keys = [...texts, "parts", "count"];
const ids = rules.map(({ id }) => id);

/** The first thing that is wrong with an entry. Words are found for what is told only. */
function entryFault(item: unknown): (() => string) | undefined {
  if (!isObject(item))
    return () => (item === END ? `${quote(END)} must be the last entry. Move it to the end of the list.` : "An entry must be an object.");
  const unknown = Object.keys(item).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    return () => `Unknown key ${quote(unknown)}. ${didYouMean(nearest(unknown, keys), `Known are ${keys.join(", ")}.`)}`;
  const missing = required.find((key) => item[key] === undefined);
  if (missing !== undefined) return () => `The entry has no ${quote(missing)}. Add it.`;
  const wrong = texts.find((key) => item[key] !== undefined && typeof item[key] !== "string");
  if (wrong !== undefined) return () => `${quote(wrong)} must be a text.`;
  const { rule, count, parts, until } = item as Record<string, unknown> & { readonly rule: string };
  // That of a custom rule may not be loaded in this run.
  if (!ids.includes(rule) && !isCustomId(rule))
    return () => `There is no rule ${quote(rule)}. ${didYouMean(nearest(rule, ids), "`patternlint rules` lists them.")}`;
  if (!isForBaseline(rule)) return () => `${quote(rule)} judges a change, and its findings are in no baseline. Remove the entry.`;
  if (count !== undefined && !(Number.isSafeInteger(count) && (count as number) > 0))
    return () => "`count` must be a whole number, at least 1.";
  if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => typeof part === "string")))
    return () => "`parts` must be a list of texts.";
  if (until !== undefined && !isDate(until as string))
    return () => `\`until\` is ${quote(until as string)}, which is not a date. Write it as 2026-01-31.`;
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A day of the calendar, as YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

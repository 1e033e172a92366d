// The door to code that a repository brings: the only place that imports a file which patternlint doesn't ship.
import { pathToFileURL } from "node:url";
import { UsageError } from "./error.ts";

/** What a file of custom rules exports, or why it isn't run. */
export type Code =
  | { readonly kind: "exports"; readonly value: unknown }
  /** It may not be run, or can't be had: a clause that follows "because". */
  | { readonly kind: "refused"; readonly reason: string }
  /** It is wrong: what is, after the file's name. */
  | { readonly kind: "fault"; readonly message: string };

/**
 * Runs a file of the disk.
 *
 * @param file absolute, its links looked through.
 * @param version tells texts of one file apart: what was imported once isn't read again.
 */
export async function importFile(file: string, version: string): Promise<Code> {
  return importFrom(`${pathToFileURL(file).href}?${version}`);
}

/**
 * Runs a text by itself: it can't import files beside it, nor packages, since whoever wrote the text didn't write those that
 * lie in the working folder. Node resolves nothing from a `data:` URL but its own modules (nodejs.org/api/esm.html, "data: imports").
 */
export async function importText(text: string): Promise<Code> {
  const code = await importFrom(`data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`);
  if (
    code.kind !== "fault" ||
    !/ERR_(?:UNSUPPORTED_RESOLVE_REQUEST|MODULE_NOT_FOUND|INVALID_URL|NETWORK_IMPORT_DISALLOWED)/.test(code.message)
  )
    return code;
  return { kind: "refused", reason: "it imports other files or packages, and those would be the pull request's. Keep it in one file" };
}

async function importFrom(url: string): Promise<Code> {
  try {
    return { kind: "exports", value: await import(/* @vite-ignore */ url) };
  } catch (error) {
    return { kind: "fault", message: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const { code = "", message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (code === "ERR_MODULE_NOT_FOUND" && /package 'patternlint'/.test(message))
    return "imports `patternlint`, which is not installed here. Export plain objects: a rule needs no import.";
  const [first = ""] = message.split("\n");
  const name = code !== "" ? code : error instanceof Error ? error.name : "Error";
  return `can't be loaded: ${name}: ${first.replace(/ imported from .*$/, "").replace(/data:text\/javascript;base64,\S+/g, "it")}.`;
}

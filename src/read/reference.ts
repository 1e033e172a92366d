// One line of a reference list: the paths that it names and the reason that it gives.
import { detached } from "../text/detach.ts";
import type { Located, Span } from "../text/span.ts";
import type { Carrier } from "./vocabulary.ts";
import { decodeReferences, escapePath, replaceTags, withoutTrailing } from "./xml/characters.ts";

/** A pointer from a module to a file. It outlives the module's text, and doesn't keep that alive. */
export interface Reference {
  /** The kind of element that carries it. */
  readonly carrier: Carrier;
  /** The path as written. */
  readonly path: Located;
  /** It may as well be prose (`CI/CD`, `Node.js`): it counts only when it leads somewhere. */
  readonly bare: boolean;
  /** It is the address of a Markdown link, in which `%20` is a blank. */
  readonly link?: true;
  readonly reason: Located | undefined;
  /** The whole line. */
  readonly line: Span;
}

const listMark = /[ \t]*(?:[-*+•]|\d+[.)])[ \t]+/y;
const link = /\[[^\]\n]*\]\(([^()\s]+)\)/y;
/** A path with blanks, which may as well be a sentence about the path at its end. */
const spaced =
  /[`'"“]?((?:(?!(?:for|with|or|and)[ ])[^\s`'"“”()[\]<>,;]+[ ]){1,2}[^\s`'"“”()[\]<>,;]+\.(?:md|markdown)(?:#[^\s`'"“”()[\]<>,;]*)?)(?![^\s`'"”()[\]<>,;])[`'"”]?/iy;
/** A `;` ends a path, but not where it ends a reference to a character. */
const token = /[`'"“]?((?:&(?:amp|lt|gt|quot|apos|#\w+);|[^\s`'"“”()[\]<>,;])+)[`'"”]?/y;
const conjunction = /(?:[ \t]*,[ \t]*(?:(?:or|and)[ \t]+)?|[ \t]+(?:or|and|\|)[ \t]+)/iy;
const reasonStart = /[ \t]*(?:(?:for|with)\b|[-–—:=]+>?|[([])?[ \t]*/iy;

const extension = /\.[A-Za-z][A-Za-z0-9]{0,9}(?:#\S*)?$/;
const markdown = /\.(?:md|markdown)(?:#\S*)?$/i;
const relative = /^\.{0,2}[/\\]/;
/** A command of an agent (`/docs`, `/project:review`), which names no file. */
const slashCommand = /^\/[A-Za-z][\w-]*(?::[\w:-]+)?$/;
const bareSegments = /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/;

/** A path, and the part of the file that it may name behind a `#`, with that sign. */
export function splitFragment(path: string): { readonly file: string; readonly fragment: string } {
  const at = path.indexOf("#");
  return at < 0 ? { file: path, fragment: "" } : { file: path.slice(0, at), fragment: path.slice(at) };
}

/**
 * Reads the references of a line: `path for reason`, `a.md OR b.md with reason`, `- [title](path) (reason)`.
 *
 * @param line the line's span; tags in it are looked through.
 * @returns none when the line names no path.
 */
export function readReferences(text: string, line: Span, carrier: Carrier): Reference[] {
  const raw = blankTags(text.slice(line.start, line.end));
  const paths: FoundPath[] = [];
  let at = matchEnd(listMark, raw, 0) ?? 0;
  for (;;) {
    const found = readPath(raw, skipSpaces(raw, at));
    if (!found) break;
    paths.push(found);
    at = found.after;
    const next = matchEnd(conjunction, raw, at);
    if (next === undefined || !readPath(raw, skipSpaces(raw, next))) break;
    at = next;
  }
  if (paths.length === 0) return [];
  const found = readReason(raw, at, line.start);
  const reason = found && detached(found);
  return paths.map(({ value, start, end, bare, link }) => ({
    carrier,
    path: detached({ value, start: line.start + start, end: line.start + end }),
    bare,
    ...(link && { link }),
    reason,
    line: { start: line.start, end: line.end },
  }));
}

interface FoundPath extends Located {
  readonly bare: boolean;
  readonly link?: true;
  /** Where the line goes on. */
  readonly after: number;
}

function readPath(raw: string, at: number): FoundPath | undefined {
  link.lastIndex = at;
  const linked = link.exec(raw);
  token.lastIndex = at;
  const match = linked ?? token.exec(raw);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const value = withoutTrailing(written, ":.!?");
  const start = at + match[0].indexOf(written, linked ? match[0].lastIndexOf("(") : 0);
  const kind = pathKind(value);
  if (kind === "bare" && !linked) {
    const whole = readSpacedPath(raw, at);
    if (whole) return whole;
  }
  if (!kind) return undefined;
  const end = start + value.length;
  const after = value === written ? at + match[0].length : end;
  const path = decodeReferences(value);
  return { value: linked ? decodeAddress(path) : path, start, end, bare: kind === "bare", ...(linked && { link: true }), after };
}

/** `docs/my file.md`: of words, it counts only when it leads somewhere. */
function readSpacedPath(raw: string, at: number): FoundPath | undefined {
  spaced.lastIndex = at;
  const match = raw.includes(".m", at) || raw.includes(".M", at) ? spaced.exec(raw) : null;
  const value = match?.[1];
  if (!match || value === undefined || /[*?{}|$]|:\/\//.test(value)) return undefined;
  const start = at + match[0].indexOf(value);
  return { value: decodeReferences(value), start, end: start + value.length, bare: true, after: at + match[0].length };
}

/** The path that a link's address stands for; as it is, where its escapes are none of UTF-8. */
function decodeAddress(address: string): string {
  try {
    return address.includes("%") ? decodeURIComponent(address) : address;
  } catch {
    return address;
  }
}

/** A path as it has to be written in the place of a reference's. */
export function writtenPath(path: string, { link }: { readonly link?: true | undefined }): string {
  return escapePath(
    link ? path.replaceAll(/[\s%()<>"'`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`) : path,
  );
}

/** Whether a word is a path: it has a file's ending or starts like one; a glob or a URL names no one file. */
function pathKind(value: string): "path" | "bare" | undefined {
  if (/[*?{}|$]/.test(value) || (/^[a-z][a-z0-9+.-]+:/i.test(value) && !/^[a-z]:[\\/]/i.test(value))) return undefined;
  if (slashCommand.test(value)) return undefined;
  if (relative.test(value) && value.length > 2) return "path";
  if (extension.test(value) && /[A-Za-z0-9_-]\./.test(value))
    return value.includes("/") || value.includes("\\") || markdown.test(value) ? "path" : "bare";
  return bareSegments.test(value) ? "bare" : undefined;
}

function readReason(raw: string, from: number, offset: number): Located | undefined {
  const start = matchEnd(reasonStart, raw, from) ?? from;
  const opened = /[([][ \t]*$/.test(raw.slice(from, start));
  const rest = raw.slice(start).trimEnd();
  const value = opened ? rest.replace(/[)\]][.,;]?$/, "").trimEnd() : rest;
  if (!/[\p{L}\p{N}]/u.test(value)) return undefined;
  return { value: decodeReferences(value.replaceAll(/ {2,}/g, " ")), start: offset + start, end: offset + start + value.length };
}

const anyTag = /<[^<>]*>/g;

/** Tags become blanks of the same length, so that offsets stay. */
function blankTags(raw: string): string {
  return replaceTags(raw, anyTag, (tag) => " ".repeat(tag.length));
}

function matchEnd(pattern: RegExp, raw: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(raw) ? pattern.lastIndex : undefined;
}

function skipSpaces(raw: string, from: number): number {
  let at = from;
  while (raw.charCodeAt(at) === 32 || raw.charCodeAt(at) === 9) at++;
  return at;
}

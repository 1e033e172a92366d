// What XML 1.0 (Fifth Edition) lets stand where: characters (2.2), names (2.3), references (4.1, 4.6).

const NAME_START = 1;
const NAME = 2;

// ASCII decides nearly always; a table makes that one look-up.
const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) asciiClass[code] = NAME_START | NAME;
  else if (/[-.0-9]/.test(char)) asciiClass[code] = NAME;
}
const wideNameStart =
  /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const wideName = /[\u00B7\u0300-\u036F\u203F-\u2040]/u;

/**
 * The end of the XML name that starts at `start`; `start` itself when none does. A name may have one colon, after a
 * prefix (Namespaces in XML 1.0, 4): what libxml2 and every parser that knows namespaces accepts.
 */
export function nameEnd(text: string, start: number): number {
  const end = plainNameEnd(text, start);
  if (text.charCodeAt(end) !== 58 || end === start) return end;
  const local = plainNameEnd(text, end + 1);
  return local > end + 1 ? local : end;
}

/** The same for the name of an element, which can't have the prefix that is kept for declarations (Namespaces, 3). */
export function elementNameEnd(text: string, start: number): number {
  return text.startsWith("xmlns:", start) ? start + "xmlns".length : nameEnd(text, start);
}

/** Whether a text is a name without a colon. */
export function isNcName(text: string): boolean {
  return text !== "" && plainNameEnd(text, 0) === text.length;
}

function plainNameEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = asciiClass[code] as number;
      if (at === start ? (kind & NAME_START) === 0 : kind === 0) return at;
      at++;
    } else {
      const point = text.codePointAt(at);
      if (point === undefined) return at;
      const char = String.fromCodePoint(point);
      if (!wideNameStart.test(char) && (at === start || !wideName.test(char))) return at;
      at += char.length;
    }
  }
}

/** A name in an expression: of its characters, only the dot would mean something else there. */
export function inPattern(name: string): string {
  return name.replaceAll(".", "\\.");
}

/** White space as XML means it: space, tab, carriage return, line feed; a no-break space is text. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** A text without the signs at its end that `signs` holds. Linear, which an expression with `+$` is not. */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** `end` moved back over blanks, never before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Those characters, and the halves of the ones beyond U+FFFF, which most texts have none of. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Offsets of the characters that no XML document may hold: control characters, lone surrogates, U+FFFE, U+FFFF.
 *
 * @param start where to begin in the text; offsets count from there.
 */
export function illegalCharacters(text: string, start = 0, end = text.length): number[] {
  // A sound block pays for one search.
  suspicious.lastIndex = start;
  const first = suspicious.exec(text)?.index ?? end;
  if (first >= end) return [];
  return [...text.slice(start, end).matchAll(illegal)].map((match) => match.index);
}

/** A text with a space in place of each character that no XML document may hold. */
export function withoutIllegal(text: string): string {
  return text.replaceAll(illegal, " ");
}

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const reference = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|([^\s;&<#"']+));/y;

/** What stands at an `&`. */
export type Ampersand =
  | { readonly kind: "reference"; readonly end: number; readonly text: string }
  | { readonly kind: "unknown-entity"; readonly end: number; readonly name: string }
  | { readonly kind: "bad-number"; readonly end: number }
  | { readonly kind: "bare" };

export function readAmpersand(text: string, at: number): Ampersand {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (!match) return { kind: "bare" };
  const end = reference.lastIndex;
  const [, decimal, hex, name] = match;
  if (name !== undefined) {
    if (Object.hasOwn(predefined, name)) return { kind: "reference", end, text: predefined[name] as string };
    return nameEnd(name, 0) === name.length ? { kind: "unknown-entity", end, name } : { kind: "bare" };
  }
  const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10);
  return isLegalCodePoint(point) ? { kind: "reference", end, text: String.fromCodePoint(point) } : { kind: "bad-number", end };
}

function isLegalCodePoint(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/** Replaces the references in character data or an attribute value by what they stand for; what is none stays as it is. */
export function decodeReferences(raw: string): string {
  if (!raw.includes("&")) return raw;
  let out = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", at + 1)) {
    const found = readAmpersand(raw, at);
    if (found.kind !== "reference") continue;
    out += raw.slice(from, at) + found.text;
    from = found.end;
    at = found.end - 1;
  }
  return out + raw.slice(from);
}

/**
 * The value of an attribute as XML reads it (2.11, 3.3.3): each line end and tab is a space, however lines end in the file;
 * references stand for their characters.
 */
export function attributeValue(raw: string): string {
  return decodeReferences(/[\t\n\r]/.test(raw) ? raw.replaceAll(/\r\n|[\t\n\r]/g, " ") : raw);
}

/** A text in which each `&` that begins no reference is one to `&` itself. */
export function escapeAmpersands(text: string): string {
  return text.replaceAll("&", (_, at: number) => (readAmpersand(text, at).kind === "reference" ? "&" : "&amp;"));
}

/**
 * Replaces comments and tags. A `<!--` that nothing closes, as CDATA may hold many of, is no comment, and none is looked for
 * behind the last `-->`.
 */
export function replaceTags(raw: string, tag: RegExp, by: (found: string) => string): string {
  if (!raw.includes("<")) return raw;
  const end = raw.includes("<!--") ? raw.lastIndexOf("-->") + 3 : 0;
  if (end < 3) return raw.replaceAll(tag, by);
  const comment = new RegExp(`<!--[\\s\\S]*?-->|${tag.source}`, "g");
  return raw.slice(0, end).replaceAll(comment, by) + raw.slice(end).replaceAll(tag, by);
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "'": "&apos;" };

/** Words as they stand in character data. */
export function escapeText(words: string): string {
  return words.replaceAll(/[&<]/g, (sign) => escapes[sign] as string);
}

/** A path as it may stand anywhere: in a list, or in an attribute between quotes of either kind. */
export function escapePath(path: string): string {
  return path.replaceAll(/[&<"']/g, (sign) => escapes[sign] as string);
}

// Entities that HTML knows and XML does not (HTML Standard, 13.5), as people type them into Markdown.
const htmlEntities: Readonly<Record<string, number>> = {
  nbsp: 160,
  copy: 169,
  reg: 174,
  deg: 176,
  plusmn: 177,
  middot: 183,
  times: 215,
  divide: 247,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  ldquo: 8220,
  rdquo: 8221,
  bull: 8226,
  hellip: 8230,
  trade: 8482,
  larr: 8592,
  uarr: 8593,
  rarr: 8594,
  darr: 8595,
  harr: 8596,
  rArr: 8658,
  ne: 8800,
  le: 8804,
  ge: 8805,
  check: 10003,
  cross: 10007,
}; // prettier-ignore

/** The numeric reference that says in XML what an entity says in HTML; undefined when it is not a common one. */
export function numericReference(entity: string): string | undefined {
  const point = Object.hasOwn(htmlEntities, entity) ? htmlEntities[entity] : undefined;
  return point === undefined ? undefined : `&#${point};`;
}

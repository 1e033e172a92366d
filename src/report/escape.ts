// Text from elsewhere, made harmless to whatever displays it: terminals, logs, GitHub's runner, JSON readers that print.

/**
 * What drives a terminal or can't be seen: control characters (C0 and C1, DEL), line and paragraph separators, and all that
 * Unicode calls default-ignorable, which holds the bidirectional controls (CVE-2021-42574), zero-width characters, tags and
 * variation selectors (all of which carry hidden text), and the interlinear annotations beside them. Tabs and line feeds
 * stay; so do a joiner inside a word or a sequence of emoji, and a selector right after what it selects a form of.
 */
const hidden = new RegExp(
  [
    // Joiners in a word of a script other than ours, and in a family of emoji.
    String.raw`(?<=(?![A-Za-z])[\p{L}\p{M}])[\u200c\u200d](?=(?![A-Za-z])\p{L})`,
    String.raw`(?<=[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})`,
    // Selectors of a sign's form: as text or as a picture, and of a Han character.
    String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)`,
    String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
    String.raw`([\0-\x08\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb])`,
  ].join("|"),
  "gu",
);

/** Nothing outside of these needs a closer look. */
const suspicious = /[^\t\n\x20-\x7e\u2500-\u257f\u2013\u2014\u2026\u2192\u00b7]/;

/** The same, from a place on. */
const suspiciousFrom = new RegExp(suspicious, "g");
/** Nothing but these needs no look at all on one line. */
const plainLine = /^[\x20-\x7e\u2500-\u257f\u2013\u2014\u2026\u2192\u00b7]*$/;

/** Makes visible signs of characters that drive a terminal or hide: `␛`, `\u{202E}`. Tabs and line feeds stay. */
export function escapeControls(text: string): string {
  // Only lines that need it are looked at closely; what a character is taken for never depends on another line.
  const parts: string[] = [];
  let done = 0;
  for (suspiciousFrom.lastIndex = 0; suspiciousFrom.test(text); ) {
    const found = suspiciousFrom.lastIndex - 1;
    const start = text.lastIndexOf("\n", found) + 1;
    const feed = text.indexOf("\n", found);
    const end = feed < 0 ? text.length : feed;
    parts.push(text.slice(done, start), text.slice(start, end).replaceAll(hidden, showHidden));
    done = end;
    suspiciousFrom.lastIndex = end;
  }
  return done === 0 ? text : parts.join("") + text.slice(done);
}

function showHidden(found: string, escaped: string | undefined): string {
  return escaped === undefined ? found : visibleSign(escaped);
}

/** The same for what stands on one line: line feeds become signs as well, tabs become blanks. */
export function escapeLine(text: string): string {
  if (plainLine.test(text)) return text;
  return escapeControls(text.replaceAll("\t", " ").replaceAll("\n", "\u240a"));
}

/** Whether a text holds anything that `escapeControls` would change. */
export function hasControls(text: string): boolean {
  return escapeControls(text) !== text;
}

function visibleSign(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `\\u{${code.toString(16).toUpperCase()}}`;
}

/**
 * Keeps text in a workflow's log from being read as a command by GitHub's runner, which takes `::name::` at the start of
 * a line after anything that .NET calls white space, and the older `##[name]` anywhere in one (actions/runner,
 * ActionCommand.cs). What looks like a command in the middle of a line is parted as well, because a line may be cut on its
 * way to the log. A zero-width space parts the signs.
 */
export function escapeCommands(text: string): string {
  if (!text.includes("::") && !text.includes("##[")) return text;
  return text
    .replaceAll("##[", "#\u200b#[")
    .replaceAll(
      /(^(?:[^\S\n\r\u2028\u2029]|[\u0085\u200b\ufeff]|\u001b\[[\d;]*m)*):(?=:)|:(?=:[\w-]+(?:::|[ \t]))/gm,
      (_, before: string | undefined) => `${before ?? ""}:\u200b`,
    );
}

/**
 * JSON that a terminal or the runner can be shown: what would drive them is written as JSON's own `\u` escapes, so every
 * reader gets the same values.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${suspicious.test(json) ? json.replaceAll(hiddenInJson, escapeUnits) : json}\n`
    .replaceAll("##[", "#\\u0023[")
    .replaceAll("::", ":\\u003a");
}

/** Line feeds between values are layout; within them, `JSON.stringify` has escaped them. */
const hiddenInJson = /[\0-\x09\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

function escapeUnits(char: string): string {
  return Array.from(char.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// Text from elsewhere inside Markdown that GitHub renders: it may not be markup, mention anybody, become a link, drive a
// terminal or hide. Whatever a file, a name or a configuration holds gets into Markdown through one of these functions. People
// see it rendered and agents read it raw, so nothing is escaped that need not be.
import { escapeControls } from "./escape.ts";

/**
 * What means something to CommonMark, to GitHub's extensions of it, or to what GitHub looks for in the rendered text: a
 * zero-width space parts what would be found past every escape (mentions, `#12`, `GH-12`, `www.`).
 */
const special =
  /[&<>]|[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|@|#(?=\d)|\$|:(?=\/\/|[\w+-]+:)|w(?=ww\.)|\bGH(?=-\d)|^ ?(?:[-+=]|#(?!\d)|\d{1,9}(?=[.)]))/giu;

function escapeSpecial(sign: string): string {
  switch (sign) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "@":
      return "&#64;&#8203;";
    case "$":
      return "&#36;";
    case ":":
      return "&#58;";
    case "#":
      return "&#35;&#8203;";
    default:
      // What begins a list, a heading or a rule does so at the start of a line only.
      return /[a-z\d]$/i.test(sign) ? `${sign}&#8203;` : sign.replace(/\S/, "\\$&");
  }
}

function oneLine(text: string): string {
  return escapeControls(text.replaceAll(/[ \t\r\n]+/g, " "));
}

/** Plain words, on one line. */
export function plainText(text: string): string {
  return oneLine(text).replaceAll(special, (sign) => escapeSpecial(sign));
}

/** A span of code between backticks can't hold a backtick; a bar parts the cells of a table, `$` may begin a formula, and `@` mentions. */
const simple = /^(?! )[^`|$@]+(?<! )$/;

/** A piece of code: between backticks where these are safe, else as an element that can't be broken out of. */
export function code(text: string): string {
  const line = oneLine(text);
  return simple.test(line) ? `\`${line}\`` : `<code>${codeInElement(text)}</code>`;
}

/**
 * A command to copy: fixed words of our own, in which an `@` stands as it is, since a character that nobody sees would be copied
 * with it (behind a letter, and in code, it mentions nobody); then words from elsewhere.
 */
export function commandLine(ours: string, words: string): string {
  const line = oneLine(words);
  if (line === "") return `\`${ours}\``;
  return simple.test(line) ? `\`${ours} ${line}\`` : `<code>${ours} ${codeInElement(words)}</code>`;
}

/** What is safe in an element, wherever it stands. */
function codeInElement(text: string): string {
  return oneLine(text)
    .replaceAll(/[&<>"'`*_~[\](){}|\\!:/#+=$-]|(?<=\b)\.(?=\w)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("@", "&#64;&#8203;")
    .replaceAll(/(?<=&#35;)(?=\d)/g, "&#8203;")
    .replaceAll(/w(?=ww[.&])/gi, "$&&#8203;");
}

/**
 * The same in a block of HTML, a `<summary>` for one, where Markdown isn't read and GitHub links nothing inside of code: only
 * what HTML reads is escaped, and what is found past every escape.
 */
export function codeInHtml(text: string): string {
  const signs = oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;");
  return `<code>${signs.replaceAll("@", "&#64;&#8203;")}</code>`;
}

/** A message: what stands between backticks in it is code. */
export function message(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? code(part) : plainText(part)))
    .join("");
}

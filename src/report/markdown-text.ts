// Text from elsewhere inside Markdown that GitHub renders: it may not be markup, mention anybody, become a link, drive a
// terminal or hide. Whatever a file, a name or a configuration holds gets into Markdown through one of these three functions.
import { escapeControls } from "./escape.ts";

/** HTML-escapes, and writes every sign that Markdown reads as a character reference, which it then shows as the sign. */
function escapeSigns(text: string): string {
  return (
    escapeControls(text.replaceAll(/[ \t\r\n]+/g, " "))
      .replaceAll(/[&<>"'`*_~[\](){}|\\!:/#+=-]|(?<=\b)\.(?=\w)/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // Mentions and e-mail addresses are found in the rendered text, past every escape; a zero-width space parts them.
      .replaceAll("@", "&#64;&#8203;")
      .replaceAll(/(?<=&#35;)(?=\d)/g, "&#8203;")
      .replaceAll(/\bw(?=ww[.&])/gi, "$&&#8203;")
  );
}

/** Plain words. */
export function plainText(text: string): string {
  return escapeSigns(text);
}

/** A piece of code. The element, unlike backticks, can't be broken out of, and GitHub links nothing inside it. */
export function code(text: string): string {
  return `<code>${escapeSigns(text)}</code>`;
}

/** A message: what stands between backticks in it is code. */
export function message(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? code(part) : plainText(part)))
    .join("");
}

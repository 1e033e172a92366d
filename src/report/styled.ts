// Lines for a terminal, as data: what is coloured is said beside the text, never in it, so no text can bring colours of its own.
import type { Severity } from "../rule-support/rule.ts";
import { escapeControls, escapeLine } from "./escape.ts";

/** What is set, and what sets it back (ECMA-48, SGR). */
const sgr = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof sgr;

/** A piece of one line. */
export type Text = string | { readonly style: Style; readonly text: Text } | readonly Text[];

export const severityStyles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", notice: "blue" };

/** Marks text with a style. */
export function styled(style: Style, text: Text): Text {
  return { style, text };
}

/** One line, without its end. Whatever its texts hold, it stays one line and drives nothing. */
export function renderLine(text: Text, color: boolean): string {
  if (typeof text === "string") return escapeLine(text);
  if (!("style" in text)) return text.map((part) => renderLine(part, color)).join("");
  return painter(color)(text.style, renderLine(text.text, color));
}

/** Paints text of our own, which may have several lines. */
export function painter(color: boolean): (style: Style, text: string) => string {
  return (style, text) => (color ? `\u001b[${sgr[style][0]}m${text}\u001b[${sgr[style][1]}m` : text);
}

const own = new RegExp(`(\\u001b\\[(?:${[...new Set(Object.values(sgr).flat())].join("|")})m)`);

/** Makes visible signs of what drives a terminal, our own colours excepted. */
export function escapeAllButStyles(text: string): string {
  if (!text.includes("\u001b[")) return escapeControls(text);
  return text
    .split(own)
    .map((part, at) => (at % 2 === 1 ? part : escapeControls(part)))
    .join("");
}

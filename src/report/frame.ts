// A code frame: the line with the underlined stretch, and what stands around it.
import { type LineIndex, lineText } from "../text/lines.ts";
import { escapeLine } from "./escape.ts";
import type { Region } from "./report.ts";
import { type Style, styled, type Text } from "./styled.ts";
import { displayWidth } from "./width.ts";

/** How many columns of a line are shown; a longer one is cut around what is underlined. */
const FRAME_WIDTH = 110;
const TAB = "    ";

/** The line before, the line with the underlined stretch, and the line after. */
export function frame(region: Region, index: LineIndex, style: Style, hint: string): Text[] {
  const width = Math.max(4, String(region.line + 1).length + 2);
  const gutter = (label: string) => styled("dim", `${label.padStart(width)} │`);
  const text = lineText(index, region.line);
  const from = Math.min(region.column - 1, text.length);
  const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
  const cut = window(text, from, to);
  const dots = cut.start > 0 ? "…" : "";
  // A byte order mark begins the file and no line of it.
  const bom = region.line === 1 && cut.start === 0 && text.startsWith("\ufeff") ? 1 : 0;
  const before = display(text.slice(cut.start + bom, from));
  const marked = display(text.slice(Math.max(from, cut.start + bom), Math.min(to, cut.end)));
  const pad = " ".repeat(displayWidth(before) + dots.length);
  const underline = styled(style, "━".repeat(Math.max(1, displayWidth(marked))));
  const around = (line: number): Text[] => {
    const other = lineText(index, line).slice(cut.start, cut.start + FRAME_WIDTH + 1);
    const shown = line === 1 && cut.start === 0 ? other.replace(/^\ufeff/, "") : other;
    return shown.trim() === "" ? [] : [[gutter(String(line)), ` ${dots}`, clip(shown)]];
  };
  return [
    ...(region.line > 1 ? around(region.line - 1) : []),
    [gutter(String(region.line)), ` ${dots}`, display(text.slice(cut.start + bom, cut.end)), cut.end < text.length ? "…" : ""],
    [gutter(""), ` ${pad}`, underline, ...(hint ? [" ", styled("cyan", hint)] : [])],
    ...(region.endLine > region.line + 1 ? [[gutter(""), " ", styled("dim", `… to line ${region.endLine}`)]] : around(region.line + 1)),
  ];
}

/** The part of a long line that is worth showing: what is underlined, and a little before it. */
function window(text: string, from: number, to: number): { start: number; end: number } {
  if (text.length <= FRAME_WIDTH) return { start: 0, end: text.length };
  const start = to <= FRAME_WIDTH ? 0 : Math.max(0, Math.min(from - 20, text.length - FRAME_WIDTH));
  return { start, end: Math.min(text.length, start + FRAME_WIDTH) };
}

function clip(line: string): string {
  const shown = display(line);
  return shown.length > FRAME_WIDTH ? `${shown.slice(0, FRAME_WIDTH)}…` : shown;
}

/** As it is shown, for measuring how wide that is. */
function display(text: string): string {
  return escapeLine(text.includes("\t") ? text.replaceAll("\t", TAB) : text);
}

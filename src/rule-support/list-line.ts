// A line for a list of references, written as the list's other lines are.
import { type Module, takesLines } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Carrier } from "../read/vocabulary.ts";
import { escapePath, escapeText } from "../read/xml/characters.ts";
import { childElement, descendants, type Element } from "../read/xml/tree.ts";
import { indentText, lineEnd } from "../text/lines.ts";
import type { FixEdit } from "./rule.ts";

/**
 * The edit that adds a reference to a list, and the list to the integration points when there is none.
 *
 * @param pathLike the path in the manner of another reference of the module; of none, in one that fits anywhere.
 * @returns undefined where the tree can't be trusted, or where more stands on the closing tag's line.
 */
export function addToList(
  other: Module,
  carrier: Carrier,
  pathLike: (sample: Reference | undefined) => string,
  reason: string | undefined,
): FixEdit | undefined {
  if (!takesLines(other)) return undefined;
  const { text, vocabulary, references } = other;
  const name = vocabulary.carriers[carrier];
  const integration = childElement(other.root, vocabulary.sections.integration_points);
  if (!integration || integration.cutOff || integration.contentEnd === integration.end) return undefined;
  const list = [...descendants(integration)].find((element) => element.name === name);
  if (list && list.contentEnd === list.end) return undefined;
  const at = closingLineStart(text, list ?? integration);
  if (at === undefined) return undefined;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const sample = list && lastIn(references, list);
  const path = escapePath(pathLike(sample ?? references.at(-1)));
  const words = reason === undefined ? undefined : escapeText(reason.replaceAll(/\s+/g, " "));
  const plain = words === undefined ? path : `${path} for ${words}`;
  const outer = indentText(text, integration.start);
  const inner = list ? indentText(text, list.start) : `${outer}  `;
  const line = (sample && lineLike(text, list, sample, path, words)) ?? `${inner}  ${plain}`;
  const content = list ? `${line}${newline}` : `${inner}<${name}>${newline}${line}${newline}${inner}</${name}>${newline}`;
  return { path: other.path, start: at, end: at, text: content };
}

function lastIn(references: readonly Reference[], { contentStart, contentEnd }: Element): Reference | undefined {
  return references.findLast(({ line }) => line.start >= contentStart && line.end <= contentEnd);
}

/** What may stand around the path and the reason of a line that can be copied: marks, quotes, brackets, tags without attributes. */
const around = /^(?:[^\p{L}<>&]|<\/?[A-Za-z_][\w.-]*>)*$/u;
const between = /^(?:[^\p{L}<>&]|<\/?[A-Za-z_][\w.-]*>|\b(?:for|with)\b)*$/iu;

/** The sample's line with another path and reason; undefined where it holds more than these, so that nobody knows what to copy. */
function lineLike(text: string, list: Element, sample: Reference, path: string, reason: string | undefined): string | undefined {
  const start = text.lastIndexOf("\n", sample.line.start - 1) + 1;
  const end = lineEnd(text, sample.line.end);
  if (start < list.contentStart || end > list.contentEnd) return undefined;
  const before = text.slice(start, sample.path.start);
  const middle = text.slice(sample.path.end, sample.reason?.start ?? end);
  const behind = sample.reason ? text.slice(sample.reason.end, end) : "";
  if (!around.test(before) || !between.test(middle) || !around.test(behind) || before.includes("[")) return undefined;
  const lead = before.replace(/\d{1,9}(?=[.)]\s)/, (number) => String(Number(number) + 1));
  // The other line gives a reason and this one can't, or the other way round: only what stands around the path is known.
  if (sample.reason && reason === undefined) return undefined;
  if (!sample.reason) return reason === undefined ? `${lead}${path}${middle}` : `${lead}${path}${withReason(middle, reason)}`;
  return `${lead}${path}${middle}${reason}${behind}`;
}

/** Puts a reason between what closes the path (a backtick, say) and what closes the line. */
function withReason(rest: string, reason: string): string {
  const [quote = ""] = /^[`'"”]?/.exec(rest) ?? [];
  return `${quote} for ${reason}${rest.slice(quote.length)}`;
}

/** The start of the line with an element's closing tag; undefined when anything else stands on that line. */
function closingLineStart(text: string, element: Element): number | undefined {
  const start = text.lastIndexOf("\n", element.contentEnd - 1) + 1;
  return start > element.contentStart && text.slice(start, element.contentEnd).trim() === "" ? start : undefined;
}

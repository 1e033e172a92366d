// Markdown as GitHub renders it: CommonMark with its extensions, HTML let through.
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

export function render(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const ours = new Set([
  "a",
  "blockquote",
  "br",
  "code",
  "details",
  "em",
  "h2",
  "h3",
  "li",
  "p",
  "pre",
  "strong",
  "sub",
  "summary",
  "table",
  "tbody",
  "td",
  "th",
  "thead",
  "tr",
  "ul",
]);

/** Character references by number, which HTML that is let through still holds. */
export function decode(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

/** What is wrong with a text that holds pieces from elsewhere: elements and links that are none of ours, and mentions. */
export function foreignIn(markdown: string, isOurLink: (address: string) => boolean): string[] {
  // A suggestion holds the file's own text, in a fence.
  const html = render(markdown.replaceAll(/^(`{3,})(?:suggestion|mermaid)\n[\s\S]*?\n\1$/gm, ""));
  // A command of our own stands as it is to be copied.
  const shown = decode(html.replaceAll(/<[^>]*>/g, "")).replaceAll("npx patternlint@1", "");
  return [
    ...[...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].flatMap(([tag, name = ""]) => (ours.has(name.toLowerCase()) ? [] : [tag])),
    ...[...html.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, address = ""]) => (isOurLink(address) ? [] : [address])),
    ...[...shown.matchAll(/@[a-z0-9]\S*/gi)].map(([found]) => found),
    // In code, GitHub looks for no references.
    ...[...html.replaceAll(/<code>[\s\S]*?<\/code>|<[^>]*>/g, "").matchAll(/(?<![\w&/])#\d+|\bGH-\d+/gi)].map(([found]) => found),
  ];
}

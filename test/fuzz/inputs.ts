// What the fuzz feeds the linter: real and made modules with slips in them, and soups of what goes wrong.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { defaultVocabulary, lexiconOf } from "../../src/read/vocabulary.ts";
import { anything, soup } from "../read/xml/arbitraries.ts";

/** A text to start from. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** What is linted: `text`, which was `seed` before the slips; a soup has none. */
export interface Input {
  readonly seed: Seed | undefined;
  readonly text: string;
}

/** The Markdown files under a folder, and the cases of the tests among them, with `\n` as their line end. */
export function readSeeds(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/(?:^|\/)node_modules\//.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
      if (name.endsWith(".md")) return [{ name, text }];
      const files = text.split(/^-- (.+) --\n/m);
      return files.flatMap((file, at) =>
        at % 2 === 1 && file.endsWith(".md") ? [{ name: `${name}/${file}`, text: files[at + 1] as string }] : [],
      );
    })
    .filter(({ text }) => text.length < LONGEST && text.includes("<"));
}

/** Longer texts are slower, and say nothing else. */
const LONGEST = 24_000;

// What gets into a text, or is lost from it, when people, editors and models write it.
const pieces = [
  ..."<>/&\"'=! \n\t:;-`|#~[]{}",
  "\r",
  "</",
  "/>",
  '">',
  '="',
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x y?>",
  "<?xml version='1.0'?>",
  "<!DOCTYPE a>",
  "&amp;",
  "&nbsp;",
  "&#0;",
  "&#x20;",
  "&a:b;",
  "<100ms",
  "R&D",
  "a < b",
  "\u0000",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\ud83d",
  "é",
  "“x”",
  "```",
  "```xml\n",
  "```html\n",
  "~~~\n",
  "    ```\n",
  "# T\n",
  "## T\n",
  "| version | status |\n|---|---|\n| 1 | x |\n",
  '<module name="b" category="c">',
  "</module>",
  '<moduel name="b">',
  '<phase name="x" order="1">',
  "<purpose>",
  "</purpose>",
  "<actions>",
  "</actions>",
  "patterns/x.md for y\n",
  "../a.md\n",
  '<uses_pattern from="a.md"/>',
  "TODO",
  "<a:b>",
  "</a:b>",
  " a:c=''",
  " xmlns:a='u'",
  " xmlns:a=''",
  " xmlns:b='u'",
  " xmlns='u v'",
  " xmlns:xml='u'",
  " xml:id='a'",
  " name='x'",
  " name=x",
  " order",
  "<!-- patternlint-disable-next-line phase-name: x -->\n",
  "<!-- patternlint-disable xml-tag -->",
  "<!-- patternlint-enable -->",
  "<<<<<<< HEAD\n",
  "=======\n",
]; // prettier-ignore

/** One slip: where (of a million), how much, and with what. */
interface Slip {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly piece: string;
}

const kinds = [
  "insert",
  "insert",
  "delete",
  "delete",
  "replace",
  "at a sign",
  "at a sign",
  "lose a sign",
  "lose a sign",
  "lose a line",
  "double a line",
  "move a line",
  "join lines",
  "lose a tag",
  "double a tag",
  "move a tag",
  "misspell a name",
  "misspell a name",
  "into a tag",
  "double an attribute",
  "lose a quote",
  "lose a space",
  "rename the root",
  "rename the fence",
  "break off",
  "copy a stretch",
] as const;

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(999_999),
  length: fc.nat(12),
  to: fc.nat(999_999),
  piece: fc.constantFrom(...pieces, ...lexiconOf(defaultVocabulary).depthOf.keys()),
});

/** Seeds with slips, and soups inside and outside of a module. */
export function inputs(seeds: readonly Seed[]): fc.Arbitrary<Input> {
  const slipped = fc.tuple(fc.nat(seeds.length - 1), fc.array(slip, { minLength: 1, maxLength: 6 })).map(([which, slips]): Input => {
    const seed = seeds[which] as Seed;
    return { seed, text: slips.reduce(apply, seed.text) };
  });
  const fenced = fc
    .tuple(fc.constantFrom("", "| version | last_updated | status |\n|---|---|---|\n| 1.0.0 | 2025-01-01 | stable |\n\n"), soup)
    .map(
      ([head, text]): Input => ({
        seed: undefined,
        text: `${head}# T\n\n\`\`\`xml\n${text.replace("<module>", '<module name="a">')}\n\`\`\`\n`,
      }),
    );
  const bare = fc.oneof(soup, anything).map((text): Input => ({ seed: undefined, text }));
  return fc.oneof({ weight: 6, arbitrary: slipped }, { weight: 2, arbitrary: fenced }, { weight: 2, arbitrary: bare });
}

function apply(text: string, { kind, at, length, to, piece }: Slip): string {
  const place = (share: number) => Math.floor((share / 1e6) * (text.length + 1));
  const here = place(at);
  switch (kind) {
    case "insert":
      return splice(text, here, here, piece);
    case "delete":
      return splice(text, here, here + length, "");
    case "replace":
      return splice(text, here, here + length, piece);
    case "at a sign":
      return onMatch(text, /[<>"'=/&`]/g, here, (found) => splice(text, found.start, found.start, piece));
    case "lose a sign":
      return onMatch(text, /[<>"'=/&`]/g, here, (found) => splice(text, found.start, found.end, ""));
    case "lose a line":
      return onMatch(text, /.*\n/g, here, (found) => splice(text, found.start, found.end, ""));
    case "double a line":
      return onMatch(text, /.*\n/g, here, (found) => splice(text, found.start, found.start, text.slice(found.start, found.end)));
    case "move a line":
      return onMatch(text, /.*\n/g, here, (found) => move(text, found, place(to)));
    case "join lines":
      return onMatch(text, /\n[ \t]*/g, here, (found) => splice(text, found.start, found.end, ""));
    case "lose a tag":
      return onMatch(text, tag, here, (found) => splice(text, found.start, found.end, ""));
    case "double a tag":
      return onMatch(text, tag, here, (found) => splice(text, found.start, found.start, text.slice(found.start, found.end)));
    case "move a tag":
      return onMatch(text, tag, here, (found) => move(text, found, place(to)));
    case "misspell a name":
      return onMatch(text, /(?<=<\/?)[a-z_]+/g, here, (found) => {
        const middle = found.start + (length % (found.end - found.start));
        return length % 2 === 0 ? splice(text, middle, middle + 1, "") : splice(text, middle, middle, "x");
      });
    case "into a tag":
      return onMatch(text, tag, here, ({ end }) => splice(text, end - 1, end - 1, piece));
    case "double an attribute":
      return onMatch(text, attribute, here, (found) =>
        splice(text, found.end, found.end, text.slice(found.start, found.end).slice(0, -length || undefined)),
      );
    case "lose a quote":
      return onMatch(text, /(?<==)["']|["'](?=[\s/>])/g, here, (found) => splice(text, found.start, found.end, ""));
    case "lose a space":
      return onMatch(text, / (?=[a-z_]+=)/g, here, (found) => splice(text, found.start, found.end, ""));
    case "rename the root":
      return text.replaceAll(
        /(?<=<\/?)module\b/g,
        length % 3 === 0 ? piece : (["moduel", "Module", "modules", "modul"][length % 4] as string),
      );
    case "rename the fence":
      return text.replace(/(?<=^(?:```|~~~))xml/m, ["html", "", "markdown", "xml title=x", "{.xml}"][length % 5] as string);
    case "break off":
      return text.slice(0, here);
    case "copy a stretch": {
      const from = place(to);
      return splice(text, here, here, text.slice(from, from + length * 40));
    }
  }
}

const tag = /<[^<>]*>/g;
const attribute = /[ \n][a-z:]+="[^"]*"/g;

function splice(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}

function move(text: string, { start, end }: { start: number; end: number }, to: number): string {
  const piece = text.slice(start, end);
  return to >= end
    ? text.slice(0, start) + text.slice(end, to) + piece + text.slice(to)
    : splice(splice(text, start, end, ""), Math.min(to, start), Math.min(to, start), piece);
}

function onMatch(text: string, pattern: RegExp, from: number, change: (found: { start: number; end: number }) => string): string {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? change({ start: match.index, end: match.index + match[0].length }) : text;
}

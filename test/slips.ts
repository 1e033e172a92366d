// Slips of the hand: each is made at every place of a sound module where it can be made, one at a time.

/** One slip at one place: what stood there, and the text with the slip in it. */
export interface Slipped {
  readonly where: string;
  readonly text: string;
}

export interface Slip {
  readonly name: string;
  /** How many findings it is, and why, where it isn't one. */
  readonly findings?: { readonly count: number; readonly why: string };
  /** Why what the fixes make of it is not the sound text, white space aside. */
  readonly unrestored?: string;
  /** Every place of the text at which it can be made. */
  readonly at: (text: string) => readonly Slipped[];
}

const TAG = /<[a-z_]+(?: [a-z_]+="[^"]*")*>/g;
/** All but the root's. */
const INNER = /<(?!module)[a-z_]+(?: [a-z_]+="[^"]*")*>/g;
const CLOSE = /<\/[a-z_]+>/g;
const DESCRIBED = /<[a-z_]+(?: [a-z_]+="[^"]*")+>/g;
const ATTRIBUTE = / [a-z_]+="[^"]*"/g;

/** Replaces each match in turn. */
function each(name: string, pattern: RegExp, change: (found: string) => string, more: Pick<Slip, "findings" | "unrestored"> = {}): Slip {
  const at = (text: string) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      where: `${found.trim()} on line ${text.slice(0, index).split("\n").length}`,
      text: text.slice(0, index) + change(found) + text.slice(index + found.length),
    }));
  return { name, at, ...more };
}

/** The same with the whole line that it stands on. */
function eachLine(name: string, pattern: RegExp, change: (line: string) => string, more: Pick<Slip, "findings" | "unrestored"> = {}): Slip {
  return each(name, new RegExp(`^[ \\t]*${pattern.source}[ \\t]*\\n`, "gm"), change, more);
}

const smart = (text: string) => text.replaceAll(/="([^"]*)"/g, "=“$1”");

export const slips: readonly Slip[] = [
  each("a tag loses its >", TAG, (tag) => tag.slice(0, -1)),
  each("a close tag loses its >", CLOSE, (tag) => tag.slice(0, -1)),
  each("a tag loses its <", INNER, (tag) => tag.slice(1)),
  each("a close tag loses its <", CLOSE, (tag) => tag.slice(1)),
  each("a close tag loses its /", CLOSE, (tag) => tag.replace("/", "")),
  each("a tag is closed at once", TAG, (tag) => tag.replace(">", "/>")),
  each("a tag is closed at once, with a space", TAG, (tag) => tag.replace(">", " />")),
  each("a tag is lost", INNER, () => "", { unrestored: "nobody knows what its attributes were" }),
  each("a close tag is lost", CLOSE, () => ""),
  eachLine("a tag's line is lost", INNER, () => "", { unrestored: "nobody knows what its attributes were" }),
  eachLine("a close tag's line is lost", CLOSE, () => ""),
  each("an attribute loses its =", ATTRIBUTE, (attribute) => attribute.replace("=", "")),
  each("an attribute has a space for its =", ATTRIBUTE, (attribute) => attribute.replace("=", " ")),
  each("all attributes of a tag lose their =", DESCRIBED, (tag) => tag.replaceAll("=", "")),
  each("a value loses its opening quote", ATTRIBUTE, (attribute) => attribute.replace('"', "")),
  each("a value loses its closing quote", ATTRIBUTE, (attribute) => attribute.slice(0, -1)),
  each("a value loses both quotes", ATTRIBUTE, (attribute) => attribute.replaceAll('"', "")),
  each("all values of a tag lose their quotes", DESCRIBED, (tag) => tag.replaceAll('"', "")),
  each("a value's opening quote is doubled", ATTRIBUTE, (attribute) => attribute.replace('"', '""')),
  each("a value's closing quote is doubled", ATTRIBUTE, (attribute) => `${attribute}"`),
  each("both quotes of a value are doubled", ATTRIBUTE, (attribute) => attribute.replaceAll('"', '""')),
  each("an attribute has smart quotes", ATTRIBUTE, smart),
  each("a tag has smart quotes", DESCRIBED, smart),
  each("an attribute opens with a smart quote", ATTRIBUTE, (attribute) => attribute.replace('"', "“")),
  each("an attribute closes with a smart quote", ATTRIBUTE, (attribute) => `${attribute.slice(0, -1)}”`),
  each("an attribute has single smart quotes", ATTRIBUTE, (attribute) => attribute.replace(/"(.*)"/, "‘$1’"), {
    unrestored: "the straight quotes are single ones",
  }),
  each("the space before an attribute is lost", ATTRIBUTE, (attribute) => attribute.trim()),
  each("a / gets before an attribute", ATTRIBUTE, (attribute) => attribute.replace(" ", " /")),
  each("a / gets behind an attribute", ATTRIBUTE, (attribute) => `${attribute}/`),
  each("an attribute is written twice", ATTRIBUTE, (attribute) => attribute + attribute),
  each("a tag's < is doubled", TAG, (tag) => `<${tag}`, { unrestored: "the `<` too many may be text, and is kept as such" }),
  each("a close tag's < is doubled", CLOSE, (tag) => `<${tag}`, { unrestored: "the `<` too many may be text, and is kept as such" }),
  each("a close tag's / is doubled", CLOSE, (tag) => tag.replace("/", "//")),
  each("a close tag has its / at the end", CLOSE, (tag) => tag.replace("/", "").replace(">", "/>")),
  each("a close tag has a / at either end", CLOSE, (tag) => tag.replace(">", "/>")),
  each("a close tag has a backslash", CLOSE, (tag) => tag.replace("/", "\\")),
  each("a close tag has a space behind its /", CLOSE, (tag) => tag.replace("/", "/ ")),
  each("a close tag has a space before its /", CLOSE, (tag) => tag.replace("/", " /")),
  each("a tag has a space behind its <", TAG, (tag) => tag.replace("<", "< ")),
  each("a tag's name has a space for its _", /<[a-z]+_[a-z]+(?: [a-z_]+="[^"]*")*>/g, (tag) => tag.replace("_", " ")),
  each("a close tag's name has a space for its _", /<\/[a-z]+_[a-z]+>/g, (tag) => tag.replace("_", " ")),
  each("an element's name has a space for its _ in both tags", /<([a-z]+_[a-z]+)(?=[ >])[\s\S]*?<\/\1>/g, (element) =>
    element.replace("_", " ").replace(/_([a-z]+>)$/, " $1"),
  ),
  each("a tag's < is escaped", INNER, (tag) => tag.replace("<", "&lt;")),
  each("a close tag's < is escaped", CLOSE, (tag) => tag.replace("<", "&lt;")),
  each("a tag is escaped", INNER, (tag) => tag.replace("<", "&lt;").replace(">", "&gt;"), {
    unrestored: "what stands there is well-formed, and is kept as text where it has attributes",
  }),
  each("a close tag is escaped", CLOSE, (tag) => tag.replace("<", "&lt;").replace(">", "&gt;")),
  each("an attribute's = is doubled", ATTRIBUTE, (attribute) => attribute.replace("=", "==")),
  each("an attribute has a colon for its =", ATTRIBUTE, (attribute) => attribute.replace("=", ":")),
  each("an attribute has a colon and a space for its =", ATTRIBUTE, (attribute) => attribute.replace("=", ": ")),
  each("a comma gets behind an attribute", ATTRIBUTE, (attribute) => `${attribute},`),
  each("a tag begins with a capital letter", TAG, (tag) => tag.replace(/[a-z]/, (letter) => letter.toUpperCase())),
  each("a close tag begins with a capital letter", CLOSE, (tag) => tag.replace(/[a-z]/, (letter) => letter.toUpperCase())),
  eachLine("a tag's line is doubled", INNER, (line) => line + line),
  eachLine("a close tag's line is doubled", CLOSE, (line) => line + line),
  each(
    "the root gets a prefix",
    /<module[\s\S]*<\/module>/g,
    (block) => block.replace("<module", "<p:module").replace("</module", "</p:module"),
    { unrestored: "the prefix is declared, which is well-formed; the fix of the rule takes it away" },
  ),
  each("the table's row of values is lost", /\| 1\.0\.0 .*\n/g, () => "", { unrestored: "it is not in the block" }),
  each("the table's delimiter row is lost", /\|---.*\n/g, () => "", { unrestored: "it is not in the block" }),
  eachLine(
    "both tags of a list of references are lost",
    /<(depends_on|provides_to)>\n[\s\S]*?<\/\1>/,
    (list) => list.replaceAll(/^.*[<>].*\n/gm, ""),
    { unrestored: "nobody knows which list it was" },
  ),
  each("each tag has smart quotes", /<module[\s\S]*<\/module>/g, smart, {
    findings: { count: 4, why: "each tag is mended by itself, and may be on its own line of a diff" },
  }),
];

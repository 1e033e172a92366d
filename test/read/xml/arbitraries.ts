// Generated text: soups of the pieces that go wrong in real modules, and sound documents.
import fc from "fast-check";

const pieces = [
  "<module>",
  "</module>",
  "<module/>",
  '<phase name="a" order="1">',
  "</phase>",
  "<actions>",
  "</actions>",
  "<validation>",
  "</validation>",
  "<requirements>",
  "</requirements>",
  "<",
  "&",
  "&amp;",
  "&lt;",
  "&nbsp;",
  "&foo;",
  "&#1;",
  "&#65;",
  "&#x1F600;",
  "&#xD800;",
  "\n",
  "\r\n",
  "\n  ",
  "\n      ",
  "\t",
  " ",
  "text",
  "word",
  '"',
  "'",
  "=",
  ">",
  "/>",
  "/",
  "<a",
  '<a b="c"',
  "<a b=c>",
  "<a b>",
  "<a b='<'/>",
  "<a/>",
  "</a>",
  '<q b="1" b="2">',
  "</q>",
  '<u">',
  "</u>",
  '</u">',
  '<phase name="a order="1">',
  "<x>",
  "</x>",
  "</ x>",
  "</>",
  "< x>",
  "<!--",
  "-->",
  "--",
  "-",
  "<!-->",
  "<![CDATA[",
  "]]>",
  "]]",
  "<!",
  "<?",
  "<?x y?>",
  '<?xml version="1.0"?>',
  "<100ms",
  "<<'EOF'",
  "&&",
  "<String, number>",
  'foo="bar"',
  "`",
  "```",
  "\u0001",
  "\ud800",
  "\uffff",
  "é",
  "😀",
  "<é>",
  "</é>",
  "<a:b>",
  "</a:b>",
  '<c xmlns:a="u">',
  "</c>",
  "<step>",
  "</stp>",
  "<List<String>>",
]; // prettier-ignore

/** Any sequence of such pieces, mostly with a root around it. */
export const soup = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), fc.integer({ min: 0, max: 3 }))
  .map(([parts, around]) => `${around > 0 ? "<module>" : ""}${parts.join("")}${around > 1 ? "</module>" : ""}`);

/** Any text at all. */
export const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(..."<>&/\"'=!-[]? \n\tabm"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
  maxLength: 60,
});

const name = fc.constantFrom("module", "phase", "actions", "validation", "purpose", "note", "é", "a-b", "x1", "step");
const characters = fc.string({ unit: fc.constantFrom(..."ab c\n\t>é😀'\"-"), maxLength: 12 });
const value = fc.string({ unit: fc.constantFrom(..."ab c>é😀'"), maxLength: 8 });
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom("name", "order", "b", "é"), value), { selector: ([key]) => key, maxLength: 3 });

/** Sound XML documents of one root. */
export const soundXml = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.tuple(name, attributes, fc.array(tie("content"), { maxLength: 4 }), fc.boolean()).map(([tag, pairs, content, short]) => {
    const open = `${tag}${pairs.map(([key, text]) => ` ${key}="${text}"`).join("")}`;
    return short && content.length === 0 ? `<${open}/>` : `<${open}>${content.join("")}</${tag}>`;
  }),
  content: fc.oneof(
    { maxDepth: 4 },
    characters,
    fc.constantFrom("&amp;", "&lt;", "&#65;", "&#x41;", "<!-- a - b -->", "<![CDATA[ <x> & ]]>"),
    tie("element"),
  ),
})).element;

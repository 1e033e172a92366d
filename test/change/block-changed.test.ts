// What is left out because it is written alike must never make a difference.
import { describe, expect, test } from "vitest";
import { makeCatalog } from "../../src/catalog/catalog.ts";
import { blockChanged } from "../../src/change/block-changed.ts";
import { makeHistory } from "../../src/change/history.ts";
import type { Module } from "../../src/read/module.ts";
import { readModule } from "../../src/read/read-module.ts";
import { defaultVocabulary } from "../../src/read/vocabulary.ts";

const sections = `
  <purpose>
    Answers are short.
  </purpose>
  <trigger_conditions>
    <condition type="explicit">Somebody asks</condition>
    <condition type="automatic">Somebody waits</condition>
  </trigger_conditions>`;

function state(inner: string) {
  const text = `\`\`\`xml\n<module name="answers" category="patterns">${inner}\n</module>\n\`\`\`\n`;
  const reading = readModule("answers.md", text, { vocabulary: defaultVocabulary, declared: true });
  if (reading.kind !== "module") throw new Error("no module");
  const module: Module = reading.module;
  const { path, vocabulary, openTag, name, category, status, references, unlisted, groups } = module;
  const summary = { path, vocabulary, openTag, name, category, status, references, unlisted, groups };
  return { module, summary, catalog: makeCatalog([summary], [path, "a.md", "b.md"], []) };
}

function changed(before: string, after: string): boolean {
  const [old, now] = [state(before), state(after)];
  const history = makeHistory(old.catalog, now.catalog, [{ before: old.summary, after: now.summary }], []);
  return blockChanged(old, now, history);
}

type Row = readonly [what: string, before: string, after: string];

describe("a block says the same", () => {
  test.each<Row>([
    ["with other spacing around what stayed", `${sections} Read<note>this</note>first.`, `${sections}\n  Read <note>this</note> first.`],
    ["with its sections in another order", `${sections}<context>\n  Any\n</context>`, `<context>\n  Any\n</context>${sections}`],
    [
      "with its conditions in another order",
      sections,
      sections.replace(/(\n\s+<condition type="explicit">[^\n]*)(\n\s+<condition[^\n]*)/, "$2$1"),
    ],
    [
      "with other marks before its lines",
      `<implementation><phase name="a"><actions>\n- One\n- Two\n</actions></phase></implementation>`,
      `<implementation><phase name='a'><actions>\n1. One\n  2. Two\n</actions></phase></implementation>`,
    ],
    [
      "with a part written twice that stood twice, laid out otherwise",
      `<a>x  y</a><a>x y</a>${sections}`,
      `<a>x y</a><a>x  y</a>${sections}`,
    ],
    ["with its attributes in another order", `<a b="1" c="x  y"/>${sections}`, `<a c='x y' b="1"></a>${sections}`],
    ["with a comment more, in a line as well", sections, `<!-- why -->${sections.replace("are short", "are<!-- very --> short")}`],
    ["with a character written as a reference, or in CDATA", `<a>x &amp; &#121;</a>`, `<a><![CDATA[x & y]]></a>`],
    [
      "with requirements and references in another order",
      `<implementation><phase name="a"><requirements>\nOne\nTwo\n</requirements></phase></implementation><integration_points><depends_on>\na.md for one\nb.md for two\n</depends_on></integration_points>`,
      `<integration_points><depends_on>\nb.md for two\na.md for one\n</depends_on></integration_points><implementation><phase name="a"><requirements>\nTwo\n\nOne\n</requirements></phase></implementation>`,
    ],
    [
      "with a path written otherwise that leads to the same file",
      `<integration_points><depends_on>\na.md for one\n</depends_on></integration_points><a of="x"/>`,
      `<integration_points><depends_on>\n./a.md for one\n</depends_on></integration_points><a of="x"/>`,
    ],
    ["with a tag that lost its quotes, or a `<` that is not escaped", `<a b="c">1 &lt; 2</a>${sections}`, `<a b=c>1 < 2</a>${sections}`],
    ...["*", "+", "•", "12.", "3)"].map(
      (mark): Row => [
        `with its lines under \`${mark}\``,
        `<validation>\nOne\nTwo\n</validation>`,
        `<validation>\n${mark} One\n  ${mark} Two\n</validation>`,
      ],
    ),
    ["with a mark and nothing behind it", `<validation>\nOne\n</validation>`, `<validation>\n- One\n-\n</validation>`],
    ["with other spaces in a line and in a value", `<a b="x y">One two  three</a>`, `<a b=" x\n y ">One\ttwo three</a>`],
    [
      "with the lists of its references in another order",
      `<integration_points><depends_on>\na.md\n</depends_on><provides_to>\nb.md\n</provides_to></integration_points>`,
      `<integration_points><provides_to>\nb.md\n</provides_to><depends_on>\na.md\n</depends_on></integration_points>`,
    ],
    [
      "with lines in another order of which one stands in an element",
      `<validation>\n<a>One</a>\nTwo <b>of</b> it\n</validation>`,
      `<validation>\nTwo <b>of</b> it\n<a>One</a>\n</validation>`,
    ],
    [
      "with all of its paths written otherwise, wherever they stand",
      `<depends_on>\na.md for b.md\nb.md\n</depends_on><uses_pattern from="a.md">x</uses_pattern><provides_to>\na.md\nb.md for it\n</provides_to><uses_pattern from="b.md">y</uses_pattern>`,
      `<depends_on>\n./a.md for b.md\n./b.md\n</depends_on><uses_pattern from="./a.md">x</uses_pattern><provides_to>\n./a.md\n./b.md for it\n</provides_to><uses_pattern from="./b.md">y</uses_pattern>`,
    ],
    [
      "with a path that led nowhere, written otherwise, as it does now",
      `<depends_on>\ngone.md for one\n</depends_on>`,
      `<depends_on>\nlost.md for one\n</depends_on>`,
    ],
    ["with a closing tag that was missing", `<a><b c="1">One</b> two${sections}`, `<a><b c="1">One</b> two${sections}</a>`],
    ["with a closing tag that was missing, and so ends elsewhere", `<a><b>One two</a>`, `<a><b>One</b> two</a>`],
    ["with an opening tag that was missing", `<a>One</b> two</a>`, `<a><b>One</b> two</a>`],
    ["with a closing tag that is missing now, and so ends elsewhere", `<a><b c="1">One</b> two</a>`, `<a><b c="1">One two</a>`],
    ["with an attribute less that says nothing, and a closing tag that was missing", `<a><b c="">One two</a>`, `<a><b>One</b> two</a>`],
    ["with a tag less that closed nothing", `${sections}</a>`, sections],
    ["with a leftover less that closed nothing", `<a>One</100ms> two</a>`, `<a>One two</a>`],
  ])("%s", (_, before, after) => {
    expect(changed(before, after)).toBe(false);
  });
});

describe("a block says something else", () => {
  test.each<Row>([
    ["in one word of a part", sections, sections.replace("short", "brief")],
    ["in a word that is as long", sections, sections.replace("short", "quick")],
    ["with a part more", sections, `${sections}<context>Any</context>`],
    ["with a part less that stood twice", `${sections}<context>Any</context><context>Any</context>`, `${sections}<context>Any</context>`],
    ["with words moved from one part to another", `<a>x y</a><b>z</b>`, `<a>x</a><b>y z</b>`],
    [
      "with phases in another order",
      `<implementation><phase name="a"/><phase name="b"/></implementation>`,
      `<implementation><phase name="b"/><phase name="a"/></implementation>`,
    ],
    [
      "with a reference to another file",
      `<integration_points><depends_on>\na.md for one\n</depends_on></integration_points>`,
      `<integration_points><depends_on>\nb.md for one\n</depends_on></integration_points>`,
    ],
    ["with another value of an attribute", `<a b="1"/>`, `<a b="2"/>`],
    ["with the values of two attributes the other way round", `<a b="1" c="2"/>`, `<a b="2" c="1"/>`],
    ["with an element of another name", `<a>x</a>`, `<b>x</b>`],
    ["with a word that became an element's", `<a>x y</a>`, `<a>x <b>y</b></a>`],
    ["with two words that became one", `<a>x y</a>`, `<a>xy</a>`],
    ["with a requirement said twice", `<requirements>\nOne\n</requirements>`, `<requirements>\nOne\nOne\n</requirements>`],
    [
      "with actions in another order",
      `<implementation><phase name="a"><actions>\nOne\nTwo\n</actions></phase></implementation>`,
      `<implementation><phase name="a"><actions>\nTwo\nOne\n</actions></phase></implementation>`,
    ],
    ["with a word more where a `<` is not escaped, before and after", `<a>1 < 2</a>`, `<a>1 < 2 days</a>`],
    ...["-One", "x - One", "2024 One", "1.One", "# One", "One -"].map(
      (line): Row => [`where \`${line}\` was \`One\``, `<validation>\nOne\n</validation>`, `<validation>\n${line}\n</validation>`],
    ),
    ["with a mark where there is no list", `<purpose>\nOne\n</purpose>`, `<purpose>\n- One\n</purpose>`],
    ["with another word behind an element", `<a>One <b>two</b> three</a>`, `<a>One<b>two</b> threefold</a>`],
    [
      "with a line that moved to another list",
      `<depends_on>\na.md\nb.md\n</depends_on>`,
      `<depends_on>\na.md\n</depends_on><provides_to>\nb.md\n</provides_to>`,
    ],
    [
      "with conditions that changed their words",
      `<trigger_conditions><condition a="1">One</condition><condition a="2">Two</condition></trigger_conditions>`,
      `<trigger_conditions><condition a="2">One</condition><condition a="1">Two</condition></trigger_conditions>`,
    ],
    ["with elements in another order where that says something", `<steps><a/><b/></steps>`, `<steps><b/><a/></steps>`],
    [
      "with a path that led to a file and leads nowhere, beside one that always did",
      `<depends_on>\na.md for one\ngone.md\n</depends_on>`,
      `<depends_on>\nb.md for one\ngone.md\n</depends_on>`,
    ],
    [
      "with another value, and a closing tag that was missing",
      `<a><b c="1">One</b> two${sections}`,
      `<a><b c="2">One</b> two${sections}</a>`,
    ],
    ["with another word, and a closing tag that was missing", `<a><b>One</b> two${sections}`, `<a><b>One</b> six${sections}</a>`],
    ["with an opening tag that was missing, and a value in it", `<a>One</b> two</a>`, `<a><b c="1">One</b> two</a>`],
    ["with its words in another order, and a closing tag that was missing", `<a><b>One two</a>`, `<a><b>two</b> One</a>`],
    ["with an element around a word, as broken as before", `<a><b>One two${sections}`, `<a><b>One <i>two</i>${sections}`],
  ])("%s", (_, before, after) => {
    expect(changed(before, after)).toBe(true);
  });
});

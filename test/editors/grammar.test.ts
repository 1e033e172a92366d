// How the VS Code extension colours a module: each line by itself, so that a slip colours no more than its own line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import oniguruma from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

const file = join("editors", "vscode", "syntaxes", "module.tmLanguage.json");
let grammar: IGrammar;

beforeAll(async () => {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm")));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => (scope === "patternlint.injection" ? parseRawGrammar(readFileSync(file, "utf8"), file) : null),
  });
  const loaded = await registry.loadGrammar("patternlint.injection");
  if (!loaded) throw new Error(`${file} is no grammar.`);
  grammar = loaded;
});

/** What is coloured, line by line: the text and the innermost scope that says how. */
function colours(text: string): string[] {
  let stack = INITIAL;
  return text.split("\n").map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes.at(-1) ?? ""] as const)
      .filter(([token, scope]) => token.trim() !== "" && !/^(?:meta|markup\.fenced|text|patternlint\.injection)/.test(scope))
      .map(([token, scope]) => `${token} ${scope.split(".").slice(0, 2).join(".")}`)
      .join(" | ");
  });
}

const inBlock = (...lines: string[]) => colours(["```xml", '<module name="a">', ...lines, "</module>", "```", "after <b>"].join("\n"));

test("tags, names, values and references", () => {
  expect(inBlock('<phase name="design" order="1">', "  patterns/release.md for the version", "</phase>")).toEqual([
    "``` punctuation.definition | xml fenced_code.block",
    '< punctuation.definition | module entity.name | name entity.other | = punctuation.separator | "a" string.quoted | > punctuation.definition',
    '< punctuation.definition | phase entity.name | name entity.other | = punctuation.separator | "design" string.quoted | order entity.other | = punctuation.separator | "1" string.quoted | > punctuation.definition',
    "patterns/release.md markup.underline",
    "</ punctuation.definition | phase entity.name | > punctuation.definition",
    "</ punctuation.definition | module entity.name | > punctuation.definition",
    "``` punctuation.definition",
    "",
  ]);
});

test.each([
  ["a lost quote", '<phase name="design order="1">'],
  ["a stray <", "answers in < 100 ms & never later"],
  ["a tag that is never closed", "<requirements>"],
  ["a lost >", "<validation"],
  ["an apostrophe", "don't <actions>"],
])("%s leaves the next line as it is", (_, slip) => {
  const [, , , next, , fence, after] = inBlock(slip, '<item id="2">&amp;</item>');
  expect(next).toBe(
    '< punctuation.definition | item entity.name | id entity.other | = punctuation.separator | "2" string.quoted | > punctuation.definition | &amp; constant.character | </ punctuation.definition | item entity.name | > punctuation.definition',
  );
  expect(fence).toBe("``` punctuation.definition");
  expect(after).toBe("");
});

test("a < or & that begins nothing is marked", () => {
  expect(inBlock("answers in <100ms & never later")[2]).toBe("< invalid.illegal | & invalid.illegal");
});

test("comments and CDATA go over lines", () => {
  expect(inBlock("<!-- <phase>", "</phase> -->", "<![CDATA[ <a>", "]]>").slice(2, 6)).toEqual([
    "<!-- punctuation.definition |  <phase> comment.block",
    "</phase>  comment.block | --> punctuation.definition",
    "<![CDATA[ punctuation.definition |  <a> string.unquoted",
    "]]> punctuation.definition",
  ]);
});

test("other blocks are Markdown's", () => {
  expect(colours("```yaml\na: <b>\n```\n<b> & c")).toEqual(["", "", "", ""]);
});

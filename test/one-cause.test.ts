// One cause, one finding: a sound module, with one thing done to it at each place in turn.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultVocabulary, readXml, repairXml } from "../src/index.ts";
import { readEnvelope } from "../src/read/envelope.ts";
import { isIllFormed } from "../src/read/xml/defect.ts";
import type { Preset } from "../src/rule-support/rule.ts";
import { project } from "./e2e/process.ts";
import { lintChange, lintFiles } from "./lint-files.ts";
import { isWellFormed } from "./read/xml/judges.ts";
import { slips } from "./slips.ts";

const path = "examples/sound/patterns/design-review.md";
const text = readFileSync(join(project, path), "utf8");
const others = Object.fromEntries(
  ["planning/requirements.md", "patterns/release.md", "quality/acceptance.md"].map((name) => [
    `examples/sound/${name}`,
    readFileSync(join(project, "examples/sound", name), "utf8"),
  ]),
);
const lines = text.split("\n");
const sound = { ...others, [path]: text };
/** What is found in the module by itself; compared with the sound one, that and no more is introduced. */
const found = (changed: readonly string[], preset: Preset = "strict") => {
  const files = { ...others, [path]: changed.join("\n") };
  const alone = lintFiles(files, { preset }).findings.map(({ rule, line }) => `${line} ${rule}`);
  const introduced = lintChange(files, sound, { preset }).findings.filter(
    ({ rule }) => rule !== "change-version" && rule !== "change-date",
  );
  expect(introduced.map(({ rule, line, status }) => `${line} ${rule} ${status}`)).toEqual(alone.map((one) => `${one} introduced`));
  return alone;
};
const places = (pattern: RegExp) => lines.flatMap((line, at) => (pattern.test(line) ? [[line.trim(), at] as const] : []));
const without = (at: number) => lines.filter((_, other) => other !== at);
const replaced = (at: number, line: string) => lines.map((old, other) => (other === at ? line : old));

test("the module is sound", () => {
  expect(found(lines)).toEqual([]);
});

describe("a close tag is taken away", () => {
  test.each(places(/^\s*<\/[a-z_]+>$/))("%s on line %i", (_, at) => {
    expect(found(without(at)).map((finding) => finding.split(" ")[1])).toEqual(["xml-balance"]);
  });
});

describe("a close tag is taken away with the end of its line, so that the next tag stands deeper than it is", () => {
  const followed = places(/^\s*<\/[a-z_]+>$/).filter(([, at]) => /^\s*<[a-z_]/.test(lines[at + 1] ?? ""));
  test("there are such lines", () => {
    expect(followed.length).toBeGreaterThan(4);
  });
  test.each(followed)("%s on line %i", (_, at) => {
    const indent = /^\s*/.exec(lines[at] as string)?.[0] ?? "";
    const joined = lines.flatMap((line, other) => (other === at ? [] : other === at + 1 ? [indent + line] : [line]));
    expect(found(joined).map((finding) => finding.split(" ")[1])).toEqual(["xml-balance"]);
  });
});

describe("a close tag is written twice", () => {
  test.each(places(/^\s*<\/[a-z_]+>$/))("%s on line %i", (_, at) => {
    expect(found([...lines.slice(0, at + 1), ...lines.slice(at)])).toEqual([`${at + 2} xml-balance`]);
  });
});

describe("a close tag is misspelled", () => {
  test.each(places(/^\s*<\/[a-z_]+>$/))("%s on line %i", (_, at) => {
    expect(found(replaced(at, (lines[at] as string).replace(/.>$/, "x>")))).toEqual([`${at + 1} xml-balance`]);
  });
});

describe("a stray quote gets into a tag", () => {
  test.each(places(/^\s*<\/?[a-z_]+[^<]*>/))("%s on line %i", (_, at) => {
    expect(found(replaced(at, (lines[at] as string).replace(/^(\s*<\/?[a-z_]+)/, '$1"')))).toEqual([`${at + 1} xml-tag`]);
  });
});

describe("a tag loses its >", () => {
  test.each(places(/^\s*<\/?[a-z_]+>$/))("%s on line %i", (_, at) => {
    expect(found(replaced(at, (lines[at] as string).replace(/>$/, "")))).toEqual([`${at + 1} xml-tag`]);
  });
});

describe("a < or & gets into a line of text", () => {
  test.each(places(/^\s*[A-Z][^<>]*$/))("%s on line %i", (_, at) => {
    expect(found(replaced(at, `${lines[at]} < 5 s`))).toEqual([`${at + 1} xml-character`]);
    expect(found(replaced(at, `${lines[at]} & more`))).toEqual([`${at + 1} xml-character`]);
  });
});

describe("the root is misspelled", () => {
  const opening = lines.findIndex((line) => line.startsWith("<module "));
  const closing = lines.indexOf("</module>");
  test.each(["moduel", "modul", "modules", "Module", "nodule", "modulle"])("as %s, in either tag and in both", (name) => {
    const open = replaced(opening, (lines[opening] as string).replace("<module", `<${name}`));
    expect(found(open)).toEqual([`${opening + 1} xml-balance`]);
    expect(found(replaced(closing, `</${name}>`))).toEqual([`${closing + 1} xml-balance`]);
    expect(found(open.map((line, at) => (at === closing ? `</${name}>` : line)))).toEqual([`${opening + 1} fence`]);
  });
});

describe("the root is lost, or hidden", () => {
  const opening = lines.findIndex((line) => line.startsWith("<module "));
  const fence = lines.indexOf("```xml");
  const tag = lines[opening] as string;
  const from = (at: number, before: string) => lines.map((line, other) => (other < at ? line : before + line));
  test.each<[string, readonly string[]]>([
    ["its opening tag is lost", without(opening)],
    ["both its tags are lost", lines.filter((line) => !/^<\/?module/.test(line))],
    ["so are the fences", lines.filter((line) => !/^(?:```|<module)/.test(line))],
    ["its < is lost", replaced(opening, tag.slice(1))],
    ["its < is escaped", replaced(opening, tag.replace("<", "&lt;"))],
    ["its tag is escaped", replaced(opening, tag.replace("<", "&lt;").replace(">", "&gt;"))],
    ["a comment before it is never closed", replaced(opening, `<!-- ${tag}`)],
    ["a comment on the line before it is never closed", [...lines.slice(0, opening), "<!--", ...lines.slice(opening)]],
    ["lines end with carriage returns", [lines.join("\r")]],
    ["it is indented by four", from(fence, "    ")],
    ["it is indented by a tab", from(fence, "\t")],
    ["it stands in a quote", from(fence, "> ")],
    ["the whole file is a quote", from(0, "> ")],
    ["it stands in a list item", lines.map((line, at) => (at < fence ? line : at === fence ? `- ${line}` : `  ${line}`))],
  ])("%s", (what, changed) => {
    const [one, ...others] = found(changed);
    expect([one?.split(" ")[1], ...others]).toEqual([what.includes("comment") ? "xml-document" : "fence"]);
  });

  test("a page that shows sections among other things is no module for that", () => {
    const sections = lines.slice(opening + 1, -3);
    const guide = [...lines.slice(0, 6), "## How to write one", "", ...Array(60).fill("Some words."), "", "```xml", ...sections, "```"];
    expect(lintFiles({ "guide.md": guide.join("\n") }).findings).toEqual([]);
    expect(lintFiles({ "notes.md": ["# Notes", "", ...sections].join("\n") }).findings).toEqual([]);
  });
});

describe("the fence is called otherwise", () => {
  const fence = lines.indexOf("```xml");
  test.each(["html", "text", "yaml", "markdown", "xlm", "HTML title=x"])("%s", (info) => {
    expect(found(replaced(fence, `\`\`\`${info}`))).toEqual([`${fence + 1} fence`]);
  });
});

test("a second module is appended", () => {
  const second = Object.values(others)[0] as string;
  expect(found([...lines, ...second.split("\n")])).toEqual([
    `${lines.length + second.split("\n").findIndex((line) => line.startsWith("<module")) + 1} fence`,
  ]);
});

describe("the space behind a tag's name is lost", () => {
  test.each(places(/^\s*<(?:module|phase|condition|uses_pattern) /))("%s on line %i", (_, at) => {
    expect(found(replaced(at, (lines[at] as string).replace(/(<[a-z_]+) /, "$1")))).toEqual([`${at + 1} xml-tag`]);
  });
});

describe("the file breaks off", () => {
  test.each(lines.flatMap((line, at) => (at > 8 && at < lines.length - 3 && line.trim() !== "" ? [[line.trim(), at] as const] : [])))(
    "behind %s on line %i",
    (_, at) => {
      const broken = found(lines.slice(0, at + 1)).filter(
        (finding) => !finding.endsWith("reference-reciprocal") && !finding.endsWith("module-orphan"),
      );
      expect(broken.map((finding) => finding.split(" ")[1])).toEqual(["xml-balance"]);
    },
  );
});

const block = readEnvelope(text, defaultVocabulary)?.block.content ?? { start: 0, end: 0 };
const blockOf = (file: string) => file.slice(block.start, file.length - (text.length - block.end));
const unspaced = (words: string) => words.replaceAll(/\s/g, "");

describe.each(slips)("$name", ({ at, findings, unrestored }) => {
  test.each(at(text))("$where", ({ text: slipped }) => {
    for (const preset of ["recommended", "strict"] as const) {
      const alone = found(slipped.split("\n"), preset);
      expect([preset, ...alone]).toHaveLength(1 + (findings?.count ?? 1));
    }
    if (unrestored === undefined) expect(unspaced(repairXml(blockOf(slipped)))).toBe(unspaced(blockOf(text)));
  });
});

test("whatever is done to it, libxml2 and the reader agree, and it can be mended", () => {
  const sound = blockOf(text).trim();
  const change = fc.tuple(
    fc.nat(sound.length),
    fc.nat(12),
    fc.constantFrom("", "<", ">", "/", '"', "&", " ", "\n", "</phase>", "<phase>", "-->", "<!--"),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const mutated = changes.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), sound);
      expect(readXml(mutated).defects.some(isIllFormed)).toBe(!isWellFormed(mutated));
      const mended = repairXml(mutated);
      expect(isWellFormed(mended)).toBe(true);
      expect(repairXml(mended)).toBe(mended);
    }),
    { numRuns: 3000 },
  );
});

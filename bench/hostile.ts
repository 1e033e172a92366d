// Times texts made to be slow, at one size and at four times that: about 4 means linear, 16 quadratic. `--size N` (characters).
import { parseArgs } from "node:util";
import { defaultConfig } from "../src/config/config.ts";
import { judgeCatalog } from "../src/lint/judge-catalog.ts";
import { makeTextJudge } from "../src/lint/judge-text.ts";

const { size = "100000" } = parseArgs({ options: { size: { type: "string" } } }).values;
const judge = makeTextJudge(defaultConfig, "2026-01-01");
const table = "| version | last_updated | status |\n|---|---|---|\n| 1.0.0 | 2025-01-01 | stable |\n\n# T\n\n";
const module = (body: string, head = table) => `${head}\`\`\`xml\n<module name="x" category="patterns">\n${body}\n</module>\n\`\`\`\n`;

const texts: Readonly<Record<string, (length: number) => string>> = {
  "stray <": (length) => module(fill("<", length)),
  "stray &": (length) => module(fill("&a", length)),
  "tags never closed": (length) => module(fill("<a>", length)),
  "tags never opened": (length) => module(fill("</a>", length)),
  "tags closed by other names": (length) => module(fill("<a>", length / 2) + fill("</b>", length / 2)),
  "open quotes": (length) => module(fill('<a b="<c ', length)),
  "quotes behind a value": (length) => module(`<a b=${fill("’", length)}x>`),
  attributes: (length) => module(`<a ${numbered(length, (at) => `b${at}="1" `)}>`),
  "attributes without quotes": (length) => module(`<a ${numbered(length, (at) => `b${at}=1 `)}></a>`),
  "open comments": (length) => module(fill("<!-- ", length)),
  "open CDATA": (length) => module(fill("<![CDATA[", length)),
  "open instructions": (length) => module(fill("<?a ", length)),
  "open suppressions": (length) => fill("<!-- patternlint-disable-next-line x ", length) + module(""),
  "a heading of blanks": (length) => `# ${fill(" ", length)}x\n${module("")}`,
  "fences inside": (length) => module(fill("```\n", length)),
  "broken references": (length) => module(`<depends_on>\n${numbered(length, (at) => `a/b${at}.md\n`)}</depends_on>`),
  "colons behind a path": (length) => module(`<depends_on>\na.md${fill(":", length)}x\n</depends_on>`),
  "the same item": (length) =>
    module(`<implementation><phase name="a" order="1"><actions>\n${fill("a1b\n", length)}</actions></phase></implementation>`),
  "notes to oneself": (length) => module(fill("TODO: x\n", length)),
  "undeclared prefixes": (length) => module(fill("<a:b>", length)),
  "control characters": (length) => module(fill("\u0001a", length)),
};

for (const [name, make] of Object.entries(texts)) {
  const [once, fourfold] = [Number(size), 4 * Number(size)].map((length) => time(make(length))) as [number, number];
  console.log(
    `${name.padEnd(28)} ${once.toFixed(0).padStart(6)} ms ${fourfold.toFixed(0).padStart(7)} ms   × ${(fourfold / once).toFixed(1)}`,
  );
}

function time(text: string): number {
  const begin = performance.now();
  const verdict = judge({ path: "a.md", text });
  judgeCatalog({ verdicts: [verdict], paths: ["a.md"], read: () => text }, defaultConfig);
  return performance.now() - begin;
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function numbered(length: number, piece: (at: number) => string): string {
  return Array.from({ length: Math.ceil(length / 12) }, (_, at) => piece(at)).join("");
}

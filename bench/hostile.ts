// Times texts made to be slow, at one size and at four times that: about 4 means linear, 16 quadratic. `--size N` (characters).
import { parseArgs } from "node:util";
import { defaultConfig } from "../src/config/config.ts";
import { judgeCatalog, type Snapshot } from "../src/lint/judge-catalog.ts";
import { judgeChange } from "../src/lint/judge-change.ts";
import { makeTextJudge } from "../src/lint/judge-text.ts";
import { reportChange } from "../src/report/changes.ts";

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
  "suppressions of many findings": (length) =>
    module(`<purpose>\n${fill("a < b <!-- patternlint-disable-line xml-character -->\n", length)}</purpose>`),
  "suppressions opened and ended": (length) =>
    module(`<purpose>\n${fill("<!-- patternlint-disable x y --><!-- patternlint-enable x --> a < b\n", length)}</purpose>`),
  "comments inside of comments": (length) => fill("<!-- <!-- patternlint-disable x ", length) + module("<!-- -->"),
  "open suppressions": (length) => fill("<!-- patternlint-disable-next-line x ", length) + module(""),
  "a heading of blanks": (length) => `# ${fill(" ", length)}x\n${module("")}`,
  "fences inside": (length) => module(fill("```\n", length)),
  "broken references": (length) => module(`<depends_on>\n${numbered(length, (at) => `a/b${at}.md\n`)}</depends_on>`),
  "colons behind a path": (length) => module(`<depends_on>\na.md${fill(":", length)}x\n</depends_on>`),
  "the same item": (length) =>
    module(`<implementation><phase name="a" order="1"><actions>\n${fill("a1b\n", length)}</actions></phase></implementation>`),
  "notes to oneself": (length) => module(fill("TODO: x\n", length)),
  "undeclared prefixes": (length) => module(fill("<a:b>", length)),
  "undeclared prefixes of one tag": (length) => module(`<a ${numbered(length, (at) => `b${at}:c="" `)}/>`),
  "prefixes for nothing": (length) => module(`<a ${numbered(length, (at) => `xmlns:b${at}="" `)}/>`),
  "prefixes for one namespace": (length) =>
    module(`<a ${numbered(length / 2, (at) => `xmlns:b${at}="u" `)} ${numbered(length / 2, (at) => `b${at}:c="" `)}/>`),
  "a namespace of percent signs": (length) => module(`<a xmlns="${fill("%", length)}" xmlns:b="//${fill("a", length)}@"/>`),
  "control characters": (length) => module(fill("\u0001a", length)),
};

const list = (name: string, lines: string) =>
  module(`<implementation><phase name="a" order="1"><${name}>\n${lines}</${name}></phase></implementation>`);
const words = (at: number, salt: string) => `${salt.repeat(3)} ${at * 7919} ${salt} ${at} some more words\n`;

/** Both sides of a change. */
const changes: Readonly<Record<string, (length: number) => readonly [base: string, head: string]>> = {
  "items reworded": (length) => [
    list(
      "validation",
      numbered(length, (at) => words(at, "a")),
    ),
    list(
      "validation",
      numbered(length, (at) => words(at, "b")),
    ),
  ],
  "faults on other lines": (length) => [
    module(`<purpose>\n${numbered(length, (at) => `a < ${words(at, "a")}`)}</purpose>`),
    module(`<purpose>\n${numbered(length, (at) => `a < ${words(at, "b")}`)}</purpose>`),
  ],
  "faults on equal lines": (length) => [
    module(`<purpose>\n${fill("a < b\n", length)}</purpose>`),
    module(`<purpose>\n${fill("a < b\n", length)}x\n</purpose>`),
  ],
  "phases renamed": (length) =>
    ["a", "b"].map((salt) =>
      module(
        `<implementation>${numbered(length / 4, (at) => `<phase name="${salt}${at}" order="${at}"><actions>\n${words(at, salt)}</actions></phase>`)}</implementation>`,
      ),
    ) as [string, string],
  "references rewritten": (length) =>
    ["a", "b"].map((salt) => module(`<depends_on>\n${numbered(length, (at) => `${salt}/b${at}.md for x\n`)}</depends_on>`)) as [
      string,
      string,
    ],
};

tell(texts, (text) => {
  const verdict = judge({ path: "a.md", text });
  judgeCatalog({ verdicts: [verdict], paths: ["a.md"], read: () => text }, defaultConfig);
});
tell(changes, (sides) => {
  const state = (text: string): Snapshot => ({ verdicts: [judge({ path: "a.md", text })], paths: ["a.md"], read: () => text });
  const [base, head] = sides;
  judgeChange(state(head), state(base), defaultConfig, () => ({ day: "2026-01-01", earliest: "2026-01-01" }), reportChange);
});

function tell<T>(cases: Readonly<Record<string, (length: number) => T>>, run: (made: T) => void): void {
  for (const [name, make] of Object.entries(cases)) {
    const [once, fourfold] = [Number(size), 4 * Number(size)].map((length) => time(make(length), run)) as [number, number];
    console.log(
      `${name.padEnd(28)} ${once.toFixed(0).padStart(6)} ms ${fourfold.toFixed(0).padStart(7)} ms   × ${(fourfold / once).toFixed(1)}`,
    );
  }
}

function time<T>(made: T, run: (made: T) => void): number {
  const begin = performance.now();
  run(made);
  return performance.now() - begin;
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function numbered(length: number, piece: (at: number) => string): string {
  return Array.from({ length: Math.ceil(length / 12) }, (_, at) => piece(at)).join("");
}

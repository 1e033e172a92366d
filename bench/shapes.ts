// Repositories made to be slow: each shape grows one thing with its size, and leaves everything else small.
import type { Config } from "../src/config/config.ts";

export type Files = Readonly<Record<string, string>>;

/** A repository, and what it was before the change when there is one. */
export interface Shape {
  readonly head: Files;
  readonly base?: Files;
  /** What a baseline accepts: what is found in these files. */
  readonly accepted?: Files;
  readonly settings?: Partial<Config>;
}

/** Makes a shape of about so many characters. */
export type MakeShape = (length: number) => Shape;

const table = "| version | last_updated | status |\n|---|---|---|\n| 1.0.0 | 2025-01-01 | stable |\n\n# T\n\n";
export const moduleOf = (body: string, { name = "x", head = table } = {}) =>
  `${head}\`\`\`xml\n<module name="${name}" category="patterns">\n${body}\n</module>\n\`\`\`\n`;
const one = (body: string, head?: string): Shape => ({ head: { "a.md": moduleOf(body, head === undefined ? {} : { head }) } });
const raw = (text: string): Shape => ({ head: { "a.md": text } });

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
/** As many numbered pieces as fit into a length. */
function each(length: number, piece: (at: number) => string): string[] {
  const size = Math.max(1, piece(1000).length);
  return Array.from({ length: Math.ceil(length / size) }, (_, at) => piece(at));
}
const joined = (length: number, piece: (at: number) => string) => each(length, piece).join("");

const implementation = (phases: string) => `<implementation>\n${phases}</implementation>`;
const lists = "<requirements>a</requirements><actions>b</actions><validation>c</validation>";
const phase = (attributes: string, body = lists) => `<phase ${attributes}>${body}</phase>\n`;
const list = (name: string, lines: string) => implementation(phase('name="a" order="1"', `<${name}>\n${lines}</${name}>`));
const dependsOn = (lines: string) => `<integration_points><depends_on>\n${lines}</depends_on></integration_points>`;
const words = (at: number, salt: string) => `${salt.repeat(3)} ${at * 7919} ${salt} ${at} some more words\n`;

/** Many modules, each about so long. */
function modules(length: number, make: (at: number, count: number) => string, size = 400): Files {
  const count = Math.max(2, Math.ceil(length / size));
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`m/f${at}.md`, make(at, count)]));
}

const texts: Readonly<Record<string, MakeShape>> = {
  "stray <": (length) => one(fill("<", length)),
  "stray &": (length) => one(fill("&a", length)),
  "tags never closed": (length) => one(fill("<a>", length)),
  "tags never opened": (length) => one(fill("</a>", length)),
  "tags closed by other names": (length) => one(fill("<a>", length / 2) + fill("</b>", length / 2)),
  "tags never closed around many": (length) => one(`<b>${fill("<a/>", length)}<c>`),
  "open quotes": (length) => one(fill('<a b="<c ', length)),
  "quotes behind a value": (length) => one(`<a b=${fill("’", length)}x>`),
  attributes: (length) => one(`<a ${joined(length, (at) => `b${at}="1" `)}>`),
  "attributes twice": (length) => one(`<a ${joined(length / 2, (at) => `b${at}="1" `)}${joined(length / 2, (at) => `b${at}="1" `)}/>`),
  "attributes without quotes": (length) => one(`<a ${joined(length, (at) => `b${at}=1 `)}></a>`),
  "open comments": (length) => one(fill("<!-- ", length)),
  "open CDATA": (length) => one(fill("<![CDATA[", length)),
  "open instructions": (length) => one(fill("<?a ", length)),
  "undeclared prefixes": (length) => one(fill("<a:b>", length)),
  "undeclared prefixes of one tag": (length) => one(`<a ${joined(length, (at) => `b${at}:c="" `)}/>`),
  "prefixes for nothing": (length) => one(`<a ${joined(length, (at) => `xmlns:b${at}="" `)}/>`),
  "prefixes for one namespace": (length) =>
    one(`<a ${joined(length / 2, (at) => `xmlns:b${at}="u" `)} ${joined(length / 2, (at) => `b${at}:c="" `)}/>`),
  "a namespace of percent signs": (length) => one(`<a xmlns="${fill("%", length)}" xmlns:b="//${fill("a", length)}@"/>`),
  "control characters": (length) => one(fill("\u0001a", length)),
  "hidden characters": (length) => one(fill("\u202ea <", length)),
  "faults on one line": (length) => one(fill("a < b ", length)),
  "faults beside a long line": (length) => one(`${fill("a < b\n", length / 2)}${fill("c", length / 2)}`),
  "faults and blanks": (length) => one(`<purpose>\n${fill(" ", length / 2)}\n${fill("a < b ", length / 2)}</purpose>`),
  "a heading of blanks": (length) => raw(`# ${fill(" ", length)}x\n${moduleOf("")}`),
  "headings before": (length) => raw(`${joined(length, (at) => `## h${at}\n\n`)}${moduleOf("")}`),
  "headings after": (length) => raw(`${moduleOf("")}${joined(length, (at) => `## h${at}\n\n`)}`),
  "blanks in a table's second line": (length) => raw(`| a |\n-${fill(" ", length)}x\n\n${moduleOf("")}`),
  "quoted blocks": (length) =>
    raw(
      `> ${table.trim().replaceAll("\n", "\n> ")}\n\n> ## h\n\n> \`\`\`xml\n> <module>\n> </module>\n> \`\`\`\n\n${fill("> ```xml\n> <module>\n> ```js\n> ```\n", length)}`,
    ),
  "comments in the Markdown": (length) => raw(`${fill("<!--\n", length / 2)}${moduleOf("")}${fill("<!-- -->\n", length / 2)}`),
  "namespaces that are taken": (length) => {
    const count = Math.ceil(length / 40);
    const declared = Array.from({ length: count }, (_, at) => `xmlns:p${at}="x${at === 0 ? "" : `_${at + 1}`}"`);
    return one(`<y ${declared.join(" ")}>${fill("<x:b/>", length / 2)}</y>`);
  },
  "a word for a phase without its tag": (length) => one(implementation(`${fill("phase ", length)}</phase>`)),
  "closed below others of a name": (length) => one(`  <x>\n${fill("<b>\n", length / 2)}${fill("</x>\n", length / 2)}`),
  "open comments in CDATA": (length) => one(`<purpose><![CDATA[${fill("<!-- ", length)}]]></purpose>`),
  "open comments in a reference's CDATA": (length) => one(dependsOn(`a.md for <![CDATA[${fill("<!-- ", length)}]]>`)),
  "tildes for a fence": (length) => one(`<notes>\n${fill("~", length)}\`\n</notes>`),
  "lists misspelt": (length) => one(implementation(`<phase name="a">${fill("<requirement/>", length)}</phase>`)),
  "carriers misspelt": (length) => one(`<integration_points>${fill("<depend_on/>", length)}</integration_points>`),
  "phases with misspelt lists": (length) => one(implementation(fill("<phase><action>a</action></phase>", length))),
  "names near a known one": (length) => {
    const letters = (at: number) =>
      [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676) % 26].map((one) => String.fromCharCode(97 + one));
    return one(`<notes>${joined(length, (at) => `<requ${letters(at).join("")}ments/>`)}</notes>`);
  },
  "lists twice": (length) => one(implementation(phase('name="a" order="1"', fill("<actions>a</actions>", length)))),
  "phases in lists of phases": (length) => one(implementation(fill('<phase name="a" order="1"><actions>a ', length))),
  "lists of references in one another": (length) =>
    one(`<integration_points>${fill("<depends_on>\na.md for x\n", length)}</integration_points>`),
  "misspelt lists of references in one another": (length) =>
    one(`<integration_points>${fill("<depend_on>\nplain words\n", length)}</integration_points>`),
  "names that another file lacks": (length) => {
    const names = (salt: string) => each(length / 2, (at) => `q${salt}${String(at).padStart(6, "0")}`);
    const uses = names("a").map((name) => `<uses_pattern from="lib.md">${name}</uses_pattern>`);
    return {
      head: {
        "a.md": moduleOf(uses.join("")),
        "lib.md": `# L\n\n${names("bzz")
          .map((name) => `<${name}k>`)
          .join(" ")}`,
      },
    };
  },
  "unused suppressions": (length) => one(fill("<!--patternlint-disable-line xml-tag-->\n", length)),
  "columns of the table": (length) => {
    const count = Math.ceil(length / 18);
    const row = (cell: (at: number) => string) => `|${Array.from({ length: count }, (_, at) => cell(at)).join("|")}|\n`;
    return one("", `${row((at) => `c${at}`)}${row(() => "---")}${row(() => "TODO")}\n# T\n\n`);
  },
  "rows of tables": (length) => one("", `${table}${fill("| 1.0.0 | 2025-01-01 | stable |\n", length)}\n`),
  "a guide": (length) => raw(fill('## A\n\n```xml\n<module name="a" category="b">\n</module>\n```\n', length)),
  "roots with a slip": (length) => raw(`${fill("```xml\n<moduel>\n</moduel>\n```\n", length)}<purpose>`),
  "roots with a slip, never closed": (length) => raw(`${fill("```xml\n<moduel>\n```\n", length)}<purpose>`),
  "roots in other fences": (length) => raw(`${fill("```html\n<module>\n```\n", length)}</module>`),
  "roots in no fence": (length) => raw(fill('<moduel name="a" category="b">\n', length)),
  "signs before a root": (length) => raw(fill("```xml\n<<<<<<<<\n```\n", length) + moduleOf("")),
  "comments before a root": (length) => raw(`\`\`\`xml\n${fill("<!-- ", length)}\n\`\`\`\n${moduleOf("")}`),
  "comments in fences": (length) => raw(fill("```xml\n<!-- \n```\n", length) + moduleOf("")),
  "other roots, never ended": (length) => raw(moduleOf("") + fill("<module name= category= \n", length)),
  "fences inside": (length) => one(fill("```\n", length)),
  "fences before": (length) => raw(`${fill("```js\na\n```\n", length)}${moduleOf("")}`),
  "fences after": (length) => raw(`${moduleOf("")}${fill("```xml\n<module name='a'>\n</module>\n```\n", length)}`),
  "open suppressions": (length) => raw(fill("<!-- patternlint-disable-next-line x ", length) + moduleOf("")),
  "comments inside of comments": (length) => raw(fill("<!-- <!-- patternlint-disable x ", length) + moduleOf("<!-- -->")),
  "suppressions of many findings": (length) =>
    one(`<purpose>\n${fill("a < b <!-- patternlint-disable-line xml-character -->\n", length)}</purpose>`),
  "suppressions of several rules": (length) =>
    one(`<purpose>\n${fill("<!-- patternlint-disable x y --><!-- patternlint-enable x --> a < b\n", length)}</purpose>`),
  "suppressions and faults": (length) => one(fill("<!-- patternlint-disable-next-line xml-character : x -->\na < b\n", length)),
  "suppressions that never end": (length) => one(fill("<!-- patternlint-disable xml-tag : x -->\na < b\n", length)),
  "suppressions that open and close": (length) =>
    one(fill("<!-- patternlint-disable title --><!-- patternlint-enable title -->a < b\n", length)),
};

const structure: Readonly<Record<string, MakeShape>> = {
  "phases out of order": (length) => one(implementation(joined(length, (at) => phase(`name="p${at}" order="${(at * 7) % 1000}"`)))),
  "phases of one order": (length) => one(implementation(joined(length, (at) => phase(`name="p${at}" order="1"`)))),
  "phases without order": (length) => one(implementation(joined(length, (at) => phase(`name="p${at}"`)))),
  "phases that count down": (length) => {
    const count = Math.ceil(length / 110);
    return one(implementation(Array.from({ length: count }, (_, at) => phase(`name="p${at}" order="${count - at}"`)).join("")));
  },
  "phases with gaps": (length) => one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at * 1000 + 1}"`)))),
  "phases of one name": (length) => one(implementation(joined(length, (at) => phase(`name="p" order="${at + 1}"`)))),
  "phases without names": (length) => one(implementation(joined(length, (at) => phase(`order="${at + 1}"`)))),
  "phases without lists": (length) => one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at + 1}"`, "")))),
  "phases with empty lists": (length) =>
    one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at + 1}"`, "<actions/><validation>\n-\n-\n</validation>")))),
  "phases with slips": (length) =>
    one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at + 1}"`, "<action>a</action><validations>c</validations>")))),
  "lists of one phase": (length) => one(implementation(phase('name="a" order="1"', fill("<actions>a b c</actions>", length)))),
  "slips in one phase": (length) => one(implementation(phase('name="a" order="1"', fill("<action>a b c</action>", length)))),
  "the same item": (length) => one(list("actions", fill("a1b\n", length))),
  "items twice": (length) => one(list("actions", joined(length / 2, (at) => words(at, "a")) + joined(length / 2, (at) => words(at, "a")))),
  "empty items": (length) => one(list("actions", fill("-\n", length))),
  "empty elements in a list": (length) => one(list("actions", fill("<a/>\n", length))),
  "sections of one name": (length) => one(fill("<purpose>a</purpose>\n", length)),
  "sections of one's own": (length) => one(joined(length, (at) => `<own_${at}>a</own_${at}>\n`)),
  "misspelt sections": (length) => one(joined(length, (at) => `<purpos${"abc"[at % 3]}>a</purpos${"abc"[at % 3]}>\n`)),
  "sections with a schema": (length) => one(fill("<error_handling><error/></error_handling>\n", length)),
  "sections with a schema, and faults": (length) => one(fill('<error_handling><error code="a < b"/></error_handling>\n', length)),
  "faults of one section": (length) => one(`<error_handling>\n${fill('<error code="x">a</error>\n', length)}</error_handling>`),
  "unknown elements of one section": (length) => one(`<error_handling>\n${joined(length, (at) => `<e${at}/>\n`)}</error_handling>`),
  "deep elements of one section": (length) => one(`<error_handling>${fill("<a>", length / 2)}${fill("</a>", length / 2)}</error_handling>`),
  conditions: (length) => one(`<trigger_conditions>\n${fill('<condition type="x">a</condition>\n', length)}</trigger_conditions>`),
  "empty conditions": (length) => one(`<trigger_conditions>\n${fill("<condition/>\n", length)}</trigger_conditions>`),
  "notes to oneself": (length) => one(fill("TODO: x\n", length)),
  "placeholders on one line": (length) => one(fill("TODO: x ", length)),
  "words that are placeholders": (length) => ({
    ...one(fill("aaab\n", length)),
    settings: { rules: new Map([["placeholder", { options: { words: ["a", "aa", "aaa"] } }]]) },
  }),
};

const references: Readonly<Record<string, MakeShape>> = {
  "broken references": (length) => one(dependsOn(joined(length, (at) => `a/b${at}.md\n`))),
  "one reference": (length) => one(dependsOn(fill("a/b.md for x\n", length))),
  "one reference on one line": (length) => one(dependsOn(fill("b.md, ", length))),
  "one reference joined by or": (length) => one(dependsOn(`${fill("b.md or ", length)}b.md\n`)),
  "colons behind a path": (length) => one(dependsOn(`a.md${fill(":", length)}x\n`)),
  "lines without paths": (length) => one(dependsOn(joined(length, (at) => `some words ${at}\n`))),
  "files of one name": (length) => ({
    head: {
      "a.md": moduleOf(dependsOn(joined(length / 2, (at) => `q${at}/r/readme.md\n`))),
      ...Object.fromEntries(each(length / 2, (at) => `${at}/readme.txt`).map((_, at) => [`p${at}/q/readme.md`, ""])),
    },
  }),
  "references that fit many files": (length) => ({
    head: {
      "a.md": moduleOf(dependsOn(fill("readme.md\n", length / 2))),
      ...Object.fromEntries(each(length / 2, (at) => `${at}/readme.txt`).map((_, at) => [`p${at}/readme.md`, ""])),
    },
  }),
  "references in other case": (length) => ({
    head: {
      "a.md": moduleOf(dependsOn(joined(length / 2, (at) => `P${at}/Readme.md\n`))),
      ...Object.fromEntries(each(length / 2, (at) => `${at}/readme.txt`).map((_, at) => [`p${at}/readme.md`, ""])),
    },
  }),
  "references of many depths": (length) => ({
    head: {
      "a.md": moduleOf(dependsOn(Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, at) => `${"x/".repeat(at)}b.md\n`).join(""))),
      [`${"x/".repeat(Math.ceil(Math.sqrt(length)))}c.md`]: "",
    },
  }),
  "modules of one name": (length) => ({ head: modules(length, () => moduleOf("<purpose>a</purpose>", { name: "same" })) }),
  "a hub": (length) => {
    const all = modules(length, () => moduleOf(dependsOn("hub.md for x\n")));
    return {
      head: {
        ...all,
        "hub.md": moduleOf(`<integration_points>${fill("<a/>\n", length / 4)}<provides_to>\n</provides_to></integration_points>`),
      },
    };
  },
  "a cycle of all": (length) => ({
    head: modules(length, (at, count) => moduleOf(dependsOn(`m/f${(at + 1) % count}.md for x\n`), { name: `n${at}` })),
  }),
  "cycles of two": (length) => ({
    head: modules(length, (at) => moduleOf(dependsOn(`m/f${at % 2 === 0 ? at + 1 : at - 1}.md for x\n`), { name: `n${at}` })),
  }),
  "edges among all": (length) => {
    const count = Math.ceil(Math.sqrt(length / 12));
    const lines = Array.from({ length: count }, (_, at) => `m/f${at}.md for x\n`).join("");
    return {
      head: Object.fromEntries(Array.from({ length: count }, (_, at) => [`m/f${at}.md`, moduleOf(dependsOn(lines), { name: `n${at}` })])),
    };
  },
  "small files": (length) => ({ head: modules(length, (at) => moduleOf("", { name: `n${at}` })) }),
};

/** What has causes: many causes of few findings each, few of many, and names that look alike. */
const causes: Readonly<Record<string, MakeShape>> = {
  "causes: one slip": (length) => one(joined(length, (at) => `<e${at}">x</e${at}>\n`)),
  "causes: many slips": (length) => ({ head: modules(length, (at) => moduleOf(fill('<e">x</e>\n', 60), { name: `n${at}` }), 250) }),
  "causes: one lost target": (length) => ({
    head: modules(length, (at) => moduleOf(dependsOn("lost.md for x\n"), { name: `n${at}` })),
  }),
  "causes: many lost targets": (length) => one(dependsOn(joined(length, (at) => `l/${at}.md for x\nl/${at}.md#a for x\n`))),
  "causes: lost endings": (length) => one(dependsOn(joined(length, (at) => `a${at}/x.md for x\nb/a${at}/x.md for x\nx.md for x\n`))),
  "causes: deep lost targets": (length) =>
    one(dependsOn(joined(length, (at) => `${fill(`d${at}/`, Math.ceil(length / 40))}x.md for x\n`.slice(-Math.ceil(length / 20))))),
  "causes: copied folders": (length) => {
    const copy = (folder: string) =>
      Object.entries(modules(length / 2, (at) => moduleOf("a < b", { name: `n${at}` }))).map(([path, text]) => [folder + path, text]);
    return { head: Object.fromEntries([...copy("new/"), ...copy("old/")]) };
  },
  "causes: many copied folders": (length) => ({
    head: Object.fromEntries(
      Object.entries(modules(length, (at) => moduleOf("a < b", { name: `n${at % 4}` }))).map(([, text], at) => [
        `f${Math.floor(at / 4)}/m${at % 4}.md`,
        text,
      ]),
    ),
  }),
  "causes: a convention, changed": (length) => {
    const all = (salt: string) => modules(length, (at) => moduleOf(salt === "b" ? "a < b\nc < d" : "a < b", { name: `n${at}` }));
    return { base: all("a"), head: all("b") };
  },
};

const changes: Readonly<Record<string, MakeShape>> = {
  "items reworded": (length) =>
    change((salt) =>
      list(
        "validation",
        joined(length, (at) => words(at, salt)),
      ),
    ),
  "items gone": (length) => ({
    base: one(
      list(
        "validation",
        joined(length, (at) => words(at, "a")),
      ),
    ).head,
    head: one(list("validation", "one\n")).head,
  }),
  "items gone from a broken block": (length) => ({
    base: one(
      list(
        "validation",
        joined(length, (at) => words(at, "a")),
      ),
    ).head,
    head: one(`${list("validation", "one\n")}<note>${fill("a < b\n", length)}</note>`).head,
  }),
  "faults on other lines": (length) => change((salt) => `<purpose>\n${joined(length, (at) => `a < ${words(at, salt)}`)}</purpose>`),
  "faults on equal lines": (length) => change((salt) => `<purpose>\n${fill("a < b\n", length)}${salt}\n</purpose>`),
  "faults on one line, changed": (length) => change((salt) => `<purpose>${salt} ${fill("a < b ", length)}</purpose>`),
  "faults among blanks, changed": (length) =>
    change((salt) => `<purpose>${salt} < b${fill(" ", length)}${fill("a < b ", length / 4)}</purpose>`),
  "quoted blanks, changed": (length) =>
    change((salt) => `<purpose a="${salt}${fill(" ", length)}" b=${fill("'\t", length)}>${salt} < b</purpose>`),
  "phases renamed": (length) =>
    change((salt) =>
      implementation(joined(length, (at) => phase(`name="${salt}${at}" order="${at}"`, `<actions>\n${words(at, salt)}</actions>`))),
    ),
  "phases gone": (length) => ({
    base: one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at + 1}"`)))).head,
    head: one(implementation(phase('name="q" order="1"'))).head,
  }),
  "phases gone from a broken block": (length) => ({
    base: one(implementation(joined(length, (at) => phase(`name="p${at}" order="${at + 1}"`)))).head,
    head: one(`${implementation(phase('name="q" order="1"'))}<note>${fill('a < name="b"\n', length)}</note>`).head,
  }),
  "phases with lists gone": (length) =>
    change((salt) =>
      implementation(joined(length, (at) => phase(`name="p" order="${at + 1}"`, salt === "a" ? lists : "<actions>b</actions>"))),
    ),
  "items on one line, changed": (length) =>
    change((salt) => implementation(phase('name="p" order="1"', `<validation>${fill("<b>x</b> ", length)}${salt}</validation>`))),
  "leftover close tags": (length) => change((salt) => (salt === "a" ? "" : `</purpose>${fill("</3s>\n", length)}`)),
  "references in another order": (length) =>
    change((salt) =>
      dependsOn(
        each(length, (at) => `a/b${at}.md for ${at % 7}\n`)
          .toSorted(salt === "a" ? () => 0 : () => -1)
          .join(""),
      ),
    ),
  "references that fit many files": (length) => {
    const twins = Object.fromEntries(each(length, (at) => `t/${at}/twin.md`.padEnd(24)).map((path) => [path.trim(), "# T\n"]));
    const text = moduleOf(dependsOn(joined(length, () => "twin.md for x\n")));
    return { base: { "t/twin.md": "# T\n", "a.md": text }, head: { "t/twin.md": "# T\n", "a.md": text, ...twins } };
  },
  "references rewritten": (length) => change((salt) => dependsOn(joined(length, (at) => `${salt}/b${at}.md for x\n`))),
  "references gone": (length) => {
    const files = Object.fromEntries(each(length, (at) => `m/f${at}.md for x\n`).map((_, at) => [`m/f${at}.md`, "# M\n"]));
    const base = moduleOf(dependsOn(joined(length, (at) => `m/f${at}.md for x\n`)));
    return { base: { ...files, "a.md": base }, head: { ...files, "a.md": moduleOf(dependsOn("m/f0.md for x\n")) } };
  },
  "open comments, changed": (length) => change((salt) => `${salt}${fill("<!-- ", length)}`),
  "a hub removed": (length) => {
    const all = modules(length, (at) => moduleOf(dependsOn("hub.md for x\n"), { name: `n${at}` }));
    return { head: all, base: { ...all, "hub.md": moduleOf("", { name: "hub" }) } };
  },
  "modules removed": (length) => ({
    base: modules(length, (at, count) => moduleOf(dependsOn(`m/f${(at + 1) % count}.md for x\n`), { name: `n${at}` })),
    head: Object.fromEntries(
      Object.entries(modules(length, (at, count) => moduleOf(dependsOn(`m/f${(at + 1) % count}.md for x\n`), { name: `n${at}` }))).filter(
        (_, at) => at % 2 === 0,
      ),
    ),
  }),
  "modules moved": (length) => {
    const all = modules(length, (at, count) => moduleOf(dependsOn(`f${(at + 1) % count}.md for x\n`), { name: `n${at}` }));
    return { base: all, head: Object.fromEntries(Object.entries(all).map(([path, text]) => [path.replace("m/", "n/"), text])) };
  },
  "files of one name, moved": (length) => {
    const paths = each(length / 2, (at) => `${at}/readme.txt`).map((_, at) => `p${at}/q/readme.md`);
    const refers = moduleOf(dependsOn(paths.map((path) => `${path} for x\n`).join("")));
    return {
      base: { "a.md": refers, ...Object.fromEntries(paths.map((path) => [path, ""])) },
      head: { "a.md": refers, ...Object.fromEntries(paths.map((path) => [`z/${path.replace("/q/", "/r/")}`, ""])) },
    };
  },
  "cycles of two, changed": (length) => {
    const make = (other: boolean) =>
      modules(length, (at) =>
        moduleOf(dependsOn(`m/f${at % 2 === 0 ? at + 1 : at - 1}.md for ${other ? "y" : "x"}\n`), {
          name: `n${other && at % 2 === 0 ? "z" : ""}${at}`,
        }),
      );
    return { base: make(false), head: make(true) };
  },
};

function change(make: (salt: string) => string): Shape {
  return { base: one(make("a")).head, head: one(make("b")).head };
}

const closed = (at: number) => `<a${at}>\n  <b>\n    x\n  </b>\n</a${at}>\n`;

/** Runs of close tags that scripts leave: long ones, many, in every place. */
const surplus: Readonly<Record<string, MakeShape>> = {
  "surplus: one run behind the root": (length) => raw(`${moduleOf("").replace(/```\n$/, "")}${fill("</a>\n</b>\n", length)}\`\`\`\n`),
  "surplus: one run inside": (length) => one(`${closed(1)}${fill("</module>\n</a>\n", length)}${closed(2)}`),
  "surplus: one run of many names": (length) => one(`${closed(1)}${joined(length, (at) => `</x${at}>\n`)}${closed(2)}`),
  "surplus: many runs": (length) => one(joined(length, (at) => `${closed(at)}</module>\n</a${at}>\n</b>\n`)),
  "surplus: many runs of one": (length) => one(joined(length, (at) => `${closed(at)}</purpose>\n`)),
  "surplus: blanks around each": (length) => one(fill(`${closed(1)}${" ".repeat(60)}\n</a>\n${"\n".repeat(60)}`, length)),
  "surplus: in deep elements": (length) =>
    one(`${joined(length / 3, (at) => `<d${at}>\n`)}${fill("</x>\n</module>\n", length / 3)}${joined(length / 3, (at) => `</d${at}>\n`)}`),
  "lost: opening tags, indented": (length) => one(fill("  <c>\n    x\n    </b>\n  </c>\n", length)),
  "lost: opening tags of one element": (length) => one(`<c>\n${fill("    x\n  </b>\n", length)}</c>\n`),
  "lost: close tags, indented": (length) => one(fill("  <c>\n    <b>\n      x\n  </c>\n", length)),
  "lost: close tags, nested": (length) => {
    const depth = Math.ceil(Math.sqrt(length));
    return one(`<c>\n${Array.from({ length: depth }, (_, at) => `${" ".repeat(at + 1)}<b${at}>\n`).join("")}</c>\n`);
  },
};

/** What a baseline accepts, found again where it was, moved, renamed, edited, or not at all. */
const baselines: Readonly<Record<string, MakeShape>> = {
  "baseline: one file": (length) => accepting((salt) => ({ "a.md": moduleOf(`<note>${salt}\n${fill("a < b\n", length)}</note>`) })),
  "baseline: lines edited": (length) =>
    accepting((salt) => ({
      "a.md": moduleOf(`<note>\n${joined(length, (at) => `some words that say ${at} < ${words(at, salt)}`)}</note>`),
    })),
  "baseline: files renamed": (length) =>
    accepting((salt) => named(length, salt, (at) => moduleOf(`some < words about ${at}`, { name: `n${at}` }))),
  "baseline: modules renamed": (length) =>
    accepting((salt) =>
      named(length, salt, (at) => moduleOf(`some < words about ${at}\nand more < words of ${at}`, { name: `${salt}${at}` })),
    ),
  "baseline: modules without a name": (length) =>
    accepting((salt) => named(length, salt, (at) => `${table.replace("# T", `# T ${at}`)}\`\`\`xml\n<module>\n</module>\n\`\`\`\n`)),
  "baseline: modules alike": (length) => accepting((salt) => named(length, salt, () => `${table}\`\`\`xml\n<module>\n</module>\n\`\`\`\n`)),
  "baseline: all fixed": (length) =>
    accepting((salt) => ({ "a.md": moduleOf(`<note>\n${salt === "a" ? joined(length, (at) => `some words ${at} < b\n`) : "x"}</note>`) })),
  "baseline: circles": (length) =>
    accepting((salt) =>
      modules(length, (at) =>
        moduleOf(dependsOn(`m/f${at % 2 === 0 ? at + 1 : at - 1}.md for x\n`), { name: `${at % 2 === 0 ? salt : ""}n${at}` }),
      ),
    ),
  "baseline: phases": (length) =>
    accepting((salt) => ({
      "a.md": moduleOf(implementation(joined(length, (at) => phase(`name="p${at}" order="${salt === "a" ? 1 : 2}"`, "")))),
    })),
};

function named(length: number, salt: string, make: (at: number) => string): Files {
  return Object.fromEntries(Object.entries(modules(length, make)).map(([path, text]) => [path.replace("m/", `${salt}/`), text]));
}

function accepting(make: (salt: string) => Files): Shape {
  return { accepted: make("a"), head: make("b") };
}

export const shapes: Readonly<Record<string, MakeShape>> = {
  ...texts,
  ...structure,
  ...references,
  ...causes,
  ...changes,
  ...surplus,
  ...baselines,
};

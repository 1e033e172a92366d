// What must hold of any input. Each check is by itself, and says in words what does not hold.
import { XmlCData, XmlDocument, XmlElement, XmlText, type XmlTreeNode } from "libxml2-wasm";
import { readModule, readXml, repairXml } from "../../src/index.ts";
import { decodeReferences } from "../../src/read/xml/characters.ts";
import { isIllFormed } from "../../src/read/xml/defect.ts";
import type { Element } from "../../src/read/xml/tree.ts";
import { formatCompact } from "../../src/report/compact.ts";
import { formatGitlab } from "../../src/report/gitlab.ts";
import { formatJson } from "../../src/report/json.ts";
import { formatJunit } from "../../src/report/junit.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatPretty } from "../../src/report/pretty.ts";
import { makeLineSource, type Report } from "../../src/report/report.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { formatGithub } from "../../src/report/workflow-commands.ts";
import type { Span } from "../../src/text/span.ts";
import { applyEdits } from "../../src/text/span.ts";
import { lintChange, lintFiles } from "../lint-files.ts";
import { isWellFormed } from "../read/xml/judges.ts";
import type { Input } from "./inputs.ts";

/** Thrown by a check: what does not hold. */
class Broken extends Error {}

export interface Check {
  readonly name: string;
  /** Asked about one of so many inputs only: it takes longer than the others, and rests on them. */
  readonly every?: number;
  /** @throws when it doesn't hold. */
  readonly run: (input: Input) => void;
}

const path = "patterns/a.md";
const hasDoctype = /<!doctype/i;

let last = { text: "", block: "" };

/** The module's block, or all of the text where there is none. All checks ask about one text, so the answer is kept. */
function blockOf(text: string): string {
  if (last.text !== text) last = { text, block: findBlock(text) };
  return last.block;
}

function findBlock(text: string): string {
  const reading = readModule(path, text, { declared: true });
  if (reading.kind !== "module") return text;
  const { start, end } = reading.module.envelope.block.content;
  return text.slice(start, end);
}

export const checks: readonly Check[] = [
  {
    name: "a block has a defect if and only if libxml2 rejects it",
    run: ({ text }) => {
      const block = blockOf(text);
      if (hasDoctype.test(block)) return;
      const found = readXml(block).defects.filter(isIllFormed);
      const sound = isWellFormed(block);
      if (sound && found.length > 0) throw new Broken(`libxml2 accepts it; defects: ${JSON.stringify(found)}`);
      if (!sound && found.length === 0) throw new Broken("libxml2 rejects it, and there is no defect");
    },
  },
  {
    name: "a repaired block is well-formed, and repairing it again changes nothing",
    run: ({ text }) => {
      const repaired = repairXml(blockOf(text));
      if (!isWellFormed(repaired)) throw new Broken(`ill-formed after the repair: ${JSON.stringify(repaired)}`);
      const again = repairXml(repaired);
      if (again !== repaired) throw new Broken(`repaired: ${JSON.stringify(repaired)}, and again: ${JSON.stringify(again)}`);
    },
  },
  {
    name: "spans lie in the text, children in their parents",
    run: ({ text }) => {
      const { root, defects } = readXml(blockOf(text));
      for (const { edits, ...defect } of defects) for (const span of [defect, ...edits]) inside(span, 0, blockOf(text).length, defect.kind);
      if (root) nested(root, blockOf(text).length);
    },
  },
  {
    name: "where a block stands in its file changes nothing",
    run: ({ text }) => {
      const block = blockOf(text);
      // As in every file, the block begins a line.
      const before = '<a b="<!-- <![CDATA[ &\n';
      const alone = JSON.stringify(readXml(block));
      for (const after of ['> & " -->]]></a:b><c/>', 'x:y="1" ; />', "-]?=</module>"]) {
        const among = readXml(before + block + after, before.length, before.length + block.length);
        const shifted = JSON.stringify(among, (key, value) =>
          typeof value === "number" && key !== "code" && key !== "count" ? value - before.length : value,
        );
        if (shifted !== alone) throw new Broken(`alone: ${alone}, inside and before ${after}: ${shifted}`);
      }
    },
  },
  {
    name: "the tree of a sound block is libxml2's",
    run: ({ text }) => {
      const block = blockOf(text);
      // libxml2-wasm can't go on behind an instruction.
      if (hasDoctype.test(block) || block.includes("<?") || !isWellFormed(block)) return;
      const { root } = readXml(block);
      const judge = XmlDocument.fromBuffer(new TextEncoder().encode(block));
      try {
        // Its binding decodes each text by itself, and so drops what looks like a byte order mark there.
        const [ours, theirs] = [plain(root as Element, block), judged(judge.root)].map((tree) =>
          JSON.stringify(tree).replaceAll("\uFEFF", ""),
        );
        if (ours !== theirs) throw new Broken(`ours: ${ours}, libxml2's: ${theirs}`);
      } finally {
        judge.dispose();
      }
    },
  },
  {
    name: "findings lie in the file, in order, each with a fingerprint of its own, and their fixes can be applied",
    run: ({ text }) => {
      const { findings } = lintFiles({ [path]: text }, { preset: "strict" });
      const prints = new Set<string>();
      const lengths = text.split("\n").map((line) => line.length);
      let last = { line: 1, column: 1, endLine: 1, endColumn: 1 };
      for (const finding of findings) {
        if (compare(last.line, last.column, finding.line, finding.column) > 0) throw new Broken(`out of order: ${JSON.stringify(finding)}`);
        last = finding;
        if (prints.has(finding.fingerprint)) throw new Broken(`the same fingerprint: ${JSON.stringify(finding)}`);
        prints.add(finding.fingerprint);
        for (const place of [finding, ...finding.related, ...(finding.fix?.edits ?? [])]) {
          if (compare(place.line, place.column, place.endLine, place.endColumn) > 0)
            throw new Broken(`ends before it starts: ${JSON.stringify(finding)}`);
          if (place.endLine > lengths.length || place.endColumn > (lengths[place.endLine - 1] as number) + 1)
            throw new Broken(`outside: ${JSON.stringify(finding)}`);
        }
        if (finding.fix)
          applyEdits(
            text,
            finding.fix.edits.map((edit) => ({
              start: offset(lengths, edit.line, edit.column),
              end: offset(lengths, edit.endLine, edit.endColumn),
              text: edit.text,
            })),
          );
        if (!/[.?]$/.test(finding.message)) throw new Broken(`no sentence: ${finding.message}`);
      }
    },
  },
  {
    name: "line ends change nothing",
    run: ({ text }) => {
      const plainText = text.replaceAll("\r\n", "\n");
      const tell = (given: string) =>
        lintFiles({ [path]: given }, { preset: "strict" }).findings.map(({ rule, anchor, fingerprint, message, line, severity }) =>
          JSON.stringify([rule, line, severity, message, anchor, fingerprint]),
        );
      const [feeds, returns] = [tell(plainText), tell(plainText.replaceAll("\n", "\r\n"))];
      const extra = returns.find((one, at) => one !== feeds[at]);
      if (feeds.length !== returns.length || extra) throw new Broken(`with \\n: ${feeds.join("\n")}\nwith \\r\\n: ${returns.join("\n")}`);
    },
  },
  {
    name: "every format can tell it, against any base",
    every: 10,
    run: ({ seed, text }) => {
      const alone = lintFiles({ [path]: text }, { preset: "strict" });
      const changed = lintChange({ [path]: text }, { [path]: seed?.text ?? "" }, { preset: "strict" });
      for (const report of [alone, changed]) tellAll(report, text);
    },
  },
  {
    name: "compared with itself, nothing is introduced or fixed",
    every: 4,
    run: ({ text }) => {
      const { comparison, findings } = lintChange({ [path]: `${text}\n` }, { [path]: text }, { preset: "strict" });
      const introduced = findings.filter(({ status, rule }) => status === "introduced" && !rule.startsWith("change-"));
      if (introduced.length > 0) throw new Broken(`introduced: ${JSON.stringify(introduced)}`);
      const [fixed] = comparison?.fixed ?? [];
      if (fixed) throw new Broken(`fixed: ${JSON.stringify(fixed)}`);
    },
  },
  {
    name: "compared with itself in other line ends, nothing is introduced or fixed",
    every: 4,
    run: ({ text }) => {
      const feeds = text.replaceAll("\r\n", "\n");
      const { comparison, findings } = lintChange({ [path]: feeds.replaceAll("\n", "\r\n") }, { [path]: feeds }, { preset: "strict" });
      const introduced = findings.filter(({ status }) => status === "introduced");
      if (introduced.length > 0) throw new Broken(`introduced: ${JSON.stringify(introduced)}`);
      const [fixed] = comparison?.fixed ?? [];
      if (fixed) throw new Broken(`fixed: ${JSON.stringify(fixed)}`);
    },
  },
  {
    name: "what was a module is one, or is reported",
    every: 4,
    run: ({ seed, text }) => {
      if (!seed || readModule(path, seed.text).kind !== "module") return;
      const { modules, findings, suppressed } = lintChange({ [path]: text }, { [path]: seed.text });
      const isTold = findings.some(({ status, severity }) => status === "introduced" && severity === "error");
      // What a comment for the whole file suppresses is counted as suppressed.
      if (modules.length === 0 && !isTold && !suppressed.some(({ rule }) => rule === "change-module-lost"))
        throw new Broken("it has dropped out in silence");
    },
  },
];

function tellAll(report: Report, text: string): void {
  const lines = makeLineSource((file) => (file === path ? text : undefined));
  formatPretty(report, lines, { color: false, quiet: false });
  formatCompact(report);
  JSON.parse(formatJson(report));
  formatGithub(report);
  formatMarkdown(report, { failed: true });
  JSON.parse(formatSarif(report, { prefix: "" }));
  formatJunit(report, () => true);
  JSON.parse(formatGitlab(report, ""));
}

function inside({ start, end }: Span, from: number, to: number, what: string): void {
  if (!(from <= start && start <= end && end <= to)) throw new Broken(`${what} at ${start}–${end} is not inside ${from}–${to}`);
}

/** Iterative, because depth is the writer's to choose. */
function nested(root: Element, length: number): void {
  inside(root, 0, length, root.name);
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    inside({ start: element.contentStart, end: element.contentEnd }, element.start, element.end, element.name);
    for (const attribute of element.attributes) {
      inside(attribute, element.start, element.contentStart, attribute.name);
      inside(attribute.value, attribute.start, attribute.end, attribute.name);
    }
    let at = element.contentStart;
    for (const child of element.children) {
      inside(child, at, element.contentEnd, child.kind);
      at = child.end;
      if (child.kind === "element") pending.push(child);
    }
  }
}

type Plain = readonly [name: string, attributes: readonly (readonly [string, string])[], text: string, children: readonly Plain[]];

function plain(element: Element, source: string): Plain {
  let text = "";
  let at = element.contentStart;
  const children: Plain[] = [];
  for (const node of element.children) {
    text += decodeReferences(unified(source.slice(at, node.start)));
    if (node.kind === "cdata") text += unified(source.slice(node.start + "<![CDATA[".length, node.end - "]]>".length));
    if (node.kind === "element") children.push(plain(node, source));
    at = node.end;
  }
  text += decodeReferences(unified(source.slice(at, element.contentEnd)));
  const attributes = element.attributes.filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"));
  return [element.name, attributes.map(({ name, value }) => [name, value.value] as const).sort(byName), text, children];
}

/** XML 1.0, 2.11: a parser sees `\n` at each end of a line. */
function unified(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}

function judged(element: XmlElement): Plain {
  let text = "";
  const children: Plain[] = [];
  for (let node: XmlTreeNode | null = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(judged(node));
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  }
  const named = ({ prefix, name }: { prefix: string; name: string }) => (prefix ? `${prefix}:${name}` : name);
  return [named(element), element.attrs.map((attr) => [named(attr), attr.content] as const).sort(byName), text, children];
}

function byName(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}

function compare(line: number, column: number, otherLine: number, otherColumn: number): number {
  return line - otherLine || column - otherColumn;
}

function offset(lengths: readonly number[], line: number, column: number): number {
  let at = column - 1;
  for (let before = 0; before < line - 1; before++) at += (lengths[before] as number) + 1;
  return at;
}

// What must always hold of the reader, over generated input.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml, repairXml } from "../../../src/index.ts";
import { decodeReferences } from "../../../src/read/xml/characters.ts";
import { isIllFormed } from "../../../src/read/xml/defect.ts";
import { childElements, descendants, type Element } from "../../../src/read/xml/tree.ts";
import { anything, soundXml, soup } from "./arbitraries.ts";
import { isWellFormed, type PlainElement, parseTree } from "./judges.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) };

describe.each([
  ["soup of tags", soup],
  ["any text", anything],
])("%s", (_, texts) => {
  test("a block has defects if and only if libxml2 rejects it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/<!doctype/i.test(text));
        expect(readXml(text).defects.some(isIllFormed)).toBe(!isWellFormed(text));
      }),
      runs,
    );
  });

  test("every span lies in the text, and children lie in their parents, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, defects } = readXml(text);
        for (const { start, end, edits } of defects)
          for (const span of [{ start, end }, ...edits])
            expect([0 <= span.start, span.start <= span.end, span.end <= text.length]).toEqual([true, true, true]);
        if (root) checkNesting(root, 0, text.length);
      }),
      runs,
    );
  });

  test("elements found by name are those that a walk over the tree meets", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root } = readXml(text);
        if (!root) return;
        for (const element of [root, ...childElements(root)]) {
          const walked = [...descendants(element)];
          const names = [...new Set(walked.map(({ name }) => name))];
          for (const wanted of [names, names.slice(1), [...names, "no-such-name"]])
            expect(element.named(wanted).map(({ start }) => start)).toEqual(
              walked.filter(({ name }) => wanted.includes(name)).map(({ start }) => start),
            );
        }
      }),
      runs,
    );
  });

  test("mended text is well-formed, and mending it again changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mended = repairXml(text);
        expect(isWellFormed(mended)).toBe(true);
        expect(repairXml(mended)).toBe(mended);
      }),
      runs,
    );
  });
});

describe("sound documents", () => {
  test("have no defects, and their tree is fast-xml-parser's", () => {
    fc.assert(
      fc.property(soundXml, (text) => {
        const { root, defects } = readXml(text);
        expect(defects).toEqual([]);
        expect(plain(root as Element, text)).toEqual(parseTree(text));
      }),
      runs,
    );
  });

  test("come back unchanged from mending", () => {
    fc.assert(
      fc.property(soundXml, (text) => {
        expect(repairXml(text)).toBe(text);
      }),
      runs,
    );
  });

  test("one character taken out of one is told, or harmless, as libxml2 says", () => {
    fc.assert(
      fc.property(soundXml, fc.nat(), (text, at) => {
        const offset = at % text.length;
        const broken = text.slice(0, offset) + text.slice(offset + 1);
        expect(readXml(broken).defects.some(isIllFormed)).toBe(!isWellFormed(broken));
        expect(isWellFormed(repairXml(broken))).toBe(true);
      }),
      runs,
    );
  });
});

function checkNesting(element: Element, from: number, to: number): void {
  expect([
    from <= element.start,
    element.start <= element.contentStart,
    element.contentStart <= element.contentEnd,
    element.contentEnd <= element.end,
    element.end <= to,
  ]).toEqual([true, true, true, true, true]);
  let at = element.contentStart;
  for (const child of element.children) {
    expect(child.start).toBeGreaterThanOrEqual(at);
    at = child.end;
    if (child.kind === "element") checkNesting(child, element.contentStart, element.contentEnd);
    else expect(child.end).toBeLessThanOrEqual(element.contentEnd);
  }
}

function plain(element: Element, text: string): PlainElement {
  let own = "";
  let at = element.contentStart;
  const children: PlainElement[] = [];
  for (const node of element.children) {
    own += decodeReferences(text.slice(at, node.start));
    if (node.kind === "cdata") own += text.slice(node.start + 9, node.end - 3);
    if (node.kind === "element") children.push(plain(node, text));
    at = node.end;
  }
  own += decodeReferences(text.slice(at, element.contentEnd));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attributes.map(({ name, value }) => [name, value.value])),
    text: own,
    children,
  };
}

test("descendants come in document order, at any depth", () => {
  const depth = 100_000;
  const { root, defects } = readXml("<a>".repeat(depth) + "</a>".repeat(depth));
  expect(defects).toEqual([]);
  const starts = [...descendants(root as Element)].map(({ start }) => start);
  expect(starts).toHaveLength(depth - 1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

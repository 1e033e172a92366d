// Fixing a file in passes: what one fix uncovers is fixed as well, and the edits are those of the lines that change.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fixAll, isSafe } from "../../src/language-server/fix-all.ts";
import type { Place } from "../../src/language-server/session.ts";
import type { MarkedFinding } from "../../src/lint/finding.ts";
import { applyEdits } from "../../src/text/span.ts";

const path = "a.md";

/** A file in which the first of each of these is a finding, with what it is to become. */
function fileWith(text: string, slips: readonly (readonly [from: string, to: string])[]): Place {
  const find = (now: string) =>
    slips.flatMap(([from, to]): MarkedFinding[] => {
      const start = now.indexOf(from);
      if (start < 0) return [];
      const at = { start, end: start + from.length };
      const fix = { title: "Mend it", safe: true, edits: [{ ...at, text: to }] };
      const plain = { rule: from, severity: "error", message: from, anchor: "", detail: "", subject: undefined, related: [] } as const;
      return [{ ...plain, ...at, path, fix, cause: undefined, fingerprint: "" }];
    });
  const project = { text: () => text, preview: (_: string, now: string) => find(now) };
  return { folder: { findings: () => find(text) }, project, path } as unknown as Place;
}

test("what one fix uncovers is fixed in the next pass, and lines between stay untouched", () => {
  const text = "one a\ntwo\nthree\nfour a\nfive\n";
  const edits = fixAll(
    fileWith(text, [
      ["a", "b"],
      ["one b", "one c"],
    ]),
    isSafe,
  );
  expect(applyEdits(text, edits)).toBe("one c\ntwo\nthree\nfour b\nfive\n");
  expect(edits.map(({ start, end }) => text.slice(start, end))).toEqual(["one a\n", "four a\n"]);
});

test("fixes that undo one another come to an end", () => {
  const edits = fixAll(
    fileWith("a\n", [
      ["a", "b"],
      ["b", "a"],
    ]),
    isSafe,
  );
  expect(["a\n", "b\n"]).toContain(applyEdits("a\n", edits));
});

test("nothing to fix is nothing to edit, and only what is wanted is fixed", () => {
  expect(fixAll(fileWith("c\n", [["a", "b"]]), isSafe)).toEqual([]);
  expect(fixAll(fileWith("a\n", [["a", "b"]]), () => false)).toEqual([]);
});

test("whatever the fixes are, the edits make the text that the passes make", () => {
  const line = fc.constantFrom("a", "b", "c", "", "x a", "a b c");
  const slip = fc.tuple(fc.constantFrom("a", "b", "x", "c\n", "a\n"), fc.constantFrom("", "z", "b", "y\n", "\n\n"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.uniqueArray(slip, { maxLength: 3, selector: ([from]) => from }), (lines, slips) => {
      const text = lines.join("\n");
      const after = applyEdits(text, fixAll(fileWith(text, slips), isSafe));
      const isSettled = fileWith(after, slips).folder.findings(path).length === 0;
      // Fixes that make what another one finds go round until a text comes again, or for as many passes as are allowed.
      const mayGoRound = slips.some(([, to]) => slips.some(([from]) => to.includes(from.trim())));
      expect(isSettled || mayGoRound || text.split(/[abcx]/).length > 20).toBe(true);
    }),
  );
});

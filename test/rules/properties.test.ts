// What must hold of rules and reports whatever the modules look like.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { compareFindings } from "../../src/lint/finding.ts";
import { makeFileLinter } from "../../src/lint/lint-file.ts";
import { lintWorkspace } from "../../src/lint/lint-workspace.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { today } from "../lint-files.ts";
import { anything, soup } from "../read/xml/arbitraries.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1500) };
const settings = { ...defaultConfig, preset: "strict" as const };
const piece = fc.oneof(
  soup,
  anything,
  fc.constantFrom(
    "patterns/b.md for x",
    "../a.md",
    "- a.md OR b.md",
    "<depends_on>\nb.md\n</depends_on>",
    '<configuration><setting name="x"/></configuration>',
    "TODO: x",
    "```",
  ),
);
const part = fc.record(
  {
    table: fc.oneof(piece, fc.constantFrom("| version | status |\n|---|---|\n| x |", "| a |\n|---|")),
    title: fc.oneof(piece, fc.constant("# ")),
    fence: fc.constantFrom("```xml", "~~~xml", "```"),
    open: fc.oneof(
      fc.constant('<module name="a" category="patterns">'),
      piece.map((text) => `<module name="a" ${text}`),
    ),
    purpose: piece,
    triggers: piece,
    implementation: fc.oneof(
      piece,
      piece.map((text) => `<implementation><phase name="a" order="1"><actions>${text}</actions></phase></implementation>`),
    ),
    integration: fc.oneof(
      piece,
      piece.map((text) => `<integration_points><depends_on>\n${text}\n</depends_on></integration_points>`),
    ),
    close: fc.oneof(fc.constant("</module>"), piece),
  },
  { requiredKeys: [] },
);

test("no module makes a rule throw; every finding, related place and edit lies in its file; the order is fixed; no fingerprint is given twice", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean(), (parts, carriageReturns) => {
      const paths = ["patterns/a.md", "patterns/b.md", "c.md"];
      const files = new Map(
        parts.map((given, at) => [paths[at] as string, moduleText(given).replaceAll("\n", carriageReturns ? "\r\n" : "\n")]),
      );
      const judge = makeFileLinter(settings, today);
      const results = [...files].map(([path, text]) => judge({ path, text }));
      const { findings } = lintWorkspace({ results, paths: [...files.keys()], read: (path) => files.get(path) }, settings);
      for (const { path, start, end, related, fix } of findings) {
        const places = [{ path, start, end }, ...related, ...(fix?.edits ?? []).map((edit) => ({ ...edit, path: edit.path ?? path }))];
        for (const place of places) {
          const length = files.get(place.path)?.length ?? -1;
          expect([0 <= place.start, place.start <= place.end, place.end <= length]).toEqual([true, true, true]);
        }
      }
      expect(findings.toSorted(compareFindings)).toEqual(findings);
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    }),
    runs,
  );
});

test("lines that are added before and after a finding, and another name of the file, leave its fingerprint", () => {
  const broken = moduleText({
    purpose: "<purpose>\n  a < b\n</purpose>",
    integration: "<integration_points>\n  <depends_on>\n    gone.md for x\n  </depends_on>\n</integration_points>",
  });
  const prints = (path: string, text: string) => {
    const verdict = makeFileLinter(settings, today)({ path, text });
    return lintWorkspace({ results: [verdict], paths: [path], read: () => text }, settings).findings.map(
      ({ rule, fingerprint }) => `${rule} ${fingerprint}`,
    );
  };
  const before = prints("patterns/design_review.md", broken);
  expect(before).not.toEqual([]);
  expect(
    prints(
      "moved/design-review.md",
      broken.replace("# Design", "\n\nWords.\n\n# Design").replace("<purpose>", "<!-- new -->\n\n<purpose>"),
    ),
  ).toEqual(before);
});

// Which findings a baseline knows again, in texts that have changed since it was written, and which it doesn't.
import { describe, expect, test } from "vitest";
import { formatBaseline, parseBaseline } from "../../src/config/baseline-file.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { type BaselineMatch, matchBaseline } from "../../src/lint/baseline.ts";
import { type BaselineEntry, makeEntries } from "../../src/lint/baseline-entries.ts";
import { makeFileLinter } from "../../src/lint/lint-file.ts";
import { type LintResult, lintState, openState, type State } from "../../src/lint/lint-workspace.ts";
import type { Settings } from "../../src/lint/settings.ts";
import { gateFails } from "../../src/report/gate.ts";
import { makeLineSource, makeReport } from "../../src/report/report.ts";
import { dependingOn, moduleText, type Parts, phasesWith } from "../../src/rule-support/example.ts";
import { type Files, today } from "../lint-files.ts";
import { readCases } from "../read-case.ts";

interface Judged {
  readonly state: State;
  readonly result: LintResult;
  readonly settings: Settings;
}

/** The examples here say what they depend on at one side only. */
const oneSided = new Map([["reference-reciprocal", { level: "off" as const }]]);

function judge(files: Files, given: Partial<Settings> = {}, inScope: (path: string) => boolean = () => true): Judged {
  const settings = { ...defaultConfig, ...given, rules: new Map([...oneSided, ...(given.rules ?? [])]) };
  const linter = makeFileLinter(settings, today);
  const results = Object.entries(files).flatMap(([path, text]) => (path.endsWith(".md") ? [linter({ path, text })] : []));
  const state = openState({ results, paths: Object.keys(files), read: (path) => files[path] }, settings);
  return { state, result: lintState(state, settings, inScope), settings };
}

/** The entries for what is found in files, written and read again. */
function baselineOf(files: Files, settings: Partial<Settings> = {}): readonly BaselineEntry[] {
  const { state, result } = judge(files, settings);
  return parseBaseline(formatBaseline(makeEntries(result.findings, state)), "b.json");
}

function match(
  entries: readonly BaselineEntry[],
  judged: Judged,
  day = today,
  isJudged: (path: string) => boolean = () => true,
): BaselineMatch {
  return matchBaseline({ entries, ...judged, isJudged, day });
}

/** What counts, what is known and what is fixed, by rule. */
function compare(before: Files, after: Files, settings: Partial<Settings> = {}) {
  const judged = judge(after, settings);
  const { accepted, fixed } = match(baselineOf(before, settings), judged);
  return {
    counts: judged.result.findings.filter((finding) => !accepted.has(finding)).map(({ rule }) => rule),
    accepted: [...accepted.keys()].map(({ rule }) => rule),
    fixed: [...fixed].flatMap(([{ rule }, count]) => Array.from({ length: count }, () => rule)),
  };
}

const path = "patterns/design-review.md";
const other = "patterns/requirements.md";
const sound = moduleText({
  open: '<module name="requirements" category="patterns">',
  integration: dependingOn("notes.txt for what was said"),
});
const files = (parts: Parts, at = path): Files => ({ [at]: moduleText(parts), [other]: sound, "notes.txt": "" });
const purpose = (...lines: string[]): Parts => ({ purpose: `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}</purpose>` });
const renamed = { open: '<module name="second_look" category="patterns">' };
const slow = "The first answer takes < 100 ms in all cases";
const dear = "It may never cost > 5 and < 7 euros a day";
const broken = {
  ...purpose(slow, dear),
  integration: dependingOn("patterns/nowhere.md for x", "patterns/requirements.md for what the design must do"),
  triggers: null,
};

describe("nothing counts that is known", () => {
  test.each<[string, Files]>([
    ["where nothing changed", files(broken)],
    ["when lines moved", files({ ...broken, ...purpose("", "A new line", dear, "Another one", slow) })],
    ["when a line moved into another section", files({ ...broken, ...purpose(slow), sections: `<notes>\n  ${dear}\n</notes>` })],
    ["when lines were edited", files({ ...broken, ...purpose("The first answer takes < 200 ms in most cases", dear) })],
    ["when they are laid out otherwise", files({ ...broken, purpose: `<purpose>\n\n\t${slow}\n\n      ${dear}\n</purpose>` })],
    ["when the file was renamed", files(broken, "quality/review.md")],
    ["when the module was renamed", files({ ...broken, ...renamed })],
    ["when both were", files({ ...broken, ...renamed }, "quality/second-look.md")],
    ["when a comment stands beside it", files({ ...broken, ...purpose(slow, `${dear} <!-- patternlint-disable-line xml-tag -->`) })],
  ])("%s", (_, after) => {
    const rules = {
      rules: new Map([
        ["module-file", { level: "off" as const }],
        ["suppression-unused", { level: "off" as const }],
      ]),
    };
    const { counts, accepted, fixed } = compare(files(broken), after, rules);
    expect({ counts, fixed }).toEqual({ counts: [], fixed: [] });
    expect(accepted.length).toBe(judge(files(broken), rules).result.findings.length);
  });

  test("of a reference whose target was renamed, and whose path was rewritten", () => {
    const old = files({ integration: dependingOn("patterns/requirements.md") });
    const now = { [path]: moduleText({ integration: dependingOn("planning/needs.md") }), "planning/needs.md": sound, "notes.txt": "" };
    const reason = { rules: new Map([["module-file", { level: "off" as const }]]) };
    expect(compare(old, now, reason)).toMatchObject({ counts: [], fixed: [] });
    expect(compare(old, now, reason).accepted).toContain("reference-reason");
  });

  test("of a module without a name that was moved, when what is found in it tells it", () => {
    const nameless = files({ ...broken, open: "<module>" });
    const { counts, accepted, fixed } = compare(nameless, files({ ...broken, open: "<module>" }, "elsewhere/other.md"));
    expect([counts, fixed, accepted.includes("xml-character")]).toEqual([[], [], true]);
  });

  test("of modules that were moved and renamed, however many lack the same", () => {
    const module = (name: string, at: number) =>
      moduleText({
        open: `<module name="${name}" category="a">`,
        ...purpose(`The first answer of ${at} takes < 100 ms`, `Number ${at} may never cost < 7 euros a day`),
        triggers: null,
        integration: null,
        implementation: null,
      });
    const all = (folder: string, salt: string): Files =>
      Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`${folder}/${salt}${at}.md`, module(`${salt}${at}`, at)]));
    expect(compare(all("a", "one"), all("b", "other")).counts).toEqual([]);
  });

  describe("of a module without a name, of which only that is found what many lack", () => {
    const bare = (title: string) => moduleText({ open: "<module>", purpose: null, triggers: null, integration: null, title: `# ${title}` });
    const known = { "a/one.md": bare("One thing"), "a/two.md": bare("Another thing") };
    const { length } = judge(known).result.findings;

    test.each<[string, Files, number]>([
      ["its file was renamed", { "a/first.md": bare("One thing"), "a/two.md": bare("Another thing") }, length],
      ["both files were", { "a/first.md": bare("One thing"), "b/second.md": bare("Another thing") }, length],
      ["the files changed places", { "a/two.md": bare("One thing"), "a/one.md": bare("Another thing") }, length],
      ["another one came in its place", { "a/first.md": bare("A third"), "a/two.md": bare("Another thing") }, length / 2],
      ["a second one of its title came", { ...known, "a/first.md": bare("One thing") }, length],
    ])("when %s", (_, after, accepted) => {
      expect(compare(known, after).accepted).toHaveLength(accepted);
    });

    test("and got its name", () => {
      const named = moduleText({ open: '<module name="one_thing" category="a">', purpose: null, triggers: null, integration: null });
      expect(compare(known, { ...known, "a/one.md": named }).counts).toEqual(["module-file"]);
    });
  });

  test("of a circle, whichever of its modules is the first, and what is left of it", () => {
    const module = (name: string, ...to: string[]) =>
      moduleText({
        open: `<module name="${name}" category="patterns">`,
        integration: dependingOn(...to.map((one) => `m/${one}.md for it`)),
      });
    const circle = { "m/a.md": module("a", "b", "c"), "m/b.md": module("b", "a"), "m/c.md": module("c", "a") };
    const rules = { rules: new Map([["reference-reciprocal", { level: "off" as const }]]) };
    expect(compare(circle, { "m/a.md": module("a", "b"), "m/b.md": module("b", "a"), "m/c.md": module("c", "a") }, rules)).toEqual({
      counts: [],
      accepted: ["dependency-cycle"],
      fixed: [],
    });
    const [first, second] = [module("a", "b"), module("b", "a")].map((text) => text.replace("  <purpose>", "  <purpose>\n    a < b"));
    const pair = { "m/a.md": first as string, "m/b.md": second as string };
    const again = compare(
      pair,
      { ...pair, "m/b.md": (second as string).replace('name="b"', 'name="bee"') },
      { rules: new Map([...rules.rules, ["module-file", { level: "off" }]]) },
    );
    expect(again).toMatchObject({ counts: [], fixed: [] });
    const grown = compare({ "m/a.md": module("a", "b"), "m/b.md": module("b", "a"), "m/c.md": module("c", "a") }, circle, rules);
    expect(grown).toEqual({ counts: ["dependency-cycle"], accepted: [], fixed: [] });
  });

  test("of phases, some of which were put in order", () => {
    const old = files({ implementation: phasesWith('name="a" order="3"', 'name="b" order="5"', 'name="c" order="7"') });
    const now = files({ implementation: phasesWith('name="a" order="1"', 'name="b" order="5"', 'name="c" order="3"') });
    expect(compare(old, now)).toMatchObject({ counts: [], fixed: [] });
    expect(compare(now, old).counts).toEqual(["phase-order"]);
  });
});

describe("what counts", () => {
  test.each<[string, Files, string[], string[]]>([
    [
      "one more like it",
      files({ ...broken, ...purpose(slow, dear, "Nor may it take > 9 or < 1 of the days of a week") }),
      ["xml-character"],
      [],
    ],
    [
      "another in place of one that is mended",
      files({ ...broken, ...purpose(slow.replace("<", "&lt;"), dear, "All else takes < 100 ms in few cases") }),
      ["xml-character"],
      ["xml-character"],
    ],
    [
      "a line that is altogether another",
      files({ ...broken, ...purpose(slow, "Rain < sun, says everybody who was there that day") }),
      ["xml-character"],
      ["xml-character"],
    ],
    [
      "another broken reference",
      files({ ...broken, integration: dependingOn("patterns/elsewhere.md for x", "patterns/requirements.md for what the design must do") }),
      ["reference-target"],
      ["reference-target"],
    ],
    [
      "the same in another module",
      {
        ...files(broken),
        "patterns/third.md": moduleText({
          open: '<module name="third" category="patterns">',
          triggers: null,
          integration: dependingOn("notes.txt for x"),
        }),
      },
      ["trigger-conditions"],
      [],
    ],
  ])("%s", (_, after, counts, fixed) => {
    const result = compare(files(broken), after);
    expect({ counts: result.counts, fixed: result.fixed }).toEqual({ counts, fixed });
  });

  test("as many of the same as there are more", () => {
    const twice = "a < b";
    expect(compare(files(purpose(twice, twice)), files(purpose(twice, twice, twice)))).toMatchObject({
      counts: ["xml-character"],
      fixed: [],
    });
    expect(compare(files(purpose(twice, twice)), files(purpose(twice)))).toMatchObject({ counts: [], fixed: ["xml-character"] });
    expect(baselineOf(files(purpose(twice, twice)))).toMatchObject([{ rule: "xml-character", text: twice, count: 2 }]);
  });

  test("a short line that was edited: it says too little to be known", () => {
    expect(compare(files(purpose("a < b")), files(purpose("a < c")))).toMatchObject({
      counts: ["xml-character"],
      fixed: ["xml-character"],
    });
  });
});

describe("what is fixed", () => {
  test("what is gone, with its file", () => {
    expect(compare(files(broken), { [other]: sound, "notes.txt": "" }).fixed).toHaveLength(judge(files(broken)).result.findings.length);
  });

  const entries = baselineOf(files(broken));
  test("not what a comment suppresses, or another finding stands for", () => {
    const suppressed = { ...files(broken), [path]: `<!-- patternlint-disable-file xml-character -->\n\n${files(broken)[path]}` };
    expect(match(entries, judge(suppressed)).fixed.size).toBe(0);
    const missing = baselineOf(files({ purpose: null }));
    expect(missing).toMatchObject([{ rule: "purpose" }]);
    const slip = judge(files({ purpose: "<prupose>\n  Why it is there.\n</prupose>" }));
    expect(match(missing, slip).fixed.size).toBe(0);
  });

  test("not what a rule would say that is off", () => {
    const off = judge(files(broken), { rules: new Map([["xml-character", { level: "off" }]]) });
    expect(match(entries, off).fixed.size).toBe(0);
  });

  test("not what is outside of the paths, or can't be read", () => {
    const judged = judge({ [other]: sound, "notes.txt": "" });
    expect(match(entries, judged, today, (one) => one !== path).fixed.size).toBe(0);
    expect(match(entries, judged).fixed.size).toBe(entries.length);
  });
});

describe("a date", () => {
  const until = (day: string) => baselineOf(files(purpose(slow))).map((entry) => ({ ...entry, until: day }));
  test.each([
    ["2025-12-01", 1, 0],
    ["2025-12-02", 1, 0],
    ["2025-11-30", 0, 1],
  ])("until %s, on 2025-12-01: %i accepted, %i expired", (day, accepted, expired) => {
    const found = match(until(day), judge(files(purpose(slow))));
    expect([found.accepted.size, found.expired.size, found.fixed.size]).toEqual([accepted, expired, 0]);
  });
});

describe("written anew", () => {
  const renew = (entries: readonly BaselineEntry[], judged: Judged, isJudged?: (path: string) => boolean) =>
    makeEntries(judged.result.findings, judged.state, match(entries, judged, today, isJudged));
  const noted = baselineOf(files(broken)).map((entry) => ({ ...entry, reason: `why ${entry.rule}`, owner: "ada", until: "2027-01-31" }));

  test("what people wrote stays, where it went and was edited as well", () => {
    const moved = judge(files({ ...broken, ...renamed, ...purpose(slow.replace("100", "200"), dear) }, "quality/second-look.md"));
    const entries = renew(noted, moved).filter(({ rule }) => rule !== "module-file");
    expect(entries.length).toBe(noted.length);
    for (const { file, module, rule, reason, owner, until } of entries)
      expect([file, module, reason, owner, until]).toEqual(["quality/second-look.md", "second_look", `why ${rule}`, "ada", "2027-01-31"]);
  });

  test("what nobody can know to be fixed stays", () => {
    const judged = judge({ [other]: sound, "notes.txt": "" });
    expect(renew(noted, judged, () => false)).toEqual(noted);
    expect(renew(noted, judged)).toEqual([]);
  });

  test("again, it is the same", () => {
    const judged = judge(files(broken));
    const once = renew(noted, judged);
    expect(formatBaseline(renew(once, judged))).toBe(formatBaseline(once));
  });
});

test("a rule about changes has no entry", () => {
  const { state, result } = judge(files(broken));
  const finding = { ...(result.findings[0] as (typeof result.findings)[number]), rule: "change-version" };
  expect(makeEntries([finding], state)).toEqual([]);
});

describe("what is in the baseline never fails a run:", async () => {
  test.each((await readCases()).map((one) => [one.name, one] as const))("%s", (_, { files: given, settings }) => {
    const judged = judge(given, settings);
    const entries = baselineOf(given, settings);
    const baseline = { file: "b.json", ...match(entries, judged) };
    const lines = makeLineSource((file) => given[file]);
    const report = makeReport({ result: baseline.rest, files: 0, unreadable: [], lines, baseline });
    expect(report.findings).toEqual([]);
    expect(report.baseline).toMatchObject({ fixed: 0, expired: 0 });
    expect(report.summary.baselined).toBe(judged.result.findings.length);
    expect(gateFails(report, "all", "notice")).toBe(false);
    // Further down in its file, and under another name, everything is known as well.
    const moved = Object.fromEntries(
      Object.entries(given).map(([file, text]) => [file, file.endsWith(".md") ? text.replace(/^\uFEFF?/, "$&\n\n\n") : text]),
    );
    const lower = judge(moved, settings);
    expect(lower.result.findings.filter((finding) => !match(entries, lower).accepted.has(finding))).toEqual([]);
  });
});

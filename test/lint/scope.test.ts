// Paths narrow what is reported: whatever is found elsewhere stays there, in every part of a report.
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { lintChange } from "../../src/lint/lint-change.ts";
import { makeFileLinter } from "../../src/lint/lint-file.ts";
import { lintWorkspace, type Snapshot } from "../../src/lint/lint-workspace.ts";
import { reportChange } from "../../src/report/changes.ts";
import { dependingOn, moduleText, type Parts } from "../../src/rule-support/example.ts";

const today = "2025-12-01";
const dayOf = () => ({ day: today, earliest: today });
const settings = { ...defaultConfig, preset: "strict", modules: ["**/is-to-be-one.md"] } as const;
const judge = makeFileLinter(settings, today);
const module = (name: string, parts: Parts = {}) => moduleText({ open: `<module name="${name}" category="patterns">`, ...parts });
const state = (files: Readonly<Record<string, string>>): Snapshot => ({
  results: Object.entries(files).map(([path, text]) => judge({ path, text })),
  paths: Object.keys(files),
  read: (path) => files[path],
});
const inA = (path: string) => path.startsWith("a/");

/** One of everything, in two folders: findings of each pass, suppressed ones, a file that is skipped, one that is to be a module. */
const folder = (at: string, other: string) => ({
  [`${at}/one.md`]: module(`${at}_one`, {
    purpose: "<purpose>\n  a < b\n  c < d <!-- patternlint-disable-line -->\n</purpose>",
    triggers: null,
  }),
  [`${at}/two.md`]: module(`${at}_two`, { integration: dependingOn(`${other}/one.md for x`, `${at}/nowhere.md for y`) }),
  [`${at}/three.md`]: module(`${at}_three`, {
    integration: dependingOn(`${at}/two.md for x`, "lost.md for z <!-- patternlint-disable-line -->"),
  }),
  [`${at}/foreign.md`]: "```xml\n<module><parent/></module>\n```\n",
  [`${at}/is-to-be-one.md`]: "Nothing.\n",
});
const files = { ...folder("a", "b"), ...folder("b", "a") };

describe("a state", () => {
  test("is the same inside the paths, and reports nothing of the rest", () => {
    const all = lintWorkspace(state(files), settings);
    const some = lintWorkspace(state(files), settings, inA);
    const own = <T extends { path: string }>(list: readonly T[]) => list.filter(({ path }) => inA(path));
    expect(some.findings).toEqual(own(all.findings));
    expect(some.suppressed).toEqual(own(all.suppressed));
    expect(some.modules).toEqual(own(all.modules));
    expect(some.skipped).toEqual(own(all.skipped));
    for (const list of [some.findings, some.suppressed, some.modules, some.skipped]) expect(list.length).toBeGreaterThan(0);
    expect(own(all.findings).length).toBeLessThan(all.findings.length);
    expect([some.phases, some.completePhases]).toEqual([3, 3]);
  });
});

describe("a comparison", () => {
  const before = state(files);
  const edit = (at: string, text: string) =>
    text.replace("c < d", "c > d e < f").replace(`${at}/nowhere.md`, `${at}/elsewhere-entirely.md`);
  const { "b/three.md": _gone, ...left } = files;
  const after = state({
    ...Object.fromEntries(Object.entries(left).map(([path, text]) => [path, edit(path.slice(0, 1), text)])),
    "a/new.md": module("new", { triggers: null }),
    "b/new.md": module("new_too", { triggers: null }),
  });

  test("introduces, fixes and describes what is inside the paths only", () => {
    const all = lintChange(after, before, settings, dayOf, reportChange);
    const some = lintChange(after, before, settings, dayOf, reportChange, inA);
    const places = (list: Iterable<{ path: string; rule: string; start: number }>) =>
      [...list].filter(({ path }) => inA(path)).map(({ path, rule, start }) => `${path} ${rule} ${start}`);
    expect([...some.introduced].every(({ path }) => inA(path))).toBe(true);
    expect(some.fixed.every(({ path }) => inA(path))).toBe(true);
    expect(some.head.findings.every(({ path }) => inA(path))).toBe(true);
    expect(some.base.findings.every(({ path }) => inA(path))).toBe(true);
    expect(some.modules.map(({ file }) => file)).toEqual(["a/new.md", "a/one.md", "a/three.md", "a/two.md"]);
    expect(places(some.introduced)).toEqual(places(all.introduced));
    expect(places(some.fixed)).toEqual(places(all.fixed));
    expect(some.introduced.size).toBeGreaterThan(0);
    expect(all.introduced.size).toBeGreaterThan(some.introduced.size);
  });

  test("the base is judged as it would be by itself", () => {
    const { base } = lintChange(after, before, settings, dayOf, reportChange);
    expect(base).toEqual(lintWorkspace(before, settings));
  });
});

// Where a run's time goes: by a clock of the test's own, which goes on by one with each look.
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { runLint } from "../../src/engine/lint.ts";
import { startStopwatch } from "../../src/engine/stats.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { workingTree } from "../../src/source/tree.ts";
import { makeFolder } from "../e2e/process.ts";

const broken = moduleText({ purpose: "<purpose>\n  A > b & c < d\n</purpose>" });
const folder = makeFolder({ "patterns/design-review.md": broken, "patterns/requirements.md": "# R\n" });

function makeClock() {
  let now = 0;
  return { look: () => now, pass: (time: number) => (now += time) };
}

test("a step within another stops that one's time, also while it waits and when it throws", async () => {
  const clock = makeClock();
  clock.pass(5);
  const { measure, stats } = startStopwatch(clock.look);
  clock.pass(1);
  await measure("join and compare", async () => {
    clock.pass(10);
    measure("parse", () => {
      clock.pass(100);
      measure("rules", () => clock.pass(1000));
    });
    await Promise.resolve();
    expect(() =>
      measure("print", () => {
        clock.pass(10_000);
        throw new Error("boom");
      }),
    ).toThrow("boom");
    clock.pass(20);
  });
  clock.pass(2);
  const { total, steps } = stats();
  expect(Object.fromEntries(steps.map(({ step, time }) => [step, time]))).toEqual({
    start: 5,
    "files and settings": 0,
    read: 0,
    parse: 100,
    rules: 1000,
    "join and compare": 30,
    print: 10_000,
  });
  expect(total).toBe(5 + 1 + 30 + 100 + 1000 + 10_000 + 2);
});

test("a run with it finds the same, and says how often each rule was asked and what it found", async () => {
  let now = 0;
  const watch = startStopwatch(() => now++);
  const options = { root: folder, now: new Date("2025-09-01") };
  const plain = await runLint({ ...options, config: defaultConfig });
  const { report } = await runLint(
    { ...options, config: { ...defaultConfig, observe: watch.observe }, head: watch.reading(workingTree(folder)) },
    watch.makeLinter,
  );
  expect(report).toEqual(plain.report);
  const { texts, rules, steps } = watch.stats();
  expect(texts).toBe(2);
  const found = report.findings.filter(({ rule }) => rule === "xml-character").length;
  expect(found).toBeGreaterThan(0);
  expect(rules.find(({ rule }) => rule === "xml-character")).toMatchObject({ asked: 1, found });
  expect(rules.find(({ rule }) => rule === "reference-case")).toBeUndefined();
  for (const { asked, time } of rules) expect(asked * time).toBeGreaterThan(0);
  expect(rules.map(({ time }) => time)).toEqual(rules.map(({ time }) => time).sort((a, b) => b - a));
  for (const name of ["read", "parse", "rules"]) expect(steps.find(({ step }) => step === name)?.time).toBeGreaterThan(0);
});

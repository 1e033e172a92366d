// `patternlint --stats`, within the test's own process: a table on standard error, beside a report that is what it was.
import { expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { commitAll, makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const broken = moduleText({ purpose: "<purpose>\n  A < d\n</purpose>" });
const folder = makeFolder({ "patterns/design-review.md": broken, "patterns/requirements.md": "# R\n" });
const run = capture();

test("lines up, and leaves the report as it is", async () => {
  const plain = await run([folder, "--quiet"]);
  const { code, out, err } = await run([folder, "--quiet", "--stats"]);
  expect([code, out]).toEqual([plain.code, plain.out]);
  const tables = err.replace(/^\n/, "").split("\n\n").slice(0, 2);
  for (const table of tables) {
    const lines = table.split("\n");
    // The column of times ends in one place.
    expect(new Set(lines.map((line) => /^.*? +(?:ms|\d+\.\d)(?= |$)/.exec(line)?.[0].length)).size).toBe(1);
  }
  expect(tables[0]).toMatch(/^step +ms +share\nstart /);
  expect(tables[1]).toMatch(/^rule +ms +share +modules +found\n/);
  expect(err).toMatch(/\n2 texts parsed, \d+ rules asked\n$/);
  expect(tables[1]).toMatch(/^xml-character .* 1$/m);
});

test("is data beside data, which stays the same each time", async () => {
  const one = await run([folder, "--format", "json", "--stats"]);
  const other = await run([folder, "--format", "json", "--stats"]);
  expect(one.out).toBe(other.out);
  expect(JSON.parse(one.err)).toMatchObject({ texts: 2, steps: expect.arrayContaining([expect.objectContaining({ step: "parse" })]) });
});

test("goes together with a base and with fixes", async () => {
  const copy = makeFolder({ "patterns/design-review.md": broken, "patterns/requirements.md": "# R\n" });
  commitAll(copy);
  expect(await run(["--root", copy, "--base", "HEAD", "--stats"])).toMatchObject({
    code: 0,
    err: expect.stringContaining("2 texts parsed"),
  });
  expect(await run(["--root", copy, "--fix", "--stats"])).toMatchObject({ code: 0, err: expect.stringContaining("xml-character") });
});

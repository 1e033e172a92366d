// A short run of the fuzz, always over the same inputs, and what longer runs have found. `npm run fuzz` is the long run.
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checks } from "./checks.ts";
import { inputs, readSeeds } from "./inputs.ts";
import { shrinkText } from "./shrink.ts";

const project = join(import.meta.dirname, "../..");
const seeds = [join(project, "examples"), join(project, "test/cases")].flatMap(readSeeds);

const found: Readonly<Record<string, string>> = {
  "an attribute twice, the second without quotes, in a section that has a schema":
    '```xml\n<module name="a" category="b"><error_handling><error code="ERR001" code=ERR002 severity="critical">x</error></error_handling></module>\n```\n',
  "a value that ends before it starts, in a section that has a schema":
    "```xml\n<module name=\n  <error_handling<error code= </error\n  </u\n```\n",
  "a line end in an attribute's value":
    '```xml\n<module name="a" category="b"><implementation><phase name="a\nb" order="1"/></implementation></module>\n```\n',
  "a phase without name and content": "```\n<modul<modul y=><implementation<phase",
  "a block that is just over half of its file": `## T\n\n\`\`\`xml\n<module name="a" category="b">\n</module>\n\`\`\`\n${"x\n".repeat(20)}`,
};

describe.each(checks)("$name", ({ run }) => {
  test.each(Object.entries(found))("%s", (_, text) => {
    run({ seed: undefined, text });
  });

  test("300 inputs", () => {
    for (const input of fc.sample(inputs(seeds), { seed: 42, numRuns: 300 })) run(input);
  });
});

test("there are seeds", () => {
  expect(seeds.length).toBeGreaterThan(60);
});

test("a text that fails is shrunk to what makes it fail", () => {
  expect(shrinkText("words before <x and behind &y more\n".repeat(20), (text) => /<.*&/.test(text))).toBe("<&");
});

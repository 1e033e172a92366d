// The list of what the library exports: whole, and held against what is there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as patternlint from "../../src/index.ts";
import { project } from "../e2e/process.ts";

const page = readFileSync(join(project, "docs/api.md"), "utf8");
const [, values = "", types = ""] = page.split(/^## /m);
const names = (section: string) => [...section.matchAll(/^### (\S+)$/gm)].map(([, name]) => name);

test("lists every value that is exported, each with its declaration", () => {
  expect(names(values), "`npm run generate` writes docs/api.md. Say what changed in CHANGELOG.md.").toEqual(
    Object.keys(patternlint).sort(),
  );
  for (const name of names(values)) expect(values).toMatch(new RegExp(`### ${name}\\n\\n\`\`\`ts\\n(?:export )?declare `));
});

test("lists the types that options and results are made of", () => {
  for (const name of ["LintOptions", "Report", "Fix", "FixOptions", "CustomRule", "PrettyOptions", "Configuration"])
    expect(names(types)).toContain(name);
});

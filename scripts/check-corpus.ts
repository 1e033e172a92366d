// Runs the built command line over a folder of real modules and holds the result against libxml2: a block that it rejects
// has an xml-* finding, and no other has. Nothing may crash.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvelope } from "../src/read/envelope.ts";
import { defaultVocabulary } from "../src/read/vocabulary.ts";
import type { Report } from "../src/report/report.ts";
import { isWellFormed } from "../test/read/xml/judges.ts";

const [, , folder = "."] = process.argv;
const run = spawnSync(process.execPath, ["dist/cli.js", folder, "--format", "json", "--fail-on", "never"], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
if (run.status !== 0) {
  console.error(`exit code ${run.status}\n${run.stderr}`);
  process.exit(1);
}
const report = JSON.parse(run.stdout) as Report;
const told = new Set(report.findings.filter(({ rule }) => rule.startsWith("xml-")).map(({ file }) => file));
const seen = new Set(report.findings.map(({ file }) => file));
const rejected = [...seen].filter((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const block = readEnvelope(text, defaultVocabulary)?.block.content;
  return block !== undefined && !isWellFormed(text.slice(block.start, block.end).trim());
});
const different = [...seen].filter((file) => told.has(file) !== rejected.includes(file));
const { modules, findings, phases, completePhases } = report.summary;
console.log(
  `${modules} modules: ${findings.error} errors, ${findings.warning} warnings, ${findings.notice} notices; phases complete ${completePhases} of ${phases}`,
);
console.log(
  `${rejected.length} blocks that libxml2 rejects, ${told.size} files with an xml-* finding; they differ in ${different.length}${different.length > 0 ? `: ${different.join(", ")}` : ""}`,
);
if (different.length > 0) process.exitCode = 1;

// Writes everything that is made from something else; with --check, only says what is stale. With --all, also the pages that are
// made of what the built action does: that takes a build and half a minute.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rules } from "../src/rules/index.ts";
import { apiReport } from "./api-report.ts";
import { compileConfigSchema, compileSchemas } from "./compile-schemas.ts";
import { configSchema } from "./config-schema.ts";
import { manPage } from "./man-page.ts";
import { rulePages } from "./rule-pages.ts";

/** They write docs/reports.md and a part of docs/workflows.md. */
const pagesByTests = ["test/e2e/reports-page.test.ts", "test/e2e/recipes.test.ts"];

const check = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, text: string): void {
  const old = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (old === text) return;
  if (check) stale.push(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}

// In this order: what is compiled comes from what was written before it.
put("schemas/config.schema.json", configSchema());
put("src/schema/generated/validators.js", compileSchemas());
put("src/config/generated/validator.js", compileConfigSchema());
put("man/patternlint.1", await manPage());
const api = "docs/api.md";
put(api, await apiReport());
put("README.md", readFileSync("README.md", "utf8").replace(/^\d+ rules, from/m, `${rules.length} rules, from`));
const pages = rulePages();
for (const [path, text] of pages) put(path, text);
for (const name of existsSync("docs/rules") ? readdirSync("docs/rules") : []) {
  const path = join("docs/rules", name);
  if (pages.has(path)) continue;
  if (check) stale.push(path);
  else rmSync(path);
}

if (stale.includes(api))
  console.error(`The library's public surface is no longer what ${api} says. If that is meant, say so in CHANGELOG.md.`);
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
}

if (process.argv.includes("--all")) {
  const run = (args: readonly string[], env = {}) =>
    execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...env } });
  run(["scripts/build.ts"]);
  run([join("node_modules", "vitest", "vitest.mjs"), "run", "--coverage.enabled=false", ...pagesByTests], { UPDATE: "1" });
  console.log("wrote docs/reports.md and the table of docs/workflows.md, as the built action is now");
}

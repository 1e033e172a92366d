// `npm run new-rule NAME`: a rule that works at once, with its line in the list, a case, and a file in examples/broken. What is
// left to be filled in says TODO, and a test fails as long as it does.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { example } from "../src/rule-support/example.ts";

const [, , name = ""] = process.argv;
const list = "src/rules/index.ts";
const files = { rule: `src/rules/${name}.ts`, test: `test/cases/${name}.txt`, broken: `examples/broken/patterns/${name}.md` };

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) fail("Name the rule in lower case with dashes: `npm run new-rule phase-owner`.");
for (const file of Object.values(files)) if (existsSync(file)) fail(`${file} is there already. Choose another name.`);

/** Stands in nobody's module. */
const slip = `${name} finds this`;
const variable = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

writeFileSync(files.rule, ruleText());
writeFileSync(list, listed(readFileSync(list, "utf8")));
writeFileSync(files.test, caseText());
const like = readFileSync("examples/broken/patterns/untitled.md", "utf8");
writeFileSync(
  files.broken,
  like
    .replace("\n\n```xml", `\n\n# ${title()}\n\n\`\`\`xml`)
    .replace('name="untitled"', `name="${name.replaceAll("-", "_")}"`)
    .replace("Shows what patternlint says about it.", `Shows what patternlint says about it: ${slip}.`),
);
const node = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ["ignore", "ignore", "inherit"] });
node(join("node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--write", "--log-level=error", files.rule, list);
node("scripts/generate.ts");
node(join("node_modules", "vitest", "vitest.mjs"), "run", "test/cases.test.ts", "-t", `${name}\\.txt`, "--coverage.enabled=false");

console.log(`Written: ${Object.values(files).join(", ")}, and a line in ${list}. The rule finds "${slip}", and its tests pass.

Next:
  1. ${files.rule}: fill in each TODO, write \`check\`, and examples of your own (their snippet is what its page shows).
  2. ${files.broken}: let it have one finding of the rule, and no other.
  3. ${files.test}: a case for each way to go wrong, and for what looks wrong and isn't;
     \`UPDATE=1 npx vitest run test/cases.test.ts -t ${name}\` writes what is found. Read it.
  4. npm run generate && npm run test:quick
  5. npm run build && npm test && npm run check, and commit all of it.`);

function ruleText(): string {
  return `import { sectionOf } from "../read/module.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";

export const ${variable} = moduleRule({
  id: "${name}",
  group: "Structure",
  summary: "TODO: what holds when the rule is content, in a line without a full stop",
  rationale: "TODO: why anybody should care, and how to mend it.",
  severity: { recommended: "warning", strict: "error" },
  since: "${manifest.version}",
  fixable: false,
  looksAt: ["sections"],
  bad: example({ purpose: "<purpose>\\n  A second pair of eyes: ${slip}.\\n</purpose>" }),
  good: example({ purpose: "<purpose>\\n  A second pair of eyes on every design before it is built.\\n</purpose>" }),

  *check({ module }) {
    const section = sectionOf(module, "purpose");
    if (!section) return;
    // What the rule looks for, and where: the thing meant and no more.
    const slip = "${slip}";
    const start = module.text.indexOf(slip, section.element.start);
    if (start < 0 || start > section.element.end) return;
    yield {
      at: { start, end: start + slip.length },
      message: \`<\${module.vocabulary.sections.purpose}> says "\${slip}". TODO: say what to do.\`,
      anchor: sectionAnchor("purpose"),
    };
  },
});
`;
}

/** Behind the last rule about the structure; the imports are sorted by Biome. */
function listed(text: string): string {
  const after = "  placeholder,\n";
  if (!text.includes(after)) fail(`${list} has no line \`${after.trim()}\` any more. Mend scripts/new-rule.ts.`);
  return text
    .replace("import type { Rule }", `import { ${variable} } from "./${name}.ts";\nimport type { Rule }`)
    .replace(after, `${after}  ${variable},\n`);
}

function caseText(): string {
  const files = Object.entries(example({ purpose: `<purpose>\n  A second pair of eyes: ${slip}.\n</purpose>` }).files);
  const sections = files.map(([path, text]) => `-- ${path} --\n${text}`).join("");
  const [, module = ""] = files[0] ?? [];
  const lines = module.slice(0, module.indexOf(slip)).split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const found = `patterns/design-review.md:${lines.length}:${column}-${column + slip.length}: warning: <purpose> says "${slip}". TODO: say what to do. [${name}]\n  anchor section:purpose\n`;
  return `What ${name} finds\n${sections}-- expected --\n${found}`;
}

function title(): string {
  return name.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}

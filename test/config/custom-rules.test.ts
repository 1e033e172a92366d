// Rules of a repository's own: how they are found, judged by and configured, and what is said when one is wrong.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { UsageError } from "../../src/config/error.ts";
import { configAt } from "../../src/engine/configuration.ts";
import { runLint } from "../../src/engine/lint.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { capture } from "../command-line/capture.ts";
import { makeFolder } from "../e2e/process.ts";

const run = capture();

/** A rule that asks for an owner in the metadata table; the word is an option. */
const owner = `
/** @type {import("patternlint").CustomRule} */
export const owner = {
  id: "acme/owner",
  summary: "Every module has an owner",
  rationale: "Somebody has to answer for it.",
  severity: "warning",
  options: { schema: { word: { type: "string", description: "What the table calls it." } }, defaults: { word: "owner" } },
  bad: "| version |", good: "| version | owner |",
  *check({ module, options }) {
    if (!module.text.includes("| " + options.word))
      yield { at: module.openTag, message: "The module has no " + options.word + ". Name one.", anchor: "module:owner" };
  },
};
`;
const config = "customRules: [rules.mjs]\n";
const lone = "rules: { module-orphan: off, module-file: off, reference-target: off, reference-reciprocal: off }\n";
const files = (rules: string, settings = lone, more = {}) => ({
  "a.md": moduleText({}),
  "rules.mjs": rules,
  "patternlint.yml": config + settings,
  ...more,
});
const lint = (folder: string) => runLint({ root: folder });
const found = async (folder: string) =>
  (await lint(folder)).report.findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
const fails = async (rules: string, settings?: string) => {
  const failure: unknown = await found(makeFolder(files(rules, settings))).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  return (failure as Error).message;
};
/** Settings of ours and of the one rule. */
const withRule = (setting: string) => lone.replace("rules: {", `rules: { acme/owner: ${setting},`);

describe("a rule of one's own", () => {
  test("is found in with the severity that it has", async () => {
    expect(await found(makeFolder(files(owner)))).toEqual(["acme/owner warning: The module has no owner. Name one."]);
  });

  test("is set like any other: severity, options, overrides", async () => {
    expect(await found(makeFolder(files(owner, withRule("error"))))).toEqual(["acme/owner error: The module has no owner. Name one."]);
    expect(await found(makeFolder(files(owner, withRule("off"))))).toEqual([]);
    expect(await found(makeFolder(files(owner, withRule("{ word: team }"))))).toEqual([
      "acme/owner warning: The module has no team. Name one.",
    ]);
    const override = `${lone}overrides: [{ files: ["a.md"], rules: { acme/owner: notice } }]\n`;
    expect(await found(makeFolder(files(owner, override)))).toEqual(["acme/owner notice: The module has no owner. Name one."]);
  });

  test("is suppressed in place, and a suppression of it that is of no use is found", async () => {
    const text = moduleText({}).replace("```xml\n", "```xml\n<!-- patternlint-disable-next-line acme/owner : later -->\n");
    expect(await found(makeFolder({ ...files(owner), "a.md": text }))).toEqual([]);
    expect(await found(makeFolder({ ...files(owner), "a.md": text.replace("# Design review", "# Design review | owner") }))).toEqual([
      expect.stringContaining("suppression-unused"),
    ]);
  });

  test("is accepted by a baseline, and known there when it isn't run", async () => {
    const folder = makeFolder(files(owner));
    expect(await run(["baseline", folder])).toMatchObject({ code: 0 });
    expect(await run([folder])).toMatchObject({ code: 0, out: expect.stringContaining("1 in the baseline") });
  });

  test("may be made by defineRule, be one of several in a file, and look at modules among others", async () => {
    const rules = `
export default [
  { id: "acme/lonely", summary: "No module stands alone", scope: "catalog",
    check: ({ module, catalog }) => catalog.modules.length > 1 ? [] : [{ at: module.openTag, message: "It is alone. Add another.", anchor: "module" }] },
  { id: "acme/never", summary: "Nothing", looksAt: ["defects"], check: () => { throw new Error("not asked"); } },
];`;
    expect(await found(makeFolder(files(rules)))).toEqual(["acme/lonely error: It is alone. Add another."]);
  });

  test("is on the command line as ours are: rules, explain, --rule, SARIF, JSON", async () => {
    const folder = makeFolder(files(owner));
    expect((await run(["rules", "--root", folder])).out).toMatch(/Custom\nacme\/owner +warning +warning +Every module has an owner/);
    expect((await run(["explain", "acme/owner", "--root", folder])).out).toMatch(
      /acme\/owner: Every module has an owner\.[\s\S]*Somebody has to answer[\s\S]*\| version \| owner \|[\s\S]*What the table calls it/,
    );
    expect(await run([folder, "--rule", "acme/owner=error"])).toMatchObject({ code: 1 });
    expect(await run([folder, "--rule", "acme/ownr=error"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Did you mean `acme/owner`?"),
    });
    const { report } = await lint(folder);
    expect(report.customRules).toMatchObject({ loaded: [{ id: "acme/owner" }], missing: [] });
    const [sarif] = (
      JSON.parse(formatSarif(report)) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }] }
    ).runs;
    expect(sarif.tool.driver.rules[sarif.results[0]?.ruleIndex ?? -1]?.id).toBe("acme/owner");
  });
});

describe("what is wrong with a file of rules is told with the place in the configuration", () => {
  test.each([
    [
      "it does not exist",
      "customRules: [nope.mjs]\n",
      owner,
      "patternlint.yml:1:15: The file of rules `nope.mjs` does not exist. Check the path.",
    ],
    ["it lies outside", "customRules: [../rules.mjs]\n", owner, "`../rules.mjs` can't be read: it lies outside the repository"],
    ["it is no JavaScript", "customRules: [rules.ts]\n", owner, "Name a file that ends with .mjs or .js."],
    ["it can't be parsed", config, "export const = 1;", "`rules.mjs` can't be loaded: SyntaxError"],
    ["it throws", config, "throw new Error('no luck');", "`rules.mjs` can't be loaded: Error: no luck."],
    ["it exports nothing", config, "", "It exports no rule."],
    [
      "a rule has no prefix",
      config,
      owner.replace("acme/owner", "owner"),
      "The rule `owner` needs a prefix of your own, in lower case: `acme/owner`.",
    ],
    ["a rule has no check", config, "export default { id: 'acme/x', summary: 'X' };", "has no function `check`"],
    [
      "a rule has an unknown severity",
      config,
      owner.replace('"warning"', '"fatal"'),
      "has an unknown `severity`. Write one of error, warning, notice, off.",
    ],
    ["two rules have one name", config, `${owner}${owner.replace("const owner", "const other")}`, "Two rules are called `acme/owner`"],
    [
      "there is no such rule",
      `${config}rules: { acme/ownr: off }\n`,
      owner,
      "patternlint.yml:2:21: There is no rule `acme/ownr`. Did you mean `acme/owner`?",
    ],
    ["there is no file of rules", "rules: { acme/owner: off }\n", owner, "There is no rule `acme/owner`. Name its file in `customRules`."],
    [
      "there is no such option",
      `${config}rules: { acme/owner: { wrd: x } }\n`,
      owner,
      "`acme/owner` has no option `wrd`. Did you mean `word`?",
    ],
    [
      "an option doesn't fit",
      `${config}rules: { acme/owner: { word: 1 } }\n`,
      owner,
      "patternlint.yml:2:30: `acme/owner.word` must be string.",
    ],
  ])("%s", async (_, settings, rules, message) => {
    const folder = makeFolder({ "a.md": moduleText({}), "rules.mjs": rules, "patternlint.yml": settings });
    await expect(configAt(folder, undefined)).rejects.toThrow(message);
    expect(await run([folder])).toMatchObject({ code: 2, out: "" });
  });
});

describe("a rule that goes wrong ends the run with 2, and never looks like one that finds nothing", () => {
  const checking = (body: string) => `export default { id: "acme/bad", summary: "Bad", *check({ module }) { ${body} } };`;
  test.each([
    [
      "throws",
      "undefined.x;",
      "The custom rule `acme/bad` failed on a.md: TypeError: Cannot read properties of undefined (reading 'x') (rules.mjs:1:",
    ],
    ["yields nothing that is a problem", "yield 1;", "it yields something that is no object"],
    [
      "has a place outside of the text",
      "yield { at: { start: 0, end: 1e9 }, message: 'm', anchor: 'a' };",
      "its `at` is no stretch of the module's text",
    ],
    ["has no message", "yield { at: module.openTag, anchor: 'a' };", "a problem has no `message`"],
    ["has no anchor", "yield { at: module.openTag, message: 'm' };", "a problem has no `anchor`"],
    [
      "has a fix out of bounds",
      "yield { at: module.openTag, message: 'm', anchor: 'a', fix: { title: 't', safe: true, edits: [{ start: -1, end: 0, text: '' }] } };",
      "its `fix` is not",
    ],
  ])("it %s", async (_, body, message) => {
    expect(await fails(checking(body))).toContain(message);
    expect(await run([makeFolder(files(checking(body)))])).toMatchObject({ code: 2, out: "" });
  });

  test("it is async", async () => {
    expect(await fails('export default { id: "acme/bad", summary: "Bad", async check() { return []; } };')).toContain("it can't be async");
  });

  test("what only patternlint's own rules may say is left out: it can't hide what others find", async () => {
    const hiding = checking(
      "yield { at: module.openTag, message: 'm', anchor: 'a', supersedes: [{ rule: 'purpose', anchor: 'section:purpose' }], minSeverity: 'error' };",
    );
    const folder = makeFolder({ ...files(hiding), "a.md": moduleText({ purpose: null }) });
    expect((await lint(folder)).report.findings.map(({ rule }) => rule)).toEqual(["acme/bad", "purpose"]);
  });
});

describe("files of rules on a runner", () => {
  const payload = (repo: string | null) => JSON.stringify({ pull_request: { head: { repo: repo && { full_name: repo } } } });
  const event = (name: string, body = "{}") => ({
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: "octo/modules",
    GITHUB_EVENT_PATH: join(makeFolder({ "event.json": body }), "event.json"),
  });
  /** It would leave a trace. */
  const tracing = (folder: string) =>
    `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(join(folder, "trace"))}, "");\n${owner}`;

  test.each([
    ["push", event("push"), true],
    ["merge_group", event("merge_group"), true],
    ["schedule", event("schedule"), true],
    ["workflow_dispatch", event("workflow_dispatch"), true],
    ["a pull request of the repository's own branch", event("pull_request", payload("octo/modules")), true],
    ["a fork's pull request", event("pull_request", payload("ada/modules")), false],
    ["a pull request of a fork that was deleted", event("pull_request", payload(null)), false],
    ["a pull request that can't be read", event("pull_request", "{"), false],
    ["pull_request_target", event("pull_request_target", payload("octo/modules")), false],
    ["workflow_run", event("workflow_run"), false],
    ["issue_comment", event("issue_comment"), false],
    ["an event that nobody knows yet", event("pull_request_whatever"), false],
  ])("%s", async (_, env, runs) => {
    const outcome = makeFolder({});
    const folder = makeFolder(files(tracing(outcome)));
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const result = await run([folder]);
    expect(existsSync(join(outcome, "trace"))).toBe(runs);
    if (runs) expect(result).toMatchObject({ code: 0, out: expect.stringContaining("acme/owner") });
    else {
      expect(result).toMatchObject({ code: 2, out: expect.stringContaining("custom rules of rules.mjs not run") });
      expect(result.err).toContain("The custom rules of `rules.mjs` were not run, because ");
      expect(result.err).toContain("A run without them is no pass.");
    }
  });
});

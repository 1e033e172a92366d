// Whose custom rules the action runs: never what a stranger's pull request has checked out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { makeFolder } from "../e2e/process.ts";
import { openWorld, pullRequestEvent, soundModules, type World, workflowRunEvent } from "../e2e/world.ts";
import { runStepHere } from "./here.ts";

const sound = soundModules();
/** Where code that is run leaves a trace. */
let traces = "";
const leaves = (name: string) => `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(join(traces, name))}, "");\n`;
const ran = (name: string) => existsSync(join(traces, name));
/** A rule that finds something in one module, or in none. */
const rule = (message: string | undefined) => `
export default { id: "acme/release", summary: "Releases are approved", *check({ module }) {
  if (${message !== undefined} && module.path === "patterns/release.md")
    yield { at: module.openTag, message: ${JSON.stringify(message ?? "")}, anchor: "module:release" };
} };
`;
const settings = "rules: { change-version: off }\ncustomRules: [tools/rules.mjs]\n";

let world: World;
async function open(fork: string | undefined, base: Record<string, string>): Promise<void> {
  world = await openWorld({ ...sound, "patternlint.yml": settings, ...base }, fork, runStepHere);
}
beforeEach(() => {
  traces = makeFolder({});
});
afterEach(async () => {
  expect(world.server.violations).toEqual([]);
  await world.close();
});
const notes = (step: Awaited<ReturnType<World["lint"]>>) => step.log.annotations.map(({ data }) => data).join("\n");
const gateAll = { inputs: { gate: "all" } };
/** It is said in the log, the annotations, the summary, the report and the verdict, and is no success. */
function expectMissing(step: Awaited<ReturnType<World["lint"]>>, reason: string): void {
  expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
  expect(step.stdout).toContain("custom rules of tools/rules.mjs not run");
  expect(notes(step)).toContain(reason);
  const report = JSON.parse(readFileSync(step.outputs.report as string, "utf8")) as Report;
  expect(report).toMatchObject({ customRules: { missing: [{ file: "tools/rules.mjs" }] } });
  const summary = formatMarkdown(report, { failed: true });
  expect(summary).toMatch(/^## ❌/);
  expect(summary).toContain("A run without them is no pass.");
}

describe("a fork's pull request", () => {
  test("runs nothing of its own: the base's text of the file is run, and judges", async () => {
    await open("ada/modules", { "tools/rules.mjs": leaves("base") + rule("Approve the release.") });
    world.push({ "tools/rules.mjs": leaves("fork") + rule(undefined) });
    const step = await world.lint(gateAll);
    expect([ran("base"), ran("fork")]).toEqual([true, false]);
    expect(step).toMatchObject({ status: 1, outputs: { errors: "1", verdict: "failure" } });
    expect(notes(step)).toContain("the custom rules in `tools/rules.mjs` differ");
  });

  test("can't have another file of the base run as rules", async () => {
    await open("ada/modules", { "tools/rules.mjs": rule(undefined), "tools/deploy.mjs": leaves("deploy") });
    world.push({ "patternlint.yml": settings.replace("tools/rules.mjs", "tools/rules.mjs, tools/deploy.mjs") });
    const step = await world.lint({});
    expect(ran("deploy")).toBe(false);
    expect(step).toMatchObject({ status: 2, outputs: { verdict: "error" } });
    expect(notes(step)).toContain(
      "The custom rules of `tools/deploy.mjs` were not run, because the pull request comes from a fork, and the base's configuration doesn't name the file.",
    );
  });

  test("can't bring code by what the base's file imports: a file, a package, or the package's own name", async () => {
    for (const [at, source] of ["./helper.mjs", "helper", "#helper"].entries()) {
      if (at > 0) await world.close();
      const helper = `${leaves(`fork${at}`)}export const x = 1;`;
      await open("ada/modules", {
        "tools/rules.mjs": `import { x } from "${source}";\n${rule("x")}`,
        "tools/helper.mjs": "export const x = 1;",
      });
      world.push({
        "tools/helper.mjs": helper,
        "tools/node_modules/helper/package.json": '{"type":"module","exports":"./index.js"}',
        "tools/node_modules/helper/index.js": helper,
        "tools/package.json": '{"imports":{"#helper":"./helper.mjs"}}',
      });
      const step = await world.lint({});
      expect(ran(`fork${at}`)).toBe(false);
      expectMissing(step, "it imports other files or packages, and those would be the pull request's");
    }
  });

  test("runs none that the base doesn't name, or doesn't have, or when there is no base", async () => {
    await open("ada/modules", { "patternlint.yml": "rules: { change-version: off }\n" });
    world.push({ "patternlint.yml": settings, "tools/rules.mjs": leaves("fork") + rule("x") });
    expectMissing(await world.lint({}), "the base's configuration doesn't name the file");
    expectMissing(await world.lint({ inputs: { base: "none" } }), "its base can't be had");
    expect(ran("fork")).toBe(false);
  });

  test("that takes the rules out of the configuration says so", async () => {
    await open("ada/modules", { "tools/rules.mjs": rule("Approve the release.") });
    world.push({ "patternlint.yml": "rules: { change-version: off }\n" });
    expect(notes(await world.lint({}))).toContain("the files of custom rules are others");
  });
});

describe("with the rights of the repository", () => {
  test.each(["pull_request_target", "workflow_run"])(
    "%s runs the base's text, and only of a file that the pull request leaves as it is",
    async (name) => {
      await open("ada/modules", { "tools/rules.mjs": leaves("base") + rule("Approve the release.") });
      const lint = (refs: ReturnType<World["push"]>, workspace: string) =>
        world.lint({
          workspace,
          ...gateAll,
          event: name === "workflow_run" ? workflowRunEvent(refs.head, "ada", "change") : pullRequestEvent(refs, "ada/modules", name),
        });
      const same = world.push({ "notes.txt": "A note." });
      expect(await lint(same, world.repository.checkout(same.base))).toMatchObject({ status: 1, outputs: { errors: "1" } });
      expect(ran("base")).toBe(true);
      const other = world.push({ "tools/rules.mjs": leaves("fork") + rule(undefined) });
      expectMissing(
        await lint(other, world.repository.checkout(other.base)),
        "the pull request changes it, and this event has the repository's rights",
      );
      // Checked out by mistake, it isn't run either.
      expectMissing(await lint(other, world.repository.checkout(other.head)), "the pull request changes it");
      expect(ran("fork")).toBe(false);
    },
  );

  test("an event that may have anything checked out runs nothing", async () => {
    await open("ada/modules", { "tools/rules.mjs": leaves("base") + rule("x") });
    const { head } = world.push({ "tools/rules.mjs": leaves("fork") + rule("x") });
    const step = await world.lint({ workspace: world.repository.checkout(head), event: { name: "issue_comment", payload: {} } });
    expectMissing(step, "in the event `issue_comment`, the files that are checked out may be a stranger's");
    expect([ran("base"), ran("fork")]).toEqual([false, false]);
  });
});

test("a branch of the repository itself runs its own file, with what it imports", async () => {
  await open(undefined, { "tools/rules.mjs": leaves("base") + rule(undefined), "tools/helper.mjs": "export const x = 1;" });
  world.push({ "tools/rules.mjs": `import "./helper.mjs";\n${leaves("own")}${rule("Approve the release.")}` });
  expect(await world.lint(gateAll)).toMatchObject({ status: 1, outputs: { errors: "1" } });
  expect([ran("base"), ran("own")]).toEqual([false, true]);
});

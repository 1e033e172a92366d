// The built action as a step, run as GitHub's runner runs it: inputs and files from the environment, output read by its rules.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { GithubServer } from "./github-server.ts";
import { makeFolder, type Outcome, plainEnvironment, project, runProcess } from "./process.ts";
import { readOutputs, readStepLog, type StepLog } from "./runner.ts";

export interface Step extends Outcome {
  readonly log: StepLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly runner: string;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** Runs the action in a workspace, with the defaults of action.yml for the inputs that are not given. */
export function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Step {
  const { runner, environment } = prepare(workspace, { inputs, env });
  return readStep(runner, runProcess("action.js", [], workspace, environment));
}

/** The same against a server, which lives in this very process, so that waiting must not block it. */
export async function runStepWith(server: GithubServer, workspace: string, options: StepOptions): Promise<Step> {
  const given = {
    ...options,
    inputs: { token: "test-token", ...options.inputs },
    env: { GITHUB_API_URL: server.url, ...options.env },
  };
  const { runner, environment } = prepare(workspace, given);
  const child = spawn(process.execPath, [join(project, "dist", "action.js")], {
    cwd: workspace,
    env: { ...plainEnvironment(), ...environment },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((done, failed) => child.on("close", done).on("error", failed));
  return readStep(runner, { status, stdout, stderr });
}

export function prepare(
  workspace: string,
  { inputs = {}, env = {}, event }: StepOptions,
): { runner: string; environment: Record<string, string> } {
  const runner = makeFolder({ output: "", summary: "", "event.json": JSON.stringify(event?.payload ?? {}) });
  const all = Object.entries({ ...defaults(), ...inputs });
  const given = Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(" ", "_")}`, value]));
  const environment = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    GITHUB_EVENT_PATH: join(runner, "event.json"),
    GITHUB_EVENT_NAME: event?.name ?? "schedule",
    GITHUB_REPOSITORY: "octo/modules",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "lint",
    GITHUB_ACTION: "__self",
    RUNNER_TEMP: runner,
    ...given,
    ...env,
  };
  return { runner, environment };
}

export function readStep(runner: string, outcome: Outcome): Step {
  return {
    ...outcome,
    log: readStepLog(outcome.stdout),
    outputs: readOutputs(readFileSync(join(runner, "output"), "utf8")),
    summary: readFileSync(join(runner, "summary"), "utf8"),
    runner,
  };
}

/** Defaults as the runner fills them in; the token of a job is only there with a server to use it. */
function defaults(): Record<string, string> {
  const { inputs } = parse(readFileSync(join(project, "action.yml"), "utf8")) as { inputs: Record<string, { default: string }> };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default.startsWith("${{") ? "" : input.default]));
}

// The action in the test's own process, where what it runs through can be seen; test/e2e runs it as the runner does.
import { vi } from "vitest";
import { runAction } from "../../src/github/main.ts";
import type { GithubServer } from "../e2e/github-server.ts";
import { prepare, readStep, type Step, type StepOptions } from "../e2e/step.ts";

export async function runStepHere(server: GithubServer, workspace: string, options: StepOptions): Promise<Step> {
  const given = { ...options, inputs: { token: "test-token", ...options.inputs }, env: { GITHUB_API_URL: server.url, ...options.env } };
  const { runner, environment } = prepare(workspace, given);
  const before = process.exitCode;
  let stdout = "";
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += text;
    return true;
  });
  try {
    process.exitCode = 0;
    await runAction();
    return readStep(runner, { status: Number(process.exitCode ?? 0), stdout, stderr: "" });
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = before;
  }
}

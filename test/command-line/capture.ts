// Runs the command line within the test's own process, and hands back what it has printed.
import { afterEach, beforeEach, vi } from "vitest";
import { runCli } from "../../src/command-line/main.ts";

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** To be called once, before the tests. */
export function capture(): (args: readonly string[]) => Promise<Captured> {
  let out = "";
  let err = "";
  beforeEach(() => {
    vi.stubEnv("NO_COLOR", "1");
    vi.stubEnv("GITHUB_ACTIONS", "");
    vi.stubEnv("GITHUB_EVENT_NAME", "");
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      out += text;
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      err += text;
      return true;
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  return async (args) => {
    out = "";
    err = "";
    const code = await runCli(args);
    return { code, out, err };
  };
}

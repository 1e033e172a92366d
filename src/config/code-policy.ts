// Whether code that the repository brings may be run: files of custom rules. It decides by who can have written them.
import { readSettingsFile } from "../source/read-file.ts";

/** May be run, or why not: a clause that follows "because". */
export type CodePolicy = { readonly kind: "load" } | { readonly kind: "refuse"; readonly reason: string };

export const loadCode: CodePolicy = { kind: "load" };

/** In these, what is checked out was written or merged by somebody who may write to the repository. An event that isn't listed may bring anything. */
const trustedEvents: ReadonlySet<string> = new Set(["push", "merge_group", "schedule", "workflow_dispatch"]);

/** Whether a workflow's event checks out nothing but what was written or merged by people who may write to the repository. */
export function isTrustedEvent(name: string): boolean {
  return trustedEvents.has(name);
}

/**
 * What holds for the files of the working folder. On a person's own machine, they are the person's, as with every tool that has
 * its configuration beside the code. On a runner of GitHub, the event says whose they are: a fork's are a stranger's, and in
 * an event with the repository's rights (`pull_request_target`, `issue_comment` and so on), whatever was checked out may be.
 */
export function codePolicy(env: Readonly<Record<string, string | undefined>> = process.env): CodePolicy {
  const event = env.GITHUB_EVENT_NAME;
  if (env.GITHUB_ACTIONS !== "true" && !event) return loadCode;
  if (event !== undefined && isTrustedEvent(event)) return loadCode;
  if (event !== "pull_request")
    return { kind: "refuse", reason: `in the event \`${event ?? ""}\`, the files that are checked out may be a stranger's` };
  return isFromFork(env) ? { kind: "refuse", reason: "the pull request comes from a fork, which can change what the file does" } : loadCode;
}

const LARGEST_PAYLOAD = 32 * 1024 * 1024;

/** What can't be read may come from one. */
function isFromFork(env: Readonly<Record<string, string | undefined>>): boolean {
  const file = env.GITHUB_EVENT_PATH ? readSettingsFile(env.GITHUB_EVENT_PATH, LARGEST_PAYLOAD) : undefined;
  if (file?.kind !== "text" || !env.GITHUB_REPOSITORY) return true;
  try {
    const payload = JSON.parse(file.text) as { pull_request?: { head?: { repo?: { full_name?: unknown } | null } } } | null;
    return payload?.pull_request?.head?.repo?.full_name !== env.GITHUB_REPOSITORY;
  } catch {
    return true;
  }
}

// Where a text comes from, said at the end of its head: the run, the commit, and how to see the same on one's own machine.
import type { View } from "../lint/narrow.ts";
import { code, commandLine } from "../report/markdown-text.ts";
import type { Report } from "../report/report.ts";
import { program } from "../report/version.ts";
import type { PullRequest, WorkflowContext } from "./event.ts";
import type { Inputs } from "./inputs.ts";

export interface Provenance {
  readonly workflow: WorkflowContext;
  /** The commit that is spoken of. */
  readonly head: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly report: Report;
  readonly inputs: Pick<Inputs, "preset" | "config" | "gate" | "failOn">;
  /** The root, from the repository's root; "" for that. */
  readonly prefix: string;
  /** Paths from the root. */
  readonly paths: readonly string[];
}

/** One line of Markdown. */
export function provenance(parts: Provenance): string {
  const { workflow, head } = parts;
  const run = runUrl(workflow);
  return [
    ...(run ? [`[this run](${run})`] : []),
    ...(head ? [`commit ${code(head.slice(0, 7))}`] : []),
    `the same on your machine: ${commandLine(program, words(parts))}`,
  ].join(" · ");
}

/** What applies the safe fixes of what is shown, to be typed at the repository's root: Markdown. */
export function fixCommand(parts: Provenance, show: View): string {
  const all = parts.report.comparison && show === "all" ? " --show all" : "";
  return commandLine(program, `--fix ${words({ ...parts, inputs: { ...parts.inputs, failOn: "error" } })}${all}`.trimEnd());
}

/** The page of this attempt; undefined outside of a workflow. */
function runUrl({ repository, serverUrl, runId }: WorkflowContext): string | undefined {
  const [id = "0", attempt = "1"] = runId.split(".");
  return repository && /^[1-9]\d*$/.test(id)
    ? `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${id}/attempts/${attempt}`
    : undefined;
}

/** What to type behind it, at the repository's root. A pull request's target is taken as the remote has it: a local branch may be old. */
function words({ pullRequest, report, inputs, prefix, paths }: Provenance): string {
  const base = report.comparison && (pullRequest?.baseRef ? `origin/${pullRequest.baseRef}` : report.comparison.base.name);
  const within = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  return [
    ...paths.filter((path) => path !== "").map((path) => quote(within(path))),
    ...(prefix === "" ? [] : [`--root ${quote(prefix)}`]),
    ...(inputs.config === undefined ? [] : [`--config ${quote(within(inputs.config))}`]),
    ...(inputs.preset === undefined ? [] : [`--preset ${inputs.preset}`]),
    ...(base === undefined ? [] : [`--base ${quote(base)}`]),
    ...(base !== undefined && inputs.gate === "all" ? ["--gate all"] : []),
    ...(inputs.failOn === "error" ? [] : [`--fail-on ${inputs.failOn ?? "never"}`]),
  ].join(" ");
}

/** For a shell: a branch may be called `$(reboot)`. */
function quote(word: string): string {
  return /^[\w./:@-]+$/.test(word) && !word.startsWith("-") ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

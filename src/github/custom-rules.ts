// Whose custom rules are run: those of people who may write to the repository, and never what a stranger has checked out.
import { isAbsolute, join, normalize, relative, sep } from "node:path";
import { isTrustedEvent } from "../config/code-policy.ts";
import { ConfigError, UsageError } from "../config/error.ts";
import type { Code } from "../config/import-code.ts";
import { configIn } from "../engine/configuration.ts";
import { type CommitTree, loadNamed, type Tree } from "../source/tree.ts";
import type { ChangeToLint } from "./change.ts";
import type { WorkflowContext } from "./event.ts";

/** What a file of rules exports, if it may be run; by the name that the configuration's folder gives it. */
type CodeSource = (file: string) => Promise<Code>;

interface Request {
  /** The linted folder: absolute. */
  readonly root: string;
  /** The input `config`: from the root. */
  readonly config: string | undefined;
  readonly workflow: WorkflowContext;
}

/**
 * - What is checked out on `push`, in a merge queue, by hand, on a schedule, and of a branch of the repository itself was written
 *   or merged by somebody who may write to it: its files are run where they stand (undefined).
 * - A fork's pull request runs none of its own files: of those that the base's configuration names too, the base's text is run.
 * - In an event with the repository's rights, that text is run only if the pull request leaves the file as it is.
 * - In every other event, what is checked out may be anything, and nothing is run.
 *
 * The base's text is run by itself, without the files beside it, since those of the working folder are the fork's.
 */
export function codeSourceOf(found: ChangeToLint, request: Request): CodeSource | undefined {
  const { event } = request.workflow;
  const { pullRequest, base, config: from } = found;
  if (from !== "workspace") return privileged(from, found.head);
  switch (event.kind) {
    case "push":
    case "merge-group":
      return undefined;
    case "pull-request":
      if (pullRequest && !pullRequest.fromFork) return undefined;
      if (base === undefined) return refuse("the pull request comes from a fork, and its base can't be had");
      // What is checked out may be made by the fork to look like a merge: only GitHub's event says what the base is.
      if (base.tree.commit !== pullRequest?.base)
        return refuse("the pull request comes from a fork, and is not compared with the very commit that GitHub's event calls its base");
      return ofFork(base.tree, request);
    case "other":
      if (isTrustedEvent(event.name)) return undefined;
      return refuse(`in the event \`${event.name}\`, the files that are checked out may be a stranger's`);
    default:
      return refuse("in this event, the files that are checked out may be a stranger's");
  }
}

function refuse(reason: string): CodeSource {
  return async () => ({ kind: "refused", reason });
}

/** @param head what is linted; the working folder's files where that is undefined, which may be a stranger's as well. */
function privileged(base: Tree, head: Tree | undefined): CodeSource {
  return async (file) => {
    const path = toPath(file);
    const [own, changed] = [await textIn(base, path), head ? await textIn(head, path) : undefined];
    if (own === undefined) return { kind: "fault", message: "does not exist in the pull request's base. Check the path." };
    if (changed !== own) return { kind: "refused", reason: "the pull request changes it, and this event has the repository's rights" };
    return run(own);
  };
}

function ofFork(base: CommitTree, { root, config }: Request): CodeSource {
  let allowed: Promise<ReadonlySet<string>> | undefined;
  return async (file) => {
    const path = toPath(relative(root, file));
    allowed ??= namedAtBase(base, config === undefined ? undefined : toPath(normalize(config)));
    if (isAbsolute(path) || !(await allowed).has(path))
      return { kind: "refused", reason: "the pull request comes from a fork, and the base's configuration doesn't name the file" };
    const text = await textIn(base, path);
    if (text === undefined) return { kind: "refused", reason: "the pull request comes from a fork, and its base doesn't have the file" };
    return run(text);
  };
}

/** The files of rules that the base's configuration names, from the root. None of them is run to find out. */
async function namedAtBase(base: CommitTree, config: string | undefined): Promise<ReadonlySet<string>> {
  try {
    const named = await configIn(base, config);
    const folder = named.file === undefined ? "" : toPath(join(named.file, ".."));
    return new Set(named.missingRules.map(({ file }) => toPath(normalize(join(folder, file)))));
  } catch (error) {
    // What it names can't be known, so nothing of it is run.
    if (error instanceof ConfigError || error instanceof UsageError) return new Set();
    throw error;
  }
}

async function run(text: string): Promise<Code> {
  return (await import("../config/import-code.ts")).importText(text);
}

async function textIn(tree: Tree, path: string): Promise<string | undefined> {
  const file = await loadNamed(tree, path);
  return file?.kind === "text" ? file.text : undefined;
}

function toPath(file: string): string {
  return file.split(sep).join("/");
}

// Looks at everything that a run depends on, and says of each thing what was found, and what to do where that stands in the way.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { type Config, configNames } from "../config/config.ts";
import { ConfigError, FileError, UsageError } from "../config/error.ts";
import { missingRules } from "../report/messages.ts";
import { version } from "../report/version.ts";
import { branchOf, isShallow, resolveCommit } from "../source/commits.ts";
import { readSettingsFile } from "../source/read-file.ts";
import { findRepository, type Repository } from "../source/repository.ts";
import { type Tree, workingTree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { findBase } from "./base.ts";
import { baselinePath, shownFrom } from "./baseline.ts";
import { configAt } from "./configuration.ts";
import { type Run, runLint } from "./lint.ts";
import { describeSubmodules } from "./submodules.ts";

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** A problem ends a run with 2, a note doesn't. */
  readonly status: "ok" | "note" | "problem";
  /** What is there, in one line. */
  readonly found: string;
  /** What to do, in whole sentences. */
  readonly remedies: readonly string[];
}

export interface ExamineOptions {
  readonly root: string;
  /** Why it is that folder. */
  readonly rootReason: string;
  /** The configuration that was named. */
  readonly config: string | undefined;
  /** The base that was named. */
  readonly base: string | undefined;
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @returns in the order in which a run comes by them. */
export async function examine(options: ExamineOptions): Promise<readonly Check[]> {
  const { root, rootReason, env } = options;
  const repository = findRepository(root);
  const tree = attempt(() => workingTree(root, repository ?? null));
  const checks = [checkNode(options.nodeVersion), checkInstalled(root), ok("root", `${root}, ${rootReason}`), checkGit(root, repository)];
  if ("error" in tree) return [...checks, problem("files", tree.error)];
  checks.push(checkIgnoreFiles(tree.value));
  const config = await attemptLater(() => configAt(root, options.config));
  if ("error" in config) checks.push(problem("configuration", config.error));
  else {
    checks.push(checkConfig(root, config.value, tree.value));
    const run = await attemptLater(() => runLint({ root, config: config.value, head: tree.value }));
    // What else ends a run by itself: the baseline.
    if ("error" in run) checks.push(problem("baseline", run.error));
    else checks.push(...checkRun(root, config.value, tree.value, run.value));
  }
  return [
    ...checks,
    checkBase(root, repository, options.base),
    checkHook(repository, tree.value),
    await checkWorkflows(tree.value),
    checkSurroundings(env),
  ];
}

function ok(name: string, found: string): Check {
  return { name, status: "ok", found, remedies: [] };
}

function note(name: string, found: string, ...remedies: string[]): Check {
  return { name, status: "note", found, remedies };
}

function problem(name: string, error: UsageError): Check {
  const [first = "", ...more] = error instanceof FileError ? error.lines : [error.message];
  if (error instanceof ConfigError) return { name, status: "problem", found: first, remedies: more };
  // A message says what is wrong in its first sentence, and what to do in the others.
  const [, found = first, remedy = ""] = /^(.*?[.:](?= [A-Z`]))? ?([\s\S]*)$/.exec(first) ?? [];
  return {
    name,
    status: "problem",
    found: found === "" ? first : found,
    remedies: [found === "" ? "" : remedy, ...more].filter((text) => text !== ""),
  };
}

// ---- one thing after the other -------------------------------------------------------------------------------------------

/** package.json says the same to npm (`engines`). */
const LEAST_NODE = [20, 19] as const;

function checkNode(running: string): Check {
  const [major = 0, minor = 0] = running.replace(/^v/, "").split(".").map(Number);
  const [least, minorLeast] = LEAST_NODE;
  const isOld = major < least || (major === least && minor < minorLeast);
  const found = `Node ${running.replace(/^v/, "")}`;
  return isOld
    ? { name: "node", status: "problem", found, remedies: [`Install Node ${LEAST_NODE.join(".")} or later.`] }
    : ok("node", found);
}

const LARGEST_MANIFEST = 1024 * 1024;

/** A repository may have another version installed than the one that was started. */
function checkInstalled(root: string): Check {
  const file = readSettingsFile(join(root, "node_modules/patternlint/package.json"), LARGEST_MANIFEST);
  const own = file.kind === "text" ? /"version":\s*"([^"\s]+)"/.exec(file.text)?.[1] : undefined;
  const running = `patternlint ${version}`;
  if (own === undefined) return ok("version", `${running}, not installed in this repository`);
  if (own === version) return ok("version", `${running}, as installed in this repository`);
  return note("version", `${running}, and this repository has ${own}`, "`npx patternlint` runs the repository's own.");
}

function checkGit(root: string, repository: Repository | undefined): Check {
  if (!repository)
    return note("git", "no repository", "Without one, files are found by walking the folder, and there is no base to compare with.");
  const where = repository.workTree === root ? "here" : `in ${repository.workTree}`;
  const head = resolveCommit(repository, "HEAD");
  if (head === undefined)
    return note("git", `a repository ${where} without a commit`, "There is nothing to compare with before the first commit.");
  const branch = branchOf(repository);
  const found = `a repository ${where}; HEAD is ${head.slice(0, 7)}${branch === undefined ? ", on no branch" : ` on ${branch}`}`;
  if (!isShallow(repository)) return ok("git", found);
  return note(
    "git",
    `${found}; the clone is shallow`,
    "Where HEAD left a branch may be unknown. `git fetch --unshallow` brings the history.",
  );
}

function checkIgnoreFiles({ paths, by, withoutGit }: Tree): Check {
  const files = paths.filter((path) => path === ".gitignore" || path.endsWith("/.gitignore"));
  const how = by === "git" ? "git's, with the user's own" : "read without git";
  const found = files.length === 0 ? `no .gitignore (${how})` : `${list(files)} (${how})`;
  return withoutGit === undefined ? ok("ignored", found) : note("ignored", found, `Files are found without git: ${withoutGit}.`);
}

function checkConfig(root: string, config: Config, { paths }: Tree): Check {
  const others = paths.filter((path) => /^\.?patternlint(?:rc)?(?:\.config)?\.?(?:ya?ml|json|js|mjs|toml)?$/i.test(path) && !isRead(path));
  const remedies = others.map((path) => `${path} is not read: a configuration is called ${configNames[0]}.`);
  if (config.file === undefined) {
    const found = `none, so the preset ${config.preset} counts as it is`;
    return remedies.length > 0
      ? note("configuration", found, ...remedies)
      : ok("configuration", `${found}; \`patternlint init\` proposes one`);
  }
  const set = config.rules.size === 0 ? "" : `, ${plural(config.rules.size, "rule")} set`;
  const custom = config.ruleFiles.length === 0 ? "" : `, ${plural(config.ruleFiles.length, "file")} of custom rules`;
  const found = `${shownFrom(root, config.file)}: preset ${config.preset}${set}${custom}`;
  return remedies.length > 0 ? note("configuration", found, ...remedies) : ok("configuration", found);
}

function isRead(path: string): boolean {
  return (configNames as readonly string[]).includes(path) || path === "patternlint-baseline.json";
}

function checkRun(root: string, config: Config, tree: Tree, { report, search, unmatched }: Run): Check[] {
  const { summary, unreadable, skipped } = report;
  const isEmpty = summary.modules === 0;
  const left = skipped.length === 0 ? "" : `; ${skipped.length} hold a module and are skipped`;
  const found = `${plural(summary.files, "file")} looked at, ${plural(summary.modules, "module")}${left}`;
  const troubles = [
    ...unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}. Fix that, or exclude the file.`),
    ...missingRules(report),
    ...(isEmpty ? [search] : []),
  ];
  const remedies = [...troubles, ...unmatched, ...describeSubmodules(root, tree, [], config.vocabulary, isEmpty)];
  const status = troubles.length > 0 ? "problem" : remedies.length > 0 ? "note" : "ok";
  return [{ name: "modules", status, found, remedies }, checkBaseline(root, config, report)];
}

function checkBaseline(root: string, config: Config, { baseline, summary }: Run["report"]): Check {
  if (!baseline) {
    const path = baselinePath(root, config);
    return ok("baseline", path === undefined ? "none, as the configuration wants it" : "none: everything that is found counts");
  }
  const found = `${baseline.file}: ${plural(summary.baselined, "finding")} accepted`;
  const remedies = [
    ...(baseline.fixed > 0 ? [`${baseline.fixed} of it are fixed: \`patternlint baseline --prune\` takes them out.`] : []),
    ...(baseline.expired > 0 ? [`${baseline.expired} of it have expired and count: fix them, or set \`until\` to another day.`] : []),
  ];
  return remedies.length > 0 ? note("baseline", found, ...remedies) : ok("baseline", found);
}

/** What a branch is most often compared with. */
const usualBases = ["origin/HEAD", "main", "master"] as const;

function checkBase(root: string, repository: Repository | undefined, named: string | undefined): Check {
  const describe = (name: string) => {
    const found = findBase(root, name);
    if ("reason" in found) return found;
    return { found: `with \`--base ${name}\`, HEAD is compared with ${found.base.tree.commit.slice(0, 7)}`, notes: found.notes };
  };
  if (named !== undefined) {
    const base = describe(named);
    if ("reason" in base)
      return { name: "base", status: "problem", found: `none: ${base.reason}`, remedies: base.remedy === "" ? [] : [base.remedy] };
    return base.notes.length > 0 ? note("base", base.found, ...base.notes) : ok("base", base.found);
  }
  for (const name of repository ? usualBases : []) {
    const base = describe(name);
    if (!("reason" in base)) return base.notes.length > 0 ? note("base", base.found, ...base.notes) : ok("base", base.found);
  }
  return ok("base", "none: without `--base`, everything that is found counts");
}

function checkHook(repository: Repository | undefined, { paths }: Tree): Check {
  const managed = paths.filter((path) => [".pre-commit-config.yaml", "lefthook.yml", ".husky/pre-commit"].includes(path));
  if (managed.length > 0) return ok("hook", `${list(managed)}; \`patternlint --staged\` lints what a commit would take`);
  if (repository && existsSync(join(repository.gitDir, "hooks", "pre-commit"))) return ok("hook", "pre-commit, in the git directory");
  return ok("hook", "none before a commit; `patternlint --staged` would lint what it takes");
}

async function checkWorkflows(tree: Tree): Promise<Check> {
  const files = tree.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.yml$/.test(path)).sort();
  const texts = await tree.load(files);
  const using = files.filter((path) => {
    const file = texts(path);
    return file.kind === "text" && /\bpatternlint\b/.test(file.text);
  });
  return ok("workflow", using.length > 0 ? list(using) : "none runs patternlint; `patternlint init` writes one");
}

/** What there is around the process, as it says of itself. */
function checkSurroundings(env: ExamineOptions["env"]): Check {
  const names = [
    ["GITHUB_ACTIONS", "GitHub Actions"],
    ["GITLAB_CI", "GitLab CI"],
    ["CI", "continuous integration"],
    ["SSH_CONNECTION", "SSH"],
    ["TMUX", "tmux"],
  ].flatMap(([variable = "", name = ""]) => (env[variable] ? [name] : []));
  const editor = env.TERM_PROGRAM === "vscode" ? ["VS Code's terminal"] : env.NVIM ? ["Neovim's terminal"] : [];
  const settings = ["NO_COLOR", "FORCE_COLOR", "GIT_DIR", "GIT_INDEX_FILE", "NODE_OPTIONS"].filter(
    (name) => env[name] !== undefined && env[name] !== "",
  );
  const around = [...names, ...editor, ...settings.map((name) => `${name} is set`)];
  return ok("around", around.length > 0 ? around.join(", ") : "nothing that matters");
}

const MOST_LISTED = 3;

function list(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// ---- what a run would end by ---------------------------------------------------------------------------------------------

type Attempt<T> = { readonly value: T } | { readonly error: UsageError };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() };
  } catch (error) {
    return failed(error);
  }
}

async function attemptLater<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): { readonly error: UsageError } {
  if (error instanceof UsageError) return { error };
  throw error;
}

/** Why a root is the one that it is. */
export function rootReasonOf(root: string, given: string | undefined, cwd: string): string {
  if (given !== undefined) return "as --root says";
  const repository = findRepository(root)?.workTree;
  if (repository === undefined) return "the working folder";
  return relative(root, cwd) === "" ? "the repository's root" : "the root of the repository around the working folder";
}

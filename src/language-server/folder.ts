// A folder that the editor has open: the project in it, and what of it is not saved yet. What takes time is done one after the
// other, and whoever waits for `settled` sees the state after all of it.
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { URI } from "vscode-uri";
import { type CodePolicy, loadCode } from "../config/code-policy.ts";
import { BASELINE_NAME, configNames, isEntry } from "../config/config.ts";
import { FileError, UsageError } from "../config/error.ts";
import { baselineAt, baselinePath } from "../engine/baseline.ts";
import { configAt, configFileAt } from "../engine/configuration.ts";
import { latestDate } from "../engine/latest-date.ts";
import { openProject, type Project } from "../engine/project.ts";
import { chooseRoot, resolvePaths } from "../engine/root.ts";
import type { MarkedFinding } from "../lint/finding.ts";
import { missingRules } from "../report/messages.ts";
import { isForeign } from "../source/paths.ts";
import { isInside } from "../source/read-file.ts";
import { findRepository } from "../source/repository.ts";
import { groupBy } from "../text/group.ts";

/** What is wrong at a place of a file that is no module. Line and column are 1-based. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Folder {
  /** What the editor calls it: absolute. */
  readonly path: string;
  /** Where references count from: the repository that it lies in, or itself. */
  readonly root: string;
  /** Undefined as long as the configuration has never been sound. */
  project(): Project | undefined;
  /** The findings in a file. */
  findings(path: string): readonly MarkedFinding[];
  /** The files that have any. */
  findingsByFile(): ReadonlyMap<string | undefined, readonly MarkedFinding[]>;
  /** What is wrong with the configuration, or keeps files from being read. */
  faults(): readonly Fault[];
  /** Whether a file is reported on. */
  holds(path: string): boolean;
  /** Whether anything is made of what a file holds. */
  reads(path: string): boolean;
  /** A path from the root; undefined for a file outside of it. */
  pathOf(file: string): string | undefined;
  update(path: string, text: string): void;
  close(path: string): void;
  /** Looks at the disk again where files have come, changed or gone. */
  refresh(paths: readonly string[]): void;
  /** Looks at all of it again. */
  reload(): void;
  settled(): Promise<void>;
}

export interface FolderOptions {
  /** What is open from the start, by path from the root. */
  readonly unsaved: (root: string) => Iterable<readonly [path: string, text: string]>;
  readonly onSettled: () => void;
  readonly onError: (error: unknown) => void;
  readonly now: () => Date;
  /** Whether files of custom rules are run. */
  readonly runsCustomRules: boolean;
}

/** More changes at once than that are a checkout or an unpacked archive: everything is looked at. */
const FEW_FILES = 100;

/** @throws UsageError when it is no folder. */
export function openFolder(path: string, { unsaved, onSettled, onError, now, runsCustomRules }: FolderOptions): Folder {
  const root = chooseRoot([path], undefined, path);
  const [scope = ""] = resolvePaths([path], root, root);
  const open = new Map(unsaved(root));
  /** The configuration and the schemas that it names, as they were asked for last. */
  let settings = new Set<string>();
  const textOf = (file: string) => {
    const path = toPath(root, file) ?? "";
    settings.add(path);
    return open.get(path);
  };
  let baselineFile: string | undefined = BASELINE_NAME;
  const isSettings = (path: string) => configNames.includes(path) || settings.has(path) || path === baselineFile;
  let project: Project | undefined;
  let day = "";
  let configFaults: readonly Fault[] = [];
  let byFile: ReturnType<Folder["findingsByFile"]> | undefined;
  const inScope = (file: string) => scope === "" || file === scope || file.startsWith(`${scope}/`);

  const reopen = async () => {
    settings = new Set();
    try {
      const config = await configAt(root, undefined, findRepository(root)?.workTree ?? root, textOf, runsCustomRules ? loadCode : NOT_RUN);
      const file = baselinePath(root, config);
      baselineFile = file === undefined ? undefined : toPath(root, file);
      const baseline = await baselineAt(root, config, undefined, textOf).catch((error: unknown) => {
        throw error instanceof UsageError ? new Faulty(faultsOf(error, baselineFile ?? configPath(root, textOf))) : error;
      });
      day = latestDate(now());
      const paths = scope === "" ? [] : [scope];
      const opened = await openProject(root, { config, baseline: baseline ?? null, paths, now: now() });
      for (const [path, text] of open) opened.update(path, text);
      // A custom rule that fails says so here, not at each request.
      opened.result();
      project = opened;
      configFaults = [];
    } catch (error) {
      if (error instanceof Faulty) configFaults = error.faults;
      else if (error instanceof UsageError) configFaults = faultsOf(error, configPath(root, textOf));
      else throw error;
    }
  };
  let pending = 0;
  let last: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>) => {
    pending++;
    last = last
      .then(work)
      .catch(onError)
      .then(() => {
        byFile = undefined;
        if (--pending === 0) onSettled();
      });
  };
  // Many changes in a row are one: only the last of them is done.
  let isReopening = false;
  const reopenSoon = () => {
    if (isReopening) return;
    isReopening = true;
    enqueue(() => {
      isReopening = false;
      return reopen();
    });
  };
  let changed = new Set<string>();
  const refresh = (paths: readonly string[]) => {
    const own = paths.filter((file) => !isGits(file) && !isForeign(file));
    if (own.some(isSettings)) reopenSoon();
    if (own.length === 0) return;
    const isFirst = changed.size === 0;
    for (const path of own) changed.add(path);
    if (!isFirst) return;
    enqueue(async () => {
      const all = [...changed];
      changed = new Set();
      await project?.refresh(all.length > FEW_FILES ? undefined : all);
    });
  };
  reopenSoon();
  const findingsByFile = () => {
    byFile ??= groupBy(project?.result().findings ?? [], (finding) => finding.path);
    return byFile;
  };
  return {
    path,
    root,
    project: () => project,
    findings: (file) => findingsByFile().get(file) ?? [],
    findingsByFile,
    faults: () => [
      ...configFaults,
      ...missingRules({ customRules: { loaded: [], missing: project?.config.missingRules ?? [] } }).map((message) => ({
        path: configPath(root, textOf),
        line: 1,
        column: 1,
        message,
      })),
      ...(project?.unreadable() ?? []).map(({ file, reason }) => ({
        path: file,
        line: 1,
        column: 1,
        message: `${basename(file)} can't be read: ${reason}. Fix that, or exclude the file.`,
      })),
    ],
    holds: inScope,
    reads: (file) => isSettings(file) || project?.text(file) !== undefined,
    pathOf: (file) => toPath(root, file),
    update: (file, text) => {
      // A date that was in the future yesterday may be today's.
      if (day !== "" && latestDate(now()) !== day) reopenSoon();
      open.set(file, text);
      byFile = undefined;
      if (isSettings(file)) reopenSoon();
      else project?.update(file, text);
    },
    close: (file) => {
      open.delete(file);
      byFile = undefined;
      if (isSettings(file)) reopenSoon();
      else project?.close(file);
    },
    refresh,
    reload: reopenSoon,
    settled: async () => {
      for (let seen: Promise<void> | undefined; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}

function isGits(path: string): boolean {
  return path === ".git" || path.startsWith(".git/") || path.includes("/.git/");
}

/** A file as a path from a root, with `/`; undefined for one outside of it. */
export function toPath(root: string, file: string): string | undefined {
  const absolute = resolve(file);
  return absolute !== root && isInside(root, absolute) ? relative(root, absolute).split(sep).join("/") : undefined;
}

const NOT_RUN: CodePolicy = {
  kind: "refuse",
  reason: "this editor doesn't allow it: set `customRules` to true in the server's initialization options, for folders that you trust",
};

/** What is wrong is told at its places. */
class Faulty extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super();
    this.faults = faults;
  }
}

function faultsOf(error: UsageError, path: string): Fault[] {
  if (!(error instanceof FileError)) return [{ path, line: 1, column: 1, message: error.message }];
  return error.faults.map((fault) => ({ path, ...fault }));
}

/** The configuration that an error is about; of several, the first. */
function configPath(root: string, unsaved: (file: string) => string | undefined): string {
  try {
    return basename(configFileAt(root, unsaved) ?? (configNames[0] as string));
  } catch {
    return configNames.find((name) => unsaved(join(root, name)) !== undefined || isEntry(join(root, name))) ?? (configNames[0] as string);
  }
}

/** The folder of a file that lies in none of the editor's; undefined when it lies in no repository either. */
export function folderOfFile(file: string): string | undefined {
  const repository = findRepository(dirname(file));
  return repository && chooseRoot([dirname(file)], undefined, dirname(file));
}

/** A file's path; undefined for what is no file on this machine. */
export function fileOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : undefined;
}

export function uriOf(file: string): string {
  return URI.file(file).toString();
}

// Keeps an open repository as it is on disk, while editors, git and others change it, and says when something may have come of it.
import { existsSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type FSWatcher, watch as watchFiles } from "chokidar";
import { configNames } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile, isInside, reasonOf } from "../source/read-file.ts";
import { latestDate } from "./latest-date.ts";
import type { Project } from "./project.ts";

/** What became of a batch of changes. */
export type Update =
  | { readonly kind: "findings"; readonly project: Project }
  /** What is wrong with the configuration, the baseline or the root. The findings are no longer known. */
  | { readonly kind: "fault"; readonly error: Error };

export interface WatchOptions {
  readonly root: string;
  /**
   * Opens the project anew: at the start, and when what it is opened with has changed.
   *
   * @param note to be called with each file that it depends on and that is no module: absolute.
   */
  readonly open: (note: (file: string) => void) => Promise<Project>;
  /** @param changed what changed, from the root; undefined at the start. Files that were there for a moment only are not named. */
  readonly onUpdate: (update: Update, changed: readonly string[] | undefined) => Promise<void>;
  readonly now: () => Date;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** A save is several events, and a checkout thousands: they are taken together until it is quiet, but not for longer than a second. */
const QUIET = 60;
const LONGEST_DELAY = 1000;
/** More than that at once are a checkout or a folder that moved: everything is looked at. */
const FEW_FILES = 100;

/**
 * Watches until the signal comes.
 *
 * @throws UsageError when the system can't watch, or the root is gone.
 */
export async function watchProject({ root, open, onUpdate, now, signal }: WatchOptions): Promise<void> {
  let project: Project | undefined;
  /** Read with the configuration: a change of one of them opens the project anew. */
  let settings = new Set<string>();
  let day = "";

  const reopen = async (): Promise<Update> => {
    const noted = new Set(configNames.map((name) => join(root, name)));
    project = undefined;
    try {
      day = latestDate(now());
      project = await open((file) => noted.add(file));
      return { kind: "findings", project };
    } catch (error) {
      return asFault(error);
    } finally {
      settings = noted;
      for (const file of noted) if (!isInside(root, file)) outer?.add(file);
    }
  };
  /** What has come of changes; undefined for nothing. */
  const take = async (batch: Batch): Promise<Update | undefined> => {
    if (!existsSync(root)) throw new UsageError(`The root ${root} is gone, and can't be watched any more.`);
    const files = [...batch.keys()];
    if (!project || day !== latestDate(now()) || files.some((file) => settings.has(file))) return reopen();
    const known = new Set(project.paths());
    // A text that no module is made of, and that isn't new, is nobody's concern.
    const counting = files.filter((file) => batch.get(file) !== "change" || isIgnoreFile(file) || known.has(fromRoot(root, file)));
    if (counting.length === 0) return undefined;
    const isSmall = counting.length <= FEW_FILES && counting.every((file) => batch.get(file) === "change" && !isIgnoreFile(file));
    try {
      await project.refresh(isSmall ? counting.map((file) => fromRoot(root, file)) : undefined);
      return { kind: "findings", project };
    } catch (error) {
      project = undefined;
      return asFault(error);
    }
  };

  const queue = makeQueue();
  const watcher = watchFiles(root, { ignoreInitial: true, followSymlinks: false, ignored: isPassedOver });
  const outer: FSWatcher | undefined = watchFiles([], { ignoreInitial: true });
  const onError = (error: unknown) => {
    const fault = whyNotWatched(error);
    if (fault) queue.fail(fault);
  };
  for (const one of [watcher, outer])
    one.on("all", (event, file) => queue.add(file, event === "change" ? "change" : "other")).on("error", onError);
  const stop = () => queue.end();
  signal.addEventListener("abort", stop);
  try {
    // Changes are seen from here on, so none is missed between the first look and the first event.
    await Promise.race([new Promise<void>((ready) => watcher.once("ready", ready)), queue.ended()]);
    if (signal.aborted) return;
    await onUpdate(await reopen(), undefined);
    for (let batch = await queue.next(); batch; batch = await queue.next()) {
      const before = new Set(project?.paths());
      const update = await take(batch);
      if (!update || signal.aborted) continue;
      const isKnown = (path: string) => before.has(path) || settings.has(join(root, path)) || existsSync(join(root, path));
      await onUpdate(update, [...new Set([...batch.keys()].map((file) => fromRoot(root, file)))].filter(isKnown).sort());
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await Promise.all([watcher.close(), outer.close()]);
  }
}

function asFault(error: unknown): Update {
  if (error instanceof UsageError || error instanceof TooMuch || error instanceof ChangedMeanwhile) return { kind: "fault", error };
  throw error;
}

/** What git keeps for itself, and packages: neither holds modules of the repository's own. */
function isPassedOver(path: string): boolean {
  const name = basename(path);
  return name === ".git" || name === "node_modules";
}

function isIgnoreFile(file: string): boolean {
  return basename(file) === ".gitignore";
}

function fromRoot(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** Undefined for what is reported as unreadable anyway, or was gone again. */
function whyNotWatched(error: unknown): UsageError | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EMFILE" || code === "ENFILE")
    return new UsageError(
      `The system watches no more files for this user (${code}). On Linux, raise fs.inotify.max_user_watches or max_user_instances with sysctl; or set --root to a smaller folder.`,
    );
  if (code === "EACCES" || code === "EPERM" || code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return undefined;
  return new UsageError(`The files can't be watched: ${reasonOf(error)}.`);
}

// ---- what has happened meanwhile -----------------------------------------------------------------------------------------

/** Files that changed, and those that came or went: absolute. */
type Batch = ReadonlyMap<string, "change" | "other">;

function makeQueue() {
  let pending = new Map<string, "change" | "other">();
  let first = 0;
  let last = 0;
  let fault: Error | undefined;
  let isOver = false;
  let wake = () => {};
  let tellEnd = () => {};
  const ended = new Promise<void>((done) => {
    tellEnd = done;
  });
  const over = () => {
    isOver = true;
    tellEnd();
    wake();
  };
  const wait = (time?: number) =>
    new Promise<void>((done) => {
      const timer = time === undefined ? undefined : setTimeout(done, time);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  return {
    add: (file: string, how: "change" | "other") => {
      last = performance.now();
      if (pending.size === 0) first = last;
      if (pending.get(file) !== "other") pending.set(file, how);
      // Whoever waits for quiet goes on waiting.
      if (pending.size === 1) wake();
    },
    fail: (error: Error) => {
      fault = error;
      over();
    },
    end: over,
    ended: () => ended,
    /** All that has come since, once it is quiet; undefined at the end. */
    next: async (): Promise<Batch | undefined> => {
      while (!isOver) {
        const now = performance.now();
        if (pending.size === 0) await wait();
        else if (now - last < QUIET && now - first < LONGEST_DELAY) await wait(QUIET - (now - last));
        else {
          const batch = pending;
          pending = new Map();
          return batch;
        }
      }
      if (fault) throw fault;
      return undefined;
    },
  };
}

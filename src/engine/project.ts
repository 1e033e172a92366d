// A repository that stays open while its files change, as in an editor: what a change can't have touched is not judged again.
import type { Catalog } from "../catalog/catalog.ts";
import { type Config, mayHaveBaseline } from "../config/config.ts";
import type { MarkedFinding } from "../lint/finding.ts";
import type { LintResult } from "../lint/lint-workspace.ts";
import { makeWorkspace } from "../lint/workspace.ts";
import type { Module } from "../read/module.ts";
import { findCauseOf, makeReport, type Report, type ReportedFinding, toReported } from "../report/report.ts";
import { type FileText, makeFileReader } from "../source/read-file.ts";
import { workingTree } from "../source/tree.ts";
import { indexLines, type LineIndex } from "../text/lines.ts";
import type { Baseline } from "./baseline.ts";
import { configAt } from "./configuration.ts";
import { chooseFiles } from "./discover.ts";
import { earliestDate, latestDate } from "./latest-date.ts";
import { existingFolder, pathFromRoot, resolvePaths } from "./root.ts";

export interface ProjectOptions {
  /** The one found at the root when left out. It stays the same while the project is open. */
  readonly config?: Config;
  /** The known findings; those of the file that the configuration names when left out, null for none. They stay the same as well. */
  readonly baseline?: Baseline | null;
  /** Files and folders to report on, from the root with `/`; all when empty. */
  readonly paths?: readonly string[];
  /** Now; the clock's when left out. */
  readonly now?: Date;
}

/** Paths are from the root, or absolute; one that lies outside is a UsageError. Whatever has happened, the findings are those of a fresh run over the same texts. */
export interface Project {
  readonly root: string;
  /** The configuration that it was opened with. */
  readonly config: Config;
  /** Sets the text of a file as an editor has it, saved or not. It stands until `close`, whatever is on disk. */
  update(path: string, text: string): void;
  /** Goes back to what is on disk. */
  close(path: string): void;
  /** Looks at the disk again: at these files, or at all when none are named. */
  refresh(paths?: readonly string[]): Promise<void>;
  /** The findings in a file, or in all, by path and place. Lines and columns are 1-based. */
  findings(path?: string): readonly ReportedFinding[];
  /** Everything, as any format takes it. */
  report(): Report;
  /** Everything as it was found, with offsets into the texts; without what the baseline accepts. */
  result(): LintResult;
  /** All modules, and where their references lead. Those that aren't reported on as well. */
  catalog(): Catalog;
  /** All files that a reference may lead to, saved or not, from the root. */
  paths(): readonly string[];
  /** All of a module, with its text; undefined for a file that holds none. */
  module(path: string): Module | undefined;
  /** The text that counts: an editor's, or the one on disk when it was looked at last. Only of files that may hold a module. */
  text(path: string): string | undefined;
  /** What would be found in a file if it had another text. Everything stays as it was. */
  preview(path: string, text: string): readonly MarkedFinding[];
  /** Files and folders that can't be read, and why. */
  unreadable(): Report["unreadable"];
}

/**
 * Opens the repository in a folder, and reads its modules once.
 *
 * @param root an absolute path.
 * @throws UsageError when the root is no folder; ConfigError when its configuration has a fault.
 */
export async function openProject(
  root: string,
  { config: given, baseline: known, paths = [], now = new Date() }: ProjectOptions = {},
): Promise<Project> {
  existingFolder(root);
  const config = given ?? (await configAt(root, undefined));
  const baseline =
    known === undefined && mayHaveBaseline(root, config) ? await (await import("./baseline.ts")).baselineAt(root, config) : known;
  const { matchBaseline } = baseline ? await import("../lint/baseline.ts") : {};
  const { isCandidate, isSelected, isMissed } = chooseFiles(config, resolvePaths(paths, root, root));
  const workspace = makeWorkspace(config, latestDate(now), isSelected);
  const readFile = makeFileReader(root);
  /** What editors have open. */
  const open = new Map<string, string>();
  const files = new Map<string, FileText>();
  const indexes = new Map<string, LineIndex>();
  let tree = workingTree(root);
  let onDisk: ReadonlySet<string> = new Set(tree.paths);

  /** What references may lead to: files on disk, and those that are open and not saved yet. */
  const listPaths = () => workspace.setPaths([...onDisk, ...[...open.keys()].filter((path) => !onDisk.has(path))]);
  const textOf = (path: string): string | undefined => {
    const file = files.get(path);
    return open.get(path) ?? (file?.kind === "text" ? file.text : undefined);
  };
  const lines = (path: string): LineIndex | undefined => {
    const text = textOf(path);
    if (text === undefined) return undefined;
    let index = indexes.get(path);
    if (index?.text !== text) {
      index = indexLines(text);
      indexes.set(path, index);
    }
    return index;
  };
  const judge = (path: string) => {
    const unsaved = open.get(path);
    const file = files.get(path);
    if (unsaved !== undefined) workspace.set({ path, text: unsaved });
    else if (file?.kind === "text") workspace.set({ path, ...file });
    else workspace.delete(path);
  };
  const take = (path: string, file: FileText) => {
    if (file.kind === "gone") files.delete(path);
    else files.set(path, file);
    judge(path);
  };
  const readAll = async () => {
    const candidates = tree.paths.filter(isCandidate).sort();
    const there = new Set(candidates);
    for (const path of [...files.keys()]) if (!there.has(path)) take(path, { kind: "gone" });
    const texts = await tree.load(candidates);
    for (const path of candidates) take(path, texts(path));
    listPaths();
  };
  const unreadable = () => [
    ...tree.unreadable.filter(isMissed).map(({ file, reason }) => ({ file: file || ".", reason })),
    ...[...files].flatMap(([file, read]) =>
      read.kind === "refused" && isSelected(file) && !open.has(file) ? [{ file, reason: read.reason }] : [],
    ),
  ];

  /** Which of the findings are known, of a result once. */
  let last: { readonly of: LintResult; readonly match: ReturnType<typeof match> } | undefined;
  const matched = () => {
    const result = workspace.result();
    if (last?.of !== result) last = { of: result, match: match() };
    return last.match;
  };
  const match = () => {
    if (!baseline || !matchBaseline) return undefined;
    const isJudged = (path: string) => isSelected(path) && (open.has(path) || files.get(path)?.kind !== "refused");
    const parts = { state: workspace.state(), result: workspace.result(), settings: config, isJudged, day: earliestDate(now) };
    return { file: baseline.file, ...matchBaseline({ entries: baseline.entries, ...parts }) };
  };

  const resultNow = () => matched()?.rest ?? workspace.result();

  await readAll();
  return {
    root,
    config,
    update: (given, text) => {
      const path = pathFromRoot(given, root);
      if (!isCandidate(path)) return;
      const isNew = !open.has(path) && !onDisk.has(path);
      open.set(path, text);
      judge(path);
      if (isNew) listPaths();
    },
    close: (given) => {
      const path = pathFromRoot(given, root);
      if (!open.delete(path)) return;
      if (isCandidate(path)) take(path, readFile(path));
      if (!onDisk.has(path)) listPaths();
    },
    refresh: async (given) => {
      existingFolder(root);
      const changed = given?.map((path) => pathFromRoot(path, root));
      // Whether a file that is new counts, and what else came with it, only a new listing shows.
      const isKnown = changed?.every((path) => onDisk.has(path) && readFile(path).kind !== "gone");
      if (!changed || !isKnown) {
        tree = workingTree(root);
        onDisk = new Set(tree.paths);
        await readAll();
        return;
      }
      for (const path of changed) if (isCandidate(path)) take(path, readFile(path));
    },
    findings: (given) => {
      const path = given === undefined ? undefined : pathFromRoot(given, root);
      const result = resultNow();
      const { findings } = result;
      const causeOf = findCauseOf(result);
      const wanted = path === undefined ? findings : findings.filter((finding) => finding.path === path);
      return wanted.map((finding) => toReported(finding, lines, null, causeOf(finding)));
    },
    report: () => {
      const seen = [...files.keys(), ...[...open.keys()].filter((path) => !files.has(path))].filter(
        (path) => isSelected(path) && textOf(path) !== undefined,
      );
      const known = matched();
      return makeReport({
        result: known?.rest ?? workspace.result(),
        settings: config,
        files: seen.length,
        unreadable: unreadable(),
        lines,
        ...(known && { baseline: known }),
      });
    },
    result: resultNow,
    catalog: () => workspace.state().catalog,
    paths: () => workspace.state().snapshot.paths,
    module: (given) => {
      const path = pathFromRoot(given, root);
      const { catalog, load } = workspace.state();
      return catalog.at(path) && load(path);
    },
    text: (given) => textOf(pathFromRoot(given, root)),
    preview: (given, text) => {
      const path = pathFromRoot(given, root);
      if (!isCandidate(path)) return [];
      return workspace.preview({ path, text }, () => resultNow().findings.filter((finding) => finding.path === path));
    },
    unreadable,
  };
}

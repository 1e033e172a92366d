// Where the action reads and writes: in the workspace, whose files may be a stranger's, and in the runner's folder.
import { mkdtempSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../config/error.ts";
import { writeWhole } from "../process/write-file.ts";
import { isInside, reasonOf } from "../source/read-file.ts";

/**
 * The folder that is linted, by its real path.
 *
 * @param workspace by its real path.
 */
export function rootInside(workspace: string, root: string): string {
  const real = realFolderOf(resolve(workspace, root));
  if (real === undefined)
    throw new UsageError(
      `The input root does not name a folder: ${root}. Check the path, and that the repository is checked out before this step.`,
    );
  if (!isInside(workspace, real)) throw new UsageError(`The input root leads out of the workspace: ${root}. Name a folder inside it.`);
  return real;
}

function realFolderOf(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where the JSON report goes: a folder of this step's own, so that two uses of the action in one job keep theirs, in the
 * runner's folder for temporary files, or where that isn't there in the machine's. Only this user may look into it.
 */
export function reportFile(): string {
  const place = process.env.RUNNER_TEMP;
  return join((place && ownFolder(place)) || ownFolder(tmpdir(), true), "patternlint-report.json");
}

function ownFolder(place: string): string | undefined;
function ownFolder(place: string, isLast: true): string;
function ownFolder(place: string, isLast = false): string | undefined {
  try {
    return mkdtempSync(join(place, "patternlint-"));
  } catch (error) {
    if (isLast)
      throw new UsageError(`No report can be written to ${place}: ${reasonOf(error)}. Set RUNNER_TEMP to a folder that can be written to.`);
    return undefined;
  }
}

/** Where the patch of all safe fixes goes: beside the report. */
export function patchBeside(report: string): string {
  return join(dirname(report), "patternlint-fixes.patch");
}

export function writeReport(workspace: string, file: string, text: string): void {
  writeWhole(file, text, { guarded: ownPlaces(workspace) });
}

/**
 * Writes a file of the workspace or of the runner's folder for temporary files. What is checked out may hold links, and so may
 * what earlier steps have left: none is followed.
 *
 * @param input the input that names the file.
 */
export function writeInside(workspace: string, file: string, text: string, input: string): void {
  const places = ownPlaces(workspace);
  const otherwise = `The input ${input} leads out of the workspace: ${file}. Name a file inside it, or in the runner's temporary folder.`;
  writeWhole(resolve(workspace, file), text, { guarded: places, within: { places, otherwise } });
}

function ownPlaces(workspace: string): string[] {
  const temporary = process.env.RUNNER_TEMP;
  return temporary ? [workspace, resolve(temporary)] : [workspace];
}

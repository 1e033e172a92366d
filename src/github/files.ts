// Where the action reads and writes: in the workspace, whose files may be a stranger's, and in the runner's folder.
import { mkdtempSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../config/error.ts";
import { writeWhole } from "../process/write-file.ts";
import { isInside } from "../source/read-file.ts";

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

/** Where the JSON report goes: the runner's folder for temporary files, or one that only this user may look into. */
export function reportFile(): string {
  return join(process.env.RUNNER_TEMP || mkdtempSync(join(tmpdir(), "patternlint-")), "patternlint-report.json");
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
